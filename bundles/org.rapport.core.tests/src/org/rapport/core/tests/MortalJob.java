package org.rapport.core.tests;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Set;
import org.rapport.core.internal.jobs.LeasedJob;
import org.rapport.core.jobs.JobContext;
import org.rapport.core.jobs.JobKind;
import org.rapport.model.RapportException;
import org.rapport.store.JobQueue.Job;
import org.rapport.store.JobQueue.Lease;
import org.rapport.store.Store;

/** Processes that die at a job. */
final class MortalJob {

  private MortalJob() {
  }

  /** Does the job until a call of some name was made so often, as a process that dies right after it; then another may claim it. */
  static void dieAfter(Store store, Job job, JobKind kind, String method, int calls) throws RapportException {
    Lease lease = store.jobs().claim(Set.of(kind.id()), job.id(), Duration.ofHours(1)).orElseThrow();
    try (LeasedJob context = new LeasedJob(store, lease, "Import", Duration.ofHours(1), null)) {
      int[] left = {calls};
      JobContext mortal = (JobContext) Proxy.newProxyInstance(JobContext.class.getClassLoader(), new Class<?>[] {JobContext.class},
          (proxy, called, arguments) -> {
            try {
              Object answer = called.invoke(context, arguments);
              if (called.getName().equals(method) && --left[0] == 0) {
                throw new IllegalStateException("Killed.");
              }
              return answer;
            } catch (InvocationTargetException e) {
              throw e.getCause();
            }
          });
      assertThrows(IllegalStateException.class, () -> kind.run(mortal));
    }
    store.jobs().release(lease);
  }
}
