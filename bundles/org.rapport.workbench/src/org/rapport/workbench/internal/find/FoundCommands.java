package org.rapport.workbench.internal.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.IParameter;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.rapport.model.Annotations;
import org.rapport.model.Folding;
import org.rapport.model.RecordType;
import org.rapport.workbench.Workspace;
import org.rapport.workbench.internal.Messages;
import org.rapport.workbench.internal.commands.Commands;
import org.rapport.workbench.internal.commands.NewMenu;

/** The commands that can be run now, and what is open. On the UI thread. */
final class FoundCommands {

  private static final int MOST = 12;
  /** Of the platform's own commands those have a use here that have a key, and these; its import, for one, knows no file of ours. */
  private static final String PLATFORM = "org.eclipse.";
  private static final Set<String> WANTED = Set.of("org.eclipse.ui.window.preferences", "org.eclipse.ui.help.aboutAction",
      "org.eclipse.ui.file.restartWorkbench", "org.eclipse.ui.file.exit", "org.eclipse.ui.file.closeAll", "org.eclipse.ui.file.closeOthers",
      "org.eclipse.ui.file.saveAll", "org.eclipse.ui.file.revert", "org.eclipse.ui.file.refresh");

  private final IWorkbenchWindow window;
  private final Commands commands;
  private final Workspace workspace;
  private final List<Known> runnable = new ArrayList<>();

  /** A command with its name and, where it has one, its key. */
  private record Known(ParameterizedCommand command, String name, String key) {
  }

  /** Made while the window is in front: what can be done in its editor can be run no more once a window of its own asks for it. */
  FoundCommands(IWorkbenchWindow window) {
    this.window = window;
    this.workspace = window.getService(Workspace.class);
    this.commands = new Commands(window);
    for (Command command : window.getService(ICommandService.class).getDefinedCommands()) {
      ParameterizedCommand run = new ParameterizedCommand(command, null);
      if (!needsParameters(command) && command.isHandled() && commands.enabled(run)) {
        String[] parts = commands.label(run).split("\t");
        String key = parts.length > 1 ? parts[1] : "";
        if (!command.getId().startsWith(PLATFORM) || WANTED.contains(command.getId()) || !key.isEmpty()) {
          runnable.add(new Known(run, parts[0], key));
        }
      }
    }
  }

  /** The commands whose name has all the words, then new records and lists of types; in each those first that begin with the words. */
  List<FindRow> named(String text) {
    String wanted = Folding.fold(text.strip());
    List<FindRow> rows = new ArrayList<>();
    for (Known each : runnable) {
      if (matches(each.name(), wanted)) {
        rows.add(new FindRow(Messages.Find_commands, "chevron-right", each.name(), "", each.key(), false, () -> inWindow(each.command())));
      }
    }
    Comparator<FindRow> order = Comparator.comparing((FindRow row) -> !Folding.fold(row.label()).startsWith(wanted)).thenComparing(FindRow::label);
    rows.sort(order);
    List<FindRow> types = new ArrayList<>();
    for (RecordType type : NewMenu.made(workspace)) {
      String icon = Annotations.value(type.eClass(), "icon").orElse("box");
      String name = Annotations.text(type.eClass(), Locale.getDefault()).toLowerCase(Locale.getDefault());
      offer(types, wanted, icon, NLS.bind(Messages.Find_new, name), () -> workspace.openNew(type));
      offer(types, wanted, icon, Annotations.plural(type.eClass(), Locale.getDefault()), () -> workspace.openList(type));
    }
    types.sort(order);
    rows.addAll(types);
    return rows.stream().limit(MOST).toList();
  }

  private static boolean matches(String name, String wanted) {
    return Arrays.stream(wanted.split("\\s+")).allMatch(Folding.fold(name)::contains);
  }

  private static void offer(List<FindRow> rows, String wanted, String icon, String name, Runnable act) {
    if (!wanted.isEmpty() && matches(name, wanted)) {
      rows.add(new FindRow(Messages.Find_commands, icon, name, "", "", false, act));
    }
  }

  /** Runs a command once the window is in front again; one that needs no editor at once. */
  private void inWindow(ParameterizedCommand run) {
    Shell shell = window.getShell();
    if (shell.getDisplay().getActiveShell() == shell || run.getCommand().isHandled()) {
      commands.run(run);
      return;
    }
    onceInFront(shell, () -> commands.run(run));
    shell.forceActive();
  }

  /** Does something after a window has come to the front the next time. */
  static void onceInFront(Shell shell, Runnable act) {
    shell.addListener(SWT.Activate, new Listener() {
      @Override
      public void handleEvent(Event event) {
        shell.removeListener(SWT.Activate, this);
        shell.getDisplay().asyncExec(act);
      }
    });
  }

  private static boolean needsParameters(Command command) {
    try {
      IParameter[] parameters = command.getParameters();
      return parameters != null && Arrays.stream(parameters).anyMatch(parameter -> !parameter.isOptional());
    } catch (NotDefinedException e) {
      ILog.of(FoundCommands.class).info("The command " + command.getId() + " went away.", e);
      return true;
    }
  }

  /** What is open in tabs, to go back to. */
  List<FindRow> open() {
    IWorkbenchPage page = window.getActivePage();
    if (page == null) {
      return List.of();
    }
    List<FindRow> rows = new ArrayList<>();
    for (IEditorReference tab : page.getEditorReferences()) {
      if (tab.getEditor(false) != page.getActiveEditor()) {
        rows.add(new FindRow(Messages.Find_open, "file-text", tab.getTitle(), "", "", false, () -> page.activate(tab.getEditor(true))));
      }
    }
    return rows.stream().limit(MOST).toList();
  }
}
