package org.rapport.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.core.tests.Workbook.number;
import static org.rapport.core.tests.Workbook.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapport.core.transfer.Exporter;
import org.rapport.core.transfer.ImportResult;
import org.rapport.model.RapportException;
import org.rapport.store.query.Query;

/** Workbooks of spreadsheet programs. */
class ImportWorkbookTest extends ImportFixture {

  private static final String HEAD = "<row r=\"1\">" + text("A1", "name") + text("B1", "staff") + text("C1", "customerSince") + text("D1", "phone")
      + text("E1", "postcode") + "</row>";

  private Path book(String name, Workbook book) throws IOException {
    return book.write(folder.resolve(name));
  }

  private String refused(Path file) {
    return assertThrows(RapportException.class, () -> load(file)).code();
  }

  @Test
  void cellsAreWhatTheWorkbookSays() throws Exception {
    ImportResult result = load(book("types.xlsx", new Workbook().strings("Shared &amp; co", "<r><t>Rich</t></r><r><rPr><b/></rPr><t> text</t></r><rPh><t>no</t></rPh>")
        .sheet("Accounts", HEAD + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c>" + number("B2", "12", 4) + number("C2", "45658", 1)
            + number("D2", "33612345678", 0) + number("E2", "1067", 3) + "</row><row r=\"3\"><c r=\"A3\" t=\"s\"><v>1</v></c>" + number("B3", "1E7", 0)
            + number("C3", "59", 1) + text("D3", "+33 6 12") + text("E3", "01067") + "</row><row r=\"4\"><c r=\"A4\" t=\"str\"><f>A2</f><v>Formula</v></c></row>")),
        null, "DE");
    assertTrue(result.problems().isEmpty(), result.toString());
    assertEquals(List.of("Formula||||", "Rich text|10000000|1900-02-28|+33 6 12|01067", "Shared & co|12|2025-01-01|33612345678|01067"),
        rows("Account", "name", "staff", "customerSince", "phones.typed", "addresses.postcode"));
  }

  @Test
  void theDigitsOfALongNumberThatASpreadsheetDoesNotKeepAreAProblem() throws Exception {
    ImportResult result = load(book("long.xlsx", new Workbook().sheet("A", HEAD + "<row r=\"2\">" + text("A2", "A") + number("D2", "4.9891234567890123E+20", 0)
        + "</row>")));
    assertEquals(List.of("2:4"), places(result));
    assertTrue(only(result).reason().contains("Excel"));
  }

  @Test
  void strictWorkbooksAreReadLikeOthers() throws Exception {
    load(book("strict.xlsx", new Workbook().strict().strings("A &amp; B").sheet("A", HEAD + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c>"
        + "<c r=\"C2\" t=\"d\"><v>2025-01-01</v></c></row><row r=\"3\">" + text("A3", "C") + number("C3", "45658", 1) + "</row>")));
    assertEquals(List.of("A & B|2025-01-01", "C|2025-01-01"), rows("Account", "name", "customerSince"));
  }

  @Test
  void daysOfOldMacsAreCountedFrom1904() throws Exception {
    load(book("mac.xlsx", new Workbook().from1904().sheet("A", HEAD + "<row r=\"2\">" + text("A2", "A") + number("C2", "44196", 1) + "</row>")));
    assertEquals(List.of("A|2025-01-01"), rows("Account", "name", "customerSince"));
  }

  @Test
  void allSheetsAreReadAndProblemsNameTheirs() throws Exception {
    ImportResult result = load(book("Book.xlsx", new Workbook().sheet("First", "<row r=\"3\">" + text("A3", "name") + text("B3", "staff") + "</row><row r=\"7\">"
        + text("A7", "A") + text("B7", "many") + "</row>").sheet("Empty", "<row r=\"1\"><c r=\"A1\" s=\"1\"/></row>").sheet("Thoughts",
            "<row r=\"1\">" + text("A1", "buy milk") + "</row>").sheet("People", "<row r=\"1\">" + text("A1", "Vorname") + text("B1", "Nachname")
                + "</row><row r=\"2\">" + text("A2", "Ada") + text("B2", "Lovelace") + text("D2", "outside") + "</row><row>" + text("A3", "Bob")
                + "</row>")), null, "DE");
    assertEquals(List.of("Book.xlsx [Thoughts]:0:0", "Book.xlsx [People]:2:3", "Book.xlsx [First]:7:2"),
        result.problems().stream().map(each -> each.file() + ":" + each.line() + ":" + each.column()).toList());
    assertEquals(4, result.read());
    assertEquals(List.of("A"), rows("Account", "name"));
    assertEquals(List.of("|Bob"), rows("Contact", "familyName", "givenName"));
  }

  @Test
  void theMappingNamesTheOnlySheet() throws Exception {
    Path book = book("Book.xlsx", new Workbook().sheet("Old", HEAD + "<row>" + text("A2", "A") + "</row>").sheet("New", HEAD + "<row>" + text("A2", "B") + "</row>"));
    assertEquals("bad-mapping", assertThrows(RapportException.class, () -> load(book, "{\"sheet\": \"Newer\"}")).code());
    load(book, "{\"sheet\": \"New\"}");
    assertEquals(List.of("B"), rows("Account", "name"));
  }

