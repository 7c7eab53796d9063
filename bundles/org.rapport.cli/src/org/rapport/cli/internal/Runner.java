package org.rapport.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.core.runtime.OperationCanceledException;
import org.rapport.cli.CliCommand;
import org.rapport.core.handover.HandoverClient;
import org.rapport.core.session.DatabaseLocation;
import org.rapport.core.session.Session;
import org.rapport.core.session.SessionRequest;
import org.rapport.core.session.Sessions;
import org.rapport.core.session.TypesProvider;
import org.rapport.model.RapportException;
import org.rapport.model.Suggestions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs commands: reads the arguments, opens the database or hands the command over to its owner, reports failures. */
public final class Runner {

  private static final Logger LOG = LoggerFactory.getLogger(Runner.class);
  private static final long PATIENCE_MILLIS = 15_000;
  private static final long PAUSE_MILLIS = 40;
  private static final int WIDTH = 110;
  private static final String DEMO = "demo";

  private final Commands commands;
  private final TypesProvider types;
  private final HandoverClient handover;
  private final String version;

  /** @param version what {@code --version} prints */
  public Runner(Commands commands, TypesProvider types, HandoverClient handover, String version) {
    this.commands = commands;
    this.types = types;
    this.handover = handover;
    this.version = version;
  }

  /**
   * Runs a command that was typed in this process.
   *
   * @return the exit code
   */
  public int run(Invocation invocation, Sessions sessions) {
    return run(invocation, sessions, handover);
  }

  /** Runs a command that another process handed over; it is not handed over once more. */
  int runHanded(Invocation invocation, Sessions sessions) {
    return run(invocation, sessions, null);
  }

  private int run(Invocation invocation, Sessions sessions, HandoverClient client) {
    Output output = new Output(invocation.out(), invocation.err(), invocation.arguments().contains("--json"));
    try {
      return parseAndRun(invocation, sessions, client, output);
    } catch (RapportException e) {
      return output.fail(e);
    } catch (OperationCanceledException e) {
      return output.fail(new RapportException("cancelled", say(invocation, "cancelled"), say(invocation, "cancelled.hint")));
    } catch (RuntimeException | LinkageError e) {
      LOG.error("The command failed unexpectedly: {}", invocation.arguments(), e);
      return output.fail(new RapportException("internal", say(invocation, "internal", e.toString()), say(invocation, "internal.hint"), e));
    } finally {
      output.out().flush();
      output.err().flush();
    }
  }

  private int parseAndRun(Invocation invocation, Sessions sessions, HandoverClient client, Output output) throws RapportException {
    RootOptions options = new RootOptions();
    CommandLine line = new CommandLine(options);
    Optional<String> verb = Verb.of(invocation.arguments());
    CliCommand command = null;
    if (verb.isPresent()) {
      command = commands.create(verb.get()).orElseThrow(() -> new RapportException("unknown-command",
          say(invocation, "unknown-command", verb.get()), Suggestions.hint(verb.get(), commands.names(), say(invocation, "unknown-command.hint"))));
      HelpPages.add(line, verb.get(), command, invocation.locale());
    }
    parse(line, invocation);
    if (options.help() || options.version() || command == null) {
      return help(options, line, verb, output);
    }
    String db = options.db() != null ? options.db() : command.defaultDatabase();
    boolean looks = command.looksIntoDatabase() && sessions.exists(sessions.locate(db, invocation.folder()));
    if (!command.needsDatabase() && !looks) {
      Context context = new Context(invocation, output, options, sessions, null, types, db);
      return command.run(context);
    }
    SessionRequest request = new SessionRequest(sessions.locate(db, invocation.folder()),
        options.user() == null ? null : options.user().toLowerCase(Locale.ROOT), command.createsDatabase(), invocation.locale(), invocation.zone(),
        invocation.passwords());
    if (DEMO.equals(db) && !command.createsDatabase() && !sessions.exists(request.location())) {
      makeDemo(invocation, sessions, client);
    }
    return runWithDatabase(invocation, sessions, client, output, options, command, request, db);
  }

