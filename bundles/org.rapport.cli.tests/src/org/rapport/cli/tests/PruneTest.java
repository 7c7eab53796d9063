package org.rapport.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.rapport.testing.PostgresServer;
import org.rapport.testing.TestDatabase;

/** What is old is forgotten. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class PruneTest extends CliFixture {

  /** Makes everything that was done until now three years older. */
  private void age() throws SQLException {
    try (Connection connection = source().getConnection(); Statement statement = connection.createStatement()) {
      statement.execute("UPDATE \"rp_change\" SET \"at\" = \"at\" - INTERVAL '1096' DAY");
      statement.execute("UPDATE \"rp_bin\" SET \"at\" = \"at\" - INTERVAL '1096' DAY");
      statement.execute("UPDATE \"rp_job\" SET \"at\" = \"at\" - INTERVAL '1096' DAY");
    }
  }

  private DataSource source() {
    if (database == TestDatabase.H2) {
      JdbcDataSource source = new JdbcDataSource();
      source.setURL("jdbc:h2:file:" + db + ";MAX_COMPACT_TIME=0");
      source.setUser("sa");
      source.setPassword("");
      return source;
    }
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL(db.replaceFirst("//[^@]*@", "//"));
    source.setUser(PostgresServer.shared().superuser());
    return source;
  }

  @Test
  void oldJobsThatEndedGo() throws Exception {
    done("create", "Account", "name=Miller");
    done("change", "Account", "--where", "", "staff=5");
    age();
    done("change", "Account", "--where", "", "staff=6");
    assertEquals(2, done("jobs", "list").getAsJsonArray("jobs").size());
    assertEquals(1, done("db", "prune", "--older-than", "2y").get("jobs").getAsInt());
    assertEquals(1, done("jobs", "list").getAsJsonArray("jobs").size());
  }

  @Test
  void theValuesOfOldChangesGoAndTheRestStays() throws Exception {
    String id = done("create", "Account", "name=Miller", "emails.address=a@b.org").get("id").getAsString();
    String old = done("set", "Account", id, "name=Muller").get("change").getAsString();
    String gone = done("create", "Account", "name=Gone").get("id").getAsString();
    done("delete", "Account", gone);
    age();
    String fresh = done("set", "Account", id, "name=Mueller").get("change").getAsString();

    JsonObject would = done("db", "prune", "--older-than", "2y", "--dry-run");
    assertTrue(would.get("dryRun").getAsBoolean());
    assertEquals(2, would.get("changes").getAsInt());
    assertEquals(1, would.get("binned").getAsInt());
    assertEquals(0, done("db", "prune", "--older-than", "4y").get("changes").getAsInt());
    assertEquals(1, done("bin").getAsJsonArray("rows").size());

    JsonObject pruned = done("db", "prune", "--older-than", "2y");
    assertFalse(pruned.get("dryRun").getAsBoolean());
    assertEquals(2, pruned.get("changes").getAsInt());
    assertEquals(1, pruned.get("binned").getAsInt());
    assertEquals(0, done("bin").getAsJsonArray("rows").size());
    assertEquals("values-gone", run("restore", "Account", gone).error());
    assertEquals("values-gone", run("undo", old).error());
    JsonArray changes = done("history", "Account", id).getAsJsonArray("changes");
    assertEquals(3, changes.size());
    assertEquals(0, changes.get(1).getAsJsonObject().getAsJsonObject("features").size());
    done("undo", fresh);
    assertEquals("Muller", done("show", "Account", id).getAsJsonObject("features").get("name").getAsString());
    assertTrue(done("db", "check").get("ok").getAsBoolean());
    assertEquals(0, done("db", "prune", "--older-than", "2y").get("changes").getAsInt());
  }

  @Test
  void peopleAreToldWhatWillBeAndWhatWas() {
    done("create", "Account", "name=Miller");
    Answer would = plain("", List.of("--db", db, "db", "prune", "--older-than", "18m", "--dry-run"));
    assertEquals(0, would.code(), would.err());
    assertTrue(would.out().contains("would be forgotten"), would.out());
    assertTrue(plain("", List.of("--db", db, "db", "prune", "--older-than", "6W")).out().contains("were forgotten"));
  }

  @Test
  void onlyAnAdministratorForgetsAndOnlyWhatHeSays() {
    done("create", "User", "login=bob", "name=Bob");
    for (List<String> dry : List.of(List.<String>of(), List.of("--dry-run"))) {
      List<String> typed = new ArrayList<>(List.of("--db", db, "--user", "bob", "db", "prune", "--older-than", "2y", "--json"));
      typed.addAll(dry);
      assertEquals("not-allowed", plain("", typed).error());
    }
    assertEquals("usage", run("db", "prune").error());
    for (String wrong : List.of("2", "y", "0d", "-1y", "2 years", "99999999y", "")) {
      Answer refused = run("db", "prune", "--older-than=" + wrong);
      assertEquals("bad-value", refused.error(), wrong);
      assertEquals(2, refused.code());
    }
  }
}
