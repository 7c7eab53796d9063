package org.rapport.cli.internal.commands;

import com.google.gson.JsonObject;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapport.cli.CliCommand;
import org.rapport.cli.CliContext;
import org.rapport.cli.internal.Texts;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Empties the values of a deleted record for good; that it was there stays. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=purge")
@Command(name = "purge", sortOptions = false)
public final class PurgeCommand implements CliCommand {

  @Parameters(index = "0", paramLabel = "TYPE", descriptionKey = "type")
  private String type;

  @Parameters(index = "1", paramLabel = "ID", descriptionKey = "id")
  private String id;

  @Override
  public int run(CliContext context) throws RapportException {
    Ref ref = Found.ref(context, type, id);
    int emptied = context.session().store().bin().purge(context.session().principal(), ref);
    if (context.wantsJson()) {
      JsonObject document = new JsonObject();
      document.addProperty("type", ref.type());
      document.addProperty("id", ref.id().toString());
      document.addProperty("emptied", emptied);
      context.json(document);
    } else {
      context.out().println(Texts.in(context.locale(), "purged", ref.type(), ref.id(), emptied));
    }
    return 0;
  }
}
