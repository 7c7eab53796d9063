package org.rapport.provisioning.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapport.cli.CliCommand;
import org.rapport.cli.CliContext;
import org.rapport.model.RapportException;
import org.rapport.provisioning.Plugin;
import org.rapport.provisioning.Plugins;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code rapport plugin install|update|list|remove}: the plugins of this installation. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=plugin")
@Command(name = "plugin", description = "Installs, updates, lists and removes plugins.", subcommands = {PluginCommand.Install.class,
    PluginCommand.Update.class, PluginCommand.Listing.class, PluginCommand.Remove.class})
public final class PluginCommand implements CliCommand {

  private final Plugins plugins;

  /** Takes the service that changes the installation. */
  @Activate
  public PluginCommand(@Reference Plugins plugins) {
    this.plugins = plugins;
  }

  /** Without a subcommand: the list. */
  @Override
  public int run(CliContext context) throws RapportException {
    return print(context, plugins.installed(), "listed", "none", false);
  }

  @Override
  public boolean needsDatabase() {
    return false;
  }

  private static int print(CliContext context, List<Plugin> plugins, String sentence, String none, boolean restart) {
    if (context.wantsJson()) {
      context.json(json(plugins));
    } else if (plugins.isEmpty()) {
      context.out().println(Texts.get(none));
    }
    for (Plugin plugin : context.wantsJson() ? List.<Plugin>of() : plugins) {
      context.out().println(Texts.get(sentence, plugin.id(), plugin.version(), Texts.get("state." + state(plugin))));
    }
    if (restart && !plugins.isEmpty()) {
      context.err().println(Texts.get("restart"));
    }
    return 0;
  }

  private static JsonObject json(List<Plugin> plugins) {
    JsonArray array = new JsonArray();
    for (Plugin plugin : plugins) {
      JsonObject object = new JsonObject();
      object.addProperty("id", plugin.id());
      object.addProperty("version", plugin.version());
      object.addProperty("state", state(plugin));
      array.add(object);
    }
    JsonObject document = new JsonObject();
    document.add("plugins", array);
    return document;
  }

  private static String state(Plugin plugin) {
    return plugin.state().name().toLowerCase(Locale.ROOT);
  }

  /** {@code rapport plugin install SITE}. */
  @Command(name = "install", description = "Installs every feature that a site offers.")
  static final class Install implements CliCommand {
    @ParentCommand
    private PluginCommand parent;
    @Parameters(paramLabel = "SITE", description = "A folder or archive with a p2 repository, or its URL.")
    private String site;

    @Override
    public int run(CliContext context) throws RapportException {
      String address = site.matches("[A-Za-z][A-Za-z0-9+.-]+:.*") ? site : context.path(site).toString();
      return print(context, parent.plugins.install(address, context.monitor()), "installed", "none", true);
    }

    @Override
    public boolean needsDatabase() {
      return false;
    }
  }

  /** {@code rapport plugin update [ID…]}. */
  @Command(name = "update", description = "Brings plugins to the newest version that their sites offer.")
  static final class Update implements CliCommand {
    @ParentCommand
    private PluginCommand parent;
    @Parameters(paramLabel = "ID", arity = "0..*", description = "The plugins; without one, all.")
    private List<String> ids = List.of();

    @Override
    public int run(CliContext context) throws RapportException {
      return print(context, parent.plugins.update(ids, context.monitor()), "updated", "current", true);
    }

    @Override
    public boolean needsDatabase() {
      return false;
    }
  }

  /** {@code rapport plugin list}. */
  @Command(name = "list", description = "Lists the plugins that were installed here.")
  static final class Listing implements CliCommand {
    @ParentCommand
    private PluginCommand parent;

    @Override
    public int run(CliContext context) throws RapportException {
      return parent.run(context);
    }

    @Override
    public boolean needsDatabase() {
      return false;
    }
  }

  /** {@code rapport plugin remove ID…}. */
  @Command(name = "remove", description = "Removes plugins; what they stored stays in the database.")
  static final class Remove implements CliCommand {
    @ParentCommand
    private PluginCommand parent;
    @Parameters(paramLabel = "ID", arity = "1..*", description = "The plugins, as 'plugin list' names them.")
    private List<String> ids;

    @Override
    public int run(CliContext context) throws RapportException {
      return print(context, parent.plugins.remove(ids, context.monitor()), "removed", "none", true);
    }

    @Override
    public boolean needsDatabase() {
      return false;
    }
  }
}
