package org.rapport.core.values;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.Annotations;
import org.rapport.model.Records;

/** Keeps the international form of phone numbers beside the form that somebody typed. Stateless. */
public final class PhoneForms {

  private static final String INTERNATIONAL = "e164";

  private PhoneForms() {
  }

  /**
   * A number as {@code +33123456789}, where it is understood and possible.
   *
   * @param region two-letter code of the country of numbers without one; null for none
   */
  public static Optional<String> e164(String typed, String region) {
    PhoneNumberUtil util = PhoneNumberUtil.getInstance();
    try {
      PhoneNumber number = util.parse(typed, region);
      return util.isPossibleNumber(number) ? Optional.of(util.format(number, PhoneNumberFormat.E164)) : Optional.empty();
    } catch (NumberParseException e) {
      return Optional.empty(); // The typed form is kept; it may be a short number or a word.
    }
  }

  /**
   * Writes the international form into the rows whose typed number was changed while their international one was not.
   *
   * @param before the record as it was; null for a new one
   * @param after the record as it is to be saved
   * @param region as for {@link #e164}
   * @param seen whether the international form may be written; nobody typed it
   */
  public static void complete(EObject before, EObject after, String region, SeenFields seen) {
    Map<UUID, EObject> old = new HashMap<>();
    if (before != null) {
      before.eContents().forEach(row -> old.put(Records.id(row), row));
    }
    for (EObject row : after.eContents()) {
      EStructuralFeature e164 = row.eClass().getEStructuralFeature(INTERNATIONAL);
      EStructuralFeature typed = e164 == null ? null : row.eClass().getEAllAttributes().stream()
          .filter(each -> Annotations.value(each, "format").filter("phone"::equals).isPresent()).findFirst().orElse(null);
      if (typed == null || row.eGet(typed) == null || !seen.writes(row.eClass(), e164)) {
        continue;
      }
      EObject then = old.get(Records.id(row));
      boolean typedChanged = then == null || !Objects.equals(then.eGet(typed), row.eGet(typed));
      boolean formKept = Objects.equals(then == null ? null : then.eGet(e164), row.eGet(e164));
      if (typedChanged && formKept) {
        row.eSet(e164, e164(row.eGet(typed).toString(), region).orElse(null));
      }
    }
  }
}
