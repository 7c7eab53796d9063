package org.rapport.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.core.internal.handover.RunFolder;
import org.rapport.core.session.Session;
import org.rapport.core.session.SessionRequest;
import org.rapport.model.ModelPackages;
import org.rapport.model.crm.CrmPackage;
import org.rapport.testing.TestDatabase;

/** Users, their passwords and their sign-in, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class UsersTest extends CliFixture {

  private static final String ADMIN = "battery-horse-staple";
  private static final String BOB = "plum tree in May";

  private final HandClock clock = new HandClock();

  /** Stands still until it is moved. */
  private static final class HandClock extends Clock {

    private Instant now = Instant.parse("2026-11-26T12:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  @Override
  @BeforeEach
  void begin() throws Exception {
    super.begin();
    cli = new PlainCli(ModelPackages.of(List.of(CrmPackage.eINSTANCE), List.of()), List.of(), List.of(), folder.resolve("home"),
        new RunFolder(folder.resolve("run")), clock);
  }

  private Path file(String password, String rights) throws IOException {
    Path file = Files.createTempFile(folder, "password", null);
    Files.writeString(file, password + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
    return file;
  }

  private Answer as(String user, String password, String... arguments) throws IOException {
    return asWith("", user, password, arguments);
  }

  private Answer asWith(String input, String user, String password, String... arguments) throws IOException {
    passwordFile = password == null ? null : file(password, "rw-------");
    String[] all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--user";
    all[arguments.length + 1] = user;
    Answer answer = runWith(input, all);
    passwordFile = null;
    if (password != null) {
      assertFalse((answer.out() + answer.err()).contains(password), "The password shows in what was printed.");
    }
    assertFalse((answer.out() + answer.err()).contains("$argon2"), "The hash shows in what was printed.");
    return answer;
  }

  private JsonObject ok(Answer answer) {
    assertEquals(0, answer.code(), answer.out() + answer.err());
    return answer.json();
  }

  /** A base whose administrator is anna, with a user bob. */
  private void annaAndBob() throws IOException {
    ok(as("anna", ADMIN, "create", "Account", "name=First"));
    ok(as("Anna", ADMIN, "users", "add", "Bob", "--name", "Bob Jones"));
    ok(asWith(BOB + "\n", "anna", ADMIN, "users", "password", "bob"));
  }

  private JsonObject user(String login) throws IOException {
    for (JsonElement each : ok(as("anna", ADMIN, "users", "list")).getAsJsonArray("users")) {
      if (each.getAsJsonObject().get("login").getAsString().equals(login)) {
        return each.getAsJsonObject();
      }
    }
    throw new AssertionError("There is no user " + login);
  }

  @Test
  void theFirstCommandMakesTheAdministrator() throws Exception {
    ok(as("anna", ADMIN, "create", "Account", "name=First"));
    JsonObject anna = user("anna");
    assertTrue(anna.get("administrator").getAsBoolean());
    assertTrue(anna.get("password").getAsBoolean());
    assertEquals("2026-11-26T12:00:00Z", anna.get("lastSignIn").getAsString());
    assertEquals("wrong-password", as("anna", "battery-horse-stable", "list", "Account").error());
    assertEquals("no-password", as("anna", null, "list", "Account").error());
  }

  @Test
  void aWeakFirstPasswordMakesNothing() throws Exception {
    for (String weak : List.of("short", "aaaaaaaaaaaa", "anna.martin")) {
      assertEquals("weak-password", as("anna.martin", weak, "create", "Account", "name=First").error(), weak);
    }
    ok(as("berta", ADMIN, "create", "Account", "name=First"));
    assertEquals("wrong-password", as("anna.martin", ADMIN, "list", "Account").error());
  }

  @Test
  void wrongNameAndWrongPasswordReadTheSame() throws Exception {
    annaAndBob();
    Answer name = as("nobody-here", ADMIN, "list", "Account");
    Answer password = as("anna", "not this one", "list", "Account");
    assertEquals(name.out(), password.out());
    assertEquals(1, name.code());
    assertEquals("wrong-password", name.error());
    ok(as("bob", BOB, "db", "info"));
  }

  @Test
  void aUserIsLockedAfterFiveFailuresAndLetInWhenTheTimeIsOver() throws Exception {
    annaAndBob();
    for (int i = 0; i < 5; i++) {
      assertEquals("wrong-password", as("bob", "guess number " + i, "db", "info").error());
    }
    Answer locked = as("bob", BOB, "db", "info");
    assertEquals("locked-user", locked.error());
    assertTrue(locked.err().contains("12:15"), locked.err());
    assertEquals("2026-11-26T12:15:00Z", user("bob").get("lockedUntil").getAsString());
    clock.now = clock.now.plus(Duration.ofMinutes(14));
    assertEquals("locked-user", as("bob", BOB, "db", "info").error());
    clock.now = clock.now.plus(Duration.ofMinutes(1));
    ok(as("bob", BOB, "db", "info"));
    assertTrue(user("bob").get("lockedUntil").isJsonNull());
  }

  @Test
  void anAdministratorUnlocks() throws Exception {
    annaAndBob();
    for (int i = 0; i < 5; i++) {
      as("bob", "guess number " + i, "db", "info");
    }
    assertEquals("locked-user", as("bob", BOB, "db", "info").error());
    ok(as("anna", ADMIN, "users", "enable", "bob"));
    ok(as("bob", BOB, "db", "info"));
  }

  @Test
  void aDisabledUserStaysOut() throws Exception {
    annaAndBob();
    JsonObject changed = ok(as("anna", ADMIN, "users", "disable", "bob"));
    assertEquals("User", changed.get("type").getAsString());
    assertEquals("inactive-user", as("bob", BOB, "db", "info").error());
    assertEquals("wrong-password", as("bob", "not this one", "db", "info").error());
    assertFalse(user("bob").get("active").getAsBoolean());
    assertTrue(ok(as("anna", ADMIN, "users", "disable", "bob")).get("change").isJsonNull());
    ok(as("anna", ADMIN, "users", "enable", "bob"));
    ok(as("bob", BOB, "db", "info"));
  }

  @Test
  void theLastAdministratorStays() throws Exception {
    annaAndBob();
    assertEquals("last-administrator", as("anna", ADMIN, "users", "disable", "anna").error());
    assertEquals("last-administrator", as("anna", ADMIN, "users", "role", "anna", "Administrator", "--remove").error());
    ok(as("anna", ADMIN, "users", "role", "bob", "administrator"));
    assertTrue(user("bob").get("administrator").getAsBoolean());
    ok(as("bob", BOB, "users", "role", "anna", "Administrator", "--remove"));
    assertEquals("not-allowed", as("anna", ADMIN, "users", "add", "carl").error());
  }

  @Test
  void whoIsNoAdministratorChangesOnlyTheOwnPassword() throws Exception {
    annaAndBob();
    for (List<String> command : List.of(List.of("add", "carl"), List.of("disable", "anna"), List.of("role", "bob", "Administrator"),
        List.of("handover", "anna", "bob"), List.of("password", "anna"))) {
      String[] arguments = new String[command.size() + 1];
      arguments[0] = "users";
      System.arraycopy(command.toArray(), 0, arguments, 1, command.size());
      assertEquals("not-allowed", asWith("another plum tree\n", "bob", BOB, arguments).error(), command.toString());
    }
    ok(asWith("another plum tree\n", "bob", BOB, "users", "password"));
    assertEquals("wrong-password", as("bob", BOB, "db", "info").error());
    ok(as("bob", "another plum tree", "db", "info"));
    assertEquals("weak-password", asWith("bob\n", "bob", "another plum tree", "users", "password").error());
    assertEquals("no-password", asWith("", "bob", "another plum tree", "users", "password").error());
  }

  @Test
  void mistakesAreNamed() throws Exception {
    annaAndBob();
    assertEquals("unknown-user", as("anna", ADMIN, "users", "disable", "bop").error());
    assertEquals("unknown-role", as("anna", ADMIN, "users", "role", "bob", "King").error());
    assertEquals("unknown-team", as("anna", ADMIN, "users", "add", "carl", "--team", "None").error());
    assertEquals("invalid", as("anna", ADMIN, "users", "add", "bob").error());
    assertEquals("usage", as("anna", ADMIN, "users", "add").error());
    assertEquals(2, as("anna", ADMIN, "users", "ad", "x").code());
  }

  @Test
  void aPasswordFileThatOthersCanReadIsRefused() throws Exception {
    annaAndBob();
    for (String rights : List.of("rw-r-----", "rw----r--", "rw--w----")) {
      passwordFile = file(ADMIN, rights);
      Answer answer = run("list", "Account", "--user", "anna");
      assertEquals("open-password-file", answer.error(), rights);
      assertTrue(answer.err().contains("chmod 600"), answer.err());
      assertFalse((answer.out() + answer.err()).contains(ADMIN));
    }
    passwordFile = folder.resolve("none");
    assertEquals("no-password-file", run("list", "Account", "--user", "anna").error());
    passwordFile = file("", "rw-------");
    assertEquals("no-password", run("list", "Account", "--user", "anna").error());
    assertEquals(ADMIN.length() + 1, Files.size(file(ADMIN, "rw-------")));
  }

  @Test
  void aPasswordIsAlsoTakenFromAFileThatTheCommandNames() throws Exception {
    annaAndBob();
    ok(as("anna", ADMIN, "users", "add", "carl", "--password-file", file("green door 7", "rw-------").toString()));
    ok(as("carl", "green door 7", "db", "info"));
    assertEquals("open-password-file",
        as("anna", ADMIN, "users", "password", "carl", "--password-file", file("green door 8", "rw-r--r--").toString()).error());
    ok(as("carl", "green door 7", "db", "info"));
  }

  @Test
  void withoutANameOnlyTheOwnFileOpensOnceThereArePasswords() throws Exception {
    done("create", "Account", "name=First");
    String me = System.getProperty("user.name").toLowerCase(java.util.Locale.ROOT);
    passwordFile = file(ADMIN, "rw-------");
    done("users", "password"); // Nobody signs in with it: it is the new one.
    passwordFile = null;
    if (database == TestDatabase.H2) {
      assertEquals(1, done("list", "Account").get("total").getAsInt());
    } else {
      assertEquals("sign-in-needed", run("list", "Account").error());
    }
    ok(as(me, ADMIN, "list", "Account"));
    assertEquals("wrong-password", as(me, BOB, "list", "Account").error());
  }

  @Test
  void theRecordsOfOneUserAreGivenToAnother() throws Exception {
    annaAndBob();
    for (int i = 0; i < 5; i++) {
      ok(as("anna", ADMIN, "create", "Account", "name=Of Bob " + i, "owner=bob"));
    }
    ok(as("anna", ADMIN, "create", "Contact", "familyName=Of Bob too", "owner=bob"));
    JsonObject wouldBe = ok(as("anna", ADMIN, "users", "handover", "bob", "anna", "--dry-run"));
    assertEquals(6, wouldBe.get("total").getAsInt());
    assertTrue(wouldBe.get("batch").isJsonNull());
    JsonObject given = ok(as("anna", ADMIN, "users", "handover", "bob", "anna"));
    assertEquals(wouldBe.get("records"), given.get("records"));
    assertEquals(5, given.getAsJsonObject("records").get("Account").getAsInt());
    assertEquals(0, ok(as("anna", ADMIN, "list", "Account", "--where", "owner = 'bob'")).get("total").getAsInt());
    ok(as("anna", ADMIN, "undo", given.get("batch").getAsString()));
    assertEquals(5, ok(as("anna", ADMIN, "list", "Account", "--where", "owner.login = 'bob'")).get("total").getAsInt());
    ok(as("anna", ADMIN, "users", "disable", "bob"));
    assertEquals("inactive-user", as("anna", ADMIN, "users", "handover", "anna", "bob").error());
  }

  @Test
  void aHandedOverCommandIsSignedInToo() throws Exception {
    Assumptions.assumeTrue(database == TestDatabase.H2, "Commands are handed over on embedded bases only.");
    done("create", "Account", "name=First");
    passwordFile = file(ADMIN, "rw-------");
    done("users", "add", "anna", "--role", "Administrator");
    passwordFile = null;
    try (Session owner = cli.sessions().open(SessionRequest.of(cli.sessions().locate(db, folder), false), null)) {
      String id = ok(as("anna", ADMIN, "create", "Account", "name=By hand-over")).get("id").getAsString();
      assertEquals("anna", ok(as("anna", ADMIN, "history", "Account", id)).getAsJsonArray("changes").get(0).getAsJsonObject().get("who").getAsString());
      assertEquals("wrong-password", as("anna", "not this one", "list", "Account").error());
      assertEquals("no-password", as("anna", null, "list", "Account").error());
      passwordFile = file(ADMIN, "rw-r--r--");
      assertEquals("open-password-file", run("list", "Account", "--user", "anna").error());
      passwordFile = null;
      ok(asWith("a brand new one\n", "anna", ADMIN, "users", "password"));
      ok(as("anna", "a brand new one", "list", "Account"));
      assertEquals(2, owner.store().count(owner.principal(), org.rapport.store.query.Query.all("Account"), 0).count());
    }
  }
}
