package org.rapport.core.tests;

import java.io.IOException;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.rapport.core.internal.jobs.MassChange;
import org.rapport.core.jobs.JobRunner;
import org.rapport.store.Store;
import org.rapport.store.StoreConfig;
import org.rapport.store.Stores;
import org.rapport.testing.JavaProcess;
import org.rapport.testing.TestStores;

/** A process of its own that does the oldest job of a base, to be killed. It prints how far it is. */
final class JobWorker {

  private JobWorker() {
  }

  /** Starts the process. */
  static Process start(StoreConfig config) throws IOException {
    return JavaProcess.on(config, JobWorker.class).start();
  }

  /** @param arguments the database user or {@code h2}, then URL or file */
  public static void main(String[] arguments) throws Exception {
    try (Store store = Stores.open(JavaProcess.config(arguments, false), TestStores.crmTypes())) {
      new JobRunner(store, List.of(new MassChange()), JobTakeoverTest.LEASE).run(null, new NullProgressMonitor() {
        @Override
        public void subTask(String name) {
          if (!name.isEmpty()) { // nothing is done yet at the beginning
            System.out.println(name);
          }
        }
      });
    }
  }
}
