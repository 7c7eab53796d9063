package org.rapport.cli.internal.commands;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.rapport.cli.CliContext;
import org.rapport.cli.internal.Texts;
import org.rapport.core.values.RecordJson;
import org.rapport.core.values.References;
import org.rapport.core.values.SeenFields;
import org.rapport.core.values.TypedValues;
import org.rapport.model.RapportException;
import org.rapport.model.Types;

/** The values that somebody typed as {@code F=V…}, or sends as one JSON document with {@code -}; read once, written into any state. */
final class Assignments {

  private final Types types;
  private final References references;
  private final SeenFields seen;
  private TypedValues values;
  private JsonElement document;

  private Assignments(Types types, References references, SeenFields seen) {
    this.types = types;
    this.references = references;
    this.seen = seen;
  }

  /** Reads what was typed; {@code unknown-feature}, {@code bad-value}, {@code bad-json}, {@code usage}. */
  static Assignments read(CliContext context, EClass eClass, List<String> texts) throws RapportException {
    Assignments result = new Assignments(context.types(), new References(context.session().store(), context.session().principal()),
        SeenFields.of(context.session(), context.types().of(eClass)));
    if (texts.equals(List.of("-"))) {
      result.document = json(context);
      return result;
    }
    result.values = TypedValues.read(context.session().store(), context.session().principal(), eClass, texts);
    return result;
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
      RecordJson.read(document.getAsJsonObject(), record, types, references, seen);
    }
    if (values != null) {
      values.write(record, types);
    }
  }
}
