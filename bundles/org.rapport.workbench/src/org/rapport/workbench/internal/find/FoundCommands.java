package org.rapport.workbench.internal.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.IParameter;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.rapport.model.Folding;
import org.rapport.workbench.internal.Messages;
import org.rapport.workbench.internal.commands.Commands;

/** The commands that can be run now, and what is open. On the UI thread. */
final class FoundCommands {

  private static final int MOST = 12;

  private final IWorkbenchWindow window;
  private final Commands commands;

  FoundCommands(IWorkbenchWindow window) {
    this.window = window;
    this.commands = new Commands(window);
  }

  /** The commands whose name has all the words, those that begin with them first. */
  List<FindRow> named(String text) {
    String wanted = Folding.fold(text.strip());
    List<FindRow> rows = new ArrayList<>();
    for (Command command : window.getService(ICommandService.class).getDefinedCommands()) {
      try {
        String name = command.getName();
        boolean meant = Arrays.stream(wanted.split("\\s+")).allMatch(Folding.fold(name)::contains);
        ParameterizedCommand run = new ParameterizedCommand(command, null);
        if (meant && !needsParameters(command) && command.isHandled() && commands.enabled(run)) {
          String[] parts = commands.label(run).split("\t");
          rows.add(new FindRow(Messages.Find_commands, "chevron-right", parts[0], "", parts.length > 1 ? parts[1] : "", false, () -> commands.run(run)));
        }
      } catch (NotDefinedException e) {
        ILog.of(FoundCommands.class).info("The command " + command.getId() + " went away.", e);
      }
    }
    rows.sort(Comparator.comparing((FindRow row) -> !Folding.fold(row.label()).startsWith(wanted)).thenComparing(FindRow::label));
    return rows.stream().limit(MOST).toList();
  }

  private static boolean needsParameters(Command command) throws NotDefinedException {
    IParameter[] parameters = command.getParameters();
    return parameters != null && Arrays.stream(parameters).anyMatch(parameter -> !parameter.isOptional());
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
