package org.rapport.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.testing.TestDatabase;

/** The shapes of the contract, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class CommandsTest extends CliFixture {

  private String create(String... assignments) {
    String[] arguments = new String[assignments.length + 1];
    arguments[0] = "create";
    System.arraycopy(assignments, 0, arguments, 1, assignments.length);
    return done(arguments).get("id").getAsString();
  }

  @Test
  void aRecordIsCreatedShownChangedAndDeleted() {
    String account = create("Account", "name=Miller & Sons", "addresses.city=Gent", "addresses.country=BE");
    String contact = create("Contact", "givenName=Élodie", "familyName=O'Neil", "employer=Miller & Sons", "birthday=1980-02-29",
        "emails[0].address=e@x.org", "emails[].address=f@x.org", "phones[kind=mobile].typed=+32 470 11 22 33");
    JsonObject shown = done("show", "Contact", contact);
    assertEquals("Contact", shown.get("type").getAsString());
    JsonObject features = shown.getAsJsonObject("features");
    assertEquals("O'Neil", features.get("familyName").getAsString());
    assertEquals("1980-02-29", features.get("birthday").getAsString());
    assertEquals(account, features.getAsJsonObject("employer").get("id").getAsString());
    assertEquals("Miller & Sons", features.getAsJsonObject("employer").get("label").getAsString());
    assertEquals(2, features.getAsJsonArray("emails").size());
    assertEquals("+32470112233", features.getAsJsonArray("phones").get(0).getAsJsonObject().get("e164").getAsString());
    assertFalse(features.has("middleName"));

    JsonObject changed = done("set", "Contact", contact, "jobTitle=Buyer", "emails[0]=");
    assertEquals(2, changed.get("version").getAsLong());
    assertEquals(1, done("show", "Contact", contact).getAsJsonObject("features").getAsJsonArray("emails").size());
    JsonArray changes = done("history", "Contact", contact).getAsJsonArray("changes");
    assertEquals(2, changes.size());
    JsonObject newest = changes.get(0).getAsJsonObject();
    assertEquals(changed.get("change"), newest.get("change"));
    assertEquals("Buyer", newest.getAsJsonObject("features").getAsJsonObject("jobTitle").get("new").getAsString());
    assertTrue(newest.getAsJsonObject("features").getAsJsonObject("jobTitle").get("old").isJsonNull());

    done("undo");
    assertFalse(done("show", "Contact", contact).getAsJsonObject("features").has("jobTitle"));
    done("redo");
    assertEquals("Buyer", done("show", "Contact", contact).getAsJsonObject("features").get("jobTitle").getAsString());
    done("delete", "Contact", contact);
    assertEquals("not-found", run("show", "Contact", contact).error());
    done("undo");
    assertEquals("Buyer", done("show", "Contact", contact).getAsJsonObject("features").get("jobTitle").getAsString());
    assertTrue(done("db", "check").get("ok").getAsBoolean());
  }

  @Test
  void whatIsDeletedIsRestoredOrPurged() {
    String account = create("Account", "name=Miller");
    String contact = create("Contact", "givenName=Ada", "employer=Miller");
    JsonObject dry = done("delete", "Account", account, "--dry-run");
    assertFalse(dry.get("refused").getAsBoolean());
    JsonObject hangs = dry.getAsJsonArray("hangs").get(0).getAsJsonObject();
    assertEquals("Contact employer clear 1", hangs.get("type").getAsString() + " " + hangs.get("feature").getAsString() + " "
        + hangs.get("effect").getAsString() + " " + hangs.get("count").getAsInt());
    assertEquals("Ada", hangs.getAsJsonArray("first").get(0).getAsJsonObject().get("label").getAsString());
    assertEquals("not-in-bin", run("restore", "Account", account).error());

    JsonObject deleted = done("delete", "Account", account);
    JsonObject row = done("bin", "Account").getAsJsonArray("rows").get(0).getAsJsonObject();
    assertEquals(account, row.get("id").getAsString());
    assertEquals("Miller", row.get("label").getAsString());
    assertEquals(deleted.get("change"), row.get("change"));
    JsonObject restored = done("restore", "Account", account);
    assertEquals(account, restored.get("id").getAsString());
    assertEquals(3, restored.get("version").getAsLong());
    assertFalse(restored.has("kept"));
    assertTrue(done("show", "Contact", contact).getAsJsonObject("features").has("employer"));

    done("delete", "Account", account);
    assertTrue(done("purge", "Account", account).get("emptied").getAsInt() > 0);
    assertEquals(0, done("bin").getAsJsonArray("rows").size());
    assertEquals("values-gone", run("restore", "Account", account).error());
    assertEquals("values-gone", run("undo").error());
    assertFalse(run("history", "Account", account).out().contains("Miller"));
    assertEquals("not-found", run("purge", "Account", UUID.randomUUID().toString()).error());
    assertTrue(done("db", "check").get("ok").getAsBoolean());
  }

  @Test
  void whatShowPrintsCanBeSentBack() {
    String id = create("Account", "name=Dupont", "emails.address=a@dupont.fr", "notes=one");
    JsonObject shown = done("show", "Account", id);
    shown.getAsJsonObject("features").addProperty("notes", "two\nlines");
    shown.getAsJsonObject("features").getAsJsonArray("emails").get(0).getAsJsonObject().addProperty("address", "b@dupont.fr");
    Answer answer = runWith(shown.toString(), "set", "Account", id, "-");
    assertEquals(0, answer.code(), answer.err());
    JsonObject again = done("show", "Account", id).getAsJsonObject("features");
    assertEquals("two\nlines", again.get("notes").getAsString());
    assertEquals(shown.getAsJsonObject("features").getAsJsonArray("emails").get(0).getAsJsonObject().get("id"),
        again.getAsJsonArray("emails").get(0).getAsJsonObject().get("id"));
    assertEquals("bad-json", runWith("{", "set", "Account", id, "-").error());
  }

  @Test
  void aVersionThatIsOldIsAConflictOnlyWhereTheSameFeatureChanged() {
    String id = create("Account", "name=First", "industry=Food");
    done("set", "Account", id, "name=Second");
    Answer conflict = run("set", "Account", id, "name=Third", "--version", "1");
    assertEquals(1, conflict.code());
    JsonObject values = conflict.json().getAsJsonObject("error").getAsJsonObject("features").getAsJsonObject("name");
    assertEquals("First", values.get("base").getAsString());
    assertEquals("Third", values.get("mine").getAsString());
    assertEquals("Second", values.get("theirs").getAsString());
    assertEquals(3, done("set", "Account", id, "industry=Drinks", "--version", "1").get("version").getAsLong());
    assertEquals("unknown-version", run("set", "Account", id, "industry=X", "--version", "9").error());
  }

  @Test
  void aListIsFilteredSortedPagedAndGrouped() {
    for (String city : List.of("Gent", "Paris", "Gent", "Wien", "Gent")) {
      create("Account", "name=In " + city, "addresses.city=" + city, "staff=10", "industry=" + city);
    }
    JsonObject list = done("list", "Account", "--where", "addresses.city = 'Gent'", "--columns", "name,addresses.city");
    assertEquals(3, list.get("total").getAsInt());
    assertEquals("Gent", list.getAsJsonArray("rows").get(0).getAsJsonObject().get("addresses.city").getAsString());
    assertTrue(list.getAsJsonArray("rows").get(0).getAsJsonObject().has("id"));
    JsonObject page = done("list", "Account", "--sort", "-name", "--offset", "1", "--limit", "2", "--columns", "name");
    assertEquals(5, page.get("total").getAsInt());
    assertEquals("In Paris", page.getAsJsonArray("rows").get(0).getAsJsonObject().get("name").getAsString());
    JsonObject groups = done("list", "Account", "--group-by", "industry", "--sum", "staff");
    assertEquals(3, groups.get("total").getAsInt());
    for (JsonElement each : groups.getAsJsonArray("rows")) {
      JsonObject group = each.getAsJsonObject();
      assertEquals(group.get("count").getAsInt() * 10, group.get("sum(staff)").getAsInt());
    }
    assertEquals(groups, done("list", "Account", "--group-by", "industry", "--sum", "staff", "--in", "EUR", "--at", "2026-11-17"));
    assertMistake(2, "bad-value", "list", "Account", "--sum", "staff", "--in", "EUR", "--at", "17.11.2026");
    assertMistake(2, "bad-value", "list", "Account", "--sum", "staff", "--in", "Euro");
    assertMistake(2, "usage", "list", "Account", "--sum", "staff", "--at", "2026-11-17");
    assertMistake(2, "usage", "list", "Account", "--in", "EUR");
  }

  @Test
  void mistakesAreNamedAndChangeNothing() {
    String id = create("Account", "name=Only");
    assertMistake(2, "unknown-type", "list", "Acount");
    assertMistake(2, "unknown-type", "create", "Nothing", "name=x");
    assertMistake(2, "unknown-feature", "set", "Account", id, "nam=x");
    assertMistake(2, "unknown-feature", "list", "Account", "--where", "colour = 'red'");
    assertMistake(2, "bad-condition", "list", "Account", "--where", "name = ");
    assertMistake(2, "bad-value", "set", "Account", id, "staff=many");
    assertMistake(2, "bad-value", "set", "Account", id, "customerSince=yesterday");
    assertMistake(2, "computed-feature", "set", "Account", id, "createdBy=me");
    assertMistake(2, "bad-id", "show", "Account", "1");
    assertMistake(1, "not-found", "show", "Account", UUID.randomUUID().toString());
    assertMistake(1, "not-found", "set", "Account", id, "owner=Nobody");
    assertMistake(2, "unknown-command", "lsit", "Account");
    assertMistake(2, "unknown-option", "list", "Account", "--wher", "x");
    assertMistake(2, "usage", "show", "Account");
    assertMistake(2, "usage", "set", "Account", id, "name");
    assertMistake(1, "unknown-change", "undo", UUID.randomUUID().toString());
    assertMistake(1, "invalid", "set", "Account", id, "name=");
    assertEquals(1, done("show", "Account", id).get("version").getAsLong());
    Answer position = run("list", "Account", "--where", "name = 'a' and and");
    assertTrue(position.json().getAsJsonObject("error").get("message").getAsString().contains("^"), position.out());
  }

  private void assertMistake(int code, String error, String... arguments) {
    Answer answer = run(arguments);
    assertEquals(error, answer.error(), answer.out());
    assertEquals(code, answer.code(), answer.out());
    JsonObject document = answer.json().getAsJsonObject("error");
    assertFalse(document.get("message").getAsString().isBlank());
    assertFalse(answer.err().isBlank());
  }

  @Test
  void anInjectionIsOnlyAText() {
    String id = create("Account", "name=Robert'); DROP TABLE account; --");
    JsonObject list = done("list", "Account", "--where", "name = 'Robert''); DROP TABLE account; --'");
    assertEquals(1, list.get("total").getAsInt());
    Answer attempt = run("list", "Account", "--where", "name = 'x'; DROP TABLE account");
    assertEquals(2, attempt.code());
    assertEquals(id, done("list", "Account").getAsJsonArray("rows").get(0).getAsJsonObject().get("id").getAsString());
    assertEquals("bad-column", run("list", "Account", "--columns", "name), (SELECT 1").error().replace("unknown-feature", "bad-column"));
  }

  @Test
  void theModelIsShown() {
    JsonObject types = done("types", "Contact");
    assertEquals("Contact", types.get("type").getAsString());
    boolean found = false;
    for (JsonElement each : types.getAsJsonArray("features")) {
      JsonObject feature = each.getAsJsonObject();
      for (String key : List.of("name", "kind", "type", "many", "required")) {
        assertTrue(feature.has(key), key);
      }
      found |= feature.get("name").getAsString().equals("employer") && feature.get("type").getAsString().equals("Account");
    }
    assertTrue(found);
    assertEquals("unknown-type", run("types", "Contct").error());
  }

  @Test
  void theDatabaseSaysWhatItIs() {
    create("Account", "name=x");
    JsonObject info = done("db", "info");
    assertEquals(database == TestDatabase.H2 ? "h2" : "postgresql", info.get("kind").getAsString());
    for (String key : List.of("version", "packages", "orphans", "feedLag", "indexLag")) {
      assertTrue(info.has(key), key);
    }
    assertEquals(6, done("list", "Currency").get("total").getAsInt());
    assertEquals(1, done("list", "User").get("total").getAsInt());
  }

  @Test
  void theDemoIsMadeInAnEmptyDatabaseOnly() {
    JsonObject demo = done("demo", "--size", "40", "--today", "2026-11-17");
    assertEquals(40, demo.getAsJsonObject("created").get("Account").getAsInt());
    assertEquals(40, done("list", "Account").get("total").getAsInt());
    assertEquals("not-empty", run("demo").error());
    assertEquals("bad-value", run("demo", "--size", "0").error());
  }

  @Test
  void anExportIsImportedAgain() throws Exception {
    done("demo", "--size", "30", "--today", "2026-11-17");
    Path json = folder.resolve("accounts.json");
    assertEquals(30, done("export", "Account", json.toString()).get("records").getAsInt());
    for (String format : List.of("csv", "xlsx", "vcf")) {
      Path file = folder.resolve("out." + format);
      assertEquals(30, done("export", "Account", file.toString()).get("records").getAsInt());
      assertTrue(Files.size(file) > 1000);
    }
    try (var files = Files.list(folder)) {
      assertTrue(files.noneMatch(file -> file.toString().endsWith(".part")));
    }
    assertEquals("unknown-format", run("export", "Account", folder.resolve("x.ics").toString()).error());
    assertEquals("file-denied", run("export", "Account", folder.resolve("none/x.csv").toString()).error());
    assertEquals("bad-condition", run("export", "Account", folder.resolve("y.csv").toString(), "--where", "((").error());
    assertFalse(Files.exists(folder.resolve("y.csv")));
    JsonObject read = done("import", folder.resolve("out.csv").toString(), "--as", "Account", "--dry-run");
    assertEquals(30, read.get("created").getAsInt(), read.toString());
    assertEquals(30, done("list", "Account").get("total").getAsInt());
  }
}
