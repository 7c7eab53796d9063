package org.rapport.store.tests;

import java.io.Serializable;
import java.nio.file.Path;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.Types;
import org.rapport.store.Change;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.StoreConfig;
import org.rapport.store.Stores;
import org.rapport.store.internal.Values;
import org.rapport.testing.TestDatabase;
import org.rapport.testing.TestStores;

/** An empty store a test, on each of the databases. Subclasses are parameterised by {@link TestDatabase}. */
abstract class StoreFixture {

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

  /** Loads the record, changes a copy and commits the difference. */
  <T extends EObject> Change edit(Principal who, T record, TestStores.Edit<T> edit) throws RapportException {
    return TestStores.edit(store, who, load(record), edit).get(0);
  }

  /** Creates a record of names of features and their values. */
  Ref put(EClass type, Object... values) throws RapportException {
    EObject record = Records.create(type);
    for (int i = 0; i < values.length; i += 2) {
      Values.set(record, type.getEStructuralFeature((String) values[i]), (Serializable) values[i + 1], store.types());
    }
    create(record);
    return Records.ref(record);
  }

  Change create(EObject record) throws RapportException {
    return TestStores.create(store, ann, record).get(0);
  }
}
