package org.rapport.cli.internal.commands;

import java.io.PrintStream;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapport.cli.CliCommand;
import org.rapport.cli.CliContext;
import org.rapport.core.values.FeatureValues;
import org.rapport.core.values.RecordJson;
import org.rapport.core.values.SeenFields;
import org.rapport.core.values.ValueTexts;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows a record with everything it contains. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=show")
@Command(name = "show", sortOptions = false)
public final class ShowCommand implements CliCommand {

  @Parameters(index = "0", paramLabel = "TYPE", descriptionKey = "type")
  private String type;

  @Parameters(index = "1", paramLabel = "ID", descriptionKey = "id")
  private String id;

  @Override
  public int run(CliContext context) throws RapportException {
    EObject record = Found.load(context, Found.ref(context, type, id));
    Map<Ref, String> labels = context.session().store().labels(context.session().principal(), RecordJson.references(record));
    SeenFields seen = SeenFields.of(context.session(), record);
    if (context.wantsJson()) {
      context.json(RecordJson.record(record, labels, seen));
    } else {
      print(context, record, seen, labels, "");
    }
    return 0;
  }

  private static void print(CliContext context, EObject object, SeenFields seen, Map<Ref, String> labels, String indent) {
    PrintStream out = context.out();
    ValueTexts texts = new ValueTexts(context.locale(), context.zone());
    List<EStructuralFeature> features = seen.of(object.eClass());
    int width = features.stream().map(f -> seen.type().text(f, context.locale()))
        .mapToInt(String::length).max().orElse(0);
    for (EStructuralFeature feature : features) {
      String name = seen.type().text(feature, context.locale());
      if (feature.isMany()) {
        for (Object row : (EList<?>) object.eGet(feature)) {
          out.println(indent + name + ":");
          print(context, (EObject) row, seen, labels, indent + "  ");
        }
      } else {
        Serializable value = FeatureValues.get(object, feature);
        if (value != null && !"".equals(value) && !(indent.length() > 0 && feature.getName().equals("id"))) {
          String text = value instanceof Ref ref ? labels.getOrDefault(ref, ref.toString()) : texts.show(feature, value);
          String start = indent + name + " ".repeat(width - name.length()) + "  ";
          out.println(start + text.replaceAll("\\R", "\n" + " ".repeat(start.length())));
        }
      }
    }
  }
}
