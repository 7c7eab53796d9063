package org.rapport.cli.internal.commands;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapport.cli.CliCommand;
import org.rapport.cli.CliContext;
import org.rapport.core.values.PhoneForms;
import org.rapport.core.values.SeenFields;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.store.Change;
import org.rapport.store.ChangeSets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Creates a record. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=create")
@Command(name = "create", sortOptions = false)
public final class CreateCommand implements CliCommand {

  @Parameters(index = "0", paramLabel = "TYPE", descriptionKey = "type")
  private String type;

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "F=V|-", descriptionKey = "assignments")
  private List<String> assignments;

  @Override
  public boolean createsDatabase() {
    return true;
  }

  @Override
  public int run(CliContext context) throws RapportException {
    RecordType recordType = context.types().get(type);
    EObject record = Records.create(recordType.eClass());
    SeenFields seen = SeenFields.of(context.session(), recordType);
    recordType.fill(record, attribute -> seen.writes(recordType.eClass(), attribute));
    Assignments.read(context, recordType.eClass(), assignments).write(record);
    PhoneForms.complete(null, record, Found.region(context), seen);
    List<Change> changes = context.session().store().commit(context.session().principal(), List.of(ChangeSets.create(record)));
    Found.report(context, Records.ref(record), 0, changes, "created");
    return 0;
  }
}
