package org.rapport.cli.internal.commands;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Writes the content of an attachment into a file or folder. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=attachment")
@Command(name = "attachment", sortOptions = false)
public final class AttachmentCommand implements CliCommand {

  @Parameters(index = "0", paramLabel = "ID", descriptionKey = "id")
  private String id;

  @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "out")
  private String out;

  @Override
  public int run(CliContext context) throws RapportException {
    Ref ref = Found.ref(context, "Attachment", id);
    Attachment attachment = (Attachment) Found.load(context, ref);
    Path target = context.path(out);
    // The name was typed on another machine: it may not lead out of the folder.
    Path file = Files.isDirectory(target) ? target.resolve(attachment.getName().replaceAll("[/\\\\:\\x00-\\x1f]", "_")) : target;
    long size = new Attachments(context.session()).save(ref, file);
    if (context.wantsJson()) {
      JsonObject document = new JsonObject();
      document.addProperty("file", file.toString());
      document.addProperty("size", size);
      document.addProperty("sha256", attachment.getSha256());
      context.json(document);
    } else {
      context.out().println(Texts.in(context.locale(), "attachment.saved", attachment.getName(), size, file));
    }
    return 0;
  }
}
