package org.rapport.cli.internal.commands;

import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapport.cli.CliCommand;
import org.rapport.cli.CliContext;
import org.rapport.cli.internal.Texts;
import org.rapport.core.jobs.JobKind;
import org.rapport.model.RapportException;
import picocli.CommandLine.Command;

/** Takes back my newest undo. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=redo")
@Command(name = "redo", sortOptions = false)
public final class RedoCommand implements CliCommand {

  private final JobKind kind;

  /** @param kind takes large batches back */
  @Activate
  public RedoCommand(@Reference(target = "(component.name=org.rapport.core.internal.jobs.UndoJob)") JobKind kind) {
    this.kind = kind;
  }

  @Override
  public int run(CliContext context) throws RapportException {
    Optional<UUID> id = context.session().store().redoable(context.session().principal());
    if (id.isEmpty()) {
      throw new RapportException("nothing-to-redo", Texts.in(context.locale(), "nothing-to-redo"), Texts.in(context.locale(), "bad-change.hint"));
    }
    Undoing.undo(context, kind, id.get(), "redone");
    return 0;
  }
}
