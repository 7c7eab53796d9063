package org.rapport.workbench.internal.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.rapport.model.Annotations;
import org.rapport.model.RecordType;
import org.rapport.workbench.Workspace;
import org.rapport.workbench.internal.record.model.Texts;
import org.rapport.workbench.internal.snapshot.PageTabs;
import org.rapport.workbench.internal.snapshot.SnapshotMessages;
import org.rapport.workbench.internal.snapshot.SnapshotView;
import org.rapport.workbench.ui.Icons;

/**
 * The pages of a record: its snapshot, where its class has one (annotation {@code snapshot}), and its form. Each is read when it
 * is shown first. Used on the UI thread.
 */
public final class RecordPages extends Composite {

  /** The snapshot. */
  public static final int SNAPSHOT = 0;
  /** The form. */
  public static final int DETAILS = 1;

  private final Workspace workspace;
  private final RecordController controller;
  private final StackLayout stack = new StackLayout();
  private final RecordView details;
  private SnapshotView snapshot;
  private boolean asked;

  RecordPages(Composite parent, Workspace workspace, RecordController controller, Runnable close, Runnable dirtyChanged) {
    super(parent, SWT.NONE);
    this.workspace = workspace;
    this.controller = controller;
    setLayout(stack);
    details = new RecordView(this, controller, close, dirtyChanged, view -> tabs(view, DETAILS));
    stack.topControl = details;
  }

  private Optional<RecordType> type() {
    return workspace.types().find(controller.ref().type())
        .filter(type -> Stream.concat(Stream.of(type.modelClass()), type.modelClass().getEAllSuperTypes().stream())
            .anyMatch(each -> Annotations.flag((EClass) each, "snapshot")));
  }

  private void tabs(Composite view, int page) {
    if (type().isPresent()) {
      PageTabs tabs = new PageTabs(view, List.of(SnapshotMessages.Pages_snapshot, SnapshotMessages.Pages_details), page, this::show);
      tabs.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }
  }

  /**
   * Reads what is to be seen first: the snapshot, or the form where its class has none.
   *
   * @param form whether it is the form in any case
   */
  void begin(boolean form) {
    show(form || type().isEmpty() ? DETAILS : SNAPSHOT);
  }

  /** Goes to a page; a record that is not saved yet has only its form. */
  public void show(int page) {
    Optional<RecordType> type = type();
    if (page == SNAPSHOT && controller.draft() != null && controller.draft().isNew()) {
      workspace.say(SnapshotMessages.Pages_saveFirst);
    } else if (page == SNAPSHOT && type.isPresent()) {
      if (snapshot == null) {
        snapshot = new SnapshotView(this, workspace, type.get(), controller.ref(), view -> tabs(view, SNAPSHOT), this::named);
        snapshot.menu(this::menu);
        snapshot.load();
      }
      top(snapshot);
    } else {
      if (!asked) {
        asked = true;
        controller.load();
      }
      top(details);
    }
  }

  private void named() {
    controller.called(snapshot.title());
    details.dirtyChanged().run();
  }

  private void menu(Menu menu) {
    Texts texts = controller.texts();
    item(menu, SnapshotMessages.Act_edit + "\tF2", this::edit);
    item(menu, texts.get("action.copy.label"), details.actions()::copyLabel);
    item(menu, texts.get("action.copy.id"), details.actions()::copyId);
    item(menu, texts.get("action.duplicates"), details.actions()::findDuplicates).setEnabled(controller.isCompared());
    if (controller.mayArrange()) {
      item(menu, texts.get("action.arrange"), details.actions()::arrange);
    }
    new MenuItem(menu, SWT.SEPARATOR);
    MenuItem delete = item(menu, texts.get("action.delete"), details.actions()::delete);
    delete.setImage(Icons.image("trash-2"));
  }

  private static MenuItem item(Menu menu, String text, Runnable action) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(text);
    item.addListener(SWT.Selection, event -> action.run());
    return item;
  }

  /** Shows the form with the focus in its first field. */
  void edit() {
    show(DETAILS);
    details.edit();
  }

  private void top(Composite page) {
    boolean hadFocus = isFocusInside();
    stack.topControl = page;
    layout();
    if (hadFocus) {
      page.setFocus();
    }
  }

  private boolean isFocusInside() {
    for (var each = getDisplay().getFocusControl(); each != null; each = each.getParent()) {
      if (each == this) {
        return true;
      }
    }
    return false;
  }

  /** Whether the snapshot is to be seen. */
  public boolean isSnapshot() {
    return snapshot != null && stack.topControl == snapshot;
  }

  /** The snapshot, once it was shown. */
  public Optional<SnapshotView> snapshot() {
    return Optional.ofNullable(snapshot);
  }

  /** The form. */
  public RecordView details() {
    return details;
  }

  @Override
  public boolean setFocus() {
    return ((Composite) stack.topControl).setFocus();
  }
}
