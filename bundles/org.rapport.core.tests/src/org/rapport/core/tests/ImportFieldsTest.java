package org.rapport.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.rapport.core.internal.jobs.JobSession;
import org.rapport.core.transfer.ImportRequest;
import org.rapport.core.transfer.ImportResult;
import org.rapport.core.transfer.Importer;
import org.rapport.model.CustomField;
import org.rapport.model.RapportException;
import org.rapport.model.crm.FieldKind;
import org.rapport.model.crm.Scope;
import org.rapport.store.Principal;
import org.rapport.testing.TestStores;

/** Custom fields that an import makes on its way. */
class ImportFieldsTest extends ImportFixture {

  private static final String TABLE = """
      First name,Last name,Hobby / sport,Kinderzahl,VIP,Score,Seen on,Branch no
      Ada,Lovelace,Riding,3,yes,1.5,2026-03-14,007
      Alan,Turing,,0,no,2.25,2026-01-31,012
      """;

  private ImportRequest request(Path file) {
    return ImportRequest.of(List.of(file)).withFields();
  }

  private ImportResult add(Path file) throws RapportException {
    return counted(new Importer(session).run(request(file), new NullProgressMonitor()));
  }

  private Map<String, FieldKind> fields(String type) {
    return store.types().find(type).orElseThrow().customFields().stream().collect(Collectors.toMap(CustomField::name, CustomField::kind));
  }

  @Test
  void eachColumnWithoutAPlaceBecomesAFieldOfItsKind() throws Exception {
    ImportResult result = add(file("people.csv", TABLE));
    assertEquals(2, result.created());
    assertEquals(List.of(), result.ignored());
    assertEquals(Map.of("hobbySport", FieldKind.STRING, "kinderzahl", FieldKind.INTEGER, "vip", FieldKind.BOOLEAN, "score", FieldKind.DECIMAL,
        "seenOn", FieldKind.DATE, "branchNo", FieldKind.STRING), fields("Contact"));
    assertEquals("Hobby / sport", store.types().find("Contact").orElseThrow().customFields().stream().filter(each -> each.name().equals("hobbySport"))
        .findFirst().orElseThrow().titles().get("en"));
    assertEquals(List.of("Lovelace|Riding|3|true|1.5|2026-03-14|007", "Turing||0|false|2.25|2026-01-31|012"),
        rows("Contact", "familyName", "hobbySport", "kinderzahl", "vip", "score", "seenOn", "branchNo"));
    assertEquals(6, result.fields().size());
    assertTrue(result.fields().contains("Contact.hobbySport"));
  }

  @Test
  void theSameColumnsLaterUseTheFieldsThatAreThere() throws Exception {
    add(file("people.csv", TABLE));
    ImportResult second = add(file("more.csv", TABLE.replace("Ada", "Byron").replace("Alan", "Kurt")));
    assertEquals(List.of(), second.fields());
    assertEquals(6, fields("Contact").size());
    assertEquals(4, rows("Contact", "familyName").size());
    assertEquals(List.of("", "", "Riding", "Riding"), rows("Contact", "hobbySport"));
  }

  @Test
  void aDryRunSaysWhichFieldsAndMakesNone() throws Exception {
    ImportRequest trial = request(file("people.csv", TABLE + "Kurt,Gödel,Logic,many,yes,1,2026-01-31,1\n")).asDryRun();
    ImportResult result = counted(new Importer(session).run(trial, null));
    assertEquals(3, result.created() + result.failed());
    assertTrue(result.fields().contains("Contact.kinderzahl"), result.fields().toString());
    assertEquals(Map.of(), fields("Contact"));
    assertEquals(List.of(), rows("Contact", "familyName"));
  }

  @Test
  void aDryRunFindsWhatDoesNotFitTheKind() throws Exception {
    Path mapping = file("fields.json", """
        {"type": "Contact", "columns": {"Last name": "familyName", "Children": "children"}, "fields": {"children": {"kind": "integer"}}}""");
    Path table = file("people.csv", "Last name,Children\nLovelace,3\nTuring,many\n");
    ImportResult result = counted(new Importer(session).run(new ImportRequest(List.of(table), null, mapping, null, null, true, null, null), null));
    assertEquals(List.of("3:2"), places(result));
    assertEquals(Map.of(), fields("Contact"));
  }

  @Test
  void aMappingSaysKindLabelAndValues() throws Exception {
    load(file("people.csv", "Last name,Likes\nLovelace,tea\nTuring,coffee\n"), """
        {"type": "Contact", "columns": {"Last name": "familyName", "Likes": "drink"},
         "fields": {"drink": {"label": "Favourite drink", "values": ["tea", "coffee"]}}}""");
    assertEquals(Map.of("drink", FieldKind.PICK), fields("Contact"));
    assertEquals(List.of("Lovelace|tea", "Turing|coffee"), rows("Contact", "familyName", "drink"));
  }

  @Test
  void aMappingWithAKindThatIsNoneIsRefused() throws Exception {
    Path table = file("people.csv", "Last name,Likes\nLovelace,tea\n");
    RapportException refused = assertThrows(RapportException.class, () -> load(table,
        "{\"type\": \"Contact\", \"columns\": {\"Last name\": \"familyName\"}, \"fields\": {\"drink\": {\"kind\": \"liquid\"}}}"));
    assertEquals("bad-mapping", refused.code());
    assertTrue(refused.getMessage().contains("integer"), refused.getMessage());
  }

  @Test
  void headingsOfSignsAndNamesThatAreTakenGetAnother() throws Exception {
    add(file("people.csv", "Last name,???,Shares\nLovelace,x,5 percent\n"));
    assertEquals(List.of("Lovelace|x|5 percent"), rows("Contact", "familyName", "field", "shares2"));
  }

  @Test
  void aColumnWithoutValuesIsLeftOut() throws Exception {
    ImportResult result = add(file("people.csv", "Last name,Empty\nLovelace,\nTuring,\n"));
    assertEquals(List.of("Empty"), result.ignored());
    assertEquals(Map.of(), fields("Contact"));
  }

  @Test
  void whoMayNotAddFieldsIsToldBeforeAnythingIsRead() throws Exception {
    Principal admin = TestStores.administrator(store, "boss");
    session = new JobSession(store, TestStores.user(store, admin, "joe", TestStores.role("Seller", permission -> {
      permission.setRead(Scope.ALL);
      permission.setCreate(true);
    }, "Contact")));
    Path table = file("people.csv", TABLE);
    RapportException refused = assertThrows(RapportException.class, () -> add(table));
    assertEquals("not-allowed", refused.code());
    assertTrue(refused.getMessage().contains("Contact.hobbySport"), refused.getMessage());
    assertEquals(Map.of(), fields("Contact"));
  }

  @Test
  void undoTakesTheValuesBackAndTheFieldsStay() throws Exception {
    ImportResult result = add(file("people.csv", TABLE));
    store.undo(ann, result.batch());
    assertEquals(List.of(), rows("Contact", "familyName"));
    assertEquals(6, fields("Contact").size());
  }
}
