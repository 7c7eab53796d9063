package org.rapport.sales.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.Money;
import org.rapport.model.RapportException;
import org.rapport.model.crm.User;
import org.rapport.print.PrintFormat;
import org.rapport.print.PrintRequest;
import org.rapport.print.PrintResult;
import org.rapport.print.Printers;
import org.rapport.store.Principal;
import org.rapport.store.query.Group;
import org.rapport.store.query.GroupQuery;
import org.rapport.store.query.Page;
import org.rapport.testing.TestDatabase;

/** What the printed forecast says is what the store says, to the cent, with nothing left out. */
class ForecastReportTest {

  private static final Pattern MONTH_LINE = Pattern.compile("((?:[A-Z][a-z]{2,3} \\d{4})|No expected close) *(\\d+) *(EUR|USD|No amount) *([\\d,.]*)");

  @TempDir
  static Path folder;
  private static SalesBase base;
  private static Printers.Owned printer;

  @BeforeAll
  static void fillAndPrint() throws Exception {
    base = new SalesBase(TestDatabase.H2, folder);
    printer = TestPrinter.of("org.rapport.sales", SalesBase::file);
    User claire = base.user("Claire Dumont");
    User joris = base.user("Joris Peeters");
    for (int month = 1; month <= 12; month++) {
      base.deal("Won", "12" + month + "00.25 EUR", String.format("2025-%02d-10", month), claire);
      base.deal("Offer", month + "999.99 USD", String.format("2026-%02d-28", month), joris);
      base.deal("Offer", "1234567.8901 EUR", String.format("2026-%02d-02", month), claire);
    }
    base.deal("Qualify", null, "2026-11-01", claire);
    base.deal("Qualify", "77.00 EUR", null, claire);
    base.deal("Lost", "4000.00 EUR", "2026-11-30", null);
  }

  @AfterAll
  static void close() throws Exception {
    printer.close();
    base.close();
  }

  @Test
  void pdfHoldsEveryGroupAndNoOther() throws Exception {
    Path file = folder.resolve("forecast.pdf");
    PrintResult result = printer.print(base.store(), base.principal(), request(PrintFormat.PDF, file, Map.of()), null);
    String text = TestPrinter.text(file);
    assertEquals(expectedLines(""), lines(text));
    assertTrue(text.contains("Claire Dumont") && text.contains("No owner"), text);
    assertTrue(result.pages() >= 2, "pages: " + result.pages());
  }

  @Test
  void pdfTotalsEqualTheSumsOfTheStore() throws Exception {
    Path file = folder.resolve("totals.pdf");
    printer.print(base.store(), base.principal(), request(PrintFormat.PDF, file, Map.of()), null);
    String text = TestPrinter.text(file);
    for (Group group : base.store().groups(base.principal(), new GroupQuery("Opportunity", "", List.of("owner"), List.of("amount")))) {
      if (group.sums().get(0) instanceof Money money) {
        assertTrue(text.contains(format(money.amount())), "total of " + group + " in " + text);
      }
    }
  }

  @Test
  void aConditionNarrowsTheReportAndIsNamed() throws Exception {
    Path file = folder.resolve("offers.pdf");
    String where = "stage = 'Offer'";
    printer.print(base.store(), base.principal(), request(PrintFormat.PDF, file, Map.of("where", where)), null);
    String text = TestPrinter.text(file);
    assertEquals(expectedLines(where), lines(text));
    assertTrue(text.replaceAll("\\s+", "").contains("Dealswherestage='Offer'"), text);
  }

  @Test
  void aConditionWithAMistakeIsRefusedAndNothingIsWritten() {
    Path file = folder.resolve("mistake.pdf");
    assertThrows(RapportException.class,
        () -> printer.print(base.store(), base.principal(), request(PrintFormat.PDF, file, Map.of("where", "stage = = 1")), null));
    assertFalse(Files.exists(file));
  }

  @ParameterizedTest
  @EnumSource(PrintFormat.class)
  void everyFormatIsPrinted(PrintFormat format) throws Exception {
    Path file = folder.resolve("every." + format.code());
    PrintResult result = printer.print(base.store(), base.principal(), request(format, file, Map.of()), null);
    assertTrue(Files.size(file) > 4000, format + ": " + Files.size(file));
    assertTrue(result.pages() >= 1);
  }

  @Test
  void htmlIsOneFileWithItsPictures() throws Exception {
    Path file = folder.resolve("one.html");
    printer.print(base.store(), base.principal(), request(PrintFormat.HTML, file, Map.of()), null);
    String html = Files.readString(file);
    assertTrue(html.contains("data:image/") && !html.contains("src=\"file:"));
    assertTrue(html.contains("1,234,567.8901"));
  }

  @Test
  void itIsPrintedInTheLanguageOfTheReader() throws Exception {
    Path file = folder.resolve("fr.pdf");
    Principal reader = new Principal("ingrid", base.principal().user(), Locale.FRENCH, ZoneId.of("Europe/Brussels"));
    printer.print(base.store(), reader, request(PrintFormat.PDF, file, Map.of()), null);
    String text = TestPrinter.text(file);
    assertTrue(text.contains("Prévisions") && text.contains("Sans responsable"), text);
  }

  private static PrintRequest request(PrintFormat format, Path file, Map<String, String> parameters) {
    return new PrintRequest("forecast", format, file, parameters);
  }

  private static List<String> expectedLines(String where) throws RapportException {
    List<String> lines = new ArrayList<>();
    DateTimeFormatter format = DateTimeFormatter.ofPattern("LLL uuuu", Locale.ENGLISH);
    GroupQuery query = new GroupQuery("Opportunity", where, List.of("owner", "month(expectedClose)"), List.of("amount"));
    for (Group group : base.store().groups(base.principal(), query)) {
      assertTrue(group.keys().get(0) == null || group.keys().get(0) instanceof Page.Labelled);
      String month = group.keys().get(1) == null ? "No expected close" : YearMonth.parse((String) group.keys().get(1)).format(format);
      Money money = (Money) group.sums().get(0);
      lines.add(month + "|" + group.count() + "|" + (money == null ? "No amount|" : money.currency() + "|" + format(money.amount())));
    }
    return lines.stream().sorted().toList();
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    Matcher matcher = MONTH_LINE.matcher(text);
    while (matcher.find()) {
      lines.add(matcher.group(1) + "|" + matcher.group(2) + "|" + matcher.group(3) + "|" + matcher.group(4));
    }
    return lines.stream().sorted().toList();
  }

  private static String format(BigDecimal amount) {
    return new DecimalFormat("#,##0.00##", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(amount);
  }
}
