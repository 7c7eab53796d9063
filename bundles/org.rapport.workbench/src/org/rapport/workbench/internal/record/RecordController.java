package org.rapport.workbench.internal.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.rapport.core.session.Session;
import org.rapport.core.values.SeenFields;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet;
import org.rapport.store.ConflictException;
import org.rapport.store.ConflictException.Conflict;
import org.rapport.store.Store;
import org.rapport.store.ValidationException;
import org.rapport.workbench.Loader;
import org.rapport.workbench.StoreCall;
import org.rapport.workbench.Workspace;
import org.rapport.workbench.internal.drafts.KeptDraft;
import org.rapport.workbench.internal.duplicates.LookAlikes;
import org.rapport.workbench.internal.record.model.FormModel;
import org.rapport.workbench.internal.record.model.Formats;
import org.rapport.workbench.internal.record.model.Merge;
import org.rapport.workbench.internal.record.model.Problem;
import org.rapport.workbench.internal.record.model.RecordDraft;
import org.rapport.workbench.internal.record.model.RecordProblems;
import org.rapport.workbench.internal.record.model.Texts;

/**
 * What an editor does with its record, without the widgets: read, save, merge, take back, delete, and follow what others
 * do. All methods are called on the UI thread; the store is asked in jobs only.
 */
public final class RecordController {

  /** How far the record is. */
  public enum State {
    LOADING, READY, SAVING, CONFLICT, FAILED, GONE
  }

  private final Workspace workspace;
  private final Display display;
  private final Ref ref;
  private final boolean startsNew;
  private final Map<String, Ref> references;
  private final Formats formats;
  private final Loader reading;
  private final Loader writing;
  private final Loader refreshing;
  private final List<RecordListener> listeners = new ArrayList<>();
  private final Surroundings around;
  private NewRecordCheck newRecords = NewRecordCheck.NONE;
  private final Feed feed;
  private final FeedNotices notices;
  private State state = State.LOADING;
  private RapportException failure;
  private RecordDraft draft;
  private FormModel form;
  private final StoreProblems storeProblems = new StoreProblems();
  private Notice notice;
  private Merge merge;
  private boolean disposed;
  private Store.Subscription watch;
  private String called = "";

  /** Prepares for a record; {@link #load} begins. */
  public RecordController(Workspace workspace, Display display, RecordInput input, Formats formats) {
    this.workspace = workspace;
    this.display = display;
    this.ref = input.ref();
    this.startsNew = input.isNew();
    this.references = input.references();
    this.formats = formats;
    this.reading = new Loader(workspace, display);
    this.writing = new Loader(workspace, display, false);
    this.refreshing = new Loader(workspace, display);
    this.around = new Surroundings(workspace, ref, formats);
    this.notices = new FeedNotices(this);
    this.feed = new Feed(display, ref, this::heard);
  }

  /** Has new records looked at before they are written. */
  public void checkNewRecords(NewRecordCheck check) {
    newRecords = check;
  }

  /** Tells somebody what happens to the record. */
  public void addListener(RecordListener listener) {
    listeners.add(listener);
  }

  /** Goes on with changes that were kept by a process that ended before they were saved. */
  public void adopt(KeptDraft kept) {
    if (kept.isNew() != draft.isNew()) {
      return; // It was saved in the last moment.
    }
    try {
      boolean newer = kept.set().baseVersion() < Records.version(draft.base());
      draft.adopt(kept.set(), kept.typed());
      if (isDirty()) {
        say(notices.kept(kept.when(), newer));
      }
    } catch (IllegalArgumentException e) {
      ILog.of(RecordController.class).error("Changes that were kept of " + ref + " no longer fit its type.", e);
      say(Notice.of(Notice.Kind.ERROR, texts().get("band.kept.lost"), e.getMessage()));
    }
  }

  Workspace workspace() {
    return workspace;
  }

  Formats formats() {
    return formats;
  }

