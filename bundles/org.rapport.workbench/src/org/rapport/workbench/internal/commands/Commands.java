package org.rapport.workbench.internal.commands;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.services.IServiceLocator;

/** Runs commands by their ids, and says how they are called and by which key. To be used on the UI thread. */
public final class Commands {

  private final IServiceLocator services;

  /** For a window or a part. */
  public Commands(IServiceLocator services) {
    this.services = services;
  }

  /** Whether there is such a command. */
  public boolean defined(String id) {
    return services.getService(ICommandService.class).getCommand(id).isDefined();
  }

  /** The commands that are defined, in the order given; null for an empty id, which is a line between them. */
  public List<ParameterizedCommand> all(List<String> ids) {
    List<ParameterizedCommand> found = new ArrayList<>();
    for (String id : ids) {
      if (id.isEmpty()) {
        found.add(null);
      } else if (defined(id)) {
        found.add(new ParameterizedCommand(command(id), null));
      }
    }
    return found;
  }

  private Command command(String id) {
    return services.getService(ICommandService.class).getCommand(id);
  }

  /** The name with its key, as menus show it. */
  public String label(ParameterizedCommand command) {
    TriggerSequence key = services.getService(IBindingService.class).getBestActiveBindingFor(command);
    try {
      return key == null ? command.getName() : command.getName() + "\t" + key.format();
    } catch (NotDefinedException e) {
      ILog.of(Commands.class).warn("The command " + command.getId() + " has no name.", e);
      return command.getId();
    }
  }

  /** Whether it can be run now. */
  public boolean enabled(ParameterizedCommand command) {
    command.getCommand().setEnabled(services.getService(IHandlerService.class).getCurrentState());
    return command.getCommand().isEnabled();
  }

  /** Runs a command; one that cannot be run now does nothing. */
  public void run(String id) {
    run(new ParameterizedCommand(command(id), null));
  }

  /** The same, with parameters. */
  public void run(ParameterizedCommand command) {
    try {
      services.getService(IHandlerService.class).executeCommand(command, null);
    } catch (NotEnabledException | NotHandledException e) {
      ILog.of(Commands.class).info("The command " + command.getId() + " cannot be run now.", e);
    } catch (NotDefinedException | ExecutionException e) {
      ILog.of(Commands.class).error("The command " + command.getId() + " failed.", e);
    }
  }
}
