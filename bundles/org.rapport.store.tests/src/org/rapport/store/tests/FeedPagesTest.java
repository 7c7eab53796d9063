package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.testing.AccountBuilder.account;

import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.Account;
import org.rapport.store.BackupProgress;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSets;
import org.rapport.store.FeedPage;
import org.rapport.store.Store;
import org.rapport.store.StoreConfig;
import org.rapport.store.Stores;
import org.rapport.testing.TestDatabase;
import org.rapport.testing.TestStores;

/** Reading the feed from where one was before, perhaps in another process. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class FeedPagesTest extends StoreFixture {

  private FeedPage read(String after, int most) throws RapportException {
    return store.feed(ann, after, most).orElseThrow();
  }

  @Test
  void whatWasChangedSinceIsToldOnceAlsoAfterTheBaseWasOpenedAnew() throws RapportException {
    create(account("Before").build());
    String begin = read(null, 1).position();
    Account acme = account("Acme").build();
    Account miller = account("Miller").build();
    create(acme);
    create(miller);
    edit(ann, acme, a -> a.setName("Acme plc"));
    reopen(types());
    store.commit(ann, List.of(ChangeSet.delete(Records.ref(miller), 0)));

    FeedPage page = read(begin, 100);
    assertEquals(List.of(Records.ref(acme), Records.ref(miller)), page.records());
    assertFalse(page.more());
    assertEquals(List.of(), read(page.position(), 100).records());
  }

  @Test
  void aLargeTransactionIsToldInPages() throws RapportException {
    String position = read(null, 1).position();
    List<Account> accounts = IntStream.range(0, 25).mapToObj(i -> account("A" + i).build()).toList();
    store.commit(ann, accounts.stream().map(ChangeSets::create).toList());
    List<Ref> told = new ArrayList<>();
    FeedPage page;
    do {
      page = read(position, 10);
      told.addAll(page.records());
      position = page.position();
    } while (page.more());
    assertEquals(accounts.stream().map(Records::ref).toList(), told);
  }

  @Test
  void aTransactionThatCommitsLateIsNotPassedBy() throws Exception {
    Assumptions.assumeTrue(database == TestDatabase.POSTGRESQL, "An H2 file has one writer at a time.");
    String begin = read(null, 1).position();
    Account acme = account("Acme").build();
    try (Connection other = RawSql.connect(config); Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("SELECT pg_current_xact_id()");
      create(acme);
      assertEquals(List.of(), read(begin, 10).records());
      other.rollback();
    }
    assertEquals(List.of(Records.ref(acme)), read(begin, 10).records());
  }

  @Test
  void aRestoredBaseIsAnotherOne() throws Exception {
    create(account("Acme").build());
    String position = read(null, 1).position();
    store.backup(folder.resolve("backup.rapport"), BackupProgress.NONE);
    StoreConfig fresh = database.fresh(folder.resolve("restored"));
    Stores.restore(fresh, types(), folder.resolve("backup.rapport"), BackupProgress.NONE);
    try (Store restored = Stores.open(fresh, types())) {
      assertEquals(Optional.empty(), restored.feed(ann, position, 10));
      assertTrue(restored.feed(ann, restored.feed(ann, null, 1).orElseThrow().position(), 10).isPresent());
    }
  }
}
