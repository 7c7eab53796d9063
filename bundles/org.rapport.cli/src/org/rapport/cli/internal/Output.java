package org.rapport.cli.internal;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.rapport.core.values.RecordJson;
import org.rapport.model.RapportException;
import org.rapport.store.ConflictException;

/** Writes what a command has to say: JSON or sentences on the standard output, messages on the other. */
final class Output {

  /** Failures that are mistakes in what was typed, not in what was asked for: exit code 2. */
  private static final Set<String> USAGE = Set.of("usage", "unknown-command", "unknown-option", "unknown-type", "unknown-feature",
      "bad-condition", "bad-value", "bad-path", "bad-json", "bad-id", "bad-column", "bad-mapping", "computed-feature", "no-row", "unsortable",
      "bad-location", "bad-url", "password-in-url", "unknown-format", "unknown-setting", "bad-page-key");

  private final PrintStream out;
  private final PrintStream err;
  private final boolean json;
  private final Gson gson = new GsonBuilder().disableHtmlEscaping().serializeNulls().setPrettyPrinting().create();

  Output(OutputStream out, OutputStream err, boolean json) {
    // JSON is UTF-8 always; a terminal gets what its locale says.
    String system = System.getProperty("stdout.encoding", System.getProperty("native.encoding", "UTF-8"));
    Charset terminal = Charset.isSupported(system) ? Charset.forName(system) : StandardCharsets.UTF_8;
    Charset charset = json || terminal.name().equals("US-ASCII") || terminal.name().startsWith("ANSI") ? StandardCharsets.UTF_8 : terminal;
    this.out = new PrintStream(out, false, charset);
    this.err = new PrintStream(err, true, charset);
    this.json = json;
  }

  PrintStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }

  void json(JsonElement document) {
    gson.toJson(document, out);
    out.println();
    out.flush();
  }

  /** Reports a failure and chooses the exit code. */
  int fail(RapportException e) {
    if (json) {
      JsonObject error = new JsonObject();
      error.addProperty("code", e.code());
      error.addProperty("message", e.getMessage());
      error.addProperty("hint", e.hint());
      if (e instanceof ConflictException conflict) {
        error.add("features", conflicts(conflict));
      }
      JsonObject document = new JsonObject();
      document.add("error", error);
      json(document);
    }
    out.flush();
    err.println("rapport: " + e.getMessage());
    if (!e.hint().isBlank()) {
      err.println("  " + e.hint());
    }
    err.flush();
    return USAGE.contains(e.code()) ? 2 : 1;
  }

  private static JsonObject conflicts(ConflictException e) {
    JsonObject features = new JsonObject();
    for (ConflictException.Conflict each : e.conflicts()) {
      JsonObject values = new JsonObject();
      values.add("base", RecordJson.value(each.base()));
      values.add("mine", RecordJson.value(each.mine()));
      values.add("theirs", RecordJson.value(each.theirs()));
      features.add(each.path(), values);
    }
    return features;
  }

  /** An array of elements. */
  static JsonArray array(Iterable<? extends JsonElement> elements) {
    JsonArray array = new JsonArray();
    elements.forEach(array::add);
    return array;
  }
}
