package org.rapport.cli.internal.commands;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
import org.rapport.cli.CliContext;
import org.rapport.cli.internal.Texts;
import org.rapport.core.settings.CoreSettings;
import org.rapport.core.settings.Settings;
import org.rapport.core.values.References;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.store.Bin.Binned;
import org.rapport.store.Change;
import org.rapport.store.Store;

/** What several commands do with one record. */
final class Found {

  private Found() {
  }

  /**
   * The record that somebody named by type and id.
   *
   * @throws RapportException {@code unknown-type}, {@code bad-id} if the id has not the form of one
   */
  static Ref ref(CliContext context, String type, String id) throws RapportException {
    RecordType recordType = context.types().get(type);
    if (!References.isId(id)) {
      throw new RapportException("bad-id", Texts.in(context.locale(), "bad-id", id), Texts.in(context.locale(), "bad-id.hint", type));
    }
    return new Ref(recordType.name(), UUID.fromString(id));
  }

  /**
   * Its newest state.
   *
   * @throws RapportException {@code not-found}
   */
  static EObject load(CliContext context, Ref ref) throws RapportException {
    Store store = context.session().store();
    Optional<EObject> found = store.load(context.session().principal(), ref);
    if (found.isEmpty()) {
      Ref into = store.bin().find(context.session().principal(), ref).map(Binned::into).orElse(null);
      throw into == null ? notFound(context, ref) : new RapportException("not-found", Texts.in(context.locale(), "not-found", ref.type(), ref.id()),
          Texts.in(context.locale(), "not-found.merged", into.type(), into.id()));
    }
    return found.get();
  }

  static RapportException notFound(CliContext context, Ref ref) {
    return new RapportException("not-found", Texts.in(context.locale(), "not-found", ref.type(), ref.id()),
        Texts.in(context.locale(), "not-found.hint", ref.type()));
  }

  /** Prints what was changed, in the shape that create, set, delete and undo share. */
  static void report(CliContext context, Ref ref, long version, List<Change> changes, String sentence) throws RapportException {
    UUID change = changes.isEmpty() ? null : changes.get(0).id();
    long now = changes.isEmpty() ? version : changes.get(0).version();
    if (context.wantsJson()) {
      context.json(document(ref, now, change));
    } else {
      context.out().println(Texts.in(context.locale(), change == null ? "nothing-changed" : sentence, ref.type(), ref.id(),
          String.valueOf(now), change));
    }
  }

  /** The JSON document of a changed record. */
  static JsonObject document(Ref ref, long version, UUID change) {
    JsonObject document = new JsonObject();
    document.addProperty("type", ref.type());
    document.addProperty("id", ref.id().toString());
    document.addProperty("version", version);
    document.addProperty("change", change == null ? null : change.toString());
    return document;
  }

  /** The country of phone numbers that are typed without one: the company's, else that of the person's language; null for none. */
  static String region(CliContext context) throws RapportException {
    String company = new Settings(context.session().store(), context.session().principal()).get(CoreSettings.REGION);
    return company != null ? company : context.locale().getCountry().isEmpty() ? null : context.locale().getCountry();
  }

  /** The version of a record. */
  static long version(EObject record) {
    return Records.version(record);
  }
}
