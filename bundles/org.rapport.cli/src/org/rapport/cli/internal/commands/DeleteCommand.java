package org.rapport.cli.internal.commands;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapport.cli.CliCommand;
import org.rapport.cli.CliContext;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Deletes a record. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=delete")
@Command(name = "delete", sortOptions = false)
public final class DeleteCommand implements CliCommand {

  @Parameters(index = "0", paramLabel = "TYPE", descriptionKey = "type")
  private String type;

  @Parameters(index = "1", paramLabel = "ID", descriptionKey = "id")
  private String id;

  @Option(names = "--version", paramLabel = "N", descriptionKey = "version")
  private Long version;

  @Option(names = "--dry-run", descriptionKey = "dry-run")
  private boolean dryRun;

  @Override
  public int run(CliContext context) throws RapportException {
    Ref ref = Found.ref(context, type, id);
    EObject record = Found.load(context, ref);
    if (dryRun) {
      Hanging.report(context, ref);
      return 0;
    }
    ChangeSet set = ChangeSets.delete(record);
    if (version != null) {
      set = new ChangeSet(set.root(), set.kind(), version, set.features(), set.rows());
    }
    List<Change> changes = context.session().store().commit(context.session().principal(), List.of(set));
    Found.report(context, ref, Found.version(record), changes, "deleted");
    return 0;
  }
}
