package org.rapport.store.tests;

import java.io.IOException;
import java.nio.file.Path;
import org.rapport.store.BackupProgress;
import org.rapport.store.Store;
import org.rapport.store.StoreConfig;
import org.rapport.store.Stores;
import org.rapport.testing.JavaProcess;
import org.rapport.testing.TestStores;

/** A process of its own that backs up again and again, or restores, to be killed. */
public final class BackupProcess {

  private BackupProcess() {
  }

  /**
   * Starts the process; it says "ready" before it begins and "done" after each piece of work.
   *
   * @param what {@code backup} for ever, or {@code restore} once
   */
  static Process start(StoreConfig config, String what, Path file) throws IOException {
    return JavaProcess.on(config, BackupProcess.class, what, file.toString()).start();
  }

  /** The arguments: {@code h2} or the user, file or URL, what, backup file. */
  public static void main(String[] arguments) throws Exception {
    StoreConfig config = JavaProcess.config(arguments, true);
    Path file = Path.of(arguments[3]);
    if ("restore".equals(arguments[2])) {
      System.out.println("ready");
      Stores.restore(config, TestStores.crmTypes(), file, BackupProgress.NONE);
      System.out.println("done");
      return;
    }
    try (Store store = Stores.open(config, TestStores.crmTypes())) {
      System.out.println("ready");
      while (true) {
        store.backup(file, BackupProgress.NONE);
        System.out.println("done");
      }
    }
  }
}
