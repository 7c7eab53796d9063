package org.rapport.core.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapport.core.session.DatabaseLocation;

/**
 * The folder of the daily backups of one embedded database. Nothing else in it is touched.
 *
 * @param path the folder
 * @param name of the database, with which its files begin
 */
public record BackupFolder(Path path, String name) {

  private static final int DAYS = 7;
  private static final int WEEKS = 4;
  private static final String SUFFIX = ".rapport";
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** The folder beside a database. */
  public static BackupFolder of(DatabaseLocation location) {
    Path base = Path.of(location.target());
    return new BackupFolder(base.resolveSibling(base.getFileName() + ".backups"), base.getFileName().toString());
  }

  /** The backup of a day. */
  public Path file(LocalDate day) {
    return path.resolve(name + "-" + day + SUFFIX);
  }

  /** Makes the folder where it is not there. */
  public void create() throws IOException {
    Files.createDirectories(path);
  }

  /** The days that have a backup, the newest first. */
  public List<LocalDate> days() throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.map(this::day).flatMap(Optional::stream).sorted(Comparator.reverseOrder()).toList();
    }
  }

  private Optional<LocalDate> day(Path file) {
    String text = file.getFileName().toString();
    if (!text.startsWith(name + "-") || !text.endsWith(SUFFIX) || text.length() < name.length() + 1 + SUFFIX.length()) {
      return Optional.empty();
    }
    Matcher day = DAY.matcher(text.substring(name.length() + 1, text.length() - SUFFIX.length()));
    try {
      return day.matches() ? Optional.of(LocalDate.parse(day.group())) : Optional.empty();
    } catch (java.time.format.DateTimeParseException e) {
      return Optional.empty(); // A name such as 2026-02-31 is none that we gave.
    }
  }

  /** Removes the backups that are not to be kept. */
  public void removeOld() throws IOException {
    List<LocalDate> old = new ArrayList<>(days());
    old.removeAll(kept(old));
    for (LocalDate day : old) {
      Files.delete(file(day));
    }
  }

  /**
   * Which days are kept: the newest seven, and the newest of each of the four weeks before them that have one.
   *
   * @param days the newest first
   */
  public static Set<LocalDate> kept(List<LocalDate> days) {
    Set<LocalDate> result = new LinkedHashSet<>(days.subList(0, Math.min(DAYS, days.size())));
    Set<String> weeks = new LinkedHashSet<>();
    for (LocalDate day : days.subList(result.size(), days.size())) {
      if (weeks.size() < WEEKS && weeks.add(day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))) {
        result.add(day);
      }
    }
    return result;
  }
}
