package org.rapport.duplicates.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.testing.AccountBuilder.account;
import static org.rapport.testing.ContactBuilder.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.duplicates.Evidence;
import org.rapport.duplicates.Level;
import org.rapport.duplicates.Match;
import org.rapport.model.RapportException;
import org.rapport.model.crm.Contact;
import org.rapport.model.crm.PostalAddress;
import org.rapport.testing.ContactBuilder;

/** How two values of each kind compare, and what is said of it. */
class LevelsTest extends DuplicatesFixture {

  private Match score(EObject one, EObject other) throws RapportException {
    return duplicates.score(store, one, other, null);
  }

  private Level level(String path, EObject one, EObject other) throws RapportException {
    return score(one, other).evidence().stream().filter(each -> each.path().equals(path)).map(Evidence::level).findFirst().orElse(Level.MISSING);
  }

  @ParameterizedTest
  @CsvSource({"Bill, WILLIAM, ALIAS", "J., John, ALIAS", "Chris, Christopher, ALIAS", "Jean-Pierre, jean pierre, EQUAL", "Zoé, Zoe, EQUAL",
      "Jonathan, Jonhatan, NEAR", "Philippa, Filippa, NEAR", "Ada, Grace, DIFFERENT", "Mary Ann, Maryann, ALIAS", ", Ada, MISSING"})
  void givenNames(String one, String other, Level level) throws RapportException {
    assertEquals(level, level("givenName", contact(one, "Miller").build(), contact(other, "Miller").build()));
  }

  @ParameterizedTest
  @CsvSource({"McCarthy, mccarthy, EQUAL", "McCarthy, McCarty, NEAR", "O'Brien, OBrien, EQUAL", "Smith-Jones, Jones, PART", "Meier, Meyr, SIMILAR",
      "Ng, Li, DIFFERENT", "Weber, Lovelace, DIFFERENT"})
  void familyNames(String one, String other, Level level) throws RapportException {
    assertEquals(level, level("familyName", contact("Ada", one).build(), contact("Ada", other).build()));
  }

  @Test
  void namesInEachOthersPlace() throws RapportException {
    Match match = score(contact("Mikhayla", "Hannagan").build(), contact("Hannagan", "Mikhaila").build());
    assertEquals(List.of(Level.SWAPPED), match.evidence().stream().map(Evidence::level).toList());
    assertTrue(match.evidence().get(0).weight() > 5);
  }

  @ParameterizedTest
  @CsvSource({"Müller GmbH & Co. KG, Mueller, NEAR", "Müller GmbH, Muller AG, EQUAL", "Acme Widgets Ltd, ACME Widgets S.A., EQUAL",
      "International Business Machines, IBM, ALIAS", "Brasserie Delmotte, Delmotte Brasserie, NEAR", "Delmotte, Brasserie Delmotte, PART",
      "Contoso, Fabrikam, DIFFERENT"})
  void companies(String one, String other, Level level) throws RapportException {
    assertEquals(level, level("name", account(one).build(), account(other).build()));
  }

  @ParameterizedTest
  @CsvSource({"1980-03-04, 1980-03-04, EQUAL", "1980-03-04, 1980-04-03, NEAR", "1980-03-04, 1990-03-04, NEAR", "1980-03-12, 1980-03-21, NEAR",
      "1980-03-04, 1980-11-27, SIMILAR", "1980-03-04, 1971-12-25, DIFFERENT"})
  void days(LocalDate one, LocalDate other, Level level) throws RapportException {
    assertEquals(level, level("birthday", contact("Ada", "L").birthday(one).build(), contact("Ada", "L").birthday(other).build()));
  }

  @ParameterizedTest
  @CsvSource({"shop, 4711-0815, shop, 47110815, EQUAL", "shop, 47110815, shop, 47110851, NEAR", "shop, 47110815, shop, 12345678, DIFFERENT",
      "shop, 47110815, erp, 47110815, MISSING", ", 471, , 471, EQUAL"})
  void numbersOfOneIssuer(String issuer, String one, String otherIssuer, String other, Level level) throws RapportException {
    assertEquals(level, level("externalIds.value", contact("Ada", "L").externalId(issuer, one).build(),
        contact("Ada", "L").externalId(otherIssuer, other).build()));
  }

