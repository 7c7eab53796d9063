package org.rapport.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.testing.TestDatabase;

/** Settings at their three levels, by the command line. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class SettingsTest extends CliFixture {

  private String region() {
    JsonObject answer = done("settings", "get", "company.region");
    return answer.get("value").isJsonNull() ? "" : answer.get("value").getAsString();
  }

  private void assertListed(String key, boolean known) {
    JsonObject found = StreamSupport.stream(done("settings", "list").getAsJsonArray("settings").spliterator(), false)
        .map(each -> each.getAsJsonObject()).filter(each -> each.get("key").getAsString().equals(key)).findFirst().orElseThrow();
    assertEquals(known, found.get("known").getAsBoolean());
  }

  @Test
  void theNearestLevelHolds() {
    done("create", "Account", "name=First");
    String me = System.getProperty("user.name").toLowerCase(java.util.Locale.ROOT);
    String above = done("create", "Team", "name=Europe").get("id").getAsString();
    String team = done("create", "Team", "name=Wallonia", "parent=" + above).get("id").getAsString();
    String user = done("list", "User").getAsJsonArray("rows").get(0).getAsJsonObject().get("id").getAsString();
    done("set", "User", user, "team=" + team);
    assertEquals("", region());
    done("settings", "set", "company.region", "FR");
    assertEquals("FR", region());
    done("settings", "set", "company.region", "DE", "--team", "Europe");
    assertEquals("DE", region());
    done("settings", "set", "company.region", "BE", "--team", "Wallonia");
    assertEquals("BE", region());
    done("settings", "set", "company.region", "CH", "--of", me);
    assertEquals("CH", region());
    done("settings", "unset", "company.region", "--of", me);
    done("settings", "unset", "company.region", "--team", "Wallonia");
    assertEquals("DE", region());
    done("settings", "set", "company.region", "NL", "--team", "Wallonia");
    assertEquals("NL", region());
  }

  @Test
  void theRegionIsUsedForPhones() {
    done("create", "Account", "name=First");
    done("settings", "set", "company.region", "BE");
    String id = done("create", "Account", "name=Brewery", "phones[].typed=02 512 34 56").get("id").getAsString();
    assertTrue(done("show", "Account", id).toString().contains("+3225123456"));
  }

  @Test
  void aSettingThatIsDeletedByHandCanBeSetAgain() {
    done("create", "Account", "name=First");
    done("settings", "set", "company.region", "BE");
    String id = done("list", "Setting").getAsJsonArray("rows").get(0).getAsJsonObject().get("id").getAsString();
    done("delete", "Setting", id);
    assertEquals("", region());
    done("settings", "set", "company.region", "FR");
    assertEquals("FR", region());
    assertTrue(done("db", "check").get("ok").getAsBoolean());
  }

  @Test
  void aValueWhoseKeyNobodyKnowsIsKept() {
    done("create", "Setting", "key=acme.colour", "level=base", "value=blue");
    assertListed("acme.colour", false);
    assertListed("company.region", true);
    assertEquals("null", done("settings", "unset", "acme.colour").get("value").toString());
  }

  @Test
  void whatIsNoSettingOrNoValueIsRefused() {
    done("create", "Account", "name=First");
    Answer unknown = run("settings", "set", "atachment.maximum", "1");
    assertEquals(2, unknown.code());
    assertEquals("unknown-setting", unknown.error());
    assertTrue(unknown.out().contains("attachment.maximum"), unknown.out());
    assertEquals("bad-value", run("settings", "set", "attachment.maximum", "much").error());
    assertEquals("usage", run("settings", "set", "attachment.maximum").error());
    assertEquals("unknown-command", run("settings", "change").error());
    assertTrue(plain("", List.of("--db", db, "settings", "list")).out().contains("company.region"));
  }
}
