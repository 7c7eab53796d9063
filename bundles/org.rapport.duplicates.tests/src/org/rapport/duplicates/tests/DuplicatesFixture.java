package org.rapport.duplicates.tests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.duplicates.Duplicates;
import org.rapport.duplicates.Match;
import org.rapport.duplicates.ScanMonitor;
import org.rapport.duplicates.Scanned;
import org.rapport.duplicates.internal.DuplicatesService;
import org.rapport.model.RapportException;
import org.rapport.model.Types;
import org.rapport.store.Batch;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.testing.TestDatabase;
import org.rapport.testing.TestStores;

/** A base in which duplicates are searched, for one test. */
abstract class DuplicatesFixture {

  @TempDir
  Path folder;

  final Duplicates duplicates = new DuplicatesService();
  Principal ann = TestStores.principal("ann");
  Store store;

  TestDatabase database() {
    return TestDatabase.H2;
  }

  Types types() {
    return TestStores.crmTypes();
  }

  @BeforeEach
  void open() throws RapportException {
    store = TestStores.open(database(), folder, types());
  }

  @AfterEach
  void close() {
    store.close();
  }

  void load(List<? extends EObject> records) throws RapportException {
    try (Batch batch = store.batch(ann, "test")) {
      batch.load(records.iterator(), null);
    }
  }

  /** A scan and what it gave. */
  record Found(Scanned scanned, List<Match> matches) {

    Set<Set<UUID>> pairs() {
      Set<Set<UUID>> pairs = new HashSet<>();
      matches.forEach(match -> pairs.add(Set.of(match.one().id(), match.other().id())));
      return pairs;
    }
  }

  Found scan(String type) throws RapportException {
    return scan(ann, type);
  }

  Found scan(Principal principal, String type) throws RapportException {
    List<Match> matches = new ArrayList<>();
    Scanned scanned = duplicates.scan(store, principal, type, Duplicates.THRESHOLD, ScanMonitor.NONE, matches::add);
    return new Found(scanned, matches);
  }
}
