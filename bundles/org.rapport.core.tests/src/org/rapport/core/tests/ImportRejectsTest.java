package org.rapport.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapport.core.transfer.ImportRequest;
import org.rapport.core.transfer.ImportResult;
import org.rapport.core.transfer.Importer;
import org.rapport.model.RapportException;

/** The file that gets the rows that failed. */
class ImportRejectsTest extends ImportFixture {

  private ImportResult load(List<Path> files, String mapping, boolean dryRun) throws Exception {
    return counted(new Importer(session).run(new ImportRequest(files, "Account", mapping == null ? null : file("mapping.json", mapping), null, null, dryRun,
        folder.resolve("failed.csv"), "US"), null));
  }

  private List<String> lines(String name) throws Exception {
    return Files.readAllLines(folder.resolve(name));
  }

  @Test
  void failedRowsAreThereWithTheirReasonAndFailAgainUntilTheyAreMended() throws Exception {
    Path first = file("a.csv", "name;customerSince;staff\nA;01/02/1980;1.234\n=B;03/04/1981;1.235;more\n;31/12/1982;7\n");
    ImportResult result = load(List.of(first), null, false);
    assertEquals(2, result.failed(), result.toString());
    assertEquals(List.of(folder.resolve("failed.csv").toString()), result.rejected());
    List<String> lines = lines("failed.csv");
    assertEquals("\ufeffname;customerSince;staff;rapport:problem dmyc dmyc dmyc", lines.get(0));
    assertTrue(lines.get(1).startsWith("'=B;03/04/1981;1.235;more;"), lines.toString());
    assertEquals(3, lines.size());
    Path again = Files.move(folder.resolve("failed.csv"), folder.resolve("again.csv"));
    result = load(List.of(again), null, false);
    assertEquals(2, result.failed(), result.toString());
    assertTrue(result.ignored().isEmpty());
    assertEquals(lines.subList(0, 2), lines("failed.csv").subList(0, 2));
    assertEquals(3, lines("failed.csv").size());
    result = load(List.of(file("mended.csv", lines.get(0) + "\n'=B;03/04/1981;1.235;\nC;31/12/1982;7;mended\n")), null, false);
    assertEquals(2, result.created(), result.toString());
    assertFalse(Files.exists(folder.resolve("failed.csv")));
    assertEquals(List.of("=B|1981-04-03|1235", "A|1980-02-01|1234", "C|1982-12-31|7"), rows("Account", "name", "customerSince", "staff"));
  }

  @Test
  void rowsThatTheModelRefusesAreThereToo() throws Exception {
    ImportResult result = load(List.of(file("a.csv", "name,owner\nA,\nB,nobody of this name\n")), null, false);
    assertEquals(1, result.failed(), result.toString());
    assertTrue(lines("failed.csv").get(1).startsWith("B,nobody of this name,"), lines("failed.csv").toString());
  }

  @Test
  void aTrialRunWritesItToo() throws Exception {
    load(List.of(file("a.csv", "name\nA\n\"x\",y\n")), null, true);
    assertEquals(2, lines("failed.csv").size());
    assertTrue(rows("Account", "name").isEmpty());
  }

  @Test
  void otherHeadingsHaveAFileOfTheirOwn() throws Exception {
    ImportResult result = load(List.of(file("a.csv", "name,staff\na,b,c\n"), file("b.csv", "name,industry\nd,e,f\n"), file("c.csv", "name,staff\ng,h,i\n")),
        null, false);
    assertEquals(3, result.failed());
    assertEquals(2, result.rejected().size());
    assertEquals(3, lines("failed.csv").size());
    assertTrue(lines("failed-2.csv").get(1).startsWith("d,e,f,"));
  }

  @Test
  void theFormThatTheMappingSaysIsKept() throws Exception {
    String mapping = "{\"headings\": false, \"separator\": \"|\", \"quote\": \"'\", \"encoding\": \"windows-1252\", \"columns\": {\"1\": \"name\", \"2\": \"industry\"}}";
    Path plain = folder.resolve("plain.csv");
    Files.write(plain, "'Éa|b'|c\nx|é|z\n".getBytes("windows-1252"));
    load(List.of(plain), mapping, false);
    byte[] bytes = Files.readAllBytes(folder.resolve("failed.csv"));
    assertTrue(new String(bytes, "windows-1252").startsWith("x|é|z|"), new String(bytes, "windows-1252"));
  }

  @Test
  void numbersOfAWorkbookKeepTheirValue() throws Exception {
    Path book = new Workbook().sheet("A", "<row>" + Workbook.text("A1", "from") + Workbook.text("B1", "to") + Workbook.text("C1", "day")
        + Workbook.text("D1", "rate") + "</row><row>" + Workbook.text("A2", "nothing") + Workbook.text("B2", "nothing") + Workbook.number("C2", "45658", 1)
        + Workbook.number("D2", "1.234", 0) + "</row>").write(folder.resolve("rates.xlsx"));
    ImportResult result = counted(new Importer(session).run(new ImportRequest(List.of(book), "ExchangeRate", null, null, null, false,
        folder.resolve("failed.csv"), "DE"), null));
    assertEquals(1, result.failed(), result.toString());
    assertTrue(lines("failed.csv").get(1).startsWith("nothing,nothing,2025-01-01,\"1,234\","), lines("failed.csv").toString());
  }

  @Test
  void whatCannotBeWrittenIsSaidBeforeAnythingIsRead() throws Exception {
    Path file = file("a.csv", "name\nA\n");
    List<String> codes = new ArrayList<>();
    for (Path failed : List.of(file, folder, folder.resolve("none").resolve("failed.csv"))) {
      ImportRequest request = new ImportRequest(List.of(file), "Account", null, null, null, false, failed, null);
      codes.add(assertThrows(RapportException.class, () -> new Importer(session).run(request, null)).code());
    }
    assertEquals(List.of("usage", "file-denied", "file-denied"), codes);
    assertTrue(rows("Account", "name").isEmpty());
  }
}
