package org.rapport.cli.internal.commands;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapport.cli.CliCommand;
import org.rapport.cli.CliContext;
import org.rapport.cli.internal.TextTable;
import org.rapport.cli.internal.Texts;
import org.rapport.core.settings.Scope;
import org.rapport.core.settings.SettingKey;
import org.rapport.core.settings.SettingKeys;
import org.rapport.core.settings.Settings;
import org.rapport.core.values.References;
import org.rapport.model.RapportException;
import org.rapport.model.Suggestions;
import org.rapport.model.crm.CrmPackage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows and changes settings of the base, of a team or of a user. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=settings")
@Command(name = "settings", sortOptions = false)
public final class SettingsCommand implements CliCommand {

  private static final List<String> VERBS = List.of("list", "get", "set", "unset");

  private final List<SettingKey<?>> keys;

  @Parameters(index = "0", paramLabel = "list|get|set|unset", descriptionKey = "settings.verb")
  private String verb;

  @Parameters(index = "1", arity = "0..1", paramLabel = "KEY", descriptionKey = "settings.key")
  private String key;

  @Parameters(index = "2", arity = "0..1", paramLabel = "VALUE", descriptionKey = "settings.value")
  private String value;

  @Option(names = "--team", paramLabel = "TEAM", descriptionKey = "settings.team")
  private String team;

  @Option(names = "--of", paramLabel = "USER", descriptionKey = "settings.of")
  private String user;

  /** @param known the settings of all bundles */
  @Activate
  public SettingsCommand(@Reference List<SettingKeys> known) {
    this.keys = known.stream().flatMap(each -> each.keys().stream()).toList();
  }

  @Override
  public int run(CliContext context) throws RapportException {
    Settings settings = new Settings(context.session().store(), context.session().principal());
    switch (verb) {
      case "list" -> list(context, settings);
      case "get" -> show(context, settings, known(context));
      case "set" -> {
        SettingKey<?> known = known(context);
        set(context, settings, known);
        show(context, settings, known);
      }
      case "unset" -> settings.unset(required(context, key, "KEY"), scope(context));
      default -> throw new RapportException("unknown-command", Texts.in(context.locale(), "settings.unknown", verb),
          Suggestions.hint(verb, VERBS, Texts.in(context.locale(), "settings.unknown.hint")));
    }
    if (verb.equals("unset") && context.wantsJson()) {
      context.json(json(key, settings.effective(key), null));
    }
    return 0;
  }

  private static String required(CliContext context, String given, String label) throws RapportException {
    if (given == null) {
      throw new RapportException("usage", Texts.in(context.locale(), "missing", label), Texts.in(context.locale(), "help.hint", "rapport settings"));
    }
    return given;
  }

  private SettingKey<?> known(CliContext context) throws RapportException {
    String name = required(context, key, "KEY");
    List<String> names = keys.stream().map(SettingKey::name).sorted().toList();
    return keys.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow(() -> new RapportException("unknown-setting",
        Texts.in(context.locale(), "settings.unknown-key", name),
        Suggestions.hint(name, names, Texts.in(context.locale(), "settings.unknown-key.hint"))));
  }

  private <T> void set(CliContext context, Settings settings, SettingKey<T> known) throws RapportException {
    String text = required(context, value, "VALUE");
    T parsed = known.parse(text).orElseThrow(() -> new RapportException("bad-value",
        Texts.in(context.locale(), "settings.bad-value", text, known.name()), known.description().apply(context.locale())));
    settings.set(known, scope(context), parsed);
  }

  private Scope scope(CliContext context) throws RapportException {
    References references = new References(context.session().store(), context.session().principal());
    if (team != null) {
      return Scope.team(references.find(CrmPackage.Literals.TEAM, team));
    }
    return user != null ? Scope.user(references.find(CrmPackage.Literals.USER, user)) : Scope.BASE;
  }

  private void show(CliContext context, Settings settings, SettingKey<?> known) throws RapportException {
    Optional<Settings.Value> effective = settings.effective(known.name());
    if (context.wantsJson()) {
      context.json(json(known.name(), effective, known));
    } else {
      context.out().println(effective.map(Settings.Value::value).orElse(String.valueOf(known.fallback() == null ? "" : known.fallback())));
    }
  }

  private static JsonObject json(String name, Optional<Settings.Value> effective, SettingKey<?> known) {
    JsonObject object = new JsonObject();
    object.addProperty("key", name);
    object.addProperty("value", effective.map(Settings.Value::value).orElse(known == null || known.fallback() == null ? null
        : known.fallback().toString()));
    object.addProperty("level", effective.map(each -> each.scope().level().getLiteral()).orElse(null));
    return object;
  }

  private void list(CliContext context, Settings settings) throws RapportException {
    List<Settings.Value> all = settings.all();
    List<String> names = new ArrayList<>(keys.stream().map(SettingKey::name).toList());
    all.stream().map(Settings.Value::key).filter(name -> !names.contains(name)).forEach(names::add);
    names.sort(null);
    JsonArray array = new JsonArray();
    TextTable table = new TextTable(List.of(Texts.in(context.locale(), "settings.key"), Texts.in(context.locale(), "settings.value"),
        Texts.in(context.locale(), "settings.what")));
    for (String name : names) {
      Optional<SettingKey<?>> known = keys.stream().filter(each -> each.name().equals(name)).findFirst();
      JsonObject object = json(name, settings.effective(name), known.orElse(null));
      String what = known.map(each -> each.description().apply(context.locale())).orElse(Texts.in(context.locale(), "settings.nobody"));
      object.addProperty("known", known.isPresent());
      object.addProperty("description", what);
      JsonArray set = new JsonArray();
      all.stream().filter(each -> each.key().equals(name)).forEach(each -> set.add(set(each)));
      object.add("set", set);
      array.add(object);
      table.add(List.of(name, object.get("value").isJsonNull() ? "" : object.get("value").getAsString(), what));
    }
    if (context.wantsJson()) {
      JsonObject document = new JsonObject();
      document.add("settings", array);
      context.json(document);
    } else {
      table.print(context.out());
    }
  }

  private static JsonObject set(Settings.Value each) {
    JsonObject object = new JsonObject();
    object.addProperty("level", each.scope().level().getLiteral());
    object.addProperty("owner", each.scope().ownerRef().map(ref -> ref.id().toString()).orElse(null));
    object.addProperty("value", each.value());
    return object;
  }
}
