package org.rapport.search.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.rapport.core.session.DatabaseLocation;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Types;
import org.rapport.search.Hit;
import org.rapport.search.Results;
import org.rapport.search.Search;
import org.rapport.search.internal.SearchesService;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.StoreConfig;
import org.rapport.store.Stores;
import org.rapport.testing.TestDatabase;
import org.rapport.testing.TestStores;

/** A base and its search, for one test. */
abstract class SearchFixture {

  static final Duration LONG = Duration.ofSeconds(60);

  @TempDir
  Path folder;

  @Parameter(0)
  TestDatabase database;

  Principal ann = TestStores.principal("ann");
  StoreConfig config;
  Store store;
  Search search;

  /** A session that does not belong to a service. */
  record OpenSession(Store store, Principal principal, DatabaseLocation location) implements Session {
    @Override
    public void close() {
      store.close();
    }
  }

  Types types() {
    return TestStores.crmTypes();
  }

  @BeforeEach
  void open() throws RapportException {
    config = database.prepared(folder);
    store = Stores.open(config, types());
    search = searches().open(session(ann));
  }

  @AfterEach
  void close() {
    search.close();
    store.close();
  }

  SearchesService searches() {
    return new SearchesService(folder.resolve("search"));
  }

  Session session(Principal principal) {
    return new OpenSession(store, principal, new DatabaseLocation(DatabaseLocation.Kind.H2, "test", "test"));
  }

  void create(EObject... records) throws RapportException {
    TestStores.create(store, ann, records);
  }

  <T extends EObject> void edit(T record, TestStores.Edit<T> edit) throws RapportException {
    @SuppressWarnings("unchecked")
    T loaded = (T) store.load(ann, Records.ref(record)).orElseThrow();
    TestStores.edit(store, ann, loaded, edit);
  }

  Results results(String text) throws RapportException {
    assertTrue(search.await(LONG), () -> "The index is not ready: " + search.state());
    Results results = search.find(text, List.of(), 20);
    assertTrue(results.whole());
    return results;
  }

  List<String> find(String text) throws RapportException {
    return results(text).hits().stream().map(Hit::label).toList();
  }
}
