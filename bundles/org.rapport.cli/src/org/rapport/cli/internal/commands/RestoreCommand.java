package org.rapport.cli.internal.commands;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapport.cli.CliCommand;
import org.rapport.cli.CliContext;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Brings a deleted record back from the bin. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=restore")
@Command(name = "restore", sortOptions = false)
public final class RestoreCommand implements CliCommand {

  @Parameters(index = "0", paramLabel = "TYPE", descriptionKey = "type")
  private String type;

  @Parameters(index = "1", paramLabel = "ID", descriptionKey = "id")
  private String id;

  @Override
  public int run(CliContext context) throws RapportException {
    Ref ref = Found.ref(context, type, id);
    Undoing.reportRecord(context, context.session().store().bin().restore(context.session().principal(), ref), "restored");
    return 0;
  }
}
