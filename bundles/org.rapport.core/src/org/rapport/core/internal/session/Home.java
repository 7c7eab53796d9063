package org.rapport.core.internal.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rapport.core.internal.Texts;
import org.rapport.core.session.DatabaseLocation;
import org.rapport.core.session.DatabaseLocation.Kind;
import org.rapport.model.RapportException;
import org.rapport.store.StoreConfig;

/** Knows where a user's databases are: in a folder of their own below {@code RAPPORT_HOME}, else {@code ~/.rapport}. */
record Home(Path folder) {

  private static final String SUFFIX = ".mv.db";
  private static final Pattern POSTGRESQL = Pattern.compile("(?i)(jdbc:)?postgres(ql)?:.*");
  private static final Pattern URL = Pattern.compile("(?i)(jdbc:.*|[a-z][a-z0-9+.-]+://.*)");
  private static final Pattern H2_URL = Pattern.compile("(?i)jdbc:h2:(async:|file:|nio:)*");

  static Home ofUser() {
    String home = System.getenv("RAPPORT_HOME");
    return new Home(home == null || home.isBlank() ? Path.of(System.getProperty("user.home"), ".rapport") : Path.of(home).toAbsolutePath());
  }

  DatabaseLocation locate(String db, Path current) throws RapportException {
    if (db == null || db.isBlank()) {
      return own("default");
    }
    if (db.equals("demo")) {
      return own("demo");
    }
    if (POSTGRESQL.matcher(db).matches()) {
      StoreConfig config = StoreConfig.postgres(db, null, null);
      return new DatabaseLocation(Kind.POSTGRESQL, config.location(), userInUrl(db) ? db : config.url().orElseThrow());
    }
    String file = H2_URL.matcher(db).lookingAt() ? H2_URL.matcher(db).replaceFirst("").replaceFirst(";.*$", "") : db;
    if (URL.matcher(file).matches() || file.isBlank() || file.toLowerCase(Locale.ROOT).startsWith("mem:")) {
      throw new RapportException("bad-location", Texts.get("bad-location", db), Texts.get("bad-location.hint"));
    }
    if (file.startsWith("~/")) {
      file = System.getProperty("user.home") + file.substring(1);
    }
    Path path = real(current.resolve(file.endsWith(SUFFIX) ? file.substring(0, file.length() - SUFFIX.length()) : file).normalize());
    return new DatabaseLocation(Kind.H2, file, path.toString());
  }

  private static boolean userInUrl(String url) {
    return url.matches("[^?]*//[^/?]*@.*");
  }

  private DatabaseLocation own(String name) {
    return new DatabaseLocation(Kind.H2, name, real(folder.resolve(name).resolve("rapport")).toString());
  }

  /** The same file has one name, by whatever links it is reached, so that its owner is found. */
  private static Path real(Path path) {
    Path parent = path.toAbsolutePath().getParent();
    for (Path above = parent; above != null; above = above.getParent()) {
      if (Files.exists(above)) {
        try {
          return above.toRealPath().resolve(above.relativize(path.toAbsolutePath()));
        } catch (java.io.IOException e) {
          return path.toAbsolutePath(); // A folder that cannot be read is reported when the file is opened.
        }
      }
    }
    return path.toAbsolutePath();
  }

  static Path file(DatabaseLocation location) {
    return Path.of(location.target() + SUFFIX);
  }
}
