package org.rapport.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.core.internal.handover.RunFolder;
import org.rapport.model.ModelPackages;
import org.rapport.model.crm.CrmPackage;
import org.rapport.testing.TestDatabase;

/** A partner's package gets a newer version, and the base follows. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class MigrateTest extends CliFixture {

  private static final String HEAD = """
      <?xml version="1.0" encoding="UTF-8"?>
      <ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
          xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" name="machines" nsURI="http://acme.example/machines" nsPrefix="acme">
        <eClassifiers xsi:type="ecore:EClass" name="Machine" eSuperTypes="http://rapport.org/model/crm#//Root">
          <eAnnotations source="http://rapport.org/crm"><details key="label" value="name"/></eAnnotations>
      """;
  private static final String TAIL = "</eClassifiers></ecore:EPackage>";

  private static String text(String name, String type, String formerly) {
    return text(name, type, "formerly", formerly);
  }

  private static String text(String name, String type, String key, String value) {
    return "<eStructuralFeatures xsi:type=\"ecore:EAttribute\" name=\"" + name
        + "\" eType=\"ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//" + type + "\">" + (value == null ? ""
            : "<eAnnotations source=\"http://rapport.org/crm\"><details key=\"" + key + "\" value=\"" + value + "\"/></eAnnotations>")
        + "</eStructuralFeatures>\n";
  }

  /** From now on commands run with this version of the package. */
  private void install(String... features) throws IOException {
    Path file = Files.writeString(folder.resolve("machines-" + System.nanoTime() + ".ecore"), HEAD + String.join("", features) + TAIL);
    cli = new PlainCli(ModelPackages.of(List.of(CrmPackage.eINSTANCE), List.of(URI.createFileURI(file.toString()))), List.of(), List.of(),
        folder.resolve("home"), new RunFolder(folder.resolve("run")));
  }

  @Test
  void theBaseFollowsThePackage() throws Exception {
    install(text("name", "EString", null), text("serial", "EString", null), text("staff", "EInt", null));
    String id = done("create", "acme.Machine", "name=Press", "serial=A-1", "staff=3").get("id").getAsString();
    String change = done("set", "acme.Machine", id, "serial=A-2").get("change").getAsString();

    install(text("name", "EString", null), text("number", "EString", "serial"), text("colour", "EString", null));
    Answer refused = run("show", "acme.Machine", id);
    assertEquals("schema-mismatch", refused.error());
    assertTrue(refused.json().getAsJsonObject("error").get("hint").getAsString().contains("db migrate"), refused.out());
    JsonObject would = done("db", "migrate", "--dry-run");
    assertEquals(3, would.getAsJsonArray("steps").size(), would.toString());
    assertEquals("schema-mismatch", run("show", "acme.Machine", id).error());

    JsonObject migrated = done("db", "migrate");
    assertEquals(would.get("steps"), migrated.get("steps"));
    assertTrue(Files.exists(Path.of(migrated.get("backup").getAsString())));
    JsonObject features = done("show", "acme.Machine", id).getAsJsonObject("features");
    assertEquals("A-2", features.get("number").getAsString());
    JsonObject orphan = done("db", "info").getAsJsonArray("orphans").get(0).getAsJsonObject();
    assertEquals("staff", orphan.get("feature").getAsString());
    assertEquals(1, orphan.get("records").getAsInt());
    done("undo", change);
    assertEquals("A-1", done("show", "acme.Machine", id).getAsJsonObject("features").get("number").getAsString());
    assertTrue(done("db", "check").get("ok").getAsBoolean());

    assertEquals(0, done("db", "migrate").getAsJsonArray("steps").size());
    Path named = folder.resolve("named/first.rapport");
    assertEquals(named.toString(), done("db", "migrate", "--drop", "--backup", "named/first.rapport").get("backup").getAsString());
    assertTrue(Files.exists(named));
    assertEquals(0, done("db", "info").getAsJsonArray("orphans").size());
  }

  @Test
  void aTextIsSplit() throws Exception {
    install(text("name", "EString", null), text("serial", "EString", null));
    String id = done("create", "acme.Machine", "name=Press", "serial=A-17").get("id").getAsString();
    install(text("name", "EString", null), text("series", "EString", "split", "serial ^([^-]*)"), text("number", "EString", "split", "serial -(.*)"));
    Answer told = plain("", List.of("--db", db, "db", "migrate", "--dry-run"));
    assertTrue(told.out().contains("acme.Machine.series: new, with a part of each of the 1 values of serial."), told.out());
    done("db", "migrate");
    JsonObject features = done("show", "acme.Machine", id).getAsJsonObject("features");
    assertEquals("A", features.get("series").getAsString());
    assertEquals("17", features.get("number").getAsString());
  }

  @Test
  void whatCannotBeIsNamedAndNothingIsChanged() throws Exception {
    install(text("name", "EString", null), text("size", "EString", null));
    String id = done("create", "acme.Machine", "name=Press", "size=huge").get("id").getAsString();
    install(text("name", "EString", null), text("size", "EInt", null));
    Answer would = run("db", "migrate", "--dry-run");
    assertEquals(1, would.code(), would.out());
    assertTrue(would.json().getAsJsonArray("problems").get(0).getAsString().contains("huge"), would.out());
    assertEquals("migration-refused", run("db", "migrate").error());
    Answer told = plain("", List.of("--db", db, "db", "migrate", "--dry-run", "--drop"));
    assertEquals(0, told.code(), told.out() + told.err());
    assertTrue(told.out().contains("acme.Machine.size"), told.out());
    install(text("name", "EString", null), text("size", "EString", null));
    assertEquals("huge", done("show", "acme.Machine", id).getAsJsonObject("features").get("size").getAsString());
  }

  @Test
  void onlyAnAdministratorMigrates() throws Exception {
    install(text("name", "EString", null), text("serial", "EString", null));
    done("create", "User", "login=bob", "name=Bob");
    install(text("name", "EString", null));
    assertEquals("not-allowed", plain("", List.of("--db", db, "--user", "bob", "db", "migrate", "--json")).error());
    assertEquals("unknown-user", plain("", List.of("--db", db, "--user", "eve", "db", "migrate", "--json")).error());
    assertEquals("schema-mismatch", run("list", "User").error());
    done("db", "migrate");
    assertFalse(done("list", "User").getAsJsonArray("rows").isEmpty());
  }

  @Test
  void aFileThatIsNotThereIsNotMade() {
    String none = folder.resolve("none").toString();
    assertEquals("no-database", plain("", List.of("--db", none, "db", "migrate", "--json")).error());
    assertEquals("no-database", plain("", List.of("--db", none, "db", "migrate", "--dry-run", "--json")).error());
    assertFalse(Files.exists(folder.resolve("none.mv.db")));
  }
}
