package org.rapport.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.testing.TestDatabase;

/** Page layouts by the verbs of records, and what holds of them in every verb. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class LayoutVerbsTest extends CliFixture {

  private String layout() {
    return done("create", "PageLayout", "type=Account", "fields[0].feature=industry", "fields[0].defaultValue=Textiles", "fields[0].title=Branch",
        "fields[1].feature=vatNumber", "fields[1].required=true").get("id").getAsString();
  }

  private JsonObject feature(String name) {
    for (JsonElement each : done("types", "Account").getAsJsonArray("features")) {
      if (each.getAsJsonObject().get("name").getAsString().equals(name)) {
        return each.getAsJsonObject();
      }
    }
    throw new AssertionError(name);
  }

  @Test
  void whatALayoutSaysHoldsForCreateSetAndImport() throws Exception {
    String id = layout();
    assertTrue(feature("vatNumber").get("required").getAsBoolean());
    assertEquals("invalid", run("create", "Account", "name=Miller").error());
    String account = done("create", "Account", "name=Miller", "vatNumber=DE123456789").get("id").getAsString();
    assertEquals("Textiles", done("show", "Account", account).getAsJsonObject("features").get("industry").getAsString());
    assertEquals("invalid", run("set", "Account", account, "vatNumber=").error());
    Path file = Files.writeString(folder.resolve("accounts.csv"), "name,vatNumber\nAdams,DE987654321\nZorn,\n");
    JsonObject imported = run("import", file.toString(), "--as", "Account").json();
    assertEquals(1, imported.get("created").getAsInt());
    assertEquals(1, imported.get("failed").getAsInt());
    assertEquals(2, done("list", "Account", "--where", "industry = 'Textiles'").get("total").getAsInt());
    done("set", "PageLayout", id, "fields[1].required=false");
    done("create", "Account", "name=Zorn");
    done("delete", "PageLayout", id);
    assertEquals(0, done("list", "PageLayout").get("total").getAsInt());
  }

  @Test
  void aBrokenLayoutIsRefusedWithItsReason() {
    assertEquals("invalid", run("create", "PageLayout", "type=Account", "fields[0].feature=nothing").error());
    assertEquals("invalid", run("create", "PageLayout", "type=Account", "fields[0].feature=staff", "fields[0].defaultValue=many").error());
  }
}
