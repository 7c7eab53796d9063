package org.rapport.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapport.core.transfer.ImportRequest;
import org.rapport.core.transfer.ImportResult;
import org.rapport.core.transfer.Importer;
import org.rapport.model.RapportException;
import org.rapport.testing.TestData;

/** Files that were made to go wrong. */
class BadInputTest extends ImportFixture {

  /** The cases of csv-spectrum that have at least one row; none where the test data are missing. */
  static Stream<Path> spectrum() throws Exception {
    try (Stream<Path> files = Files.list(TestData.path("csv/csvs"))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("spectrum")
  void theTextsOfCsvSpectrumArrive(Path csv) throws Exception {
    Path json = csv.getParent().resolveSibling("json").resolve(csv.getFileName().toString().replace(".csv", ".json"));
    List<Map<String, String>> expected = new ArrayList<>();
    for (JsonElement each : JsonParser.parseString(Files.readString(json)).getAsJsonArray()) {
      Map<String, String> row = new LinkedHashMap<>();
      ((JsonObject) each).entrySet().forEach(cell -> row.put(cell.getKey(), cell.getValue().getAsString()));
      expected.add(row);
    }
    List<String> columns = List.copyOf(expected.get(0).keySet());
    String values = String.join("|", columns.stream().map(column -> "{" + column + "}").toList()).replace("\"", "\\\"");
    ImportResult result = load(csv, "{\"type\": \"Account\", \"values\": {\"name\": \"x\", \"notes\": \"" + values + "\"}}");
    assertEquals(expected.size(), result.created(), result.toString());
    List<String> texts = expected.stream().map(row -> String.join("|", row.values()).strip().replace("\r\n", "\n")).sorted().toList();
    assertEquals(texts, rows("Account", "notes").stream().map(each -> each.replace("\r\n", "\n")).toList());
  }

  @Test
  void aCellOfFiftyMegabytesFailsAloneOrArrives() throws Exception {
    Path file = folder.resolve("large.csv");
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write("name,industry\nA,\"");
      String block = "0123456789".repeat(100_000);
      for (int i = 0; i < 50; i++) {
        out.write(block);
      }
      out.write("\"\nB,Wood\n");
    }
    ImportResult result = load(file);
    assertEquals(2, result.read());
    assertTrue(rows("Account", "name").contains("B"), result.created() + " created");
    assertTrue(result.failed() == 1 || rows("Account", "name").contains("A"));
  }

  @Test
  void aMillionColumnsAreRead() throws Exception {
    String columns = String.join(",", IntStream.range(0, 1_000_000).mapToObj(i -> "c" + i).toList());
    String cells = ",".repeat(999_999);
    ImportResult result = load(file("wide.csv", "name," + columns + "\nA," + cells + "\nB,x\n"), "{\"type\": \"Account\", \"columns\": {\"name\": \"name\"}}");
    assertEquals(1, result.created());
    assertEquals(List.of("3:3"), places(result));
    assertEquals(List.of("A"), rows("Account", "name"));
  }

  @Test
  void theSameFileAgainCreatesNothing() throws Exception {
    Path file = file("a.csv", "name;customerSince\nA;31.12.2025\nB;\n");
    assertEquals(2, load(file).created());
    ImportResult again = load(file);
    assertEquals(List.of(0L, 2L), List.of(again.created(), again.skipped()));
    assertEquals(2, rows("Account", "name").size());
  }

  @Test
  void aFileThatIsEmptyOrAFolderOrOnlyHeadingsCreatesNothing() throws Exception {
    assertEquals("empty-file", assertThrows(RapportException.class, () -> load(file("empty.csv", ""))).code());
    assertEquals("is-folder", assertThrows(RapportException.class, () -> load(Files.createDirectory(folder.resolve("folder.csv")))).code());
    assertEquals("usage", assertThrows(RapportException.class, () -> load(file("blank.csv", "\n \n\n"))).code());
    assertEquals(0, load(file("headings.csv", "name,industry\n")).read());
  }

  @Test
  void aQuoteThatIsNeverClosedFailsFromItsLineOn() throws Exception {
    ImportResult result = load(file("open.csv", "name,industry\nA,Wood\nB,\"Glass\nC,Steel\n"));
    assertEquals(List.of("A"), rows("Account", "name"));
    assertEquals("3:0", places(result).get(0));
    assertEquals(1, result.failed());
  }

  @Test
  void oneDamagedLetterFailsItsRowAndSpoilsNoOther() throws Exception {
    byte[] bytes = ("name,industry\n" + "Élodie,Orléans\n".repeat(10) + "B?,x\n").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 4] = (byte) 0xe9;
    ImportResult result = load(Files.write(folder.resolve("damaged.csv"), bytes));
    assertEquals(List.of("12:1"), places(result));
    assertEquals("Élodie", rows("Account", "name").get(0));
  }

  @Test
  void whatIsNotInTheEncodingOfTheMappingFails() throws Exception {
    ImportResult result = load(Files.write(folder.resolve("latin.csv"), "name\nA\n\u00c9\n".getBytes(StandardCharsets.ISO_8859_1)), "{\"encoding\": \"UTF-8\"}");
    assertEquals(List.of("3:1"), places(result));
    assertEquals(List.of("A"), rows("Account", "name"));
  }

  @Test
  void aFileThatIsChangedWhileItIsReadSaysSo() throws Exception {
    Path file = file("growing.csv", "name\n" + String.join("\n", IntStream.range(0, 2000).mapToObj(i -> "A" + i).toList()) + "\n");
    NullProgressMonitor monitor = new NullProgressMonitor() {
      @Override
      public void subTask(String name) {
        try {
          Files.writeString(file, "more\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
    ImportResult result = counted(new Importer(session).run(ImportRequest.of(List.of(file)), monitor));
    assertEquals(1, result.failed(), result.toString());
    assertEquals("growing.csv", result.problems().get(0).file());
    assertTrue(result.created() >= 2000);
  }
}
