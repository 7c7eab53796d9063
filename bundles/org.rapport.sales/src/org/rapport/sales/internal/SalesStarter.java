package org.rapport.sales.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;
import org.rapport.core.session.StarterData;
import org.rapport.model.Records;
import org.rapport.model.Types;
import org.rapport.sales.model.sales.Pipeline;
import org.rapport.sales.model.sales.SalesPackage;
import org.rapport.sales.model.sales.Stage;
import org.rapport.sales.model.sales.StageOutcome;

/** The pipeline that every new database begins with, so that the first deal has a stage to be in. */
@Component(service = StarterData.class)
public final class SalesStarter implements StarterData {

  private static final List<Step> STEPS = List.of(new Step("qualify", 10, StageOutcome.OPEN), new Step("analyse", 25, StageOutcome.OPEN),
      new Step("offer", 50, StageOutcome.OPEN), new Step("negotiate", 75, StageOutcome.OPEN), new Step("won", 100, StageOutcome.WON),
      new Step("lost", 0, StageOutcome.LOST));

  @Override
  public List<EObject> records(Types types, Locale locale) {
    Pipeline pipeline = (Pipeline) Records.create(SalesPackage.Literals.PIPELINE);
    pipeline.setName(Texts.get(locale, "pipeline"));
    List<EObject> records = new ArrayList<>();
    records.add(pipeline);
    for (Step step : STEPS) {
      Stage stage = (Stage) Records.create(SalesPackage.Literals.STAGE);
      stage.setPipeline((Pipeline) Records.proxy(types, Records.ref(pipeline)));
      stage.setName(Texts.get(locale, "stage." + step.name));
      stage.setPosition(records.size());
      stage.setProbability(step.probability);
      stage.setOutcome(step.outcome);
      records.add(stage);
    }
    return records;
  }

  private record Step(String name, int probability, StageOutcome outcome) {
  }
}
