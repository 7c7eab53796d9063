package org.rapport.print.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.rapport.model.RapportException;
import org.rapport.print.PrintFormat;
import org.rapport.print.PrintRequest;
import org.rapport.print.PrintResult;
import org.rapport.print.ReportInfo;
import org.rapport.print.Printers;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.testing.AccountBuilder;
import org.rapport.testing.TestDatabase;
import org.rapport.testing.TestStores;

/** Prints a small report of real data: all formats, bad outputs, mistakes of contributors. */
class BirtPrinterTest {

  @TempDir
  static Path folder;
  private static final Principal INGRID = TestStores.principal("ingrid");
  private static Store store;
  private static Printers.Owned printer;

  @BeforeAll
  static void fill() throws Exception {
    store = TestStores.open(TestDatabase.H2, folder, TestStores.crmTypes());
    TestStores.create(store, INGRID, AccountBuilder.account("Acme").industry("Mining").staff(1200).build(),
        AccountBuilder.account("Bolt").industry("Mining").staff(34).build(), AccountBuilder.account("Čáp").industry("Größe — œuvre").build());
    printer = TestPrinter.of("org.rapport.print.tests", path -> BirtPrinterTest.class.getResource("reports/" + path));
  }

  @AfterAll
  static void close() throws Exception {
    printer.close();
    store.close();
  }

  @Test
  void reportsWithAMistakeAreLeftOutAndTheOthersAreThere() {
    List<ReportInfo> reports = printer.reports();
    assertEquals(List.of("accounts", "broken"), reports.stream().map(ReportInfo::id).toList());
    assertEquals("Accounts by branch", reports.get(0).name());
    assertEquals(List.of("where", "heading"), reports.get(0).parameters().stream().map(ReportInfo.Parameter::name).toList());
  }

  @ParameterizedTest
  @EnumSource(PrintFormat.class)
  void everyFormatIsWritten(PrintFormat format) throws RapportException, IOException {
    Path file = folder.resolve("all." + format.code());
    PrintResult result = print("accounts", format, file, Map.of());
    assertEquals(file.toAbsolutePath(), result.file());
    assertEquals(1, result.pages());
    byte[] start = new byte[2];
    System.arraycopy(Files.readAllBytes(file), 0, start, 0, 2);
    byte[] expected = switch (format) {
      case PDF -> new byte[] {'%', 'P'};
      case HTML -> new byte[] {'<', '!'};
      default -> new byte[] {'P', 'K'};
    };
    assertArrayEquals(expected, start);
  }

  @Test
  void pdfHoldsTheDataOfTheStoreInOurFonts() throws Exception {
    Path file = folder.resolve("text.pdf");
    print("accounts", PrintFormat.PDF, file, Map.of("heading", "All of them: 0123456789"));
    String text = TestPrinter.text(file);
    assertTrue(text.contains("Mining") && text.contains("1234") && text.contains("Größe — œuvre"), text);
    assertTrue(text.contains("0123456789"), text);
    assertTrue(fonts(file).stream().allMatch(name -> name.contains("RapportInter")), () -> file + " has other fonts");
  }

  private static List<String> fonts(Path file) throws IOException {
    try (PdfReader reader = new PdfReader(file.toString())) {
      return Stream.iterate(0, i -> i < reader.getXrefSize(), i -> i + 1).map(reader::getPdfObject)
          .filter(object -> object != null && object.isDictionary()).map(object -> (PdfDictionary) object)
          .filter(font -> PdfName.FONT.equals(font.get(PdfName.TYPE)) && font.get(PdfName.BASEFONT) != null)
          .map(font -> font.get(PdfName.BASEFONT).toString()).toList();
    }
  }

  @Test
  void aConditionNarrowsTheReport() throws Exception {
    Path file = folder.resolve("some.pdf");
    print("accounts", PrintFormat.PDF, file, Map.of("where", "staff < 100"));
    String text = TestPrinter.text(file);
    assertTrue(text.contains("34") && !text.contains("1234") && !text.contains("Größe"), text);
  }

  @Test
  void anUnknownReportIsRefusedWithTheNearestName() {
    RapportException e = assertThrows(RapportException.class, () -> print("acounts", PrintFormat.PDF, folder.resolve("x.pdf"), Map.of()));
    assertEquals("unknown-report", e.code());
    assertTrue(e.hint().contains("accounts"), e.hint());
  }

  @Test
  void anUnknownParameterIsRefused() {
    RapportException e = assertThrows(RapportException.class,
        () -> print("accounts", PrintFormat.PDF, folder.resolve("x.pdf"), Map.of("were", "staff > 1")));
    assertEquals("unknown-parameter", e.code());
    assertTrue(e.hint().contains("where"), e.hint());
  }

  @Test
  void aMissingFolderIsRefusedBeforeAnyWork() {
    RapportException e = assertThrows(RapportException.class,
        () -> print("accounts", PrintFormat.PDF, folder.resolve("missing/x.pdf"), Map.of()));
    assertEquals("not-writable", e.code());
    assertFalse(Files.exists(folder.resolve("missing")));
  }

  @Test
  void aFolderInPlaceOfTheFileIsRefused() {
    RapportException e = assertThrows(RapportException.class, () -> print("accounts", PrintFormat.PDF, folder, Map.of()));
    assertEquals("not-writable", e.code());
  }

  @Test
  void aFaultyDesignLeavesTheOlderFileAsItWas() throws Exception {
    Path file = Files.writeString(folder.resolve("older.pdf"), "older");
    RapportException e = assertThrows(RapportException.class, () -> print("broken", PrintFormat.PDF, file, Map.of()));
    assertEquals("print-failed", e.code());
    assertEquals("older", Files.readString(file));
    assertNoDrafts();
  }

  @Test
  void cancellingWritesNothing() throws Exception {
    NullProgressMonitor monitor = new NullProgressMonitor();
    monitor.setCanceled(true);
    Path file = folder.resolve("cancelled.pdf");
    PrintRequest request = new PrintRequest("accounts", PrintFormat.PDF, file, Map.of());
    assertThrows(OperationCanceledException.class, () -> printer.print(store, INGRID, request, monitor));
    assertFalse(Files.exists(file));
    assertNoDrafts();
  }

  private static void assertNoDrafts() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(), files.filter(file -> file.getFileName().toString().endsWith(".tmp")).toList());
    }
  }

  private static PrintResult print(String report, PrintFormat format, Path file, Map<String, String> parameters) throws RapportException {
    return printer.print(store, INGRID, new PrintRequest(report, format, file, parameters), null);
  }
}
