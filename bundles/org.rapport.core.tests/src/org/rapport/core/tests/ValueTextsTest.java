package org.rapport.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rapport.core.values.ValueTexts;
import org.rapport.model.Money;
import org.rapport.model.RapportException;
import org.rapport.model.crm.CrmPackage.Literals;

class ValueTextsTest {

  private final ValueTexts french = new ValueTexts(Locale.FRANCE, ZoneOffset.UTC);
  private final ValueTexts english = new ValueTexts(Locale.US, ZoneOffset.UTC);

  @Test
  void whatIsShownIsRead() throws RapportException {
    for (ValueTexts texts : new ValueTexts[] {french, english}) {
      LocalDate day = LocalDate.of(2026, 11, 7);
      assertEquals(day, texts.read(Literals.CONTACT__BIRTHDAY, texts.show(Literals.CONTACT__BIRTHDAY, day)));
      assertEquals(12345, texts.read(Literals.ACCOUNT__STAFF, texts.show(Literals.ACCOUNT__STAFF, 12345)));
      assertEquals("mobile", texts.read(Literals.PHONE_NUMBER__KIND, texts.show(Literals.PHONE_NUMBER__KIND, "mobile")));
      assertEquals(true, texts.read(Literals.USER__ACTIVE, texts.show(Literals.USER__ACTIVE, true)));
    }
    assertEquals("Domicile", french.show(Literals.PHONE_NUMBER__KIND, "home"));
    assertTrue(french.show(null, new Money(new BigDecimal("1234.5"), "EUR")).startsWith("1\u202f234,50"));
    assertNull(english.read(Literals.ACCOUNT__STAFF, " "));
  }

  @Test
  void programsReadOneFormEverywhere() throws RapportException {
    assertEquals(LocalDate.of(1971, 2, 3), ValueTexts.parse(Literals.CONTACT__BIRTHDAY, "19710203"));
    assertEquals(LocalDate.of(1971, 2, 3), ValueTexts.parse(Literals.CONTACT__BIRTHDAY, "1971-02-03"));
    assertEquals("fax", ValueTexts.parse(Literals.PHONE_NUMBER__KIND, "Fax"));
    assertNull(ValueTexts.parse(Literals.ACCOUNT__STAFF, ""));
  }

  @Test
  void whatFitsNotSaysWhatWould() {
    RapportException date = assertThrows(RapportException.class, () -> ValueTexts.parse(Literals.CONTACT__BIRTHDAY, "2026-02-30"));
    assertEquals("bad-value", date.code());
    assertTrue(assertThrows(RapportException.class, () -> ValueTexts.parse(Literals.PHONE_NUMBER__KIND, "pigeon")).hint().contains("mobile"));
    assertThrows(RapportException.class, () -> ValueTexts.parse(Literals.ACCOUNT__STAFF, "1.5"));
    assertThrows(RapportException.class, () -> ValueTexts.parse(Literals.USER__ACTIVE, "perhaps"));
  }

  @Test
  void aDayThatNoCalendarHasIsNoOtherDay() {
    assertEquals("bad-value", assertThrows(RapportException.class, () -> french.read(Literals.CONTACT__BIRTHDAY, "31/04/2025")).code());
    assertEquals("bad-value", assertThrows(RapportException.class, () -> english.read(Literals.CONTACT__BIRTHDAY, "2/29/2025")).code());
  }
}
