package org.rapport.store.tests;

import static org.rapport.testing.AccountBuilder.account;

import java.io.IOException;
import java.util.List;
import org.rapport.model.crm.Account;
import org.rapport.store.Store;
import org.rapport.store.StoreConfig;
import org.rapport.store.Stores;
import org.rapport.testing.JavaProcess;
import org.rapport.testing.TestStores;

/** A process of its own that writes into a database, to be killed. */
public final class Writer {

  private Writer() {
  }

  /** Starts the process. */
  static Process start(StoreConfig config, String what) throws IOException {
    return JavaProcess.on(config, Writer.class, what).start();
  }

  /** Opens the database, says "ready", then holds it or creates accounts and prints the change id of each. */
  public static void main(String[] arguments) throws Exception {
    try (Store store = Stores.open(JavaProcess.config(arguments, true), TestStores.crmTypes())) {
      System.out.println("ready");
      for (int i = 0; "write".equals(arguments[2]); i++) {
        Account account = account("A" + i).email("a@x.org").build();
        System.out.println(TestStores.create(store, TestStores.principal("ann"), account).get(0).id());
      }
      Thread.sleep(60_000);
    }
  }
}
