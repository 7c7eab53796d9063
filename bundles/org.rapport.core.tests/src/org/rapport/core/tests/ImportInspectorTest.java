package org.rapport.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapport.core.transfer.ColumnValue;
import org.rapport.core.transfer.ImportFields;
import org.rapport.core.transfer.ImportInspector;
import org.rapport.core.transfer.ImportMapping;
import org.rapport.core.transfer.ImportPart;
import org.rapport.core.transfer.ImportRequest;
import org.rapport.core.transfer.ImportResult;
import org.rapport.core.transfer.Importer;
import org.rapport.core.transfer.Inspection.Column;
import org.rapport.core.transfer.Inspection.Field;
import org.rapport.core.transfer.Inspection.Origin;
import org.rapport.core.transfer.Inspection.Outcome;
import org.rapport.core.transfer.Inspection.Row;
import org.rapport.core.transfer.Inspection.Way;
import org.rapport.core.transfer.Inspection;
import org.rapport.core.transfer.OnDuplicate;
import org.rapport.core.transfer.Update;
import org.rapport.core.values.SeenFields;
import org.rapport.model.RapportException;

/** What is found out about files before they are imported. */
class ImportInspectorTest extends ImportFixture {

  private Inspection inspect(Path file) throws Exception {
    return inspect(file, ImportMapping.NONE);
  }

  private Inspection inspect(Path file, ImportMapping given) throws Exception {
    return inspect(file, given, null, null);
  }

  private Inspection inspect(Path file, ImportMapping given, String key, OnDuplicate onDuplicate) throws Exception {
    ImportInspector inspector = new ImportInspector(session);
    return inspector.inspect(inspector.parts(file).get(0), given, key, onDuplicate, null);
  }

  private static List<String> values(Inspection inspection, String field) {
    int place = inspection.fields().stream().map(Field::name).toList().indexOf(field);
    return inspection.rows().stream().map(row -> row.values().get(place)).toList();
  }

  @Test
  void aTableShowsItsFormItsColumnsAndItsFirstRowsAsTheyWillBeStored() throws Exception {
    Path file = Files.write(folder.resolve("kunden.csv"), "Firma;Tel.;Kunde seit;Mitarbeiter;Farbe\nBäckerei Groß;+49 221 330190;31.12.2025;1.234;rot\nObst;;30.2.2025;7;\n"
        .getBytes(Charset.forName("windows-1252")));
    Inspection found = inspect(file);
    assertEquals("Account", found.mapping().get("type").orElseThrow());
    assertEquals(Origin.GUESSED, found.origin());
    assertEquals(List.of("windows-1252", ";", "dmy", ","), List.of(found.form().get("encoding"), found.form().get("separator"), found.form().get("dates"),
        found.form().get("decimal")));
    assertEquals(List.of("Bäckerei Groß", "+49 221 330190", "31.12.2025", "1.234", "rot"), found.columns().stream().map(Column::first).toList());
    assertEquals(List.of(List.of("name"), List.of("phones.typed"), List.of("customerSince"), List.of("staff"), List.of()),
        found.columns().stream().map(Column::paths).toList());
    assertEquals(List.of(Set.of(), Set.of(Way.PHONE), Set.of(Way.DMY), Set.of(Way.COMMA), Set.of()), found.columns().stream().map(Column::ways).toList());
    assertEquals(List.of(2L, 2L, 1L, 2L, 2L), found.columns().stream().map(Column::good).toList());
    assertEquals(List.of("+49221330190", ""), values(found, "phones"));
    assertEquals(List.of(Outcome.CREATED, Outcome.CREATED), found.rows().stream().map(Row::outcome).toList());
    assertEquals(1, found.rows().get(1).reasons().size());
    assertTrue(found.whole());
    assertTrue(rows("Account", "name").isEmpty(), "looking writes nothing");
  }

  @Test
  void whatIsNotUnderstoodIsShownToBeMappedByHand() throws Exception {
    Path file = file("odd.csv", "Foo,Bar\nAda,Lovelace\n");
    Inspection unknown = inspect(file);
    assertEquals("usage", unknown.refused().orElseThrow().code());
    assertEquals(List.of("Foo", "Bar"), unknown.columns().stream().map(Column::heading).toList());
    ImportMapping typed = unknown.mapping().with("type", "Contact");
    assertEquals("bad-mapping", inspect(file, typed).refused().orElseThrow().code());
    Inspection mapped = inspect(file, typed.withColumn("Foo", "givenName").withColumn("Bar", "familyName"));
    assertTrue(mapped.refused().isEmpty());
    assertEquals(Origin.GIVEN, mapped.origin());
    assertEquals(List.of("Lovelace"), values(mapped, "familyName"));
  }

