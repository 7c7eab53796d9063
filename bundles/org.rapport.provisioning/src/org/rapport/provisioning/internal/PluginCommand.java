package org.rapport.provisioning.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapport.cli.CliCommand;
import org.rapport.cli.CliContext;
import org.rapport.model.RapportException;
import org.rapport.model.Suggestions;
import org.rapport.provisioning.Plugin;
import org.rapport.provisioning.Plugins;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rapport plugin install SITE | update [ID…] | list | disable ID… | enable ID… | remove ID… | rollback}: the plugins of this installation. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=plugin")
@Command(name = "plugin")
public final class PluginCommand implements CliCommand {

  private static final List<String> VERBS = List.of("install", "update", "list", "disable", "enable", "remove", "rollback");

  private final Plugins plugins;
  @Parameters(index = "0", paramLabel = "install|update|list|disable|enable|remove|rollback", descriptionKey = "plugin.verb")
  private String verb;
  @Parameters(index = "1..*", paramLabel = "SITE|ID", arity = "0..*", descriptionKey = "plugin.what")
  private List<String> what = List.of();

  /** Takes the service that changes the installation. */
  @Activate
  public PluginCommand(@Reference Plugins plugins) {
    this.plugins = plugins;
  }

  @Override
  public int run(CliContext context) throws RapportException {
    switch (verb) {
      case "install" -> print(context, plugins.install(site(context), context.monitor()), "installed", "none", true);
      case "update" -> print(context, plugins.update(what, context.monitor()), "updated", "current", true);
      case "remove" -> print(context, plugins.remove(some("plugin.id-missing"), context.monitor()), "removed", "none", true);
      case "disable" -> print(context, plugins.disable(some("plugin.id-missing")), "disabled", "none", true);
      case "enable" -> print(context, plugins.enable(some("plugin.id-missing")), "enabled", "none", true);
      case "rollback" -> print(context, plugins.rollback(context.monitor()), "listed", "none", true);
      case "list" -> print(context, plugins.installed(), "listed", "none", false);
      default -> throw new RapportException("unknown-command", Texts.get("plugin.unknown", verb),
          Suggestions.hint(verb, VERBS, Texts.get("plugin.unknown.hint")));
    }
    return 0;
  }

  private String site(CliContext context) throws RapportException {
    String site = some("plugin.site-missing").get(0);
    return site.matches("[A-Za-z][A-Za-z0-9+.-]+:.*") ? site : context.path(site).toString();
  }

  private List<String> some(String missing) throws RapportException {
    if (what.isEmpty()) {
      throw new RapportException("usage", Texts.get(missing), Texts.get("plugin.unknown.hint"));
    }
    return what;
  }

  @Override
  public boolean needsDatabase() {
    return false;
  }

  @Override
  public Optional<ResourceBundle> helpTexts(Locale locale) {
    return Optional.of(Texts.bundle(locale));
  }

  private static void print(CliContext context, List<Plugin> plugins, String sentence, String none, boolean restart) {
    if (context.wantsJson()) {
      context.json(json(plugins));
    } else if (plugins.isEmpty()) {
      context.out().println(Texts.get(none));
    } else {
      plugins.forEach(plugin -> context.out()
          .println(Texts.get(sentence, plugin.id(), plugin.version(), Texts.get("state." + state(plugin)), plugin.reason()).strip()));
    }
    if (restart && !plugins.isEmpty()) {
      context.err().println(Texts.get("restart"));
    }
  }

  private static JsonObject json(List<Plugin> plugins) {
    JsonArray array = new JsonArray();
    for (Plugin plugin : plugins) {
      JsonObject object = new JsonObject();
      object.addProperty("id", plugin.id());
      object.addProperty("version", plugin.version());
      object.addProperty("state", state(plugin));
      if (!plugin.reason().isEmpty()) {
        object.addProperty("reason", plugin.reason());
      }
      array.add(object);
    }
    JsonObject document = new JsonObject();
    document.add("plugins", array);
    return document;
  }

  private static String state(Plugin plugin) {
    return plugin.state().name().toLowerCase(Locale.ROOT);
  }
}
