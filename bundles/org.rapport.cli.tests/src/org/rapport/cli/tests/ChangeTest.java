package org.rapport.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.testing.TestDatabase;

/** Many records changed at once, and jobs, by the command line. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ChangeTest extends CliFixture {

  @BeforeEach
  void fill() {
    for (int i = 0; i < 5; i++) {
      done("create", "Account", "name=Brewery " + i, "staff=" + i);
    }
  }

  private int count(String where) {
    return done("list", "Account", "--where", where).get("total").getAsInt();
  }

  @Test
  void allThatFulfilAConditionAreChangedAndUndoneAsOne() {
    assertEquals(3, done("change", "Account", "--where", "staff >= 2", "staff=1", "--dry-run").get("matching").getAsInt());
    JsonObject job = done("change", "Account", "--where", "staff >= 2", "staff=1");
    assertEquals("done", job.get("state").getAsString());
    assertEquals(3, job.get("done").getAsInt());
    assertEquals(4, count("staff = 1"));
    done("undo", job.get("job").getAsString());
    assertEquals(1, count("staff = 1"));
    assertEquals("done", done("jobs", "list").getAsJsonArray("jobs").get(0).getAsJsonObject().get("state").getAsString());
    assertEquals(job.get("job"), done("jobs", "show", job.get("job").getAsString()).getAsJsonArray("jobs").get(0).getAsJsonObject().get("job"));
  }

  @Test
  void allThatFulfilAConditionAreDeleted() {
    done("change", "Account", "--where", "staff < 3", "--delete");
    assertEquals(2, count(""));
    done("undo");
    assertEquals(5, count(""));
  }

  @Test
  void aChangeThatBreaksARuleFails() {
    Answer failed = run("change", "Account", "--where", "staff >= 0", "name=");
    assertEquals(1, failed.code(), failed.out());
    assertEquals("failed", failed.json().get("state").getAsString());
    assertEquals(0, count("name is null"));
  }

  @Test
  void onlyAnAdministratorSeesAndCancelsTheJobsOfOthers() {
    done("create", "User", "login=bob", "name=Bob");
    String mine = done("change", "Account", "--where", "staff = 4", "staff=5").get("job").getAsString();
    assertEquals(0, done("--user", "bob", "jobs", "list").getAsJsonArray("jobs").size());
    assertEquals("unknown-job", run("--user", "bob", "jobs", "show", mine).error());
    assertEquals("unknown-job", run("--user", "bob", "jobs", "cancel", mine).error());
    assertEquals("job-ended", run("jobs", "cancel", mine).error());
    assertEquals(1, done("jobs", "list").getAsJsonArray("jobs").size());
  }

  @Test
  void whatIsNotUnderstoodMakesNoJob() {
    assertEquals("usage", run("change", "Account", "--where", "staff > 1").error());
    assertEquals("usage", run("change", "Account", "staff=1").error());
    assertEquals("unknown-feature", run("change", "Account", "--where", "", "stuff=1").error());
    assertEquals("bad-condition", run("change", "Account", "--where", "staff >", "staff=1").error());
    assertEquals("usage", run("jobs", "show").error());
    assertEquals("bad-id", run("jobs", "show", "7").error());
    assertEquals("unknown-command", run("jobs", "stop").error());
    assertEquals("unknown-job", run("jobs", "cancel", "01890000-0000-7000-8000-000000000001").error());
    assertEquals(0, done("jobs", "list").getAsJsonArray("jobs").size());
    assertEquals(0, done("jobs", "run").getAsJsonArray("jobs").size());
    assertEquals(0, done("db", "info").get("jobs").getAsInt());
    assertTrue(plain("", List.of("--db", db, "jobs", "list")).out().contains("State"));
  }
}
