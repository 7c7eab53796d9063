package org.rapport.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.core.internal.jobs.JobSession;
import org.rapport.core.transfer.ImportMapping;
import org.rapport.core.transfer.ImportRequest;
import org.rapport.core.transfer.ImportResult;
import org.rapport.core.transfer.Importer;
import org.rapport.core.transfer.OnDuplicate;
import org.rapport.model.RapportException;
import org.rapport.testing.TestStores;

/** Other records that rows name: by their name, by a number, by both. */
class ImportParentsTest extends ImportFixture {

  @BeforeEach
  void fill() throws Exception {
    load(file("firms.csv", "name,no,vatNumber\nObst,0071,BE1\nObst,0072,BE2\nHolz,71,BE3\n"),
        "{\"type\": \"Account\", \"columns\": {\"name\": \"name\", \"no\": \"externalIds[system=shop].value\", \"vatNumber\": \"vatNumber\"}}");
  }

  private List<String> employers() throws RapportException {
    return rows("Contact", "familyName", "employer.name", "employer.externalIds.value");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Account number", "Company no", "employer.number", "employer.externalIds.value", "Firma Nr.", "Numéro de société",
      "employer.externalIds[system=shop].value", "Account ID"})
  void aNumberUnderAHeadingFindsTheParent(String heading) throws Exception {
    ImportResult result = load(file("people.csv", "Last name;" + heading + "\nA;0072\nB;71\nC;\n"), "{\"type\": \"Contact\"}");
    assertEquals(List.of(), result.problems());
    assertEquals(List.of(), result.ignored());
    assertEquals(List.of("A|Obst|0072", "B|Holz|71", "C||"), employers());
  }

  @ParameterizedTest
  @ValueSource(strings = {"employer.number", "employer.vatNumber", "employer.externalIds[system=shop].value"})
  void aMappingSaysIt(String path) throws Exception {
    ImportResult result = load(file("people.csv", "who,firm\nA,BE2\nB,71\n"),
        "{\"type\": \"Contact\", \"columns\": {\"who\": \"familyName\", \"firm\": \"" + path + "\"}}");
    assertEquals(1, result.created());
    assertEquals(List.of("2:2", "3:2").get(path.equals("employer.vatNumber") ? 1 : 0), places(result).get(0));
    assertTrue(only(result).failed());
    assertEquals(0, result.besides().size());
  }

  @Test
  void aNumberThatIsNotThereIsAProblemOfItsRowThatSaysWhich() throws Exception {
    ImportResult result = load(file("people.csv", "familyName,employer.number\nA,0071\nB,0073\n"));
    assertEquals(1, result.created());
    assertEquals("3:2", places(result).get(0));
    assertEquals("There is no Account with the Value '0073'. Import it first, or give its name in another column, by which it is created.",
        only(result).reason());
  }

  @Test
  void numberAndNameFindByTheNumberOrMakeOneThatHasBoth() throws Exception {
    ImportResult result = load(file("people.csv", "familyName,Company,Company number\nA,Obst,0071\nB,Obst,0099\nC,Brot,0100\nD,Obst,0099\nE,Brot,\nF,,0100\n"),
        "{\"type\": \"Contact\"}");
    assertEquals(List.of(), result.problems());
    assertEquals(List.of("A|Obst|0071", "B|Obst|0099", "C|Brot|0100", "D|Obst|0099", "E|Brot|0100", "F|Brot|0100"), employers());
    assertEquals(Map.of("Account", 2), result.besides());
    assertEquals(List.of(), store.undo(ann, result.batch()).kept());
    assertEquals(3, rows("Account", "name").size());
  }

  @Test
  void aNumberThatSeveralHaveIsAProblem() throws Exception {
    load(file("more.csv", "name,no\nGlas,71\n"), "{\"type\": \"Account\", \"columns\": {\"name\": \"name\", \"no\": \"externalIds[system=fair].value\"}}");
    ImportResult result = load(file("people.csv", "familyName,employer.number\nA,71\n"));
    assertTrue(only(result).reason().startsWith("Several records of the type Account have the Value '71'."), result.toString());
    load(file("people.csv", "familyName,employer.externalIds[system=fair].value\nA,71\n"));
    assertEquals(List.of("A|Glas|71"), employers());
  }

  @Test
  void whatExcelDamagedIsNoNumber() throws Exception {
    ImportResult result = load(file("people.csv", "familyName,employer,employer.number\nA,Obst,\"4,98912E+11\"\n"));
    assertEquals(1, result.failed());
    assertTrue(only(result).reason().contains("Excel"), result.toString());
    assertEquals(3, rows("Account", "name").size());
  }

  @Test
  void somebodyIsFoundByMailOrSignInNameAndWhateverIsAPartyByItsNumber() throws Exception {
    session = new JobSession(store, TestStores.administrator(store, "bea"));
    load(file("people.csv", "familyName,email,no\nLovelace,ada@lovelace.example,9\n"),
        "{\"type\": \"Contact\", \"columns\": {\"familyName\": \"familyName\", \"email\": \"emails.address\", \"no\": \"externalIds.value\"}}");
    ImportResult result = load(file("calls.csv", "when,subject,with,owner\n2011-03-04 10:00,A,ada@lovelace.example,bea\n"), """
        {"type": "Interaction", "columns": {"when": "when", "subject": "subject", "with": "with.emails.address", "owner": "owner.login"}}""");
    assertEquals(List.of(), result.problems());
    result = load(file("more.csv", "when,subject,with.number\n2011-03-04 10:00,B,0072\n2011-03-04 10:00,C,9\n"), "{\"type\": \"Interaction\"}");
    assertEquals(List.of(), result.problems());
    assertEquals(List.of("A|Lovelace", "B|Obst", "C|Lovelace"), rows("Interaction", "subject", "with"));
  }

  @Test
  void rowsOfAListFindWhatTheyNameEachForItself() throws Exception {
    ImportResult result = load(file("people.csv", "familyName,tags[0].tag,tags[1].tag\nA,new,old\n"), "{\"type\": \"Contact\"}");
    assertEquals(List.of(), result.problems());
    assertEquals(List.of("new", "old"), rows("Tag", "name"));
    assertEquals(2, list("A", "tags", "tag").stream().distinct().count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"employer.industry", "employer.nothing", "territory.number.code", "employer.externalIds[nothing=1].value"})
  void whatNothingIsKnownByIsRefused(String path) {
    RapportException refused = assertThrows(RapportException.class, () -> load(file("people.csv", "who,firm\nA,7\n"),
        "{\"type\": \"Contact\", \"columns\": {\"who\": \"familyName\", \"firm\": \"" + path + "\"}}"));
    assertEquals("bad-path", refused.code());
    assertTrue(refused.hint().contains("number"), refused.hint());
  }

  @Test
  void aRecordIsMergedWithTheParentThatItsNumberFinds() throws Exception {
    load(file("people.csv", "familyName,employer.number\nA,0071\n"));
    Importer importer = new Importer(session);
    ImportMapping mapping = ImportMapping.NONE.with("type", "Contact");
    importer.run(ImportRequest.of(List.of(file("again.csv", "familyName,employer.number\nA,0072\n")), List.of(mapping), "familyName",
        OnDuplicate.MERGE), null);
    assertEquals(List.of("A|Obst|0072"), employers());
  }
}
