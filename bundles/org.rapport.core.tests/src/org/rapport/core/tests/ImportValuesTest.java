package org.rapport.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.core.transfer.ImportResult;

/** Values of files as people and spreadsheets write them: understood where that is sure, a problem where not. */
class ImportValuesTest extends ImportFixture {

  @Test
  void oneSureDateDecidesForItsColumn() throws Exception {
    load(file("dates.csv", "givenName,familyName,birthday\nAnn,A,01/02/1980\nBea,B,31/12/1985\nCid,C,03/04/85\n"), null, "US");
    assertEquals(List.of("A|1980-02-01", "B|1985-12-31", "C|1985-04-03"), rows("Contact", "familyName", "birthday"));
  }

  @Test
  void otherColumnsDecideWhatAColumnLeavesOpen() throws Exception {
    load(file("dates.csv", "name,customerSince,visited\nA,01/02/1980,12/31/2025\nB,03/04/1985,11/30/2025\n"), null, "FR");
    assertEquals(List.of("A|1980-01-02", "B|1985-03-04"), rows("Account", "name", "customerSince"));
  }

  @ParameterizedTest
  @CsvSource({"US,1980-01-02", "DE,1980-02-01", "fr,1980-02-01"})
  void theCountryDecidesWhatTheFileLeavesOpen(String region, String day) throws Exception {
    load(file("dates.csv", "name,customerSince\nA,01/02/1980\n"), null, region);
    assertEquals(List.of("A|" + day), rows("Account", "name", "customerSince"));
  }

  @Test
  void theMappingDecidesBeforeAll() throws Exception {
    load(file("dates.csv", "name,customerSince,staff\nA,01/02/1980,1.234\n"), "{\"dates\": {\"customerSince\": \"mdy\"}, \"decimal\": \",\"}", "FR");
    assertEquals(List.of("A|1980-01-02|1234"), rows("Account", "name", "customerSince", "staff"));
  }

  @Test
  void aDayThatNoCalendarHasIsAProblemAndNoOtherDay() throws Exception {
    ImportResult result = load(file("dates.csv", "givenName,familyName,birthday\nAnn,A,31.04.1980\nBea,B,30.04.1980\n"), null, "DE");
    assertEquals(2, result.created());
    assertEquals(List.of("2:3"), places(result));
    assertTrue(only(result).reason().contains("31.04.1980"), result.toString());
    assertEquals(List.of("A|", "B|1980-04-30"), rows("Contact", "familyName", "birthday"));
    assertTrue(rows("Contact", "notes").get(1).contains("31.04.1980"));
  }

  @ParameterizedTest
  @CsvSource({"DE,1234", "US,"})
  void thousandsWithAPointAreThoseOfAGermanFile(String region, String staff) throws Exception {
    ImportResult result = load(file("staff.csv", "name,staff\nA,1.234\n"), null, region);
    assertEquals(List.of("A|" + (staff == null ? "" : staff)), rows("Account", "name", "staff"));
    assertEquals(staff == null, !result.problems().isEmpty());
  }

  @Test
  void aSemicolonBetweenFieldsSpeaksForTheComma() throws Exception {
    load(file("staff.csv", "name;staff\nA;1.234\nB;12\n"), null, "US");
    assertEquals(List.of("A|1234", "B|12"), rows("Account", "name", "staff"));
  }

  @Test
  void anotherColumnWithCentsSpeaksForItsSign() throws Exception {
    load(file("staff.csv", "name,staff,turnover\nA,1.234,\"1.000,50\"\n"), null, "US");
    assertEquals(List.of("A|1234"), rows("Account", "name", "staff"));
  }

  @Test
  void whatExcelDamagedIsAProblem() throws Exception {
    ImportResult result = load(file("damaged.csv", "name;staff;phone;vatnumber;postcode\nA;1,2E+05;3,31235E+11;4,98912E+11;4.98912E+11\nB;12;+33 1;BE04;01234\n"));
    assertEquals(2, result.created());
    assertEquals(List.of("2:2", "2:3", "2:4", "2:5"), places(result));
    assertTrue(result.problems().stream().allMatch(each -> each.reason().contains("Excel")), result.toString());
    assertEquals(List.of("A||||", "B|12|+33 1|BE04|01234"), rows("Account", "name", "staff", "phones.typed", "vatNumber", "addresses.postcode"));
  }

  @Test
  void aDamagedKeyFailsItsRow() throws Exception {
    ImportResult result = load(file("damaged.csv", "name,no\nA,\"4,98912E+11\"\nB,007\n"),
        "{\"type\": \"Account\", \"key\": \"externalIds.value\", \"columns\": {\"name\": \"name\", \"no\": \"externalIds[system=shop].value\"}}");
    assertEquals(1, result.failed());
    assertEquals("2:2", places(result).get(0));
    assertEquals(List.of("B|007"), rows("Account", "name", "externalIds.value"));
  }

  @Test
  void whatLooksLikeItInNotesIsAText() throws Exception {
    ImportResult result = load(file("notes.csv", "name,notes\nA,1.5E+10\n"));
    assertTrue(result.problems().isEmpty());
    assertEquals(List.of("A|1.5E+10"), rows("Account", "name", "notes"));
  }

  @Test
  void momentsAreReadInTheZoneOfWhoImports() throws Exception {
    ImportResult result = load(file("tasks.csv", "subject,doneAt\nA,31.12.2025 14:30\nB,2025-12-31T14:30:00Z\nC,31.12.2025\nD,31.12.2025 9:05:07\n"),
        "{\"type\": \"Task\"}", "DE");
    assertTrue(result.problems().isEmpty(), result.toString());
    assertEquals(List.of("A|2025-12-31T13:30:00Z", "B|2025-12-31T14:30:00Z", "C|2025-12-30T23:00:00Z", "D|2025-12-31T08:05:07Z"),
        rows("Task", "subject", "doneAt"));
  }

  @Test
  void numberedRowsLeaveNoGaps() throws Exception {
    ImportResult result = load(file("mails.csv", "givenName,familyName,email,email2,mobile,phone\nAnn,A,,a@b.org,06,01\nBea,B,b@b.org,,,02\n"));
    assertTrue(result.problems().isEmpty(), result.toString());
    assertEquals(List.of("A|a@b.org|06", "B|b@b.org|02"), rows("Contact", "familyName", "emails.address", "phones.typed"));
  }
}
