package org.rapport.cli.internal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command has. */
@Command(name = "rapport", sortOptions = false, abbreviateSynopsis = true)
final class RootOptions {

  @Option(names = "--db", paramLabel = "URL|FILE", scope = ScopeType.INHERIT, descriptionKey = "option.db", order = 100)
  private String db;

  @Option(names = "--user", paramLabel = "U", scope = ScopeType.INHERIT, descriptionKey = "option.user", order = 101)
  private String user;

  @Option(names = "--json", scope = ScopeType.INHERIT, descriptionKey = "option.json", order = 102)
  private boolean json;

  @Option(names = "--safe", descriptionKey = "option.safe", order = 103)
  private boolean safe;

  @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, descriptionKey = "option.help", order = 104)
  private boolean help;

  @Option(names = {"-V", "--version"}, versionHelp = true, descriptionKey = "option.version", order = 105)
  private boolean version;

  String db() {
    return db;
  }

  String user() {
    return user;
  }

  boolean json() {
    return json;
  }

  boolean help() {
    return help;
  }

  boolean version() {
    return version;
  }

  /** Our own bundles only: the launcher acts on it before the framework starts; here it is only known. */
  boolean safe() {
    return safe;
  }
}
