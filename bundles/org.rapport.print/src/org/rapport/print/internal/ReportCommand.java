package org.rapport.print.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapport.cli.CliCommand;
import org.rapport.cli.CliContext;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.print.PrintFormat;
import org.rapport.print.PrintRequest;
import org.rapport.print.PrintResult;
import org.rapport.print.Printer;
import org.rapport.print.ReportInfo;
import org.rapport.print.ReportInfo.Parameter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapport report [NAME] --out FILE --format pdf}: prints a report, or lists those that can be printed. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=report")
@Command(name = "report", description = "Prints a report to a file; without a name it lists the reports.")
public final class ReportCommand implements CliCommand {

  @Reference
  private Printer printer;

  @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "The report, such as forecast.")
  private String name;

  @Option(names = "--out", paramLabel = "FILE", description = "Where to write; an older file is replaced.")
  private String out;

  @Option(names = "--format", paramLabel = "FORMAT", description = "pdf, html, xlsx, docx or pptx; without it by the ending of FILE.")
  private String format;

  @Option(names = "--param", paramLabel = "K=V", description = "A parameter of the report; may be given several times.")
  private List<String> parameters = new ArrayList<>();

  /** For the service runtime. */
  public ReportCommand() {
    // The printer comes by reference.
  }

  /** With a given printer, for use without the service runtime. */
  public ReportCommand(Printer printer) {
    this.printer = printer;
  }

  @Override
  public boolean needsDatabase() {
    return name != null;
  }

  @Override
  public int run(CliContext context) throws RapportException {
    if (name == null) {
      list(context);
      return 0;
    }
    if (out == null) {
      throw Texts.error("usage", "no-output", null);
    }
    PrintRequest request = new PrintRequest(name, format(), context.path(out), values());
    Session session = context.session();
    PrintResult result = printer.print(session.store(), session.principal(), request, context.monitor());
    if (context.wantsJson()) {
      JsonObject document = new JsonObject();
      document.addProperty("file", result.file().toString());
      document.addProperty("pages", result.pages());
      context.json(document);
    } else {
      context.out().println(Texts.get(request.format().isPaged() ? "printed" : "printed.unpaged", result.file(), result.pages()));
    }
    return 0;
  }

  private PrintFormat format() throws RapportException {
    if (format != null) {
      return PrintFormat.of(format);
    }
    String file = Path.of(out).getFileName().toString();
    int dot = file.lastIndexOf('.');
    if (dot < 0) {
      throw Texts.error("unknown-format", "no-format", null, file, String.join(", ", PrintFormat.codes()));
    }
    return PrintFormat.of(file.substring(dot + 1));
  }

  private Map<String, String> values() throws RapportException {
    Map<String, String> values = new LinkedHashMap<>();
    for (String parameter : parameters) {
      int equals = parameter.indexOf('=');
      if (equals < 1) {
        throw Texts.error("bad-value", "bad-parameter", null, parameter);
      }
      values.put(parameter.substring(0, equals), parameter.substring(equals + 1));
    }
    return values;
  }

  private void list(CliContext context) {
    List<ReportInfo> reports = printer.reports();
    if (context.wantsJson()) {
      JsonArray array = new JsonArray();
      reports.forEach(report -> array.add(json(report)));
      JsonObject document = new JsonObject();
      document.add("reports", array);
      context.json(document);
      return;
    }
    if (reports.isEmpty()) {
      context.out().println(Texts.get("reports.none"));
    }
    for (ReportInfo report : reports) {
      context.out().println(report.id() + "   " + report.name() + ". " + report.description());
      for (Parameter parameter : report.parameters()) {
        context.out().println(Texts.get("parameter.line", parameter.name(), parameter.label()));
      }
    }
  }

  private static JsonObject json(ReportInfo report) {
    JsonObject object = new JsonObject();
    object.addProperty("id", report.id());
    object.addProperty("name", report.name());
    object.addProperty("description", report.description());
    JsonArray parameters = new JsonArray();
    for (Parameter parameter : report.parameters()) {
      JsonObject one = new JsonObject();
      one.addProperty("name", parameter.name());
      one.addProperty("label", parameter.label());
      one.addProperty("default", parameter.standard());
      parameters.add(one);
    }
    object.add("parameters", parameters);
    return object;
  }
}
