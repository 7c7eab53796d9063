package org.rapport.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapport.core.internal.jobs.JobSession;
import org.rapport.core.transfer.Exporter;
import org.rapport.core.transfer.ImportResult;
import org.rapport.model.RapportException;
import org.rapport.model.crm.Scope;
import org.rapport.model.crm.User;
import org.rapport.store.Principal;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.testing.TestStores;

/** Old activities come with who made them, and when. */
class ImportAuthorsTest extends ImportFixture {

  private Principal admin;

  @BeforeEach
  void people() throws Exception {
    admin = TestStores.administrator(store, "admin");
    session = new JobSession(store, admin);
    load(file("users.csv", "login,name,active\ndora,Dora Maar,false\n"), "{\"type\": \"User\"}");
    load(file("people.csv", "familyName\nLovelace\n"));
  }

  private static final String CALLS = """
      with;when;subject;Author;Created at
      Lovelace;4.5.2009 9:00;First;dora;6.5.2009 09:10
      Lovelace;4.5.2010 9:00;Second;Dora Maar;
      Lovelace;4.5.2011 9:00;Third;;31.12.2011
      """;

  @Test
  void activitiesKeepTheirAuthorByLoginOrNameAndTheirDate() throws Exception {
    ImportResult result = load(file("calls.csv", CALLS), "{\"type\": \"Interaction\"}", "DE");
    assertEquals(List.of(), result.problems());
    assertEquals(List.of(), result.ignored());
    List<String> calls = rows("Interaction", "subject", "createdBy", "createdAt");
    assertEquals("First|dora|2009-05-06T07:10:00Z", calls.get(0));
    assertTrue(calls.get(1).startsWith("Second|dora|20"), calls.toString());
    assertEquals("Third|admin|2011-12-30T23:00:00Z", calls.get(2));
    assertEquals("admin", store.history(admin, store.page(admin, Query.all("Interaction"), PageRequest.first(1)).rows().get(0).ref())
        .get(0).who());
    assertEquals(List.of(), store.undo(admin, result.batch()).kept());
    assertEquals(List.of(), rows("Interaction", "subject"));
  }

  @Test
  void notesTasksAndEventsDoToo() throws Exception {
    for (String text : List.of("Note;title;about\nx;Lovelace", "Task;subject;due\nx;2010-01-02", "Event;subject;start\nx;2010-01-02 10:00")) {
      String[] lines = text.split("\n");
      String type = lines[0].split(";")[0];
      ImportResult result = load(file(type + ".csv", lines[0].substring(type.length() + 1) + ";createdBy;createdAt\n" + lines[1] + ";dora;2010-01-01T00:00:00Z\n"),
          "{\"type\": \"" + type + "\"}");
      assertEquals(List.of(), result.problems());
      assertEquals(List.of("dora|2010-01-01T00:00:00Z"), rows(type, "createdBy", "createdAt"));
    }
  }

  @Test
  void anUnknownAuthorAndADayToComeAreProblemsOfTheirRows() throws Exception {
    ImportResult result = load(file("calls.csv", "with,when,subject,createdBy,createdAt\nLovelace,2009-05-04,A,nobody,2009-05-06\n"
        + "Lovelace,2009-05-04,B,dora,2999-01-01\nLovelace,2009-05-04,C,dora,2009-02-30\nLovelace,2009-05-04,D,dora,2009-02-28\n"), "{\"type\": \"Interaction\"}");
    assertEquals(List.of("2:4", "3:0", "4:5"), places(result).stream().sorted().toList());
    assertEquals(List.of("D|dora"), rows("Interaction", "subject", "createdBy"));
  }

  @Test
  void othersMayNotSayItAndWhatIsOnlyGuessedIsLeftOut() throws Exception {
    session = new JobSession(store, rep());
    Path file = file("calls.csv", "with;when;subject;Author\nLovelace;2009-05-04;First;dora\n");
    RapportException refused = assertThrows(RapportException.class, () -> load(file,
        "{\"type\": \"Interaction\", \"columns\": {\"with\": \"with\", \"when\": \"when\", \"subject\": \"subject\", \"Author\": \"createdBy\"}}"));
    assertEquals("computed-feature", refused.code());
    ImportResult result = load(file, "{\"type\": \"Interaction\"}");
    assertEquals(List.of("Author"), result.ignored());
    assertEquals(List.of("First|rep"), rows("Interaction", "subject", "createdBy"));
  }

  @Test
  void ourOwnExportSaysWhoAndTheImportOfRecordsPassesOverIt() throws Exception {
    load(file("calls.csv", CALLS), "{\"type\": \"Interaction\"}", "DE");
    Path json = folder.resolve("calls.json");
    new Exporter(session).write(Query.all("Interaction"), json, "json", null);
    Path csv = folder.resolve("again.csv");
    new Exporter(session).write(new Query("Interaction", "", List.of(), List.of("subject", "with", "when", "createdBy", "createdAt")), csv, "csv", null);
    List<String> before = rows("Interaction", "subject", "createdBy", "createdAt");
    store.undo(admin, store.history(admin, store.page(admin, Query.all("Interaction"), PageRequest.first(1)).rows().get(0).ref())
        .get(0).batchId().orElseThrow());
    ImportResult result = load(csv, "{\"type\": \"Interaction\"}");
    assertEquals(List.of(), result.problems());
    assertEquals(before, rows("Interaction", "subject", "createdBy", "createdAt"));
    store.undo(admin, result.batch());
    assertEquals(3, load(json).created());
    assertEquals(List.of("First|admin", "Second|admin", "Third|admin"), rows("Interaction", "subject", "createdBy"));
  }

  private Principal rep() throws RapportException {
    return TestStores.user(store, admin, "rep", TestStores.role("rep", permission -> {
      permission.setRead(Scope.ALL);
      permission.setCreate(true);
    }, "Contact", "Interaction", "User", "Setting"));
  }
}
