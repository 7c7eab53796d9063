package org.rapport.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapport.core.values.ValueTexts;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;

/** Sets up the columns of an import by hand in the real workbench; run by the UI harness, skipped where there is none. */
class ImportSetupTest extends ImportFixture {

  private static final String WAYS = "Changed on the way";
  private static final String PEOPLE = "Full name,Street,Number,Phone,Phone kind,Birthday\n"
      + "Ada Byron Lovelace,Main Street,12,020 7946 0001,Handy,02/03/1985\nBob Martin,Side Road,3a,020 7946 0002,B\u00fcro,04/05/1990\n";

  /** The matching of the columns of contacts. */
  private WizardPage matching(String text) throws Exception {
    WizardPage wizard = new WizardPage(page).drop(Files.writeString(folder.resolve("people.csv"), text).toString());
    if (wizard.field("Rows become").isEmpty()) {
      wizard.choose("Rows become", "contacts");
    }
    wizard.next(1);
    return wizard;
  }

  private void awaitWords(WizardPage wizard, String words) {
    page.await(words, () -> wizard.words().contains(words));
  }

  private List<String> contacts(String... columns) {
    return page.away(() -> page.session().store().page(page.session().principal(), new Query("Contact", "", List.of(), List.of(columns)), PageRequest.first(10))
        .rows().stream().map(row -> String.join("|", row.values().stream().map(ValueTexts::plain).toList())).sorted().toList());
  }

  @Test
  void columnsAreSplitJoinedTranslatedAndGivenAFormByHand() throws Exception {
    WizardPage wizard = matching(PEOPLE);
    wizard.select(0, 0);
    wizard.answer(() -> wizard.choose(WAYS, "split"), "First name: Ada \u00b7 Last name: Byron Lovelace", window -> {
      WizardPage.choose(window, "Where there are more parts", "the first");
      assertTrue(WizardPage.words(window).contains("First name: Ada Byron \u00b7 Last name: Lovelace"), WizardPage.words(window));
      WizardPage.press(window, "Split the column");
    });
    awaitWords(wizard, "First name + Last name\toverwrite\tsplit\t2 of 2");
    wizard.select(0, 1);
    wizard.answer(() -> wizard.choose(WAYS, "join"), "The first row gives: Main Street", window -> {
      WizardPage.choose(window, "Put a column behind it", "number");
      assertTrue(WizardPage.words(window).contains("The first row gives: Main Street 12"), WizardPage.words(window));
      WizardPage.press(window, "Use the text");
    });
    awaitWords(wizard, "Number\t12\tAddress: Street\toverwrite\tjoined");
    wizard.select(0, 4);
    wizard.choose("Field", "phone: kind");
    awaitWords(wizard, "Phone: Kind\toverwrite\tAs it stands\t0 of 2");
    wizard.answer(() -> wizard.choose(WAYS, "texts mean"), "Texts that are no choice of the field: 2", window -> {
      WizardPage.choose(window, "Means", "mobile");
      WizardPage.choose(window, "Means", "work");
      WizardPage.press(window, "Use these meanings");
    });
    awaitWords(wizard, "Phone: Kind\toverwrite\tvalue map\t2 of 2");
    wizard.select(0, 5);
    wizard.choose(WAYS, "month/day/year");
    awaitWords(wizard, "Birthday\toverwrite\tmonth/day/year\t2 of 2");
    wizard.next(2);
    wizard.next(3);
    awaitWords(wizard, "Nothing is wrong");
    page.command("org.rapport.workbench.import.next");
    page.await("the import", () -> wizard.offers("Undo the import"));
    assertEquals(List.of("Lovelace|Ada Byron|Main Street 12|mobile|1985-02-03", "Martin|Bob|Side Road 3a|work|1990-04-05"),
        contacts("familyName", "givenName", "addresses.street", "phones.kind", "birthday"));
    wizard.close();
    WizardPage again = new WizardPage(page).drop(Files.writeString(folder.resolve("more.csv"), PEOPLE).toString());
    again.next(1);
    assertTrue(again.words().contains("value map") && again.words().contains("joined") && again.words().contains("split"), again.words());
  }

