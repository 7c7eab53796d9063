package org.rapport.workbench.internal.admin;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/** A page of the workbench itself, which shows no record and no list of one type. Equal inputs are one editor. Immutable. */
public final class PageInput implements IEditorInput, IPersistableElement {

  static final String KIND = "page";

  private final Kind kind;

  /** The pages there are. */
  public enum Kind {
    /** The day of the person. */
    HOME("org.rapport.workbench.home", "house"),
    /** What was deleted. */
    BIN("org.rapport.workbench.bin", "trash-2"),
    /** Who may sign in, and with which roles. */
    USERS("org.rapport.workbench.users", "users"),
    /** Long work. */
    JOBS("org.rapport.workbench.jobs", "loader"),
    /** How the database fares. */
    HEALTH("org.rapport.workbench.health", "database"),
    /** How the forms of types are arranged. */
    LAYOUTS("org.rapport.workbench.layouts", "layout-list"),
    /** The company that works with the base. */
    COMPANY("org.rapport.workbench.company", "building-2"),
    /** What others added to this installation. */
    PLUGINS("org.rapport.workbench.plugins", "blocks");

    private final String editor;
    private final String icon;

    Kind(String editor, String icon) {
      this.editor = editor;
      this.icon = icon;
    }

    /** Id of its editor, and of the command that shows it. */
    public String editor() {
      return editor;
    }

    /** Name of its icon at Lucide. */
    public String icon() {
      return icon;
    }

    /** Whether nobody else is offered it. */
    boolean isForAdministrators() {
      return this == LAYOUTS || this == COMPANY;
    }

    /** What it is called, in the language of the user. */
    public String title() {
      return switch (this) {
        case HOME -> AdminWords.Home_title;
        case BIN -> AdminWords.Bin_title;
        case USERS -> AdminWords.Users_title;
        case JOBS -> AdminWords.Jobs_title;
        case HEALTH -> AdminWords.Health_title;
        case LAYOUTS -> AdminWords.Layouts_title;
        case COMPANY -> AdminWords.Company_title;
        case PLUGINS -> AdminWords.Plugins_title;
      };
    }
  }

  /** For one of the pages. */
  public PageInput(Kind kind) {
    this.kind = kind;
  }

  /** Which page. */
  public Kind kind() {
    return kind;
  }

  @Override
  public boolean exists() {
    return true;
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return null;
  }

  @Override
  public String getName() {
    return kind.title();
  }

  @Override
  public String getToolTipText() {
    return getName();
  }

  @Override
  public IPersistableElement getPersistable() {
    return this;
  }

  @Override
  public String getFactoryId() {
    return PageInputFactory.ID;
  }

  @Override
  public void saveState(IMemento memento) {
    memento.putString(KIND, kind.name());
  }

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    return null;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PageInput input && input.kind == kind;
  }

  @Override
  public int hashCode() {
    return kind.hashCode();
  }
}
