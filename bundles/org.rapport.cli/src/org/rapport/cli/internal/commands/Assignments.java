package org.rapport.cli.internal.commands;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.rapport.cli.CliContext;
import org.rapport.cli.internal.Texts;
import org.rapport.core.values.RecordJson;
import org.rapport.core.values.RecordPath;
import org.rapport.core.values.References;
import org.rapport.core.values.ValueTexts;
import org.rapport.model.RapportException;
import org.rapport.model.Types;

/** The values that somebody typed as {@code F=V…}, or sends as one JSON document with {@code -}; read once, written into any state. */
final class Assignments {

  private record Assignment(RecordPath path, Serializable value) {
  }

  private final Types types;
  private final References references;
  private final List<Assignment> assignments = new ArrayList<>();
  private JsonElement document;

  private Assignments(Types types, References references) {
    this.types = types;
    this.references = references;
  }

  /** Reads what was typed; {@code unknown-feature}, {@code bad-value}, {@code bad-json}, {@code usage}. */
  static Assignments read(CliContext context, EClass eClass, List<String> texts) throws RapportException {
    Assignments result = new Assignments(context.types(), new References(context.session().store(), context.session().principal()));
    if (texts.equals(List.of("-"))) {
      result.document = json(context);
      return result;
    }
    for (String text : texts) {
      int equals = split(text);
      if (equals <= 0) {
        throw new RapportException("usage", Texts.in(context.locale(), "assignment", text), Texts.in(context.locale(), "assignment.hint"));
      }
      RecordPath path = RecordPath.parse(eClass, text.substring(0, equals));
      result.assignments.add(new Assignment(path, result.value(path, text.substring(equals + 1))));
    }
    return result;
  }

  /** The place of the equals sign outside brackets. */
  private static int split(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (c == '=' && depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private Serializable value(RecordPath path, String text) throws RapportException {
    if (text.isEmpty() || path.leaf() == null) {
      return text.isEmpty() ? null : text;
    }
    return path.leaf() instanceof EReference reference && !reference.isContainment()
        ? references.find(reference.getEReferenceType(), text.strip()) : path.leaf().isMany() ? text : ValueTexts.parse(path.leaf(), text);
  }

  private static JsonElement json(CliContext context) throws RapportException {
    try {
      JsonElement element = JsonParser.parseReader(new InputStreamReader(context.in(), StandardCharsets.UTF_8));
      if (element.isJsonObject()) {
        return element;
      }
      throw new RapportException("bad-json", Texts.in(context.locale(), "json.object"), Texts.in(context.locale(), "json.hint"));
    } catch (JsonParseException e) {
      throw new RapportException("bad-json", Texts.in(context.locale(), "json.bad", cause(e)), Texts.in(context.locale(), "json.hint"), e);
    }
  }

  private static String cause(JsonParseException e) {
    return e.getCause() instanceof IOException inner ? inner.getMessage() : e.getMessage();
  }

  /** Writes the values into a detached record. */
  void write(EObject record) throws RapportException {
    if (document != null) {
      RecordJson.read(document.getAsJsonObject(), record, types, references);
    }
    for (Assignment each : assignments) {
      each.path().set(record, each.value(), types);
    }
  }
}
