package org.rapport.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.testing.TestData;
import org.rapport.testing.TestDatabase;

/** Imports of real and of bad files, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ImportTest extends CliFixture {

  private Path file(String name, String text, Charset charset) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(charset));
  }

  private Answer load(Object... arguments) {
    List<String> all = new ArrayList<>(List.of("import"));
    for (Object each : arguments) {
      all.add(each.toString());
    }
    return run(all.toArray(String[]::new));
  }

  private static void assertCounts(JsonObject result, int read, int created, int merged, int skipped, int failed) {
    assertEquals(List.of(read, created, merged, skipped, failed), List.of(result.get("read").getAsInt(), result.get("created").getAsInt(),
        result.get("merged").getAsInt(), result.get("skipped").getAsInt(), result.get("failed").getAsInt()), result.toString());
    assertEquals(read, created + merged + skipped + failed);
  }

  private int count(String type, String where) {
    return done("list", type, "--where", where).get("total").getAsInt();
  }

  @Test
  void allCardsOfRealAddressBooksAreThere() throws Exception {
    List<Path> cards = new ArrayList<>();
    try (var files = Files.list(TestData.path("vcard"))) {
      files.filter(file -> file.toString().endsWith(".vcf")).sorted().forEach(cards::add);
    }
    assertEquals(9, cards.size());
    JsonObject result = load(cards.toArray()).json();
    assertCounts(result, 17, 17, 0, 0, 0);
    assertTrue(count("Contact", "emails.address = 'john.doe@ibm.com'") > 0);
    assertEquals(1, count("Contact", "phones.typed = '905-777-1234'") > 0 ? 1 : 0);
    assertTrue(count("Account", "name = 'IBM'") == 1);
    assertCounts(load(cards.toArray()).json(), 17, 0, 0, 17, 0);
    JsonObject undone = done("undo", result.get("batch").getAsString());
    assertEquals(0, undone.getAsJsonArray("kept").size());
    assertEquals(0, done("list", "Contact").get("total").getAsInt());
    assertCounts(load(cards.toArray()).json(), 17, 17, 0, 0, 0);
  }

  @Test
  void columnsWithoutAPlaceBecomeFieldsWhereThatIsAsked() throws IOException {
    Path people = file("people.csv", "Last name,Children,Member since\nLovelace,3,2019-04-01\nTuring,0,2020-11-30\n", StandardCharsets.UTF_8);
    JsonObject trial = load(people, "--as", "Contact", "--add-fields", "--dry-run").json();
    assertEquals("[\"Contact.children\",\"Contact.memberSince\"]", trial.getAsJsonArray("fields").toString());
    JsonObject result = load(people, "--as", "Contact", "--add-fields").json();
    assertCounts(result, 2, 2, 0, 0, 0);
    assertEquals(trial.getAsJsonArray("fields"), result.getAsJsonArray("fields"));
    assertEquals(1, count("Contact", "children > 2 and memberSince < 2020-01-01"));
    assertEquals(0, load(people, "--as", "Contact", "--add-fields").json().getAsJsonArray("fields").size());
    done("undo", result.get("batch").getAsString());
    assertEquals(0, count("Contact", "children is not null"));
  }

  @Test
  void consentsOfTwoFilesBecomeOneAndTheStricterHolds() throws IOException {
    done("create", "ConsentPurpose", "code=news", "name=Newsletter");
    done("create", "Contact", "givenName=Ada", "familyName=Lovelace");
    String head = "party,purpose,channel,state,source\n";
    Path first = file("first.csv", head + "Ada Lovelace,Newsletter,email,granted,fair\n", StandardCharsets.UTF_8);
    Path second = file("second.csv", head + "Ada Lovelace,Newsletter,email,withdrawn,letter\nAda Lovelace,Newsletter,post,granted,fair\n"
        + "Nobody,Newsletter,email,granted,fair\n", StandardCharsets.UTF_8);
    assertCounts(load(first, "--as", "Consent").json(), 1, 1, 0, 0, 0);
    JsonObject result = load(second, "--as", "Consent").json();
    assertCounts(result, 3, 1, 1, 0, 1);
    assertEquals(1, count("Consent", "channel = email and state = withdrawn and source = 'letter'"));
    assertEquals(2, count("Consent", ""));
    done("undo", result.get("batch").getAsString());
    assertEquals(1, count("Consent", "channel = email and state = granted and source = 'fair'"));
    assertEquals(1, count("Consent", ""));
  }

  @Test
  void aThousandPeopleWithBlanksAfterTheCommas() {
    Path people = TestData.path("dedupe/febrl_dataset1.csv");
    JsonObject result = load(people).json();
    assertCounts(result, 1000, 1000, 0, 0, 0);
    assertEquals(8, count("Contact", "addresses.city = 'toowoomba'"));
    assertEquals("[\"soc_sec_id\"]", result.getAsJsonArray("ignored").toString());
    assertCounts(load(people).json(), 1000, 0, 0, 1000, 0);
    assertTrue(done("db", "check").get("ok").getAsBoolean());
  }

  @Test
  void halfAMillionInvoiceLinesGiveTheirCustomers() throws Exception {
    Path mapping = file("orders.json", """
        {"type": "Account", "key": "externalIds.value", "skipWhenEmpty": "CustomerID",
         "columns": {"CustomerID": "externalIds[system=shop].value", "Country": "addresses.country"},
         "values": {"name": "Customer {CustomerID}"}}""", StandardCharsets.UTF_8);
    JsonObject result = load(TestData.path("orders/online_retail.csv.gz"), "--mapping", mapping).json();
    assertCounts(result, 541_909, 4372, 0, 537_537, 0);
    assertEquals(4372, count("Account", "name ~ 'Customer '"));
    assertEquals(1, count("Account", "externalIds.value = '17850'"));
  }

  @Test
  void textsInAnyEncodingAreRead() throws Exception {
    String text = "Nom;Prénom;Ville\nLefèvre;Élodie;Orléans\n";
    int people = 0;
    for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("windows-1252"))) {
      String variant = text.replace("Élodie", "Élodie" + people);
      people++;
      assertCounts(load(file(charset + ".csv", variant, charset)).json(), 1, 1, 0, 0, 0);
      assertCounts(load(file(charset + "-2.csv", "\ufeff" + variant.replace("Lef", "Laf"), charset == Charset.forName("windows-1252")
          ? StandardCharsets.UTF_8 : charset)).json(), 1, 1, 0, 0, 0);
    }
    assertEquals(people, count("Contact", "familyName = 'Lefèvre' and addresses.city = 'Orléans'"));
    assertEquals(people, count("Contact", "familyName = 'Lafèvre'"));
  }

  @Test
  void raggedRowsAndNulAreProblemsWithTheirPlace() throws Exception {
    Answer answer = load(file("bad.csv", "first name,last name,city\n\"An\nna\",Good,Gent\nonly,two\nBo,Nul\0,Gent\na,b,c,d\nEva,Fine,Wien\n",
        StandardCharsets.UTF_8));
    assertEquals(1, answer.code());
    assertCounts(answer.json(), 5, 2, 0, 0, 3);
    List<String> places = new ArrayList<>();
    for (JsonElement each : answer.json().getAsJsonArray("problems")) {
      JsonObject problem = each.getAsJsonObject();
      places.add(problem.get("line") + ":" + problem.get("column"));
      assertEquals("bad.csv", problem.get("file").getAsString());
    }
    assertEquals(List.of("4:3", "5:2", "6:4"), places);
  }

  @Test
  void keysDecideWhatIsKnown() throws Exception {
    Path first = file("a.csv", "name,id,city\nOne,1,Gent\nTwo,2,Paris\nOne again,1,Wien\n", StandardCharsets.UTF_8);
    assertCounts(load(first, "--as", "Account", "--key", "externalIds.value").json(), 3, 2, 0, 1, 0);
    Path second = file("b.csv", "name,id,industry\nOne and only,1,Food\nThree,3,Food\n", StandardCharsets.UTF_8);
    assertCounts(load(second, "--as", "Account", "--key", "externalIds.value", "--dry-run", "--on-duplicate", "merge").json(), 2, 1, 1, 0, 0);
    assertEquals(2, done("list", "Account").get("total").getAsInt());
    assertCounts(load(second, "--as", "Account", "--key", "externalIds.value", "--on-duplicate", "merge").json(), 2, 1, 1, 0, 0);
    assertEquals(1, count("Account", "name = 'One and only' and industry = 'Food' and addresses.city = 'Gent'"));
    Path third = file("c.csv", "name,id\nCopy,1\n", StandardCharsets.UTF_8);
    assertCounts(load(third, "--as", "Account", "--key", "externalIds.value", "--on-duplicate", "create").json(), 1, 1, 0, 0, 0);
    assertEquals(2, count("Account", "externalIds.value = '1'"));
  }

  @Test
  void filesThatAreNoneChangeNothing() throws Exception {
    Path good = file("good.vcf", "BEGIN:VCARD\nVERSION:3.0\nN:Doe;Jane\nFN:Jane Doe\nEND:VCARD\n", StandardCharsets.UTF_8);
    assertEquals("empty-file", load(good, file("empty.vcf", "", StandardCharsets.UTF_8)).error());
    assertEquals("is-folder", load(good, folder).error());
    assertEquals("no-file", load(good, folder.resolve("none.vcf")).error());
    assertEquals("unknown-format", load(good, file("x.pdf", "x", StandardCharsets.UTF_8)).error());
    assertEquals("bad-mapping", load(file("x.csv", "name\nA\n", StandardCharsets.UTF_8), "--mapping", file("m.json", "{", StandardCharsets.UTF_8))
        .error());
    assertEquals("unknown-type", load(good, "--as", "Contct").error());
    assertEquals(0, done("list", "Contact").get("total").getAsInt());
  }

  @Test
  void aCardThatIsCutOffFailsAndTheOthersGoOn() throws Exception {
    Path cut = file("cut.vcf", "BEGIN:VCARD\nVERSION:3.0\nN:Doe;Jane\nFN:Jane Doe\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:Jo",
        StandardCharsets.UTF_8);
    Answer answer = load(cut);
    assertEquals(1, answer.code());
    assertCounts(answer.json(), 2, 1, 0, 0, 1);
    assertEquals(6, answer.json().getAsJsonArray("problems").get(0).getAsJsonObject().get("line").getAsInt());
    Answer nobody = load(file("nobody.vcf", "BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n", StandardCharsets.UTF_8));
    assertCounts(nobody.json(), 1, 0, 0, 0, 1);
    Answer none = load(file("none.vcf", "hello\n", StandardCharsets.UTF_8));
    assertEquals(1, none.code());
    assertEquals(1, done("list", "Contact").get("total").getAsInt());
  }

  @Test
  void aCompressedFileThatBreaksOffFails() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      StringBuilder text = new StringBuilder("name,city\n");
      for (int i = 0; i < 20_000; i++) {
        text.append("Company ").append(Integer.toHexString(i * 7919)).append(",Gent\n");
      }
      zip.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
    Path cut = Files.write(folder.resolve("cut.csv.gz"), java.util.Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2));
    Answer answer = load(cut, "--as", "Account", "--dry-run");
    assertEquals(1, answer.code());
    assertEquals(1, answer.json().get("failed").getAsInt());
    JsonObject result = answer.json();
    assertEquals(result.get("read").getAsInt(), result.get("created").getAsInt() + result.get("failed").getAsInt());
  }

  @Test
  void oneRowThatTheModelRefusesDoesNotStopTheOthers() throws Exception {
    StringBuilder text = new StringBuilder("name,staff\n");
    for (int i = 0; i < 50; i++) {
      text.append(i == 20 ? "" : "Company " + i).append(",").append(i == 30 ? -5 : i).append('\n');
    }
    Answer answer = load(file("rows.csv", text.toString(), StandardCharsets.UTF_8), "--as", "Account");
    assertCounts(answer.json(), 50, 48, 0, 0, 2);
  }

  @Test
  void failedRowsGoToTheFileThatWasNamed() throws Exception {
    Path people = file("people.csv", "first name,last name,birthday\nAda,Lovelace,10/12/1985\nBob,Stone,31/12/1985\nonly,two\n", StandardCharsets.UTF_8);
    JsonObject tried = load(people, "--failed", "failed.csv", "--dry-run").json();
    assertCounts(tried, 3, 2, 0, 0, 1);
    assertEquals(0, count("Contact", ""));
    JsonObject result = load(people, "--failed", "failed.csv").json();
    assertCounts(result, 3, 2, 0, 0, 1);
    assertEquals("[\"" + folder.resolve("failed.csv") + "\"]", result.getAsJsonArray("rejected").toString());
    assertEquals(List.of("\ufefffirst name,last name,birthday,rapport:problem dmyp dmyp dmyp",
        "only,two,The row has 2 fields where the headings have 3."), Files.readAllLines(folder.resolve("failed.csv")));
    assertEquals(1, count("Contact", "birthday = 1985-12-10"));
    Answer again = load(folder.resolve("failed.csv"), "--failed", "again.csv");
    assertEquals(1, again.code());
    assertCounts(again.json(), 1, 0, 0, 0, 1);
    assertEquals(2, load(people, "--failed", people).code());
  }

  @Test
  void amountsOfOurWorkbooksComeBackWithTheirCurrency() {
    done("types", "add-field", "Account", "budget:money");
    done("create", "Account", "name=A", "budget=1234.5 EUR");
    done("create", "Account", "name=B");
    done("export", "Account", "accounts.xlsx", "--columns", "name,budget");
    assertCounts(load("accounts.xlsx", "--as", "Account", "--region", "DE").json(), 2, 2, 0, 0, 0);
    assertEquals(2, count("Account", "name = 'A' and budget = 1234.5 EUR"));
    assertEquals(2, count("Account", "name = 'B' and budget is null"));
  }
}
