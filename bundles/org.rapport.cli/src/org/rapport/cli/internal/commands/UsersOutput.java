package org.rapport.cli.internal.commands;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.rapport.cli.CliContext;
import org.rapport.cli.internal.TextTable;
import org.rapport.cli.internal.Texts;
import org.rapport.core.identity.UserAccess;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;
import org.rapport.store.Change;

/** Prints users. Stateless. */
final class UsersOutput {

  private UsersOutput() {
  }

  static void list(CliContext context, List<UserAccess> users) {
    if (context.wantsJson()) {
      JsonArray array = new JsonArray();
      users.forEach(each -> array.add(json(each)));
      JsonObject document = new JsonObject();
      document.add("users", array);
      context.json(document);
      return;
    }
    TextTable table = new TextTable(List.of("login", "name", "roles", "state", "last").stream()
        .map(key -> Texts.in(context.locale(), "users.head." + key)).toList());
    for (UserAccess each : users) {
      table.add(List.of(each.login(), each.name() == null ? "" : each.name(), String.join(", ", each.roles()), state(context, each),
          each.lastSignIn() == null ? "" : time(context, each.lastSignIn())));
    }
    table.print(context.out());
  }

  private static JsonObject json(UserAccess user) {
    JsonObject object = new JsonObject();
    object.addProperty("id", user.user().id().toString());
    object.addProperty("login", user.login());
    object.addProperty("name", user.name());
    object.addProperty("active", user.active());
    object.addProperty("administrator", user.administrator());
    JsonArray roles = new JsonArray();
    user.roles().forEach(roles::add);
    object.add("roles", roles);
    object.addProperty("password", user.password());
    object.addProperty("lastSignIn", user.lastSignIn() == null ? null : user.lastSignIn().toString());
    object.addProperty("lockedUntil", user.lockedUntil() == null ? null : user.lockedUntil().toString());
    return object;
  }

  private static String state(CliContext context, UserAccess user) {
    if (!user.active()) {
      return Texts.in(context.locale(), "users.state.inactive");
    }
    if (user.lockedUntil() != null && user.lockedUntil().isAfter(Instant.now())) {
      return Texts.in(context.locale(), "users.state.locked", time(context, user.lockedUntil()));
    }
    return Texts.in(context.locale(), user.password() ? "users.state.active" : "users.state.no-password");
  }

  private static String time(CliContext context, Instant instant) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(context.locale()).withZone(context.zone())
        .format(instant);
  }

  /** In JSON the shape that create and set have, for people a sentence. */
  static void changed(CliContext context, Ref user, long version, List<Change> changes, String sentence) throws RapportException {
    if (context.wantsJson()) {
      Found.report(context, user, version, changes, "changed");
    } else {
      context.out().println(sentence);
    }
  }
}