  @Test
  void theFormCanBeSaidOtherwise() throws Exception {
    Path file = file("plain.csv", "Ada|01.02.2025\nBob|03.04.2025\n");
    ImportMapping given = ImportMapping.NONE.with("type", "Contact").withHeadings(false).with("dates", "mdy");
    Inspection found = inspect(file, given);
    assertEquals(List.of("1", "2"), found.columns().stream().map(Column::heading).toList());
    Inspection mapped = inspect(file, found.mapping().withColumn("1", "familyName").withColumn("2", "birthday"));
    assertEquals(List.of(Set.of(), Set.of(Way.MDY)), mapped.columns().stream().map(Column::ways).toList());
    assertEquals(2, mapped.sample().created());
    Inspection other = inspect(file, mapped.mapping().withoutPlaces().with("separator", ","));
    assertEquals(1, other.columns().size());
  }

  @Test
  void aKnownKeySkipsOrMergesAsItIsStored() throws Exception {
    load(file("old.csv", "name,industry,staff\nAnna,Wood,7\n"));
    Path file = file("new.csv", "name,industry,staff\nAnna,,8\nBert,Steel,9\n");
    Inspection skipped = inspect(file, ImportMapping.NONE, "name", OnDuplicate.SKIP);
    assertEquals(List.of(Outcome.SKIPPED, Outcome.CREATED), skipped.rows().stream().map(Row::outcome).toList());
    Inspection merged = inspect(file, ImportMapping.NONE, "name", OnDuplicate.MERGE);
    assertEquals(List.of(Outcome.MERGED, Outcome.CREATED), merged.rows().stream().map(Row::outcome).toList());
    assertEquals(List.of("Wood", "Steel"), values(merged, "industry"));
    Inspection kept = inspect(file, merged.mapping().withUpdate("staff", Update.KEEP), "name", OnDuplicate.MERGE);
    assertEquals(List.of("7", "9"), values(kept, "staff"));
  }

  @Test
  void aRowThatTheStoreWouldRefuseFailsBefore() throws Exception {
    Inspection found = inspect(file("nameless.csv", "name,industry\nAnna,Wood\n,Steel\n"));
    assertEquals(List.of(Outcome.CREATED, Outcome.FAILED), found.rows().stream().map(Row::outcome).toList());
    assertEquals(List.of("Name is empty, but every record needs it."), found.rows().get(1).reasons());
  }

  @Test
  void sheetsAndCardsArePartsToo() throws Exception {
    Path book = new Workbook().sheet("Kontakte", "<row r=\"1\">" + Workbook.text("A1", "Nachname")
        + "</row><row r=\"2\">" + Workbook.text("A2", "Vogel") + "</row>")
        .write(folder.resolve("book.xlsx"));
    ImportInspector inspector = new ImportInspector(session);
    List<ImportPart> parts = inspector.parts(book);
    assertEquals(List.of("book.xlsx [Kontakte]"), parts.stream().map(ImportPart::name).toList());
    assertEquals(List.of("Vogel"), values(inspector.inspect(parts.get(0), ImportMapping.NONE, null, null, null), "familyName"));
    Inspection cards = inspect(file("a.vcf", "BEGIN:VCARD\nVERSION:3.0\nN:Lovelace;Ada;;;\nFN:Ada Lovelace\nEND:VCARD\n"));
    assertEquals(ImportPart.Kind.CARDS, cards.part().kind());
    assertEquals(List.of("Lovelace"), values(cards, "familyName"));
  }

  @Test
  void whatCannotBeReadIsSaidWithItsReason() throws Exception {
    assertEquals("empty-file", assertThrows(RapportException.class, () -> inspect(file("empty.csv", ""))).code());
    assertEquals("is-folder", assertThrows(RapportException.class, () -> inspect(Files.createDirectory(folder.resolve("folder.csv")))).code());
    assertEquals("no-file", assertThrows(RapportException.class, () -> inspect(folder.resolve("none.csv"))).code());
    assertEquals("unknown-format", assertThrows(RapportException.class, () -> inspect(file("photo.png", "x"))).code());
    assertEquals("bad-workbook", assertThrows(RapportException.class, () -> inspect(file("text.xlsx", "x"))).code());
    assertEquals("usage", inspect(file("blank.csv", "\n\n")).refused().orElseThrow().code());
  }

