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
import org.rapport.core.values.References;
import org.rapport.model.RapportException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes back a change, a batch, or my newest change that is no undo and not yet undone. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=undo")
@Command(name = "undo", sortOptions = false)
public final class UndoCommand implements CliCommand {

  private final JobKind kind;

  @Parameters(index = "0", arity = "0..1", paramLabel = "CHANGE|BATCH", descriptionKey = "change")
  private String change;

  /** @param kind takes large batches back */
  @Activate
  public UndoCommand(@Reference(target = "(component.name=org.rapport.core.internal.jobs.UndoJob)") JobKind kind) {
    this.kind = kind;
  }

  @Override
  public int run(CliContext context) throws RapportException {
    if (change != null && !References.isId(change)) {
      throw new RapportException("bad-id", Texts.in(context.locale(), "bad-id", change), Texts.in(context.locale(), "bad-change.hint"));
    }
    Optional<UUID> id = change != null ? Optional.of(UUID.fromString(change))
        : context.session().store().undoable(context.session().principal());
    if (id.isEmpty()) {
      throw new RapportException("nothing-to-undo", Texts.in(context.locale(), "nothing-to-undo"), Texts.in(context.locale(), "bad-change.hint"));
    }
    Undoing.undo(context, kind, id.get(), "undone");
    return 0;
  }
}
