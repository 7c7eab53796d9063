package org.rapport.cli.internal.commands;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapport.cli.CliCommand;
import org.rapport.cli.CliContext;
import org.rapport.cli.internal.Texts;
import org.rapport.core.attachments.Attachments;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;
import org.rapport.model.crm.Attachment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Keeps files with a record. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=attach")
@Command(name = "attach", sortOptions = false)
public final class AttachCommand implements CliCommand {

  @Parameters(index = "0", paramLabel = "TYPE", descriptionKey = "type")
  private String type;

  @Parameters(index = "1", paramLabel = "ID", descriptionKey = "id")
  private String id;

  @Parameters(index = "2..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "attached")
  private List<String> files;

  @Override
  public int run(CliContext context) throws RapportException {
    Ref about = Found.ref(context, type, id);
    Found.load(context, about);
    Attachments attachments = new Attachments(context.session());
    List<Attachment> kept = new ArrayList<>();
    for (String file : files) {
      kept.add(attachments.attach(about, context.path(file)));
    }
    if (context.wantsJson()) {
      JsonArray array = new JsonArray();
      for (Attachment each : kept) {
        JsonObject object = new JsonObject();
        object.addProperty("id", each.getId().toString());
        object.addProperty("name", each.getName());
        object.addProperty("size", each.getSize());
        object.addProperty("sha256", each.getSha256());
        array.add(object);
      }
      JsonObject document = new JsonObject();
      document.add("attachments", array);
      context.json(document);
    } else {
      kept.forEach(each -> context.out().println(Texts.in(context.locale(), "attached", each.getName(), each.getSize(), each.getId())));
    }
    return 0;
  }
}