  @Test
  void aFileThatChangesAfterItWasLookedAtIsReadAsItIsThen() throws Exception {
    Path file = file("growing.csv", "name\n" + String.join("\n", IntStream.range(0, 600).mapToObj(i -> "A" + i).toList()) + "\n");
    Inspection found = inspect(file);
    assertEquals(500, found.sample().read());
    assertFalse(found.whole());
    Files.writeString(file, "B,more\n", StandardOpenOption.APPEND);
    ImportResult result = counted(new Importer(session).run(ImportRequest.of(List.of(file), List.of(found.mapping()), null, null), null));
    assertEquals(List.of(600L, 1L), List.of(result.created(), result.failed()));
    Files.writeString(file, "other,heads\n1,2\n");
    RapportException refused = assertThrows(RapportException.class,
        () -> new Importer(session).run(ImportRequest.of(List.of(file), List.of(found.mapping()), null, null), null));
    assertEquals("bad-mapping", refused.code());
  }

  @Test
  void eachFileGoesByItsOwnMapping() throws Exception {
    Path people = file("people.csv", "x,y\nAda,Lovelace\n");
    Path firms = file("firms.csv", "x,y\nObst,Food\n");
    ImportMapping contact = ImportMapping.NONE.with("type", "Contact").withColumn("x", "givenName").withColumn("y", "familyName");
    ImportMapping account = ImportMapping.NONE.with("type", "Account").withColumn("x", "name").withText("industry", "Retail");
    ImportRequest request = ImportRequest.of(List.of(people, firms), List.of(contact, account), null, null);
    assertEquals(request, ImportRequest.of(request.toParameters()));
    assertEquals(2, counted(new Importer(session).run(request, null)).created());
    assertEquals(List.of("Lovelace|Ada"), rows("Contact", "familyName", "givenName"));
    assertEquals(List.of("Obst|Retail"), rows("Account", "name", "industry"));
  }

  @Test
  void theValuesOfAColumnAreCountedAndThoseThatItsPickListLacksComeFirst() throws Exception {
    Path file = file("deals.csv", "Nachname,Telefon,Art\nA,1,mobile\nB,2,Handy\nC,3,handy\nD,4,Work\nE,5,mobile\nF,6,mobile\n");
    ImportMapping mapping = ImportMapping.NONE.with("type", "Contact").withColumn("Nachname", "familyName").withColumn("Telefon", "phones.typed")
        .withColumn("Art", "phones.kind");
    ImportInspector inspector = new ImportInspector(session);
    ImportPart part = inspector.parts(file).get(0);
    assertEquals(List.of(new ColumnValue("Handy", 2, false), new ColumnValue("mobile", 3, true), new ColumnValue("Work", 1, true)),
        inspector.values(part, mapping, "Art", null));
    assertEquals(6, inspector.values(part, mapping, "Nachname", null).size());
    assertTrue(inspector.values(part, mapping, "None", null).isEmpty());
    ImportMapping meant = mapping.withMeanings("Art", Map.of("handy", "mobile"));
    assertEquals(List.of(4L, 6L), List.of(inspect(file, mapping).columns().get(2).good(), inspect(file, meant).columns().get(2).good()));
  }

  @Test
  void placesSayWhichValuesTheyHaveAndAreKnownByMorePathsThanOne() throws Exception {
    ImportFields fields = new ImportFields(SeenFields.of(session, session.store().types().get("Contact")), Locale.ENGLISH);
    assertEquals(ImportFields.Kind.DATE, fields.find("birthday").orElseThrow().kind());
    assertTrue(fields.find("birthday").orElseThrow().choices().isEmpty());
    assertTrue(fields.find("phones.kind").orElseThrow().choices().stream().anyMatch(each -> each.value().equals("mobile")));
    assertEquals(fields.text("phones.typed"), fields.text("phones[0].typed"));
    assertEquals(fields.text("externalIds.value") + " [system=shop]", fields.text("externalIds[system=shop].value"));
    assertEquals("nowhere", fields.text("nowhere"));
  }
}