  @Test
  void whatWasChosenIsTakenBackStepByStepAndKeptOnTheWayBack() throws Exception {
    WizardPage wizard = matching("Last name,Industry\nLovelace,Maths\n");
    wizard.select(0, 0);
    wizard.choose("When merging", "fill");
    awaitWords(wizard, "fill what is empty");
    wizard.answer(() -> wizard.press("Value for all rows\u2026"), "A column in braces", window -> {
      WizardPage.choose(window, "Field", "job title");
      WizardPage.write(window, "Text, for example Retail, 2026-11-17, 12.50 EUR or {Street} {Number}", "Poet");
      WizardPage.press(window, "Use the text");
    });
    awaitWords(wizard, "The same in all rows\tPoet\tJob title");
    page.command("org.rapport.workbench.import.back");
    wizard.next(1);
    assertTrue(wizard.words().contains("Poet") && wizard.words().contains("fill what is empty"), wizard.words());
    wizard.press("Undo the last change");
    page.await("the text is gone", () -> !wizard.words().contains("Poet"));
    assertTrue(wizard.words().contains("fill what is empty"), wizard.words());
    wizard.press("Undo the last change");
    page.await("the rule is gone", () -> !wizard.words().contains("fill what is empty"));
    assertFalse(wizard.rows(0).isEmpty());
  }

  @Test
  void problemsOfTheDryRunAreMendedWhereTheyStand() throws Exception {
    WizardPage wizard = matching("Last name,Phone,Kind,Birthday\nA,020 7946 0001,Handy,31/12/1985\nB,020 7946 0002,mobile,31/01/1986\nC,\"4,98912E+11\",mobile,01/02/1987\n");
    wizard.select(0, 2);
    wizard.choose("Field", "phone: kind");
    awaitWords(wizard, "Phone: Kind\toverwrite\tAs it stands\t2 of 3");
    wizard.select(0, 3);
    wizard.choose(WAYS, "month/day/year");
    awaitWords(wizard, "month/day/year\t1 of 3");
    wizard.next(2);
    wizard.next(3);
    awaitWords(wizard, "4 problems, 0 rows would be left out");
    wizard.select(0, 1);
    assertTrue(wizard.words().contains("people.csv, Line 2, Kind: 'Handy' is not a value"), wizard.words());
    wizard.answer(() -> wizard.press("Say what its texts mean\u2026"), "Texts that are no choice of the field: 1", window -> {
      WizardPage.choose(window, "Means", "mobile");
      WizardPage.press(window, "Use these meanings");
    });
    awaitWords(wizard, "3 problems, 0 rows would be left out");
    wizard.select(0, 0);
    wizard.press("Read its dates as day.month.year");
    awaitWords(wizard, "1 problems, 0 rows would be left out");
    assertTrue(wizard.words().contains("damaged by Excel"), wizard.words());
    assertFalse(wizard.offers("Say what its texts mean\u2026"), "nothing mends what is not there");
    wizard.enter(0);
    assertEquals(1, wizard.step());
    assertEquals("Phone: Number", wizard.field("Field"));
  }

  @Test
  void textsOfAnyFieldMeanOtherTexts() throws Exception {
    WizardPage wizard = matching("Last name,Job title\nA,GF\nB,gf\nC,Vertrieb\n");
    wizard.select(0, 1);
    wizard.answer(() -> wizard.choose(WAYS, "texts mean"), "Different texts in the file: 2.", window -> {
      WizardPage.write(window, "Means", "Managing director");
      WizardPage.press(window, "Use these meanings");
    });
    awaitWords(wizard, "value map");
    wizard.next(2);
    wizard.next(3);
    awaitWords(wizard, "Nothing is wrong");
    page.command("org.rapport.workbench.import.next");
    page.await("the import", () -> wizard.offers("Undo the import"));
    assertEquals(List.of("A|Managing director", "B|Managing director", "C|Vertrieb"), contacts("familyName", "jobTitle"));
  }

  @Test
  void aFieldIsMadeOfAColumnWithoutAPlace() throws Exception {
    WizardPage wizard = matching("Last name,Children,Likes\nA,2,tea\nB,0,coffee\n");
    wizard.select(0, 1);
    wizard.answer(() -> wizard.choose(WAYS, "make a field"), "it is called children", window -> WizardPage.press(window, "Make the field"));
    awaitWords(wizard, "Children (new field)");
    wizard.select(0, 2);
    wizard.answer(() -> wizard.choose(WAYS, "make a field"), "it is called likes", window -> {
      WizardPage.choose(window, "Kind", "pick");
      WizardPage.write(window, "Values of the pick-list, with commas between", "tea, coffee");
      WizardPage.press(window, "Make the field");
    });
    awaitWords(wizard, "Likes (new field)");
    wizard.next(2);
    wizard.next(3);
    awaitWords(wizard, "Nothing is wrong");
    assertTrue(page.workspace().types().find("Contact").orElseThrow().customFields().isEmpty(), "nothing is made before the import");
    page.command("org.rapport.workbench.import.next");
    page.await("the import", () -> wizard.offers("Undo the import"));
    assertEquals(List.of("A|2|tea", "B|0|coffee"), contacts("familyName", "children", "likes"));
  }
}
