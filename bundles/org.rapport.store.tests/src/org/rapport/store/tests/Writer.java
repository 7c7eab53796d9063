package org.rapport.store.tests;

import static org.rapport.testing.AccountBuilder.account;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.rapport.model.crm.Account;
import org.rapport.store.Store;
import org.rapport.store.StoreConfig;
import org.rapport.store.Stores;
import org.rapport.testing.TestStores;

/** A process of its own that writes into a database, to be killed. */
public final class Writer {

  private Writer() {
  }

  /** Starts the process. */
  static Process start(Path file, String what) throws IOException {
    return start("h2", file.toString(), what);
  }

  /** Starts the process on an H2 file ({@code h2}, file) or on PostgreSQL (user, URL). */
  static Process start(String user, String location, String what) throws IOException {
    return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
        System.getProperty("java.class.path"), Writer.class.getName(), user, location, what)
        .redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  /** Opens the database, says "ready", then holds it or creates accounts and prints the change id of each. */
  public static void main(String[] arguments) throws Exception {
    StoreConfig config = "h2".equals(arguments[0]) ? StoreConfig.h2(Path.of(arguments[1]), true)
        : StoreConfig.postgres(arguments[1], arguments[0], "unused");
    try (Store store = Stores.open(config, TestStores.crmTypes())) {
      System.out.println("ready");
      for (int i = 0; "write".equals(arguments[2]); i++) {
        Account account = account("A" + i).email("a@x.org").build();
        System.out.println(TestStores.create(store, TestStores.principal("ann"), account).get(0).id());
      }
      Thread.sleep(60_000);
    }
  }
}
