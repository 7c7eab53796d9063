package org.rapport.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.store.query.Query;
import org.rapport.testing.TestData;

/** Takes the real files of others through the wizard; run by the UI harness, skipped where there is none, or no such files. */
class ImportFilesTest extends ImportFixture {

  private static final int PATIENCE = 5;

  /** Goes on from the matching to the end. */
  private void importAll(WizardPage wizard, String counted) {
    wizard.next(2);
    wizard.next(3);
    awaitLong("the dry run", () -> wizard.offers("Check again"));
    page.command("org.rapport.workbench.import.next");
    awaitLong("the import", () -> wizard.offers("Undo the import"));
    String words = wizard.words();
    assertEquals(counted, Stream.of(words.split("\n")).filter(line -> line.contains("rows were read")).findFirst().orElse(words)
        .replaceFirst("failed\\..*", "failed."));
  }

  /** What takes more than a minute. */
  private void awaitLong(String what, BooleanSupplier seen) {
    for (int i = 1; i < PATIENCE && !seen.getAsBoolean(); i++) {
      long end = System.currentTimeMillis() + 55_000;
      page.await(what, () -> seen.getAsBoolean() || System.currentTimeMillis() > end);
    }
    page.await(what, seen);
  }

  private long count(String type) {
    return page.away(() -> page.session().store().count(page.session().principal(), Query.all(type), 10_000).count());
  }

  @ParameterizedTest
  @CsvSource({"1, 1000", "3, 5000"})
  void peopleWithMistypedDuplicatesAllArrive(int set, int people) throws Exception {
    WizardPage wizard = new WizardPage(page).drop(TestData.path("dedupe/febrl_dataset" + set + ".csv").toString());
    wizard.next(1);
    String count = String.format("%,d", people);
    importAll(wizard, count + " rows were read: " + count + " created, 0 merged, 0 skipped, 0 failed.");
    assertEquals(people, count("Contact"));
  }

  @Test
  void cardsOfNineAddressBooksAllArrive() throws Exception {
    try (Stream<Path> files = Files.list(TestData.path("vcard"))) {
      List<String> cards = files.map(Path::toString).filter(name -> name.endsWith(".vcf")).sorted().toList();
      WizardPage wizard = new WizardPage(page).drop(cards, 9);
      wizard.next(1);
      importAll(wizard, "17 rows were read: 17 created, 0 merged, 0 skipped, 0 failed.");
    }
  }

  @Test
  void halfAMillionInvoiceLinesGiveTheirCustomersOnce() throws Exception {
    WizardPage wizard = new WizardPage(page).drop(TestData.path("orders/online_retail.csv.gz").toString());
    wizard.choose("Rows become", "accounts");
    page.await("the type", () -> !wizard.words().contains("Looking into"));
    wizard.next(1);
    int customer = 6;
    wizard.select(0, customer);
    wizard.choose("Field", "external id: value");
    page.await("the number", () -> wizard.words().contains("CustomerID\t17850\tExternal id: Value"));
    wizard.choose("Changed on the way", "skip rows");
    page.await("rows without it", () -> wizard.words().contains("empty: skipped"));
    wizard.answer(() -> wizard.press("Value for all rows\u2026"), "A column in braces", window -> {
      WizardPage.choose(window, "Field", "name");
      WizardPage.write(window, "Text, for example Retail, 2026-11-17, 12.50 EUR or {Street} {Number}", "Customer {CustomerID}");
      WizardPage.press(window, "Use the text");
    });
    page.await("the name", () -> wizard.words().contains("External id: Value + Name"));
    wizard.next(2);
    wizard.choose("A record is known by", "external id: value");
    importAll(wizard, "541,909 rows were read: 4,372 created, 0 merged, 537,537 skipped, 0 failed.");
    assertEquals(4372, count("Account"));
  }
}
