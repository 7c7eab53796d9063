package org.rapport.isolation.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.rapport.isolation.Fault;

/**
 * What is remembered of plugins between sessions, in a file beside the settings of who works here. Several processes may
 * change it; each change reads what is there now. Safe for all threads.
 */
public final class FaultFile {

  private static final String[] PARTS = {".version", ".times", ".off", ".skip", ".kind", ".reason"};

  private final Path file;

  /** Need not be there yet. */
  public FaultFile(Path file) {
    this.file = file;
  }

  /**
   * One plugin.
   *
   * @param version the version that it had; {@code *} where it does not matter
   * @param times in how many sessions it had to be left out
   * @param off whether it stays off until somebody turns it on
   * @param skip whether it is left out of the next session
   * @param kind what it did last
   * @param reason why, in words
   */
  record Entry(String version, int times, boolean off, boolean skip, Fault.Kind kind, String reason) {

    /** Whether this holds for a version; another one begins afresh. */
    boolean isOf(String other) {
      return version.equals("*") || version.equals(other);
    }

    /** The same, no longer left out once. */
    Entry settled() {
      return new Entry(version, times, off, false, kind, reason);
    }
  }

  /** All of them by symbolic name; empty where there is no file yet. */
  Map<String, Entry> read() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Files.newInputStream(file)) {
      properties.load(in);
    } catch (NoSuchFileException e) {
      return new TreeMap<>();
    } catch (IllegalArgumentException e) {
      throw new IOException(file + " is damaged: " + e.getMessage(), e);
    }
    Map<String, Entry> entries = new TreeMap<>();
    for (String key : properties.stringPropertyNames()) {
      if (key.endsWith(PARTS[0])) {
        String plugin = key.substring(0, key.length() - PARTS[0].length());
        entry(properties, plugin).ifPresent(entry -> entries.put(plugin, entry));
      }
    }
    return entries;
  }

  private static Optional<Entry> entry(Properties properties, String plugin) {
    try {
      return Optional.of(new Entry(properties.getProperty(plugin + PARTS[0]), Integer.parseInt(properties.getProperty(plugin + PARTS[1], "0")),
          Boolean.parseBoolean(properties.getProperty(plugin + PARTS[2])), Boolean.parseBoolean(properties.getProperty(plugin + PARTS[3])),
          Fault.Kind.valueOf(properties.getProperty(plugin + PARTS[4], Fault.Kind.THREW.name())), properties.getProperty(plugin + PARTS[5], "")));
    } catch (IllegalArgumentException e) {
      // Written by another version of Rapport: the plugin is tried again, which is what a new version of it gets too.
      return Optional.empty();
    }
  }

  /**
   * Changes the entry of one plugin.
   *
   * @param change gets the present entry, or null, and returns the new one, or null for none
   */
  synchronized void change(String plugin, UnaryOperator<Entry> change) throws IOException {
    Files.createDirectories(file.getParent());
    try (FileChannel lock = FileChannel.open(file.resolveSibling(file.getFileName() + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = lock.lock()) {
      assert held.isValid();
      Map<String, Entry> entries = read();
      Entry changed = change.apply(entries.get(plugin));
      if (changed == null) {
        entries.remove(plugin);
      } else {
        entries.put(plugin, changed);
      }
      write(entries);
    }
  }

  private void write(Map<String, Entry> entries) throws IOException {
    Properties properties = new Properties();
    entries.forEach((plugin, entry) -> {
      Object[] values = {entry.version(), entry.times(), entry.off(), entry.skip(), entry.kind().name(), entry.reason()};
      for (int i = 0; i < PARTS.length; i++) {
        properties.setProperty(plugin + PARTS[i], values[i].toString());
      }
    });
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try (OutputStream out = Files.newOutputStream(fresh)) {
      properties.store(out, null);
    }
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
