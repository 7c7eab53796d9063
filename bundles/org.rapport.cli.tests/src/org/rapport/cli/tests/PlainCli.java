package org.rapport.cli.tests;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.rapport.cli.CliCommand;
import org.rapport.cli.internal.Commands;
import org.rapport.cli.internal.HandedCommands;
import org.rapport.cli.internal.Invocation;
import org.rapport.cli.internal.Runner;
import org.rapport.cli.internal.commands.AttachCommand;
import org.rapport.cli.internal.commands.AttachmentCommand;
import org.rapport.cli.internal.commands.BinCommand;
import org.rapport.cli.internal.commands.ChangeCommand;
import org.rapport.cli.internal.commands.CreateCommand;
import org.rapport.cli.internal.commands.DbCommand;
import org.rapport.cli.internal.commands.DeleteCommand;
import org.rapport.cli.internal.commands.DemoCommand;
import org.rapport.cli.internal.commands.DetachCommand;
import org.rapport.cli.internal.commands.ExportCommand;
import org.rapport.cli.internal.commands.HistoryCommand;
import org.rapport.cli.internal.commands.ImportCommand;
import org.rapport.cli.internal.commands.JobsCommand;
import org.rapport.cli.internal.commands.ListCommand;
import org.rapport.cli.internal.commands.PurgeCommand;
import org.rapport.cli.internal.commands.RedoCommand;
import org.rapport.cli.internal.commands.RestoreCommand;
import org.rapport.cli.internal.commands.SetCommand;
import org.rapport.cli.internal.commands.SettingsCommand;
import org.rapport.cli.internal.commands.ShowCommand;
import org.rapport.cli.internal.commands.TypesCommand;
import org.rapport.cli.internal.commands.UndoCommand;
import org.rapport.cli.internal.commands.UsersCommand;
import org.rapport.core.demo.DemoContribution;
import org.rapport.core.internal.demo.DemoCompanyService;
import org.rapport.core.internal.handover.RunFolder;
import org.rapport.core.internal.handover.SocketHandoverClient;
import org.rapport.core.internal.identity.UsersService;
import org.rapport.core.internal.jobs.MassChange;
import org.rapport.core.internal.jobs.UndoJob;
import org.rapport.core.internal.session.SessionsService;
import org.rapport.core.internal.transfer.ImportJob;
import org.rapport.core.session.Companion;
import org.rapport.core.session.StarterData;
import org.rapport.core.session.TypesProvider;
import org.rapport.core.settings.CoreSettings;
import org.rapport.model.ModelPackages;
import org.rapport.model.Types;
import org.rapport.model.crm.CrmPackage;

/** The command line in plain Java, for developers and tests: without modules, unless they are named in a list. */
public final class PlainCli {

  private final Map<String, Supplier<CliCommand>> suppliers = new TreeMap<>();
  private final List<Companion> companions = new ArrayList<>();
  private final SessionsService sessions;
  private final Runner runner;

  /**
   * Puts the services together.
   *
   * @param home where the default and the demo database are
   * @param runFolder where locks and sockets are
   */
  public PlainCli(ModelPackages.Loaded loaded, List<StarterData> starters, List<DemoContribution> demos, Path home, RunFolder runFolder) {
    this(loaded, starters, demos, home, runFolder, Clock.systemUTC());
  }