  Texts texts() {
    return formats.texts();
  }

  /** The record. */
  public Ref ref() {
    return ref;
  }

  /** Whether records of its type can be searched for duplicates. */
  boolean isCompared() {
    return workspace.types().find(ref.type()).filter(LookAlikes::compares).isPresent();
  }

  /** Whether the person may arrange the form of the type in another way. */
  boolean mayArrange() {
    return workspace.types().find(ref.type()).filter(type -> !type.isAdministered()).isPresent()
        && workspace.seen(workspace.types().of(CrmPackage.Literals.PAGE_LAYOUT)).creates();
  }

  /** How far it is. */
  public State state() {
    return state;
  }

  /** The changes; null before the record was read. */
  public RecordDraft draft() {
    return draft;
  }

  /** The form of the record's class; null before the record was read. */
  FormModel form() {
    return form;
  }

  /** Why the record could not be read; null unless that is the state. */
  RapportException failure() {
    return failure;
  }

  /** What is to be said above the form, beside the problems; empty for nothing. */
  Optional<Notice> notice() {
    return Optional.ofNullable(notice);
  }

  /** The merge to decide on; null unless there is a conflict. */
  Merge merge() {
    return merge;
  }

  /** What is known around the record. */
  Surroundings around() {
    return around;
  }

  /** How the record is called: its label, or "New account"; empty while nothing of it was read. */
  public String title() {
    return draft == null ? called : RecordNames.title(draft, around.typeName(), texts());
  }

  /** Says how the record is called, as long as it is not read itself. */
  void called(String label) {
    called = label;
  }

  /** Whether it is a record of the store, and not one that is being made. */
  boolean isStored() {
    return draft == null ? !startsNew : !draft.isNew();
  }

  /** Whether there is something to save. */
  public boolean isDirty() {
    return draft != null && (draft.isDirty() || draft.isNew() && draft.canUndo());
  }

  /** All problems: those the form finds, and those the store told at the last attempt to save. */
  public List<Problem> problems() {
    if (draft == null) {
      return List.of();
    }
    return storeProblems.addTo(new RecordProblems(formats, form.seen()).of(draft));
  }

  /** Forgets what the store said of a field, because its value is another one now. */
  void valueChanged(String path) {
    storeProblems.clear(path);
  }

  /** Reads the record in a job; a new one is made at once. */
  public void load() {
    Optional<RecordType> type = workspace.types().find(ref.type());
    if (type.isEmpty()) {
      failure = new RapportException("unknown-type", texts().get("band.gone"), texts().get("state.type"));
      enter(State.FAILED);
      return;
    }
    enter(State.LOADING);
    if (startsNew && draft == null) {
      EObject record = Records.create(type.get().eClass());
      Records.setId(record, ref.id());
      type.get().fill(record, attribute -> workspace.seen(type.get()).writes(record.eClass(), attribute));
      references.forEach((feature, target) -> type.get().feature(feature)
          .ifPresent(each -> record.eSet(each, Records.proxy(workspace.types(), target))));
      read((session, monitor) -> Loaded.around(session, record), true);
    } else {
      read((session, monitor) -> Loaded.read(session, ref), false);
    }
  }

  private void read(StoreCall<Loaded> what, boolean isNew) {
    reading.load(texts().get("job.load", around.typeName()), what, found -> {
      accept(found);
      if (found.record().isEmpty()) {
        draft = null;
        enter(State.GONE);
      } else {
        derive(found.record().get(), isNew);
        show(new RecordDraft(workspace.types(), found.record().get(), isNew));
        workspace.session().ifPresent(this::listen);
      }
    }, this::failed);
  }

  private void listen(Session session) {
    feed.listen(session);
    if (watch == null) {
      watch = session.store().watchTypes(() -> {
        if (!display.isDisposed()) {
          display.asyncExec(this::rearranged);
        }
      });
    }
  }

