package org.rapport.store.tests;

import static org.rapport.testing.AccountBuilder.account;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.rapport.store.Batch;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSets;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.StoreConfig;
import org.rapport.store.Stores;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.testing.TestStores;

/** A process of its own that writes one batch of accounts in no order into an H2 file while another thread reads. */
public final class GrowingBatch {

  /** How many accounts it makes. */
  static final int RECORDS = 12_000;

  /** How many of them a transaction makes. */
  static final int PORTION = 200;

  private GrowingBatch() {
  }

  /** The argument: the file. Says each portion, and last how often the file became smaller; fails where the reader met an error. */
  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[0]);
    Principal ann = TestStores.principal("ann");
    Random random = new Random(5);
    AtomicBoolean done = new AtomicBoolean();
    AtomicReference<Exception> failure = new AtomicReference<>();
    int smaller = 0;
    try (Store store = Stores.open(StoreConfig.h2(file, true), TestStores.crmTypes())) {
      Thread reader = Thread.ofPlatform().start(() -> read(store, ann, done, failure));
      try (Batch batch = store.batch(ann, "growing")) {
        long before = 0;
        for (int i = 0; i < RECORDS; i += PORTION) {
          List<ChangeSet> portion = new ArrayList<>();
          for (int j = 0; j < PORTION; j++) {
            portion.add(ChangeSets.create(account(Long.toHexString(random.nextLong()) + " GmbH").build()));
          }
          batch.commit(portion);
          System.out.println(PORTION);
          long now = Files.size(file);
          smaller += now < before ? 1 : 0;
          before = now;
        }
      }
      done.set(true);
      reader.join();
    }
    if (failure.get() != null) {
      throw failure.get();
    }
    System.out.println("smaller " + smaller);
  }

  private static void read(Store store, Principal who, AtomicBoolean done, AtomicReference<Exception> failure) {
    Query query = new Query("Account", "", List.of(new Query.Sort("name", false)), List.of("name"));
    try {
      while (!done.get()) {
        store.page(who, query, PageRequest.first(50));
      }
    } catch (Exception e) {
      failure.set(e);
    }
  }
}