  @Test
  void ourExportGivesTheSameRecordsBack() throws Exception {
    load(file("accounts.csv", "name,staff,customerSince,phone,postcode,notes\n=A,1234,2025-12-31,+33 1 23,01067,\"two\nlines\"\n'B,,,,,\n"), null, "US");
    List<String> before = rows("Account", "name", "staff", "customerSince", "phones.typed", "addresses.postcode", "notes");
    Path file = folder.resolve("out.xlsx");
    new Exporter(session).write(new Query("Account", "", List.of(),
        List.of("name", "staff", "customerSince", "phones.typed", "addresses.postcode", "notes")), file, null, null);
    load(file, "{\"type\": \"Account\"}", "FR");
    List<String> after = rows("Account", "name", "staff", "customerSince", "phones.typed", "addresses.postcode", "notes");
    assertEquals(before.size() * 2, after.size());
    assertEquals(before, after.stream().distinct().toList());
  }

  @Test
  void macrosAreRefused() throws Exception {
    Workbook book = new Workbook().sheet("A", HEAD + "<row>" + text("A2", "A") + "</row>");
    assertEquals("macros", refused(book("a.xlsm", book)));
    assertEquals("macros", refused(book("renamed.xlsx", book.part("xl/vbaProject.bin", new byte[] {1}))));
    assertTrue(rows("Account", "name").isEmpty());
  }

  @Test
  void aBombIsRefusedBeforeItIsUnpacked() throws Exception {
    byte[] zeros = new byte[50_000_000];
    assertEquals("bad-workbook", refused(book("bomb.xlsx", new Workbook().sheet("A", HEAD).part("xl/media/image.png", zeros))));
    assertEquals("bad-workbook", refused(book("texts.xlsx", new Workbook().sheet("A", HEAD).strings("A".repeat(20_000_000)))));
  }

  @Test
  void aBombThatLiesAboutItsSizeIsStopped() throws Exception {
    Path bomb = book("bomb.xlsx", new Workbook().sheet("A", HEAD + ("<row>" + text("A2", "A") + "</row>").repeat(1_000_000)));
    byte[] bytes = Files.readAllBytes(bomb);
    for (int i = 0; i < bytes.length - 46; i++) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2 && new String(bytes, i + 46, 10, "US-ASCII").equals("xl/workshe")) {
        Arrays.fill(bytes, i + 25, i + 28, (byte) 0);
      }
    }
    Files.write(bomb, bytes);
    ImportResult result = load(bomb);
    assertEquals(1, result.failed());
    assertTrue(result.problems().get(0).reason().contains("hundred"), result.toString());
  }

  @Test
  void aWorkbookThatIsCutOffOrNoneIsRefused() throws Exception {
    byte[] whole = Files.readAllBytes(book("whole.xlsx", new Workbook().sheet("A", HEAD)));
    assertEquals("bad-workbook", refused(Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, whole.length / 2))));
    assertEquals("bad-workbook", refused(Files.writeString(folder.resolve("text.xlsx"), "name,staff\n")));
    assertEquals("file-denied", refused(book("headless.xlsx", new Workbook().sheet("A", "<row><c>"))));
    assertEquals("empty-file", refused(book("empty.xlsx", new Workbook().sheet("A", ""))));
  }

  @Test
  void aSheetThatBreaksOffGivesWhatStandsBefore() throws Exception {
    ImportResult result = load(book("broken.xlsx", new Workbook().sheet("A", HEAD + "<row r=\"2\">" + text("A2", "A") + "</row><row r=\"3\"><c")));
    assertEquals(1, result.created());
    assertEquals(1, result.failed());
    assertEquals(List.of("3:0"), places(result));
  }

  @Test
  void aCellThatPointsFarOutFailsItsRowAndFillsNoMemory() throws Exception {
    for (String cell : List.of("<c r=\"A2\" t=\"s\"><v>2000000000</v></c>", number("ZZZZZZ2", "1", 0))) {
      ImportResult result = load(book("far.xlsx", new Workbook().strings("A").sheet("A", HEAD + "<row r=\"2\">" + cell + "</row>")));
      assertEquals(List.of("2:0"), places(result));
    }
  }

  /** Java takes each for an entity and stops after 100 000, unless told that they are harmless. */
  @Test
  void manyAmpersandsAreNoBomb() throws Exception {
    String many = "&amp;".repeat(60_000);
    load(book("and.xlsx", new Workbook().strings(many, many, "A &amp; B").sheet("A", HEAD + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2</v></c></row>")));
    assertEquals(List.of("A & B"), rows("Account", "name"));
  }

  @Test
  void manyTextsAreAllThere() throws Exception {
    String[] texts = new String[3000];
    StringBuilder rows = new StringBuilder(HEAD);
    for (int i = 0; i < texts.length; i++) {
      texts[i] = i + " " + Integer.toHexString(i * 7919).repeat(400);
      rows.append("<row><c t=\"s\"><v>" + i + "</v></c></row>");
    }
    ImportResult result = load(book("texts.xlsx", new Workbook().strings(texts).sheet("A", rows.toString())),
        "{\"type\": \"Account\", \"columns\": {\"name\": \"name\"}, \"values\": {\"notes\": \"{name}\"}}");
    assertEquals(3000, result.created());
    assertTrue(rows("Account", "notes").stream().allMatch(each -> each.length() > 800));
  }
}
