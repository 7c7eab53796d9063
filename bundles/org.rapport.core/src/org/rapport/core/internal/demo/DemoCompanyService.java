package org.rapport.core.internal.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.rapport.core.demo.DemoCompany;
import org.rapport.core.demo.DemoContribution;
import org.rapport.core.internal.Texts;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.store.Batch;
import org.rapport.store.query.Query;

/** Asks the kernel and the modules for their parts, one after the other. */
@Component
public final class DemoCompanyService implements DemoCompany {

  private final List<DemoContribution> contributions;

  /** With the contributions of modules, in any order. */
  @Activate
  public DemoCompanyService(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<DemoContribution> contributions) {
    this.contributions = new ArrayList<>(contributions);
    this.contributions.addAll(List.of(new DemoParties(), new DemoRelations(), new DemoActivities()));
    this.contributions.sort(Comparator.comparingInt(DemoContribution::order));
  }

  @Override
  public boolean isEmpty(Session session) throws RapportException {
    return session.store().count(session.principal(), Query.all("Account"), 1).count() == 0
        && session.store().count(session.principal(), Query.all("Contact"), 1).count() == 0;
  }

  @Override
  public Map<String, Integer> fill(Session session, int size, long seed, LocalDate today, IProgressMonitor monitor) throws RapportException {
    if (!isEmpty(session)) {
      String name = session.location().name();
      throw new RapportException("not-empty", Texts.in(session.principal().locale(), "demo.not-empty", name),
          Texts.in(session.principal().locale(), "demo.not-empty.hint", name));
    }
    SubMonitor progress = SubMonitor.convert(monitor, Texts.in(session.principal().locale(), "demo.job"), contributions.size());
    try (Batch batch = session.store().batch(session.principal(), Texts.in(session.principal().locale(), "demo.job"))) {
      BatchContext context = new BatchContext(session, batch, size, seed, today, progress);
      for (DemoContribution each : contributions) {
        each.fill(context, progress.split(1));
      }
      return context.made();
    }
  }
}
