package org.rapport.cli.internal.commands;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.rapport.cli.CliContext;
import org.rapport.cli.internal.Texts;
import org.rapport.core.backup.Backups;
import org.rapport.core.session.DatabaseLocation;
import org.rapport.core.session.SessionRequest;
import org.rapport.model.RapportException;
import org.rapport.store.Migration;
import org.rapport.store.Migration.Step;

/** Brings a database to the installed packages: {@code db migrate}. */
final class DbMigration {

  private DbMigration() {
  }

  static int run(CliContext context, boolean drop, String backup, boolean dryRun) throws RapportException {
    DatabaseLocation location = context.sessions().locate(context.db(), context.folder());
    if (dryRun) {
      Migration found = context.sessions().migration(location, drop, context.locale());
      tell(context, location, found, null, true);
      return found.problems().isEmpty() ? 0 : 1;
    }
    Path file = backup != null ? context.path(backup) : Backups.beforeMigration(location, context.folder(), context.zone());
    String user = context.user() == null ? null : context.user().toLowerCase(Locale.ROOT);
    SessionRequest request = new SessionRequest(location, user, false, context.locale(), context.zone(), context.passwords());
    Migration done = context.sessions().migrate(request, drop, file, context.monitor());
    context.monitor().done();
    tell(context, location, done, done.begun() == null && !done.steps().isEmpty() && Files.exists(file) ? file : null, false);
    return 0;
  }

  private static void tell(CliContext context, DatabaseLocation location, Migration migration, Path backup, boolean dryRun) {
    if (context.wantsJson()) {
      JsonObject document = new JsonObject();
      document.addProperty("database", location.name());
      document.addProperty("dryRun", dryRun);
      JsonArray steps = new JsonArray();
      migration.steps().forEach(step -> steps.add(json(step)));
      document.add("steps", steps);
      JsonArray problems = new JsonArray();
      migration.problems().forEach(problems::add);
      document.add("problems", problems);
      if (migration.begun() != null) {
        JsonObject begun = new JsonObject();
        begun.addProperty("who", migration.begun().who());
        begun.addProperty("since", migration.begun().since().toString());
        document.add("begun", begun);
      }
      document.addProperty("backup", backup == null ? null : backup.toString());
      context.json(document);
      return;
    }
    if (migration.begun() != null) {
      context.out().println(Texts.in(context.locale(), "db.migrate.begun", migration.begun().who(), migration.begun().since().toString()));
    }
    for (Step step : migration.steps()) {
      String name = step.feature() == null ? step.type() : step.type() + "." + step.feature();
      context.out().println(Texts.in(context.locale(), "db.migrate." + step.kind(), name, step.from(), step.to(), step.values()));
    }
    migration.problems().forEach(context.out()::println);
    if (backup != null) {
      context.out().println(Texts.in(context.locale(), "db.migrate.backup", backup));
    }
    context.out().println(Texts.in(context.locale(), migration.steps().isEmpty() ? "db.migrate.nothing" : dryRun ? "db.migrate.would"
        : "db.migrate.done", location.name()));
  }

  private static JsonObject json(Step step) {
    JsonObject object = new JsonObject();
    object.addProperty("kind", step.kind().name().toLowerCase(Locale.ROOT));
    object.addProperty("type", step.type());
    object.addProperty("feature", step.feature());
    object.addProperty("from", step.from());
    object.addProperty("to", step.to());
    object.addProperty("values", step.values());
    return object;
  }
}
