package org.rapport.cli.internal.commands;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapport.cli.CliCommand;
import org.rapport.cli.CliContext;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;
import org.rapport.store.Change;
import org.rapport.store.ChangeSets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes a file away from its record; the same as deleting the attachment, and undone as that. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=detach")
@Command(name = "detach", sortOptions = false)
public final class DetachCommand implements CliCommand {

  @Parameters(index = "0", paramLabel = "ID", descriptionKey = "id")
  private String id;

  @Override
  public int run(CliContext context) throws RapportException {
    Ref ref = Found.ref(context, "Attachment", id);
    EObject attachment = Found.load(context, ref);
    List<Change> changes = context.session().store().commit(context.session().principal(), List.of(ChangeSets.delete(attachment)));
    Found.report(context, ref, Found.version(attachment), changes, "deleted");
    return 0;
  }
}
