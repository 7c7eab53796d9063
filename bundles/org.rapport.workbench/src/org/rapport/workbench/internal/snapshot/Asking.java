package org.rapport.workbench.internal.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.core.session.Session;
import org.rapport.core.values.SeenFields;
import org.rapport.model.Money;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.store.Rights;
import org.rapport.workbench.internal.list.CellTexts;
import org.rapport.workbench.internal.list.ListColumn;
import org.rapport.workbench.snapshot.SnapshotContext;

/**
 * One reading of one snapshot, with the rights of its reader.
 *
 * @param rights asked once for all parts
 */
record Asking(Session session, Ref record, RecordType type, Rights rights, CellTexts texts, ZoneId zone) implements SnapshotContext {

  /** Begins; not for the UI thread. */
  static Asking of(Session session, Ref record) throws RapportException {
    return new Asking(session, record, session.store().types().get(record.type()), session.store().rights(session.principal()),
        new CellTexts(), ZoneId.systemDefault());
  }

  /** What may be seen of a type. */
  SeenFields seen(RecordType of) {
    return SeenFields.of(rights, of);
  }

  @Override
  public boolean sees(String name, String... paths) {
    Optional<RecordType> of = session.store().types().find(name);
    return of.isPresent() && seen(of.get()).any() && Arrays.stream(paths).allMatch(path -> sees(of.get(), List.of(path.split("\\."))));
  }

  private boolean sees(RecordType of, List<String> path) {
    Optional<EStructuralFeature> feature = of.feature(path.get(0));
    if (feature.isEmpty() || !seen(of).contains(of.eClass(), feature.get())) {
      return false;
    }
    if (path.size() == 1) {
      return true;
    }
    EReference reference = (EReference) feature.get();
    if (reference.isContainment()) {
      EStructuralFeature inRow = reference.getEReferenceType().getEStructuralFeature(path.get(1));
      return inRow != null && seen(of).contains(reference, inRow);
    }
    List<String> rest = path.subList(1, path.size());
    return session.store().types().conforming(reference.getEReferenceType()).stream().allMatch(target -> sees(target, rest));
  }

  @Override
  public Locale locale() {
    return texts.locale();
  }

  @Override
  public String money(Money amount) {
    return texts.money(amount);
  }

  @Override
  public String day(LocalDate day) {
    return texts.show(null, day);
  }

  @Override
  public String time(Instant moment) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale()).format(moment.atZone(zone));
  }

  @Override
  public String number(long number) {
    return texts.count(number);
  }

  /** A value of a feature as it stands in lists. */
  String text(EStructuralFeature feature, Object value) {
    return texts.show(new ListColumn(feature, ListColumn.Kind.TEXT, "", false), value);
  }
}
