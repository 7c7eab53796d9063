package org.rapport.cli.internal.commands;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapport.cli.CliCommand;
import org.rapport.cli.CliContext;
import org.rapport.cli.internal.Texts;
import org.rapport.core.values.PhoneForms;
import org.rapport.core.values.SeenFields;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes features of a record, on its newest state or on the version that somebody had seen. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=set")
@Command(name = "set", sortOptions = false)
public final class SetCommand implements CliCommand {

  @Parameters(index = "0", paramLabel = "TYPE", descriptionKey = "type")
  private String type;

  @Parameters(index = "1", paramLabel = "ID", descriptionKey = "id")
  private String id;

  @Parameters(index = "2..*", arity = "1..*", paramLabel = "F=V|-", descriptionKey = "assignments")
  private List<String> assignments;

  @Option(names = "--version", paramLabel = "N", descriptionKey = "version")
  private Long version;

  @Override
  public int run(CliContext context) throws RapportException {
    Ref ref = Found.ref(context, type, id);
    Assignments values = Assignments.read(context, context.types().get(type).eClass(), assignments);
    EObject newest = Found.load(context, ref);
    EObject before = version == null || version == Found.version(newest) ? newest : state(context, ref, newest, version);
    EObject after = EcoreUtil.copy(before);
    values.write(after);
    PhoneForms.complete(before, after, Found.region(context), SeenFields.of(context.session(), after));
    ChangeSet set = ChangeSets.diff(before, after);
    if (version != null) {
      set = new ChangeSet(set.root(), set.kind(), version, set.features(), set.rows());
    }
    List<Change> changes = set.isEmpty() ? List.of()
        : context.session().store().commit(context.session().principal(), List.of(set));
    Found.report(context, ref, Found.version(newest), changes, "changed");
    return 0;
  }

  /** The record as it was at a version, computed back from its history. */
  private static EObject state(CliContext context, Ref ref, EObject newest, long version) throws RapportException {
    EObject state = EcoreUtil.copy(newest);
    boolean seen = false;
    for (Change change : context.session().store().history(context.session().principal(), ref)) {
      if (change.version() <= version) {
        seen = change.version() == version;
        break;
      }
      ChangeSets.apply(state, ChangeSets.inverse(change.set()), context.types());
    }
    if (!seen) {
      throw new RapportException("unknown-version", Texts.in(context.locale(), "unknown-version", String.valueOf(version), ref.type(),
          String.valueOf(Found.version(newest))), Texts.in(context.locale(), "unknown-version.hint"));
    }
    return state;
  }
}
