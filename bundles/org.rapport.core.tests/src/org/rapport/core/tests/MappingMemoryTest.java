package org.rapport.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapport.core.internal.jobs.JobSession;
import org.rapport.core.settings.CoreSettings;
import org.rapport.core.settings.Scope;
import org.rapport.core.settings.Settings;
import org.rapport.core.transfer.ImportInspector;
import org.rapport.core.transfer.ImportMapping;
import org.rapport.core.transfer.ImportRequest;
import org.rapport.core.transfer.ImportResult;
import org.rapport.core.transfer.Importer;
import org.rapport.core.transfer.Inspection;
import org.rapport.core.transfer.Inspection.Origin;
import org.rapport.core.transfer.Update;
import org.rapport.store.Principal;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.testing.TestStores;

/** Mappings that are remembered by the headings of their tables. */
class MappingMemoryTest extends ImportFixture {

  private static final String ODD = "who,what\nLovelace,countess\n";
  private static final ImportMapping CONTACT = ImportMapping.NONE.with("type", "Contact").withColumn("who", "familyName").withColumn("what", "jobTitle");

  private Principal eve;

  @BeforeEach
  void signIn() throws Exception {
    eve = TestStores.administrator(store, "eve");
    session = new JobSession(store, eve);
  }

  private Inspection inspect(Path file, ImportMapping given) throws Exception {
    ImportInspector inspector = new ImportInspector(session);
    return inspector.inspect(inspector.parts(file).get(0), given, null, null, null);
  }

  private ImportResult run(Path file) throws Exception {
    return counted(new Importer(session).run(ImportRequest.of(List.of(file)), null));
  }

  private void remember(ImportMapping mapping) throws Exception {
    new ImportInspector(session).remember(inspect(file("first.csv", ODD), mapping));
  }

  @Test
  void aTableWithTheSameHeadingsInAnyOrderIsReadByTheLatestMapping() throws Exception {
    remember(CONTACT.withColumn("what", "notes"));
    remember(CONTACT.withUpdate("jobTitle", Update.FILL));
    Path next = file("next.csv", "what;who;\"rapport:problem\"\nking;Crown;no\n");
    Inspection found = inspect(next, ImportMapping.NONE);
    assertEquals(Origin.REMEMBERED, found.origin());
    assertEquals(Update.FILL, found.mapping().update("jobTitle"));
    assertEquals(1, run(next).created());
    assertEquals(List.of("Crown|king"), rows("familyName", "jobTitle"));
  }

  private List<String> rows(String first, String second) throws Exception {
    return store.page(eve, new Query("Contact", "", List.of(), List.of(first, second)), PageRequest.first(10))
        .rows().stream().map(row -> row.values().get(0) + "|" + row.values().get(1)).toList();
  }

  @Test
  void whatIsSaidNowGoesBeforeWhatIsRemembered() throws Exception {
    remember(CONTACT);
    Path next = file("next.csv", ODD);
    assertEquals(Origin.GIVEN, inspect(next, ImportMapping.NONE.with("type", "Account").withColumn("who", "name")).origin());
    Inspection account = inspect(next, ImportMapping.NONE.with("type", "Account"));
    assertEquals(Origin.GUESSED, account.origin());
    remember(ImportMapping.NONE.with("type", "Account").withColumn("who", "name"));
    assertEquals(Origin.REMEMBERED, inspect(next, ImportMapping.NONE.with("type", "Contact")).origin());
    assertEquals("Account", inspect(next, ImportMapping.NONE).mapping().get("type").orElseThrow());
  }

  @Test
  void otherHeadingsAndTablesWithoutAnyAreNotMeant() throws Exception {
    remember(CONTACT);
    assertEquals(Origin.GUESSED, inspect(file("more.csv", "who,what,else\n1,2,3\n"), ImportMapping.NONE).origin());
    Path plain = file("plain.csv", "Lovelace,countess\n");
    ImportMapping numbered = ImportMapping.NONE.with("type", "Contact").withHeadings(false).withColumn("1", "familyName");
    new ImportInspector(session).remember(inspect(plain, numbered));
    assertEquals(Origin.GUESSED, inspect(plain, ImportMapping.NONE.with("type", "Contact").withHeadings(false)).origin());
  }

  @Test
  void nobodyElseAndNoFieldThatIsGoneIsMeant() throws Exception {
    remember(CONTACT);
    Settings settings = new Settings(store, eve);
    String kept = settings.get(CoreSettings.MAPPINGS);
    settings.set(CoreSettings.MAPPINGS, Scope.user(eve.user()), kept.replace("jobTitle", "hobby"));
    assertEquals(Origin.GUESSED, inspect(file("next.csv", ODD), ImportMapping.NONE).origin());
    settings.set(CoreSettings.MAPPINGS, Scope.user(eve.user()), "nonsense {");
    assertEquals(Origin.GUESSED, inspect(file("next.csv", ODD), ImportMapping.NONE).origin());
    remember(CONTACT);
    assertEquals(Origin.REMEMBERED, inspect(file("next.csv", ODD), ImportMapping.NONE).origin());
  }

  @Test
  void theKeyAndTheSignsOfOneFileAreNotRemembered() throws Exception {
    remember(CONTACT.with("key", "familyName").with("separator", ","));
    Inspection found = inspect(file("next.csv", ODD.replace(',', ';')), ImportMapping.NONE);
    assertEquals(Origin.REMEMBERED, found.origin());
    assertEquals(";", found.form().get("separator"));
  }
}
