package org.rapport.workbench.internal.record.model;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/** Tells the international form of a telephone number as somebody typed it. Immutable, of any thread. */
public final class PhoneForms {

  private PhoneForms() {
  }

  /**
   * The number in the form of ITU-T E.164.
   *
   * @param typed as it was typed
   * @param country ISO 3166-1 code of the country whose numbers are written without their prefix; may be empty
   * @return empty where the number is none that this country, or the one of its prefix, gives out
   */
  public static Optional<String> international(String typed, String country) {
    PhoneNumberUtil util = PhoneNumberUtil.getInstance();
    try {
      PhoneNumber number = util.parse(typed, country.isEmpty() ? null : country);
      return util.isPossibleNumber(number) ? Optional.of(util.format(number, PhoneNumberFormat.E164)) : Optional.empty();
    } catch (NumberParseException noNumber) {
      return Optional.empty();
    }
  }
}
