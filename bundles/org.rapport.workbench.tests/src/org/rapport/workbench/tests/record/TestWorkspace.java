package org.rapport.workbench.tests.record;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.rapport.core.session.DatabaseLocation;
import org.rapport.core.session.Session;
import org.rapport.core.values.SeenFields;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.model.Types;
import org.rapport.store.Change;
import org.rapport.store.ChangeSets;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.testing.TestDatabase;
import org.rapport.testing.TestStores;
import org.rapport.workbench.Workspace;

/** A workspace on a store of its own, which remembers what it was asked to open. */
final class TestWorkspace implements Workspace, AutoCloseable {

  static final Principal ME = new Principal("annelies", null, Locale.forLanguageTag("en-IE"), ZoneId.of("Europe/Brussels"));
  static final Principal JORIS = new Principal("joris", null, Locale.forLanguageTag("en-IE"), ZoneId.of("Europe/Brussels"));

  private final Store store;
  private final List<Ref> opened = new ArrayList<>();
  private final List<String> said = new ArrayList<>();

  TestWorkspace(Path folder, Types types) throws RapportException {
    store = TestStores.open(TestDatabase.H2, folder, types);
  }

  Store store() {
    return store;
  }

  /** What was opened by a link, in order. */
  List<Ref> opened() {
    return opened;
  }

  /** What was written into the status bar. */
  List<String> said() {
    return said;
  }

  /** Creates records as somebody else. */
  void create(EObject... records) throws RapportException {
    store.commit(JORIS, List.of(records).stream().map(ChangeSets::create).toList());
  }

  /** Changes a record as somebody else. */
  Change change(Ref ref, java.util.function.Consumer<EObject> edit) throws RapportException {
    EObject before = store.load(JORIS, ref).orElseThrow();
    EObject after = org.eclipse.emf.ecore.util.EcoreUtil.copy(before);
    edit.accept(after);
    return store.commit(JORIS, List.of(ChangeSets.diff(before, after))).get(0);
  }

  @Override
  public State state() {
    return State.OPEN;
  }

  @Override
  public Optional<Session> session() {
    return Optional.of(new TestSession(store));
  }

  private record TestSession(Store store) implements Session {

    @Override
    public Principal principal() {
      return ME;
    }

    @Override
    public DatabaseLocation location() {
      return new DatabaseLocation(DatabaseLocation.Kind.H2, "test", "test");
    }

    @Override
    public void close() {
      store.close();
    }
  }

  @Override
  public Optional<RapportException> failure() {
    return Optional.empty();
  }

  @Override
  public Optional<DatabaseLocation> location() {
    return session().map(Session::location);
  }

  @Override
  public SeenFields seen(RecordType type) {
    return SeenFields.all(type);
  }

  @Override
  public Types types() {
    return store.types();
  }

  @Override
  public void open(String db, boolean create) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void reopen() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void addListener(Runnable listener) {
    // This workspace never changes its state.
  }

  @Override
  public void removeListener(Runnable listener) {
    // This workspace never changes its state.
  }

  @Override
  public void openRecord(Ref ref) {
    opened.add(ref);
  }

  @Override
  public void openNew(RecordType type) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void openNew(RecordType type, Map<String, Ref> references) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void openList(RecordType type) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void openList(RecordType type, String title, String where) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void say(String sentence) {
    said.add(sentence);
  }

  @Override
  public void close() {
    store.close();
  }
}
