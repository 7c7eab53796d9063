package org.rapport.cli.internal.commands;

import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapport.cli.CliCommand;
import org.rapport.cli.CliContext;
import org.rapport.cli.internal.Texts;
import org.rapport.model.RapportException;
import picocli.CommandLine.Command;

/** Takes back my newest undo. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=redo")
@Command(name = "redo", sortOptions = false)
public final class RedoCommand implements CliCommand {

  @Override
  public int run(CliContext context) throws RapportException {
    Optional<UUID> id = context.session().store().redoable(context.session().principal());
    if (id.isEmpty()) {
      throw new RapportException("nothing-to-redo", Texts.in(context.locale(), "nothing-to-redo"), Texts.in(context.locale(), "bad-change.hint"));
    }
    Undoing.undo(context, id.get(), "redone");
    return 0;
  }
}
