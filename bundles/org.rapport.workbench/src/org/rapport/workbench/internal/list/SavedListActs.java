package org.rapport.workbench.internal.list;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.workbench.Loader;
import org.rapport.workbench.internal.WorkspaceService;

/** What can be done with a kept list, from its own head and from the navigator. To be used on the UI thread. */
public final class SavedListActs {

  private final WorkspaceService workspace;
  private final Shell shell;

  /** Dialogs open over a shell. */
  public SavedListActs(WorkspaceService workspace, Shell shell) {
    this.workspace = workspace;
    this.shell = shell;
  }

  /** What is written in a job. */
  private interface Work<T> {
    T write(SavedLists lists) throws RapportException;
  }

  private <T> void write(Work<T> work, Consumer<T> done) {
    new Loader(workspace, shell.getDisplay()).load(ListMessages.Saved_working, (session, monitor) -> work.write(new SavedLists(session)), done,
        problem -> workspace.say(problem.getMessage() + " " + problem.hint()));
  }

  /** Asks for a name and keeps a new list. */
  void saveAs(RecordType type, String where, ListLook look, Consumer<KeptList> done) {
    NameDialog dialog = new NameDialog(shell, ListMessages.Saved_saveAsTitle, ListMessages.Saved_saveAsLead, "", ListMessages.Saved_saveAsButton);
    dialog.open();
    dialog.name().ifPresent(name -> create(type, name, where, look, done));
  }

  /** Keeps a new list under a name. */
  void create(RecordType type, String name, String where, ListLook look, Consumer<KeptList> done) {
    write(lists -> lists.create(type, name, where, look), list -> {
      workspace.say(NLS.bind(ListMessages.Saved_saved, name));
      done.accept(list);
    });
  }

  /** Gives a list what is shown now. */
  void change(KeptList list, String where, ListLook look) {
    write(lists -> {
      lists.change(list, where, look);
      return list;
    }, done -> workspace.say(NLS.bind(ListMessages.Saved_changed, list.name())));
  }

  /** Asks for another name. */
  public void rename(KeptList list) {
    NameDialog dialog = new NameDialog(shell, ListMessages.Saved_renameTitle, ListMessages.Saved_renameLead, list.name(), ListMessages.Saved_renameButton);
    dialog.open();
    dialog.name().filter(name -> !name.equals(list.name())).ifPresent(name -> write(lists -> {
      lists.rename(list, name);
      return name;
    }, done -> workspace.say(NLS.bind(ListMessages.Saved_renamed, name))));
  }

  /** Asks who else is to see a list. */
  void share(KeptList list) {
    write(lists -> new Shared(lists.parties(), lists.shares(list)), shared -> {
      if (shell.isDisposed()) {
        return;
      }
      ShareDialog dialog = new ShareDialog(shell, list.name(), shared.parties(), shared.with());
      if (dialog.open() == ShareDialog.OK) {
        List<Ref> wanted = dialog.chosen();
        write(lists -> {
          lists.share(list, wanted);
          return wanted;
        }, done -> workspace.say(NLS.bind(wanted.isEmpty() ? ListMessages.Saved_unshared : ListMessages.Saved_shared, list.name())));
      }
    });
  }

  private record Shared(List<SavedLists.Party> parties, List<Ref> with) {
  }

  /** Moves a list to the bin; Ctrl+Z takes that back. */
  public void delete(KeptList list) {
    write(lists -> {
      lists.delete(list);
      return list;
    }, done -> {
      workspace.close(list);
      workspace.say(NLS.bind(ListMessages.Saved_deleted, list.name()));
    });
  }

  /** Which kept list is shown where all records of a type are asked for; empty for none. */
  public static Optional<UUID> first(WorkspaceService workspace, String type) {
    return workspace.kept().flatMap(kept -> kept.get(firstKey(type))).map(UUID::fromString);
  }

  private static String firstKey(String type) {
    return "list.first." + type;
  }

  private boolean isFirst(KeptList list) {
    return first(workspace, list.type()).filter(list.ref().id()::equals).isPresent();
  }

  private void first(KeptList list, boolean wanted) {
    workspace.kept().ifPresent(kept -> kept.put(firstKey(list.type()), wanted ? list.ref().id().toString() : ""));
    workspace.say(NLS.bind(wanted ? ListMessages.Saved_first : ListMessages.Saved_notFirst, list.name(), plural(list)));
  }

  private String plural(KeptList list) {
    return workspace.types().find(list.type()).map(type -> Annotations.plural(type.eClass(), Locale.getDefault())).orElse(list.type());
  }

  /** Fills a menu with what can be done with a list. */
  public void fill(Menu menu, KeptList list) {
    item(menu, SWT.PUSH, ListMessages.Saved_rename, () -> rename(list));
    item(menu, SWT.PUSH, ListMessages.Saved_share, () -> share(list));
    boolean first = isFirst(list);
    item(menu, SWT.CHECK, NLS.bind(ListMessages.Saved_openFirst, plural(list)), () -> first(list, !first)).setSelection(first);
    new MenuItem(menu, SWT.SEPARATOR);
    item(menu, SWT.PUSH, ListMessages.Saved_delete, () -> delete(list));
  }

  static MenuItem item(Menu menu, int style, String words, Runnable act) {
    MenuItem item = new MenuItem(menu, style);
    item.setText(words);
    item.addListener(SWT.Selection, event -> act.run());
    return item;
  }
}