  /** The same with another clock for the locks of users. */
  public PlainCli(ModelPackages.Loaded loaded, List<StarterData> starters, List<DemoContribution> demos, Path home, RunFolder runFolder,
      Clock clock) {
    TypesProvider types = new FixedTypes(loaded);
    add("list", ListCommand::new);
    add("show", ShowCommand::new);
    add("create", CreateCommand::new);
    add("set", SetCommand::new);
    add("delete", DeleteCommand::new);
    add("bin", BinCommand::new);
    add("restore", RestoreCommand::new);
    add("purge", PurgeCommand::new);
    add("history", HistoryCommand::new);
    add("undo", () -> new UndoCommand(new UndoJob()));
    add("redo", () -> new RedoCommand(new UndoJob()));
    add("types", TypesCommand::new);
    add("db", () -> new DbCommand(companions));
    add("import", () -> new ImportCommand(new ImportJob(), null));
    add("export", ExportCommand::new);
    add("attach", AttachCommand::new);
    add("attachment", AttachmentCommand::new);
    add("detach", DetachCommand::new);
    add("change", () -> new ChangeCommand(new MassChange()));
    add("jobs", () -> new JobsCommand(List.of(new MassChange(), new UndoJob(), new ImportJob())));
    add("settings", () -> new SettingsCommand(List.of(new CoreSettings())));
    add("demo", () -> new DemoCommand(new DemoCompanyService(demos)));
    add("users", () -> new UsersCommand(new UsersService(clock)));
    sessions = new SessionsService(types, starters, null, home, runFolder, clock);
    runner = new Runner(commands(), types, new SocketHandoverClient(runFolder), "Rapport 0.1.0");
    sessions.handler(new HandedCommands(runner));
  }

  /** The same for the home and run folder of this user. */
  public static PlainCli ofUser(ModelPackages.Loaded loaded, List<StarterData> starters, List<DemoContribution> demos) {
    String home = System.getenv("RAPPORT_HOME");
    return new PlainCli(loaded, starters, demos, home == null ? Path.of(System.getProperty("user.home"), ".rapport") : Path.of(home),
        RunFolder.ofUser());
  }

  /** Adds what a module keeps beside a base. */
  public void add(Companion companion) {
    companions.add(companion);
  }

  /** Adds a command of a module. */
  public void add(String name, Supplier<CliCommand> supplier) {
    suppliers.put(name, supplier);
  }

  private Commands commands() {
    return new Commands() {
      @Override
      public SortedSet<String> names() {
        return new TreeSet<>(suppliers.keySet());
      }

      @Override
      public Optional<CliCommand> create(String name) {
        return Optional.ofNullable(suppliers.get(name)).map(Supplier::get);
      }
    };
  }

  /** Opens databases. */
  public SessionsService sessions() {
    return sessions;
  }

  /** Runs a command. */
  public int run(Invocation invocation) {
    return runner.run(invocation, sessions);
  }

  /** Types that were put together by hand. */
  private record FixedTypes(ModelPackages.Loaded loaded) implements TypesProvider {

    @Override
    public Types types() {
      return loaded.types();
    }

    @Override
    public List<String> problems() {
      return loaded.problems();
    }
  }

  /**
   * Runs one command.
   *
   * @param arguments as on the command line; the system property {@code rapport.packages} names classes of further generated
   *     packages, {@code rapport.ecores} files of dynamic ones, both separated by commas
   */
  public static void main(String[] arguments) throws ReflectiveOperationException {
    List<EPackage> packages = new java.util.ArrayList<>(List.of(CrmPackage.eINSTANCE));
    for (String name : property("rapport.packages")) {
      packages.add((EPackage) Class.forName(name).getField("eINSTANCE").get(null));
    }
    List<URI> ecores = property("rapport.ecores").stream().map(file -> URI.createFileURI(Path.of(file).toAbsolutePath().toString())).toList();
    List<StarterData> starters = instances("rapport.starters", StarterData.class);
    List<DemoContribution> demos = instances("rapport.demos", DemoContribution.class);
    System.exit(ofUser(ModelPackages.of(packages, ecores), starters, demos).run(Invocation.here(Arrays.asList(arguments))));
  }

  private static List<String> property(String name) {
    return Arrays.stream(System.getProperty(name, "").split(",")).filter(each -> !each.isBlank()).toList();
  }

  private static <T> List<T> instances(String property, Class<T> type) throws ReflectiveOperationException {
    List<T> result = new java.util.ArrayList<>();
    for (String name : property(property)) {
      result.add(type.cast(Class.forName(name).getDeclaredConstructor().newInstance()));
    }
    return result;
  }
}
