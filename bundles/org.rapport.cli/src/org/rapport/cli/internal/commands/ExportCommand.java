package org.rapport.cli.internal.commands;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapport.cli.CliCommand;
import org.rapport.cli.CliContext;
import org.rapport.cli.internal.Texts;
import org.rapport.core.transfer.Exporter;
import org.rapport.model.RapportException;
import org.rapport.store.query.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the records of a type into a file. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=export")
@Command(name = "export", sortOptions = false)
public final class ExportCommand implements CliCommand {

  @Parameters(index = "0", paramLabel = "TYPE", descriptionKey = "type")
  private String type;

  @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "out")
  private String out;

  @Option(names = "--format", paramLabel = "csv|xlsx|vcf|json", descriptionKey = "format")
  private String format;

  @Option(names = "--where", paramLabel = "EXPR", descriptionKey = "where")
  private String where = "";

  @Option(names = "--columns", paramLabel = "a,b.c", split = ",", descriptionKey = "columns")
  private List<String> columns = List.of();

  @Override
  public int run(CliContext context) throws RapportException {
    context.types().get(type);
    Path file = context.path(out);
    Query query = new Query(type, where, List.of(), columns.stream().map(String::strip).toList());
    long count = new Exporter(context.session()).write(query, file, format, context.monitor());
    context.monitor().done();
    if (context.wantsJson()) {
      JsonObject document = new JsonObject();
      document.addProperty("file", file.toString());
      document.addProperty("type", type);
      document.addProperty("records", count);
      context.json(document);
    } else {
      context.out().println(Texts.in(context.locale(), "export.done", count, file));
    }
    return 0;
  }
}