  /** Follows a form that somebody arranges in another way: what is typed stays. */
  private void rearranged() {
    if (!disposed && draft != null && state == State.READY) {
      derive(draft.base(), draft.isNew());
      listeners.forEach(RecordListener::rearranged);
    }
  }

  private void failed(RapportException e) {
    failure = e;
    enter(State.FAILED);
  }

  /** Makes the form of what whoever is signed in may see. */
  private void derive(EObject record, boolean isNew) {
    SeenFields seen = workspace.seen(workspace.types().of(record));
    form = FormModel.of(record.eClass(), isNew ? seen : seen.in(record), texts());
  }

  private void accept(Loaded found) {
    around.accept(found);
    listeners.forEach(RecordListener::around);
  }

  private void show(RecordDraft next) {
    draft = next;
    merge = null;
    storeProblems.clear();
    draft.onChange(() -> listeners.forEach(RecordListener::changed));
    state = State.READY;
    listeners.forEach(RecordListener::replaced);
    listeners.forEach(RecordListener::changed);
  }

  private void enter(State next) {
    state = next;
    listeners.forEach(RecordListener::changed);
  }

  /** Says something above the form; null for nothing. */
  void say(Notice next) {
    notice = next;
    listeners.forEach(RecordListener::changed);
  }

  private void heard(List<Change> changes) {
    if (disposed || state == State.SAVING || state == State.LOADING || draft == null) {
      return;
    }
    List<Change> news = changes.stream().filter(change -> !around.isOwn(change)
        && change.version() > Records.version(draft.base())).toList();
    if (news.isEmpty()) {
      return;
    }
    Change last = news.get(news.size() - 1);
    if (last.set().kind() == ChangeSet.Kind.DELETE || isDirty()) {
      say(notices.changed(last));
      refreshHistory();
    } else {
      reload();
    }
  }

  /** Reads everything again and shows it; unsaved changes are lost. */
  public void reload() {
    refreshing.load(texts().get("job.load", around.typeName()), (session, monitor) -> Loaded.read(session, ref), found -> {
      notice = null;
      accept(found);
      found.record().ifPresentOrElse(record -> {
        derive(record, false);
        show(new RecordDraft(workspace.types(), record, false));
      }, () -> {
        draft = null;
        enter(State.GONE);
      });
    }, this::cannot);
  }

  private void refreshHistory() {
    refreshing.load(texts().get("job.history"), (session, monitor) -> Loaded.read(session, ref), this::accept, this::cannot);
  }

  private void cannot(RapportException e) {
    say(Notice.of(Notice.Kind.ERROR, e.getMessage(), e.hint()));
  }

  /** Goes back to what is saved. */
  public void revert() {
    if (draft != null) {
      notice = null;
      show(new RecordDraft(workspace.types(), draft.base(), draft.isNew()));
    }
  }

  /**
   * Writes the changes in a job. With errors in the form nothing is written; the caller asks for {@link #problems} first.
   *
   * @param then runs on the UI thread when everything is saved; not after a failure
   */
  public void save(Runnable then) {
    if (draft == null || state != State.READY && state != State.CONFLICT) {
      return;
    }
    RecordDraft saving = draft;
    ChangeSet set = saving.changes();
    if (set.isEmpty()) {
      notice = null;
      show(new RecordDraft(workspace.types(), saving.base(), false));
      then.run();
      return;
    }
    notice = null;
    enter(State.SAVING);
    if (saving.isNew()) {
      newRecords.pass(saving, along -> write(saving, Stream.concat(Stream.of(set), along.stream()).toList(), then), () -> enter(State.READY));
    } else {
      write(saving, List.of(set), then);
    }
  }

