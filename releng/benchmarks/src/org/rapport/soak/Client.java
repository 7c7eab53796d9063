package org.rapport.soak;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.crm.Account;
import org.rapport.store.BackupProgress;
import org.rapport.store.Batch;
import org.rapport.store.ChangeSets;
import org.rapport.store.MigrationRequest;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.StoreConfig;
import org.rapport.store.Stores;
import org.rapport.testing.AccountBuilder;
import org.rapport.testing.JavaProcess;
import org.rapport.testing.TestStores;

/**
 * A process of its own that works on a base until it is killed: {@code h2|USER FILE|URL edits|load|backup|migrateN [FILE]}. It says
 * "ready" when the base is open, and then in a line of its own each thing that the store has confirmed: {@code change ID},
 * {@code batch ID COUNT}, {@code backup}, {@code migrated}.
 */
public final class Client {

  private static final int LOADED = 3000;
  private static final Principal WHO = TestStores.principal("soak");

  private Client() {
  }

  /** Works for ever. */
  public static void main(String[] arguments) throws Exception {
    StoreConfig config = JavaProcess.config(arguments, false);
    if (arguments[2].startsWith("migrate")) {
      say("ready");
      Machines next = new Machines(Integer.parseInt(arguments[2].substring("migrate".length())));
      Stores.migrate(config, next.types(), new MigrationRequest("soak", false, Path.of(arguments[3])), BackupProgress.NONE);
      say("migrated");
      return;
    }
    try (Store store = Stores.open(config, TestStores.crmTypes())) {
      say("ready");
      String name = UUID.randomUUID().toString();
      for (int i = 0;; i++) {
        switch (arguments[2]) {
          case "edits" -> edit(store, name + " " + i);
          case "load" -> load(store, name + " " + i);
          case "backup" -> {
            store.backup(Path.of(arguments[3]), BackupProgress.NONE);
            say("backup");
          }
          default -> throw new IllegalArgumentException(arguments[2]);
        }
      }
    }
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }

  /** Creates an account and changes it, each confirmed by itself. */
  private static void edit(Store store, String name) throws RapportException {
    Account account = AccountBuilder.account(name).email("soak@x.org").build();
    say("change " + TestStores.create(store, WHO, account).get(0).id());
    Account before = (Account) store.load(WHO, Records.ref(account)).orElseThrow();
    Account after = EcoreUtil.copy(before);
    after.setIndustry("Brewery");
    say("change " + store.commit(WHO, List.of(ChangeSets.diff(before, after))).get(0).id());
  }

  private static void load(Store store, String name) throws RapportException {
    UUID id;
    try (Batch batch = store.batch(WHO, name)) {
      id = batch.id();
      batch.load(IntStream.range(0, LOADED).mapToObj(i -> AccountBuilder.account(name + "/" + i).email("soak@x.org").build()).iterator(), null);
    }
    say("batch " + id + " " + LOADED);
  }
}
