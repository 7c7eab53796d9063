package org.rapport.cli.internal.commands;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapport.cli.CliCommand;
import org.rapport.cli.CliContext;
import org.rapport.cli.internal.Texts;
import org.rapport.core.identity.HandedRecords;
import org.rapport.core.identity.NewUser;
import org.rapport.core.identity.Password;
import org.rapport.core.identity.PasswordFile;
import org.rapport.core.identity.Passwords.Purpose;
import org.rapport.core.identity.UserAccess;
import org.rapport.core.identity.Users;
import org.rapport.model.RapportException;
import org.rapport.model.Suggestions;
import org.rapport.store.Change;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks after the users of a database. A password is never an argument. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=users")
@Command(name = "users", sortOptions = false)
public final class UsersCommand implements CliCommand {

  /** How each verb is written, and how many names it takes. */
  private enum Verb {
    LIST("list", 0, 0), ADD("add LOGIN", 1, 1), PASSWORD("password [LOGIN]", 0, 1), ENABLE("enable LOGIN", 1, 1),
    DISABLE("disable LOGIN", 1, 1), ROLE("role LOGIN ROLE… [--remove]", 2, Integer.MAX_VALUE), HANDOVER("handover FROM TO", 2, 2);

    private final String form;
    private final int least;
    private final int most;

    Verb(String form, int least, int most) {
      this.form = form;
      this.least = least;
      this.most = most;
    }

    String word() {
      return form.split(" ")[0];
    }
  }

  private final Users users;

  @Parameters(index = "0", paramLabel = "VERB", descriptionKey = "users.verb")
  private String verb;

  @Parameters(index = "1..*", arity = "0..*", paramLabel = "NAME", descriptionKey = "users.names")
  private List<String> names = List.of();

  @Option(names = "--name", paramLabel = "NAME", descriptionKey = "users.name")
  private String name;

  @Option(names = "--email", paramLabel = "ADDRESS", descriptionKey = "users.email")
  private String email;

  @Option(names = "--team", paramLabel = "TEAM", descriptionKey = "users.team")
  private String team;

  @Option(names = "--role", paramLabel = "ROLE", descriptionKey = "users.role")
  private List<String> roles = List.of();

  @Option(names = "--remove", descriptionKey = "users.remove")
  private boolean remove;

  @Option(names = "--password-file", paramLabel = "FILE", descriptionKey = "users.password-file")
  private String passwordFile;

  @Option(names = "--dry-run", descriptionKey = "dry-run")
  private boolean dryRun;

  /** With the service that looks after users. */
  @Activate
  public UsersCommand(@Reference Users users) {
    this.users = users;
  }

  @Override
  public int run(CliContext context) throws RapportException {
    switch (verb(context)) {
      case LIST -> UsersOutput.list(context, users.list(context.session()));
      case ADD -> add(context);
      case PASSWORD -> password(context);
      case ENABLE -> activate(context, true);
      case DISABLE -> activate(context, false);
      case ROLE -> roles(context);
      case HANDOVER -> handOver(context);
    }
    return 0;
  }

  private Verb verb(CliContext context) throws RapportException {
    for (Verb each : Verb.values()) {
      if (each.word().equals(verb)) {
        if (names.size() < each.least || names.size() > each.most) {
          throw new RapportException("usage", Texts.in(context.locale(), "users.names", verb), Texts.in(context.locale(), "users.names.hint", each.form));
        }
        return each;
      }
    }
    throw new RapportException("unknown-command", Texts.in(context.locale(), "users.unknown", verb),
        Suggestions.hint(verb, List.of(Verb.values()).stream().map(Verb::word).toList(), Texts.in(context.locale(), "users.unknown.hint")));
  }

  private void add(CliContext context) throws RapportException {
    Optional<Password> typed = fromFile(context, names.get(0));
    try (Password password = typed.orElse(null)) {
      Change change = users.add(context.session(), new NewUser(names.get(0), name, email, team, roles), password);
      UsersOutput.changed(context, change.set().root(), change.version(), List.of(change), Texts.in(context.locale(), "users.add", names.get(0)));
    }
    if (typed.isEmpty()) {
      context.err().println(Texts.in(context.locale(), "users.add.no-password", names.get(0)));
    }
  }

  /** The new password where it stands in a file: the one of the option, else that of the variable unless that lets in who adds. */
  private Optional<Password> fromFile(CliContext context, String login) throws RapportException {
    if (passwordFile != null) {
      return Optional.of(PasswordFile.read(context.path(passwordFile), context.locale()));
    }
    return context.user() != null ? Optional.empty() : context.passwords().ask(Purpose.FILE, login);
  }

  private void password(CliContext context) throws RapportException {
    String login = names.isEmpty() ? context.session().principal().login() : names.get(0);
    Optional<Password> file = fromFile(context, login);
    Optional<Password> typed = file.isPresent() ? file : context.passwords().ask(Purpose.NEW, login);
    try (Password password = typed.orElseThrow(() -> new RapportException("no-password", Texts.in(context.locale(), "password.none"),
        Texts.in(context.locale(), "password.unread.hint")))) {
      users.password(context.session(), login, password);
    }
    if (context.wantsJson()) {
      JsonObject document = new JsonObject();
      document.addProperty("login", login);
      document.addProperty("password", true);
      context.json(document);
    } else {
      context.out().println(Texts.in(context.locale(), "users.password", login));
    }
  }

  private void activate(CliContext context, boolean active) throws RapportException {
    List<Change> changes = users.activate(context.session(), names.get(0), active);
    report(context, changes, Texts.in(context.locale(), active ? "users.enabled" : "users.disabled", names.get(0)));
  }

  private void roles(CliContext context) throws RapportException {
    List<Change> changes = users.roles(context.session(), names.get(0), names.subList(1, names.size()), !remove);
    String now = String.join(", ", user(context, names.get(0)).roles());
    report(context, changes, Texts.in(context.locale(), "users.role.given", names.get(0), now.isEmpty() ? "–" : now));
  }

  private UserAccess user(CliContext context, String login) throws RapportException {
    return users.list(context.session()).stream().filter(each -> each.login().equalsIgnoreCase(login)).findFirst().orElseThrow();
  }

  private void report(CliContext context, List<Change> changes, String sentence) throws RapportException {
    UserAccess user = user(context, names.get(0));
    long version = context.wantsJson() ? Found.version(Found.load(context, user.user())) : 0;
    UsersOutput.changed(context, user.user(), version, changes, sentence);
  }

  private void handOver(CliContext context) throws RapportException {
    String from = names.get(0);
    String to = names.get(1);
    HandedRecords handed = users.handOver(context.session(), from, to, !dryRun, context.monitor());
    if (context.wantsJson()) {
      JsonObject document = new JsonObject();
      document.addProperty("batch", handed.batch() == null ? null : handed.batch().toString());
      document.addProperty("from", from);
      document.addProperty("to", to);
      document.addProperty("dryRun", dryRun);
      document.addProperty("total", handed.total());
      JsonObject records = new JsonObject();
      handed.records().forEach(records::addProperty);
      document.add("records", records);
      context.json(document);
      return;
    }
    if (handed.total() == 0) {
      context.out().println(Texts.in(context.locale(), "users.handover.none", from));
      return;
    }
    context.out().println(Texts.in(context.locale(), dryRun ? "users.handover.dry-run" : "users.handover", handed.total(), from, to, handed.batch()));
    for (Map.Entry<String, Long> each : handed.records().entrySet()) {
      context.out().println("  " + each.getKey() + "  " + each.getValue());
    }
  }
}
