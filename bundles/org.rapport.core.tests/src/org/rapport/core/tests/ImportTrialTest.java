package org.rapport.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapport.core.transfer.ImportRequest;
import org.rapport.core.transfer.ImportResult;
import org.rapport.core.transfer.Importer;
import org.rapport.core.transfer.OnDuplicate;

/** A dry run finds what the import will find, also what only the store knows. */
class ImportTrialTest extends ImportFixture {

  /** Tries it out, then does it: both say the same. */
  private ImportResult both(Path file, String type, String key, OnDuplicate onDuplicate) throws Exception {
    ImportRequest request = new ImportRequest(List.of(file), type, null, key, onDuplicate, false, null, null);
    Importer importer = new Importer(session);
    List<String> before = rows(type, "label");
    ImportResult trial = counted(importer.run(request.asDryRun(), null));
    assertNull(trial.batch());
    assertEquals(before, rows(type, "label"));
    ImportResult real = counted(importer.run(request, null));
    assertEquals(real.problems(), trial.problems());
    assertEquals(List.of(real.read(), real.created(), real.merged(), real.skipped(), real.failed()),
        List.of(trial.read(), trial.created(), trial.merged(), trial.skipped(), trial.failed()));
    assertEquals(real.besides(), trial.besides());
    return real;
  }

  @Test
  void valuesThatMustBeUniqueInTheFileAndInTheBase() throws Exception {
    load(file("old.csv", "name\nold\n"), "{\"type\": \"Tag\"}");
    String many = IntStream.range(0, 900).mapToObj(i -> "t" + i).collect(Collectors.joining("\n"));
    ImportResult result = both(file("tags.csv", "name\nOld\n" + many + "\nT7\nnew\nNEW\n"), "Tag", null, null);
    assertEquals(3, result.failed(), result.toString());
    assertEquals(List.of(2, 903, 905), result.problems().stream().map(each -> each.line()).sorted().toList());
    assertTrue(result.problems().stream().allMatch(each -> each.reason().contains("Name")), result.toString());
  }

  @Test
  void rowsThatAreTheSameWhereverTheyStand() throws Exception {
    String many = IntStream.range(0, 900).mapToObj(i -> "A" + i).collect(Collectors.joining("\n"));
    ImportResult result = both(file("accounts.csv", "name\nTwin\nTwin\n" + many + "\nTwin\n"), "Account", null, null);
    assertEquals(List.of(901L, 2L, 0L), List.of(result.created(), result.skipped(), result.failed()));
  }

  @Test
  void limitsRulesAndLengths() throws Exception {
    ImportResult result = both(file("accounts.csv", "name,staff,language,vatNumber,owner\nA,-1,,,\nB,1,nonsense language,,\nC,2,en,,\n,3,,,\nD,4,,,\n"),
        "Account", null, null);
    assertEquals(List.of(2, 3, 5), result.problems().stream().filter(each -> each.failed()).map(each -> each.line()).sorted().toList());
  }

  @Test
  void anEventThatEndsBeforeItBegins() throws Exception {
    ImportResult result = both(file("events.csv", "subject,start,end\nA,2025-01-02T10:00:00Z,2025-01-02T09:00:00Z\nB,2025-01-02T10:00:00Z,\n"), "Event", null, null);
    assertEquals(1, result.failed());
  }

  @Test
  void recordsThatAreMergedAndParentsThatAreMade() throws Exception {
    load(file("old.csv", "familyName,jobTitle\nA,x\nB,y\n"), "{\"type\": \"Contact\"}");
    ImportResult result = both(file("new.csv", "familyName,employer,jobTitle\nA,Obst,z\nC,Obst," + "j".repeat(300) + "\nB,Holz,\n"), "Contact", "familyName",
        OnDuplicate.MERGE);
    assertEquals(List.of(1L, 2L, 0L), List.of(result.created(), result.merged(), result.failed()));
  }

  @Test
  void recordsOfOurOwnWithIdsThatAreThere() throws Exception {
    String tag = "{\"type\": \"Tag\", \"id\": \"018f0000-0000-7000-8000-00000000000%s\", \"features\": {\"name\": \"%s\"}}";
    load(file("one.json", tag.formatted(1, "one")));
    ImportResult result = both(file("more.json", "[" + tag.formatted(1, "again") + "," + tag.formatted(2, "two") + "]"), "Tag", null, null);
    assertEquals(1, result.failed());
  }
}
