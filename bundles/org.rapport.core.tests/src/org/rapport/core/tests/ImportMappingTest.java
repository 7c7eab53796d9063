package org.rapport.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.core.transfer.ImportRequest;
import org.rapport.core.transfer.ImportResult;
import org.rapport.core.transfer.Importer;
import org.rapport.core.transfer.OnDuplicate;
import org.rapport.model.RapportException;

/** What a mapping file can say. */
class ImportMappingTest extends ImportFixture {

  private static final String KEYED = """
      {"type": "Account", "key": "externalIds.value", "columns": {"no": "externalIds[system=shop].value", "name": "name",
       "industry": "industry", "staff": "staff", "mail": "emails.address", "phone": "phones.typed"}%s}""";

  private ImportResult merge(Path file, String mapping) throws Exception {
    return counted(new Importer(session).run(new ImportRequest(List.of(file), null, file("merge.json", mapping), null, OnDuplicate.MERGE, false,
        null, null), null));
  }

  @Test
  void updatesOverwriteFillOrKeepEachFieldForItself() throws Exception {
    String head = "no,name,industry,staff,mail,phone\n";
    load(file("old.csv", head + "1,Old,,7,old@a.org,\n2,Other,Wood,,,02\n"), KEYED.formatted(""));
    String updates = ", \"update\": {\"name\": \"keep\", \"industry\": \"fill\", \"staff\": \"overwrite\", \"emails.address\": \"fill\", \"phones\": \"keep\"}";
    ImportResult result = merge(file("new.csv", head + "1,New,Steel,8,new@a.org,01\n2,New,Steel,8,new@b.org,03\n3,Third,Glass,9,c@c.org,04\n"),
        KEYED.formatted(updates));
    assertEquals(2, result.merged());
    assertEquals(1, result.created());
    assertEquals(List.of("Old|Steel|8|old@a.org|", "Other|Wood|8|new@b.org|02", "Third|Glass|9|c@c.org|04"),
        rows("Account", "name", "industry", "staff", "emails.address", "phones.typed"));
  }

  @Test
  void withoutAWordAboutItWhatTheRowSaysWins() throws Exception {
    String head = "no,name,industry,staff,mail,phone\n";
    load(file("old.csv", head + "1,Old,Wood,7,,\n"), KEYED.formatted(""));
    merge(file("new.csv", head + "1,New,,8,,\n"), KEYED.formatted(""));
    assertEquals(List.of("New|Wood|8"), rows("Account", "name", "industry", "staff"));
  }

  @Test
  void aColumnIsSplitAndOthersAreJoined() throws Exception {
    load(file("split.csv", "Who;Where;Street;No\nLovelace, Ada;1050 Brussels;Rue Neuve;12\nPlato;;;\nDe la Cruz, Ana, Dr.;28001 Madrid Centro;Gran Vía;\n"), """
        {"type": "Contact", "split": {"Who": {"at": ", ", "into": ["familyName", "givenName"]},
         "Where": {"at": " ", "into": ["addresses.postcode", "addresses.city"]}},
         "values": {"addresses.street": "{Street} {No}", "jobTitle": "From the fair"}}""");
    assertEquals(List.of("De la Cruz|Ana, Dr.|28001|Madrid Centro|Gran Vía|From the fair", "Lovelace|Ada|1050|Brussels|Rue Neuve 12|From the fair",
        "Plato|||||From the fair"), rows("Contact", "familyName", "givenName", "addresses.postcode", "addresses.city", "addresses.street", "jobTitle"));
  }

  @Test
  void theFirstPartTakesTheRestWhereThatIsSaid() throws Exception {
    load(file("names.csv", "Name\nAna Maria Cruz\nPlato\n"),
        "{\"type\": \"Contact\", \"split\": {\"Name\": {\"at\": \" \", \"into\": [\"givenName\", \"familyName\"], \"rest\": \"first\"}}}");
    assertEquals(List.of("Cruz|Ana Maria", "Plato|"), rows("Contact", "familyName", "givenName"));
  }

  @Test
  void valuesMeanOthers() throws Exception {
    load(file("kinds.csv", "Name,Tel,Art\nA,01,M\nB,02,g\nC,03,?\nD,04,\n"), """
        {"type": "Contact", "columns": {"Name": "familyName", "Tel": "phones[0].typed", "Art": "phones[0].kind"},
         "map": {"Art": {"m": "mobile", "G": "work", "*": "other"}, "Tel": {"04": ""}}}""");
    assertEquals(List.of("A|01|mobile", "B|02|work", "C|03|other", "D||"), rows("Contact", "familyName", "phones.typed", "phones.kind"));
  }

  @Test
  void constantsAreWrittenAsProgramsWriteThem() throws Exception {
    load(file("constants.csv", "name;staff\nA;1.234\n"),
        "{\"type\": \"Account\", \"columns\": {\"name\": \"name\"}, \"values\": {\"customerSince\": \"2025-02-01\", \"staff\": \"12\"}}");
    assertEquals(List.of("A|2025-02-01|12"), rows("Account", "name", "customerSince", "staff"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{\"colums\": {}}", "{\"dates\": \"sometimes\"}", "{\"decimal\": \";\"}", "{\"encoding\": \"utf-99\"}",
      "{\"split\": {\"name\": {\"into\": [\"name\"]}}}", "{\"split\": {\"name\": {\"at\": \" \", \"into\": [\"name\"], \"rest\": \"none\"}}}",
      "{\"update\": {\"name\": \"sometimes\"}}", "{\"map\": {\"nobody\": {}}}", "{\"decimal\": {\"nobody\": \",\"}}", "{\"columns\": []}", "{"})
  void whatMeansNothingIsRefusedBeforeAnythingIsWritten(String mapping) throws Exception {
    RapportException refused = assertThrows(RapportException.class, () -> load(file("a.csv", "name\nA\n"), mapping));
    assertEquals("bad-mapping", refused.code(), refused.getMessage());
    assertTrue(rows("Account", "name").isEmpty());
  }

  @Test
  void anUpdateOfWhatIsNoFeatureIsRefused() {
    assertEquals("unknown-feature", assertThrows(RapportException.class, () -> load(file("a.csv", "name\nA\n"), "{\"update\": {\"nam\": \"keep\"}}")).code());
  }
}
