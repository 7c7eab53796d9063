package org.rapport.soak;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.rapport.store.StoreConfig;
import org.rapport.testing.JavaProcess;

/** A {@link Client} from outside: what it said, and its end. Safe for all threads. */
final class Worker {

  private final Process process;
  private final List<String> said = new ArrayList<>();
  private final Thread reader;
  private volatile boolean killed;

  private Worker(Process process) {
    this.process = process;
    this.reader = new Thread(this::read, "worker");
    reader.start();
  }

  static Worker start(StoreConfig config, String what, Path file, Path errors) throws IOException {
    return new Worker(JavaProcess.on(config, Client.class, what, file.toString()).redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile())).start());
  }

  private void read() {
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        synchronized (said) {
          said.add(line);
          said.notifyAll();
        }
      }
    } catch (IOException e) {
      if (!killed) { // else the end of the process has closed what is read
        throw new UncheckedIOException(e);
      }
    } finally {
      synchronized (said) {
        said.notifyAll();
      }
    }
  }

  /** Waits until it has said so many lines, the first of which is "ready". */
  void awaitLines(int count, int seconds) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    synchronized (said) {
      while (said.size() < count) {
        long rest = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (rest <= 0 || !process.isAlive() && !reader.isAlive()) {
          throw new IllegalStateException("A client said only " + said.size() + " lines of " + count + "; it is "
              + (process.isAlive() ? "still there" : "gone with " + process.exitValue()));
        }
        said.wait(Math.min(rest, 500));
      }
    }
  }

  int lines() {
    synchronized (said) {
      return said.size();
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Kills it (SIGKILL); gives what it has said but "ready". */
  List<String> kill() throws InterruptedException {
    killed = true;
    process.destroyForcibly();
    process.waitFor();
    reader.join();
    synchronized (said) {
      List<String> result = new ArrayList<>(said);
      result.remove("ready");
      // A line that the end cut through is none: nobody has read it whole.
      if (!result.isEmpty() && result.getLast().startsWith("change ") && result.getLast().length() < 43) {
        result.removeLast();
      }
      return result;
    }
  }
}