  @ParameterizedTest
  @CsvSource({"a.miller@x.example, A.Miller@X.example, EQUAL", "a.miller@x.example, a.miler@x.example, NEAR", "a.miller@x.example, a.miller@y.test, DIFFERENT",
      "a.miller@x.example, b.jones@x.example, DIFFERENT"})
  void mails(String one, String other, Level level) throws RapportException {
    assertEquals(level, level("emails.address", contact("Ada", "L").email(one).build(), contact("Ada", "L").email(other).build()));
  }

  @ParameterizedTest
  @CsvSource({"+32475123456, 0032 475 12 34 56, EQUAL", "+32475123456, 0475/12.34.56, PART", "+32475123456, +32475123465, NEAR",
      "+32475123456, +32470999888, DIFFERENT"})
  void phones(String one, String other, Level level) throws RapportException {
    assertEquals(level, level("phones.typed", contact("Ada", "L").phone(one, one).build(), contact("Ada", "L").phone(other, null).build()));
  }

  @ParameterizedTest
  @CsvSource({"12 Main St., Main Street 12, EQUAL", "Main Street 12, Main Street 21, PART", "Main Street 12, Mian Street 12, NEAR",
      "Main Street 12, Mian Street 99, SIMILAR", "Main Street 12, Rosewood Avenue 4, DIFFERENT"})
  void streets(String one, String other, Level level) throws RapportException {
    assertEquals(level, level("addresses.street", contact("Ada", "L").address(one, null, null, null).build(),
        contact("Ada", "L").address(other, null, null, null).build()));
  }

  @Test
  void aStreetInTheOtherLineOfTheAddress() throws RapportException {
    Contact one = contact("Ada", "L").address("15 Lubuma Place", null, null, null).build();
    Contact other = contact("Ada", "L").address("15 Merewether School", null, null, null).build();
    ((PostalAddress) one.getAddresses().get(0)).setExtra("Merewether School");
    ((PostalAddress) other.getAddresses().get(0)).setExtra("Lubuma Place");
    assertEquals(Level.SWAPPED, level("addresses.street", one, other));
  }

  @ParameterizedTest
  @CsvSource({"1050, 1050, EQUAL", "1050, 9000, DIFFERENT", "2257, 2275, NEAR", "SW1A 1AA, sw1a1aa, EQUAL"})
  void postcodes(String one, String other, Level level) throws RapportException {
    assertEquals(level, level("addresses.postcode", contact("Ada", "L").address(null, one, null, null).build(),
        contact("Ada", "L").address(null, other, null, null).build()));
  }

  @Test
  void ofSeveralValuesThoseCountThatFitBest() throws RapportException {
    Contact one = contact("Ada", "L").email("old@x.example").email("ada@y.example").build();
    Contact other = contact("Ada", "L").email("ada@y.example").email("work@z.example").build();
    assertEquals(Level.EQUAL, level("emails.address", one, other));
  }

  @Test
  void whatIsMissingSaysNothing() throws RapportException {
    ContactBuilder full = contact("Ada", "Lovelace").birthday(LocalDate.of(1815, 12, 10)).email("ada@x.example");
    Match match = score(full.build(), contact("Ada", "Lovelace").build());
    assertEquals(List.of("familyName", "givenName"), match.evidence().stream().map(Evidence::path).toList());
    assertEquals(match.score(), score(contact("Ada", "Lovelace").build(), contact("Ada", "Lovelace").build()).score(), 1e-12);
  }

  @Test
  void theEvidenceIsSaidInWords() throws RapportException {
    LocalDate day = LocalDate.of(1980, 3, 4);
    Match match = score(contact("Ada", "McCarthy").birthday(day).address(null, "1050", null, null).email("a@x.example").build(),
        contact("Ada", "McCarty").birthday(day).address(null, "9999", null, null).email("a@x.example").build());
    assertEquals(List.of("same mail address", "same birthday", "same first name", "last name nearly the same (mccarthy, mccarty)", "other postcode"),
        match.evidence().stream().map(each -> each.text(Locale.ENGLISH)).toList());
    assertEquals(List.of("adresse mail identique", "anniversaire identique", "prénom identique",
        "nom de famille presque identique (mccarthy, mccarty)", "code postal différent"), match.evidence().stream().map(each -> each.text(Locale.FRENCH)).toList());
  }

  @Test
  void aTypeOfWhichNothingIsComparedIsRefused() {
    assertEquals("not-compared", assertThrows(RapportException.class, () -> scan("Tag")).code());
    assertEquals("unknown-type", assertThrows(RapportException.class, () -> scan("Gadget")).code());
  }
}
