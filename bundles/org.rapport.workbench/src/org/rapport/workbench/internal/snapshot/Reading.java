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
import org.rapport.store.Rights;
import org.rapport.workbench.internal.list.CellTexts;
import org.rapport.workbench.snapshot.CardContext;

/** One reading of cards, with the rights of its reader, which are asked once for all parts. Immutable. */
public class Reading implements CardContext {

  private final Session session;
  private final Rights rights;
  private final CellTexts texts = new CellTexts();
  private final ZoneId zone = ZoneId.systemDefault();

  /** Begins; not for the UI thread. */
  public Reading(Session session) throws RapportException {
    this.session = session;
    this.rights = session.store().rights(session.principal());
  }

  @Override
  public final Session session() {
    return session;
  }

  @Override
  public final ZoneId zone() {
    return zone;
  }

  /** What the reader may do. */
  public final Rights rights() {
    return rights;
  }

  /** How values are written. */
  final CellTexts texts() {
    return texts;
  }

  /** What may be seen of a type. */
  public final SeenFields seen(RecordType of) {
    return SeenFields.of(rights, of);
  }

  @Override
  public final boolean sees(String name, String... paths) {
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
  public final Locale locale() {
    return texts.locale();
  }

  @Override
  public final String money(Money amount) {
    return texts.money(amount);
  }

  @Override
  public final String day(LocalDate day) {
    return texts.show(null, day);
  }

  @Override
  public final String time(Instant moment) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale()).format(moment.atZone(zone));
  }

  @Override
  public final String number(long number) {
    return texts.count(number);
  }
}
