package org.rapport.store;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapport.model.RapportException;
import org.rapport.store.internal.Texts;

/**
 * Which database to open, and how: an H2 file of one's own, or a PostgreSQL server. Immutable; never holds a URL with a
 * password in it.
 */
public final class StoreConfig {

  private static final Pattern USER_INFO = Pattern.compile("(?i)^(?:jdbc:)?postgres(?:ql)?://([^/@?]*)@(.*)$");
  private static final Pattern PASSWORD = Pattern.compile("(?i)[?&;](?:password|passwd|pwd|sslpassword)=");
  private static final Pattern USER = Pattern.compile("(?i)[?&]user=([^&]*)");
  private static final String H2_SUFFIX = ".mv.db";
  /** A server starts again, or another takes its place, within half of it. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Path file;
  private final boolean create;
  private final String url;
  private final String user;
  private final String password;
  private final Duration patience;

  private StoreConfig(Path file, boolean create, String url, String user, String password, Duration patience) {
    this.file = file;
    this.create = create;
    this.url = url;
    this.user = user;
    this.password = password;
    this.patience = patience;
  }

  /**
   * An H2 file.
   *
   * @param file its path, with or without the ending {@code .mv.db}
   * @param create whether to make it where there is none
   */
  public static StoreConfig h2(Path file, boolean create) {
    Path absolute = file.toAbsolutePath().normalize();
    String name = absolute.getFileName().toString();
    return new StoreConfig(name.endsWith(H2_SUFFIX) ? absolute
        : absolute.resolveSibling(name + H2_SUFFIX), create, null, null, null, PATIENCE);
  }

  /**
   * A PostgreSQL database.
   *
   * @param url {@code jdbc:postgresql://host/base} or {@code postgresql://user@host/base}, without a password
   * @param user the database user, null to take the one of the URL, else that of the operating system
   * @param password its password, null to take it from the file that {@code PGPASSFILE} names, else {@code ~/.pgpass}
   * @throws RapportException {@code password-in-url} if the URL holds a password; {@code bad-url} if it is none of PostgreSQL
   */
  public static StoreConfig postgres(String url, String user, String password) throws RapportException {
    String rest = url;
    String name = user;
    Matcher info = USER_INFO.matcher(url);
    if (info.matches()) {
      if (info.group(1).contains(":")) {
        throw passwordInUrl();
      }
      name = name != null ? name : URLDecoder.decode(info.group(1), StandardCharsets.UTF_8);
      rest = "postgresql://" + info.group(2);
    }
    if (PASSWORD.matcher(rest).find()) {
      throw passwordInUrl();
    }
    rest = rest.replaceFirst("^(?i)jdbc:", "").replaceFirst("^(?i)postgres:", "postgresql:");
    if (!rest.startsWith("postgresql:")) {
      Texts texts = Texts.system();
      throw new RapportException("bad-url", texts.text("open.badUrl", url), texts.text("open.badUrl.hint"));
    }
    Matcher parameter = USER.matcher(rest);
    if (name == null && parameter.find()) {
      name = URLDecoder.decode(parameter.group(1), StandardCharsets.UTF_8);
    }
    return new StoreConfig(null, false, "jdbc:" + rest, name, password, PATIENCE);
  }

  private static RapportException passwordInUrl() {
    Texts texts = Texts.system();
    return new RapportException("password-in-url", texts.text("open.passwordInUrl"), texts.text("open.passwordInUrl.hint"));
  }

  /** The H2 file, with its ending; empty for PostgreSQL. */
  public Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  /** Whether an H2 file that is not there is made. */
  public boolean create() {
    return create;
  }

  /** The JDBC URL of PostgreSQL, without user and password; empty for H2. */
  public Optional<String> url() {
    return Optional.ofNullable(url);
  }

  /** The database user, where one was given. */
  public Optional<String> user() {
    return Optional.ofNullable(user);
  }

  /** The password, where one was given. */
  public Optional<String> password() {
    return Optional.ofNullable(password);
  }

  /** The same database, for whom calls wait so long for a server that is away; an opening never waits. */
  public StoreConfig patience(Duration longest) {
    return new StoreConfig(file, create, url, user, password, longest);
  }

  /** How long a call waits for a server that is away, before it fails with {@code unreachable-database}; a minute. */
  public Duration patience() {
    return patience;
  }

  /** The file or URL, without credentials. */
  public String location() {
    return file != null ? file.toString() : url.replaceFirst("\\?.*$", "");
  }

  @Override
  public String toString() {
    return location();
  }
}