  /** The demo company can be made again at any time: who names it before it is there need not know that. */
  private void makeDemo(Invocation invocation, Sessions sessions, HandoverClient client) throws RapportException {
    Output messages = new Output(invocation.err(), invocation.err(), false);
    messages.err().println(say(invocation, "demo.first"));
    try {
      parseAndRun(invocation.as(List.of("--db", DEMO, DEMO), invocation.err()), sessions, client, messages);
    } catch (RapportException e) {
      if (!e.code().equals("not-empty")) { // else another process made it meanwhile
        throw e;
      }
    }
  }

  private int runWithDatabase(Invocation invocation, Sessions sessions, HandoverClient client, Output output, RootOptions options,
      CliCommand command, SessionRequest request, String db) throws RapportException {
    long deadline = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
    while (true) {
      OptionalInt done = offer(invocation, client, request.location());
      if (done.isPresent()) {
        return done.getAsInt();
      }
      Session opened;
      try {
        opened = sessions.open(request, null);
      } catch (RapportException e) {
        // Its owner is just beginning or ending, or became the owner between our two questions: ask again.
        if (client == null || !e.code().equals("database-in-use") || System.nanoTime() > deadline) {
          return command.runWithout(new Context(invocation, output, options, sessions, null, types, db), e);
        }
        pause();
        continue;
      }
      try (Session session = opened) {
        return command.run(new Context(invocation, output, options, sessions, session, types, db));
      }
    }
  }

  private static OptionalInt offer(Invocation invocation, HandoverClient client, DatabaseLocation location) throws RapportException {
    return client == null || !location.embedded() ? OptionalInt.empty()
        : client.offer(location, invocation.handed(), invocation.in(), invocation.out(), invocation.err(), invocation.passwords());
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OperationCanceledException();
    }
  }

  private void parse(CommandLine line, Invocation invocation) throws RapportException {
    List<String> arguments = new ArrayList<>(invocation.arguments());
    line.setAllowOptionsAsOptionParameters(false);
    line.setAllowSubcommandsAsOptionParameters(true);
    line.setUnmatchedOptionsArePositionalParams(false);
    try {
      line.parseArgs(arguments.toArray(String[]::new));
    } catch (UnmatchedArgumentException e) {
      String wrong = e.getUnmatched().get(0);
      List<String> known = e.getCommandLine().getCommandSpec().options().stream().flatMap(o -> List.of(o.names()).stream()).toList();
      boolean option = wrong.startsWith("-");
      throw new RapportException(option ? "unknown-option" : "usage", say(invocation, option ? "unknown-option" : "too-much", wrong),
          option ? Suggestions.hint(wrong, known, helpHint(invocation, e)) : helpHint(invocation, e));
    } catch (MissingParameterException e) {
      String missing = e.getMissing().isEmpty() ? e.getMessage() : String.join(", ",
          e.getMissing().stream().map(m -> m.isOption() ? ((picocli.CommandLine.Model.OptionSpec) m).longestName() : m.paramLabel()).toList());
      throw new RapportException("usage", say(invocation, "missing", missing), helpHint(invocation, e));
    } catch (ParameterException e) {
      throw new RapportException("bad-value", e.getMessage(), helpHint(invocation, e), e);
    }
  }

  private static String helpHint(Invocation invocation, ParameterException e) {
    return say(invocation, "help.hint", e.getCommandLine().getCommandSpec().qualifiedName());
  }

  private int help(RootOptions options, CommandLine line, Optional<String> verb, Output output) {
    if (options.version()) {
      output.out().println(version);
    } else if (verb.isPresent()) {
      output.out().print(HelpPages.page(line.getSubcommands().get(verb.get())));
    } else {
      output.out().print(new HelpPages(commands).overview());
    }
    return 0;
  }

  private static String say(Invocation invocation, String key, Object... arguments) {
    return Texts.in(invocation.locale(), key, arguments);
  }

  /** The columns of help pages. */
  static int width() {
    return WIDTH;
  }

}
