package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.Types;
import org.rapport.store.Change;
import org.rapport.store.ChangeSets;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.StoreConfig;
import org.rapport.store.Stores;
import org.rapport.testing.TestDatabase;
import org.rapport.testing.TestStores;

/** An empty store a test, on each of the databases. Subclasses are parameterised by {@link TestDatabase}. */
abstract class StoreFixture {

  private static final int AWAITED_SECONDS = 60;

  @TempDir
  Path folder;

  @Parameter(0)
  TestDatabase database;

  Principal ann = TestStores.principal("ann");
  final Principal bob = TestStores.principal("bob");
  StoreConfig config;
  Store store;

  /** The types to store; the customer model. */
  Types types() {
    return TestStores.crmTypes();
  }

  @BeforeEach
  void open() throws RapportException {
    config = database.prepared(folder);
    store = Stores.open(config, types());
  }

  @AfterEach
  void close() {
    store.close();
  }

  void reopen(Types types) throws RapportException {
    store.close();
    store = Stores.open(config, types);
  }

  @SuppressWarnings("unchecked")
  <T extends EObject> T load(T record) throws RapportException {
    return (T) store.load(ann, Records.ref(record)).orElseThrow();
  }

  EObject load(Ref ref) throws RapportException {
    return store.load(ann, ref).orElseThrow();
  }

  /** What somebody does to a detached copy. */
  interface Edit<T> {
    void on(T record);
  }

  /** Loads the record, changes a copy and commits the difference. */
  <T extends EObject> Change edit(Principal who, T record, Edit<T> edit) throws RapportException {
    T before = load(record);
    T after = EcoreUtil.copy(before);
    edit.on(after);
    return store.commit(who, List.of(ChangeSets.diff(before, after))).get(0);
  }

  /** What the store does by itself is seen sooner or later. */
  interface Seen {
    boolean isThere() throws RapportException;
  }

  static void await(Seen seen) throws RapportException, InterruptedException {
    for (int tries = 0; !seen.isThere(); tries++) {
      assertTrue(tries < AWAITED_SECONDS * 20, "It did not come");
      Thread.sleep(50);
    }
  }

  Change create(EObject record) throws RapportException {
    return TestStores.create(store, ann, record).get(0);
  }
}
