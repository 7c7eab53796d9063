package org.rapport.print.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.Test;
import org.rapport.cli.CliContext;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.print.PrintFormat;
import org.rapport.print.PrintRequest;
import org.rapport.print.PrintResult;
import org.rapport.print.Printer;
import org.rapport.print.ReportInfo;
import org.rapport.print.internal.ReportCommand;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import picocli.CommandLine;

/** What {@code rapport report} asks of the printer and answers. */
class ReportCommandTest {

  private final List<PrintRequest> requests = new ArrayList<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private JsonElement json;

  @Test
  void printsAndNamesFileAndPages() throws RapportException {
    run(true, "forecast", "--out", "f.pdf", "--format", "pdf", "--param", "where=amount = '1 EUR'");
    assertEquals(new PrintRequest("forecast", PrintFormat.PDF, Path.of("/somewhere/f.pdf"), Map.of("where", "amount = '1 EUR'")),
        requests.get(0));
    JsonObject expected = new JsonObject();
    expected.addProperty("file", "/somewhere/f.pdf");
    expected.addProperty("pages", 7);
    assertEquals(expected, json);
  }

  @Test
  void takesTheFormatFromTheEndingOfTheFile() throws RapportException {
    run(false, "forecast", "--out", "f.XLSX");
    assertEquals(PrintFormat.XLSX, requests.get(0).format());
    assertTrue(out.toString().contains("f.XLSX"));
  }

  @Test
  void listsTheReportsWithoutOneAndNeedsNoDatabase() throws RapportException {
    run(true);
    assertEquals("forecast", json.getAsJsonObject().getAsJsonArray("reports").get(0).getAsJsonObject().get("id").getAsString());
    assertFalse(command().needsDatabase());
    run(false);
    assertTrue(out.toString().contains("forecast") && out.toString().contains("--param where"));
  }

  @Test
  void refusesWhatItCannotUnderstand() {
    assertEquals("usage", code("forecast"));
    assertEquals("unknown-format", code("forecast", "--out", "f.pdf", "--format", "pfd"));
    assertEquals("unknown-format", code("forecast", "--out", "f.txt"));
    assertEquals("unknown-format", code("forecast", "--out", "f"));
    assertEquals("bad-value", code("forecast", "--out", "f.pdf", "--param", "where"));
    assertTrue(requests.isEmpty());
  }

  private String code(String... arguments) {
    return assertThrows(RapportException.class, () -> run(false, arguments)).code();
  }

  private void run(boolean wantsJson, String... arguments) throws RapportException {
    ReportCommand command = command();
    new CommandLine(command).parseArgs(arguments);
    assertEquals(0, command.run(context(wantsJson)));
  }

  private ReportCommand command() {
    return new ReportCommand(new Printer() {
      @Override
      public List<ReportInfo> reports() {
        return List.of(new ReportInfo("forecast", "Forecast", "What deals are worth.", List.of(new ReportInfo.Parameter("where", "Only", ""))));
      }

      @Override
      public PrintResult print(Store store, Principal principal, PrintRequest request, IProgressMonitor monitor) {
        requests.add(request);
        return new PrintResult(request.file(), 7);
      }
    });
  }

  private CliContext context(boolean wantsJson) {
    Session session = (Session) Proxy.newProxyInstance(Session.class.getClassLoader(), new Class<?>[] {Session.class}, (self, method, arguments) -> null);
    return (CliContext) Proxy.newProxyInstance(CliContext.class.getClassLoader(), new Class<?>[] {CliContext.class},
        (self, method, arguments) -> switch (method.getName()) {
          case "session" -> session;
          case "wantsJson" -> wantsJson;
          case "json" -> json = (JsonElement) arguments[0];
          case "out" -> new PrintStream(out, true);
          case "path" -> Path.of("/somewhere").resolve((String) arguments[0]);
          default -> null;
        });
  }
}