  private void write(RecordDraft saving, List<ChangeSet> sets, Runnable then) {
    writing.load(texts().get("job.save", title()), (session, monitor) -> {
      try {
        return new Saved(session.store().commit(session.principal(), sets), Loaded.read(session, ref), null);
      } catch (ConflictException conflict) {
        return new Saved(List.of(), Loaded.read(session, ref), conflict);
      }
    }, answer -> saved(saving, answer, then), e -> notSaved(saving, e));
  }

  private record Saved(List<Change> changes, Loaded after, ConflictException conflict) {
  }

  private void saved(RecordDraft saving, Saved answer, Runnable then) {
    around.made(answer.changes());
    accept(answer.after());
    if (answer.conflict() != null) {
      Optional<EObject> stored = answer.after().record();
      if (stored.isEmpty()) {
        state = State.READY;
        cannot(answer.conflict());
        return;
      }
      merge = new Merge(saving, stored.get(), answer.conflict().conflicts());
      enter(State.CONFLICT);
      return;
    }
    if (answer.after().record().isEmpty()) {
      draft = null;
      enter(State.GONE);
      return;
    }
    EObject stored = answer.after().record().get();
    Set<String> merged = saving.isNew() ? Set.of() : new Merge(saving, stored, List.of()).takenOver();
    show(new RecordDraft(workspace.types(), stored, false));
    if (!merged.isEmpty()) {
      say(notices.merged(merged));
    }
    then.run();
  }

  /** Who of the others changed the record last. */
  Optional<String> otherPerson() {
    return around.otherChange().map(change -> around.person(change.who()));
  }

  /** A field's name for people, of a path that change sets and conflicts use. */
  String fieldName(String path) {
    return RecordNames.field(draft, form, path, texts());
  }

  private void notSaved(RecordDraft saving, RapportException e) {
    state = State.READY;
    if (e instanceof ValidationException invalid && storeProblems.take(invalid, ref, saving)) {
      listeners.forEach(RecordListener::changed);
      return;
    }
    say(Notice.of(Notice.Kind.ERROR, texts().get("state.save.failed"), e.getMessage() + " " + e.hint()));
  }

  /** Decides a conflict: joins both sides, keeps theirs where it is said, and saves. */
  public void resolve(Predicate<Conflict> keepTheirs, Runnable then) {
    RecordDraft next = merge.resolve(keepTheirs);
    show(next);
    save(then);
  }

  /** Gives up the own changes after a conflict and shows what is stored. */
  public void discardMine() {
    notice = null;
    show(new RecordDraft(workspace.types(), merge.stored(), false));
  }

  /** Takes a change of the record back in a job. */
  public void takeBack(UUID change) {
    writing.load(texts().get("job.undo"), (session, monitor) -> {
      List<Change> inverse = session.store().undo(session.principal(), change).changes();
      return new Saved(inverse, Loaded.read(session, ref), null);
    }, answer -> {
      around.made(answer.changes());
      accept(answer.after());
      notice = null;
      answer.after().record().ifPresent(stored -> {
        if (isDirty() && !draft.isNew()) {
          show(new Merge(draft, stored, List.of()).resolve(conflict -> false));
        } else {
          show(new RecordDraft(workspace.types(), stored, false));
        }
      });
    }, e -> {
      if (e instanceof ConflictException conflict && draft != null) {
        say(notices.notTakenBack(conflict));
      } else {
        cannot(e);
      }
    });
  }

  /**
   * Deletes the record in a job.
   *
   * @param then runs on the UI thread when it is deleted
   */
  public void delete(Runnable then) {
    String name = title();
    writing.load(texts().get("job.delete", name), (session, monitor) ->
        session.store().commit(session.principal(), List.of(ChangeSet.delete(ref, 0))), changes -> {
          around.made(changes);
          workspace.say(texts().get("state.delete.done", name));
          then.run();
        }, this::cannot);
  }

  /** Ends everything that runs. */
  public void dispose() {
    disposed = true;
    reading.cancel();
    refreshing.cancel();
    feed.close();
    if (watch != null) {
      watch.close();
    }
  }
}
