package org.rapport.workbench.internal.list;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.rapport.core.session.Session;
import org.rapport.model.RecordType;
import org.rapport.store.Change;
import org.rapport.store.Store;
import org.rapport.workbench.Loader;
import org.rapport.workbench.internal.WorkspaceService;

/**
 * Which kept list an editor shows, whether it was changed since, and the ways to keep it: the link in the row of conditions
 * and the menu in the head. Reads the list again when somebody else changes it. To be used on the UI thread.
 */
final class ListSaving {

  /** What it asks of the list that is shown. */
  interface Shown {
    /** All conditions in force, those of the filters too. */
    String where();

    /** Columns and order as they are now. */
    ListLook look();

    /** Whether columns and order are those of a kept list. */
    boolean isLike(ListLook look);

    /** Shows a kept list. */
    void show(KeptList list);

    /** Opens a kept list in a tab of its own. */
    void open(KeptList list);

    /** Takes another name. */
    void name(String name);

    /** Nothing but what is said of the list is another one. */
    void stay();

    /** The kept list is not there any more. */
    void gone();
  }

  private final ListInput input;
  private final WorkspaceService workspace;
  private final Shown shown;
  private final SavedListActs acts;
  private final Loader loader;
  private final Control control;
  private KeptList list;
  private boolean gone;
  private Store.Subscription subscription;

  ListSaving(ListInput input, WorkspaceService workspace, Control control, Shown shown) {
    this.input = input;
    this.workspace = workspace;
    this.control = control;
    this.shown = shown;
    this.acts = new SavedListActs(workspace, control.getShell());
    this.loader = new Loader(workspace, control.getDisplay());
  }

  /** The kept list that is shown; empty for none, and until it is read. */
  Optional<KeptList> list() {
    return Optional.ofNullable(list);
  }

  /** Reads the list from a base that was opened, where it is a kept one. */
  void follow(Session session) {
    stop();
    if (session != null && input.saved().isPresent()) {
      subscription = session.store().subscribe(session.principal(), this::heard);
      read();
    }
  }

  private void heard(List<Change> changes) {
    boolean mine = changes.stream().anyMatch(change -> change.set().root().type().equals(SavedLists.TYPE)
        && change.set().root().id().equals(input.saved().orElse(null)));
    if (mine && !control.isDisposed()) {
      control.getDisplay().asyncExec(() -> {
        if (!control.isDisposed()) {
          read();
        }
      });
    }
  }

  private void read() {
    loader.load(ListMessages.Saved_working, (session, monitor) -> new SavedLists(session).find(input.saved().orElseThrow()), this::arrived,
        problem -> workspace.say(problem.getMessage() + " " + problem.hint()));
  }

  /** What somebody else saved is shown, unless that would take away what was changed here meanwhile. */
  private void arrived(Optional<KeptList> found) {
    KeptList before = list;
    boolean changedHere = isChanged();
    list = found.orElse(null);
    gone = found.isEmpty();
    if (gone) {
      shown.gone();
      return;
    }
    shown.name(list.name());
    boolean same = before != null && before.where().equals(list.where()) && before.look().equals(list.look());
    if (!same && (!changedHere || !isChanged())) {
      shown.show(list);
    } else {
      shown.stay();
    }
  }

  /** Whether what is shown is another list than the kept one. */
  boolean isChanged() {
    return list != null && !(Conditions.all(Conditions.parts(list.where())).equals(shown.where()) && shown.isLike(list.look()));
  }

  /** Offers to keep what is shown, where that makes sense. */
  void offer(ConditionRow row, RecordType type) {
    if (list != null && isChanged() && list.own()) {
      row.offerSave(ListMessages.Saved_saveChanges, NLS.bind(ListMessages.Saved_saveChangesTip, list.name()), this::change);
    } else if (list != null ? isChanged() : !shown.where().isEmpty() || !shown.isLike(ListLook.OF_MODEL)) {
      row.offerSave(ListMessages.Saved_saveAs, ListMessages.Saved_saveAsTip, () -> saveAs(type));
    } else {
      row.offerSave("", "", () -> { });
    }
  }

  /** Keeps what is shown in its list. */
  void change() {
    acts.change(list, shown.where(), shown.look());
  }

  private void saveAs(RecordType type) {
    acts.saveAs(type, shown.where(), shown.look(), shown::open);
  }

  /** Keeps what is shown as a new list. */
  void saveAs(RecordType type, String name) {
    acts.create(type, name, shown.where(), shown.look(), shown::open);
  }

  /** Opens the menu with what can be done with the list. */
  void menu(Control anchor, RecordType type, Consumer<Menu> more) {
    Menu menu = new Menu(anchor);
    if (list != null && list.own() && isChanged()) {
      SavedListActs.item(menu, SWT.PUSH, ListMessages.Saved_saveChanges, this::change);
    }
    SavedListActs.item(menu, SWT.PUSH, ListMessages.Saved_saveAs, () -> saveAs(type));
    if (list != null) {
      acts.fill(menu, list);
    }
    new MenuItem(menu, SWT.SEPARATOR);
    more.accept(menu);
    menu.setLocation(anchor.toDisplay(0, anchor.getSize().y));
    menu.addListener(SWT.Hide, event -> anchor.getDisplay().asyncExec(menu::dispose));
    menu.setVisible(true);
  }

  /** What stands beside the title. */
  String words(String live) {
    if (gone) {
      return ListMessages.Saved_gone;
    }
    return list == null ? live : NLS.bind(list.own() ? ListMessages.Saved_live : ListMessages.Saved_liveShared, live.toLowerCase(Locale.getDefault()));
  }

  /** Listens no more. */
  void stop() {
    loader.cancel();
    if (subscription != null) {
      subscription.close();
      subscription = null;
    }
  }
}
