package org.rapport.cli.internal.commands;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import org.rapport.cli.CliContext;
import org.rapport.cli.internal.Texts;
import org.rapport.core.upkeep.SupportArchive;
import org.rapport.model.RapportException;

/** Writes what somebody who helps needs to know: {@code db support}. It works where the database cannot be opened too. */
final class DbSupport {

  private DbSupport() {
  }

  /** @param reason why the database could not be opened; null where it is open */
  static int run(CliContext context, Path file, boolean check, RapportException reason) throws RapportException {
    SupportArchive archive = new SupportArchive(context.locale());
    if (reason == null) {
      archive.add(context.session().store(), context.session().principal(), check);
    } else {
      archive.add(reason);
    }
    String data = System.getProperty("rapport.data");
    if (data != null) {
      archive.addLogs(Path.of(data));
    }
    archive.write(file);
    if (context.wantsJson()) {
      JsonObject document = new JsonObject();
      document.addProperty("file", file.toString());
      JsonArray entries = new JsonArray();
      archive.entries().forEach(entries::add);
      document.add("entries", entries);
      context.json(document);
    } else {
      context.out().println(Texts.in(context.locale(), "db.support.done", file, String.join(", ", archive.entries())));
    }
    return 0;
  }
}
