package org.rapport.core.upkeep;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.rapport.core.internal.Texts;
import org.rapport.core.internal.WholeFile;
import org.rapport.core.internal.upkeep.LogFilter;
import org.rapport.model.RapportException;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.StoreHealth;
import org.rapport.store.StoreInfo;

/**
 * What somebody who helps needs to know of an installation and its database, in one ZIP file without personal data: no values
 * of records, no names of users, files or hosts, no messages of errors, which may hold any of these. Used once.
 */
public final class SupportArchive {

  private static final Gson GSON = new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping().create();
  private static final long LONGEST_LOG = 2_000_000;

  private final Locale locale;
  private final Map<String, String> entries = new LinkedHashMap<>();

  /** @param locale language of what people read in it */
  public SupportArchive(Locale locale) {
    this.locale = locale;
    entries.put("README.txt", Texts.in(locale, "support.readme"));
    entries.put("system.json", GSON.toJson(system()));
    entries.put("bundles.txt", bundles());
  }

  private static JsonObject system() {
    Runtime runtime = Runtime.getRuntime();
    JsonObject result = new JsonObject();
    result.addProperty("madeAt", Instant.now().toString());
    for (String property : List.of("os.name", "os.version", "os.arch", "java.vendor", "java.runtime.version", "user.language", "user.country",
        "file.encoding")) {
      result.addProperty(property, System.getProperty(property));
    }
    result.addProperty("processors", runtime.availableProcessors());
    result.addProperty("heapUsed", runtime.totalMemory() - runtime.freeMemory());
    result.addProperty("heapMost", runtime.maxMemory());
    return result;
  }

  private static String bundles() {
    Bundle own = FrameworkUtil.getBundle(SupportArchive.class);
    return own == null ? "" : Arrays.stream(own.getBundleContext().getBundles())
        .map(bundle -> bundle.getSymbolicName() + " " + bundle.getVersion() + " " + state(bundle.getState())).sorted().collect(Collectors.joining("\n"));
  }

  private static String state(int state) {
    return switch (state) {
      case Bundle.ACTIVE -> "active";
      case Bundle.STARTING -> "starting";
      case Bundle.RESOLVED -> "resolved";
      case Bundle.INSTALLED -> "not resolved";
      default -> Integer.toString(state);
    };
  }

  /**
   * Adds what is to be known of an open database.
   *
   * @param principal an administrator
   * @param check whether everything in it is compared too, which takes as long as there are records
   */
  public void add(Store store, Principal principal, boolean check) throws RapportException {
    StoreInfo info = store.info();
    StoreHealth health = store.health(principal);
    JsonObject result = new JsonObject();
    result.addProperty("kind", info.kind());
    result.addProperty("version", info.version());
    result.add("packages", GSON.toJsonTree(info.packages()));
    result.add("orphans", GSON.toJsonTree(info.orphans()));
    result.add("health", GSON.toJsonTree(health));
    if (check) {
      JsonArray problems = new JsonArray();
      store.check().forEach(problems::add);
      result.add("problems", problems);
    }
    entries.put("database.json", GSON.toJson(result));
  }

  /** Adds why there is no open database: the code of the error, without its message, which names files. */
  public void add(RapportException reason) {
    JsonObject result = new JsonObject();
    result.addProperty("error", reason.code());
    entries.put("database.json", GSON.toJson(result));
    entries.put("database-error.txt", LogFilter.trace(reason));
  }

  /** Adds the end of each log file below a folder, without messages. A log that cannot be read is named instead. */
  public void addLogs(Path folder) {
    for (String face : List.of("workbench", "cli")) {
      Path log = folder.resolve("." + face).resolve(".metadata").resolve(".log");
      if (Files.exists(log)) {
        try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
          entries.put(face + ".log", LogFilter.filter(lines, LONGEST_LOG));
        } catch (IOException e) {
          entries.put(face + ".log", LogFilter.trace(e));
        }
      }
    }
  }

  /** The names of what is in it. */
  public List<String> entries() {
    return List.copyOf(entries.keySet());
  }

  /**
   * Writes the file, which appears, or replaces an older one, only when it is complete.
   *
   * @param file where to, absolute
   * @throws RapportException {@code file-denied}
   */
  public void write(Path file) throws RapportException {
    WholeFile.write(file, locale, out -> {
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        for (Map.Entry<String, String> each : entries.entrySet()) {
          zip.putNextEntry(new ZipEntry(each.getKey()));
          zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
        }
      }
    });
  }
}
