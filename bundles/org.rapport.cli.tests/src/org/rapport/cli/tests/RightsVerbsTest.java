package org.rapport.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.cli.tests.VerbGuesses.Command;
import org.rapport.core.internal.jobs.MassChange;
import org.rapport.core.jobs.Jobs;
import org.rapport.core.jobs.MassChangeRequest;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.testing.TestDatabase;

/**
 * Every verb of the command line, typed by a user with a random role: no value and no record that is hidden shows in what is
 * printed, written or counted. Further worlds: {@code -Drapport.rights.seeds=4,5,6}.
 *
 * <p>Not asked here: that attachments, notes and interactions are hidden with the record that they are about. They have rights
 * of their own, those of their type and owner.
 */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class RightsVerbsTest extends VerbFixture {

  /** How many commands are guessed in each world, and a seventeenth of it how many of each kind are compared. */
  private static final int ASKED = Integer.getInteger("rapport.rights.commands", 52);
  private static final int SAMPLE = ASKED / 17;
  private static final String CARD = """
      BEGIN:VCARD
      VERSION:3.0
      N:Doe;Jane
      FN:Jane Doe
      ORG:Nowhere
      TITLE:Engineer
      EMAIL:jane@x.org
      TEL:+3225551212
      URL:https://x.org
      NOTE:Likes tea
      CATEGORIES:Nothing
      END:VCARD
      """;
  private static final String NOWHERE = "qqzqq";

  @Test
  void whatIsHiddenIsAnsweredAsWhatIsNotThere() {
    inEveryWorld(() -> {
      counted();
      missing();
      unknown();
    });
  }

  @Test
  void noVerbShowsWhatIsHidden() {
    inEveryWorld(() -> {
      refused();
      guessed();
      rows();
      others();
    });
  }

  private void guessed() throws Exception {
    VerbGuesses guesses = new VerbGuesses(world, folder);
    for (int i = 0; i < ASKED; i++) {
      ask(guesses.next(), world.random.nextInt(3) > 0);
    }
  }

  /** The rule says that a relationship does not end before it begins. */
  @Test
  void aBrokenRuleDoesNotTellOfTheHiddenFieldsThatItAsks() {
    runWith("""
        {"name": "Half", "permissions": [{"type": "*", "read": "all", "change": "all"}],
         "fieldRules": [{"type": "Relationship", "feature": "until", "access": "hidden"}]}""", "create", "Role", "-");
    done("users", "add", VerbWorld.LIMITED, "--role", "Half");
    String account = done("create", "Account", "name=Miller").get("id").getAsString();
    String contact = done("create", "Contact", "familyName=Jones").get("id").getAsString();
    String kind = done("list", "RelationshipKind", "--limit", "1").getAsJsonArray("rows").get(0).getAsJsonObject().get("id").getAsString();
    String id = done("create", "Relationship", "from=" + contact, "to=" + account, "kind=" + kind, "since=2025-01-01", "until=2025-02-01")
        .get("id").getAsString();
    Answer answer = run("--user", VerbWorld.LIMITED, "set", "Relationship", id, "since=2031-01-01");
    assertEquals("invalid", answer.error());
    assertTrue(answer.out().contains("A field that you may not see breaks a rule."), answer.out());
  }

  private void counted() throws Exception {
    for (String type : VerbRights.TYPES) {
      List<EObject> read = world.memory.read(world.rights, type);
      assertEquals(ids(read), listed(ask("list", type, "--columns", "id")), type);
      for (EAttribute attribute : some(world.eClass(type).getEAllAttributes(), SAMPLE)) {
        if (!RecordType.isComputed(attribute) && world.rights.shows(world.eClass(type), attribute.getName())) {
          counts(type, attribute, read);
        }
      }
    }
    for (String path : List.of("employer.name", "employer.industry", "owner.name", "emails.address", "tags.tag.name")) {
      if (world.rights.shows(world.eClass("Contact"), path)) {
        finds("Contact", path, world.memory.read(world.rights, "Contact"));
      }
    }
    if (world.rights.shows(world.eClass("Account"), "staff")) {
      JsonElement sum = ask("list", "Account", "--sum", "staff").json().getAsJsonArray("rows").get(0).getAsJsonObject().get("sum(staff)");
      long expected = world.memory.read(world.rights, "Account").stream().flatMap(each -> world.rights.values(each, "staff", Map.of()).stream())
          .mapToLong(value -> (Integer) value).sum();
      assertEquals(expected, sum.isJsonNull() ? 0 : sum.getAsLong(), "seed " + seed);
    }
    binned();
  }

  private static Set<String> ids(List<EObject> records) {
    return records.stream().map(record -> Records.id(record).toString()).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> listed(Answer answer) {
    assertEquals(0, answer.code(), answer.err());
    Set<String> ids = new TreeSet<>();
    answer.json().getAsJsonArray("rows").forEach(row -> ids.add(row.getAsJsonObject().get("id").getAsString()));
    return ids;
  }

  private void counts(String type, EAttribute attribute, List<EObject> read) throws Exception {
    long all = 0;
    for (JsonElement row : ask("list", type, "--group-by", attribute.getName()).json().getAsJsonArray("rows")) {
      all += row.getAsJsonObject().get("count").getAsLong();
    }
    assertEquals(read.size(), all, seed + " " + type + " by " + attribute.getName());
    if (attribute.getEType() == EcorePackage.Literals.ESTRING) {
      finds(type, attribute.getName(), read);
    }
  }

  /** A text that is hidden elsewhere finds no more than one that is nowhere. */
  private void finds(String type, String path, List<EObject> read) throws Exception {
    assertFinds(type, path + " is null", read, record -> world.rights.values(record, path, world.memory.there()).isEmpty());
    for (int i = 0; i < 2; i++) {
      String token = world.any(world.memory.all());
      if (token.startsWith("q")) {
        assertFinds(type, path + " ~ '" + token.substring(0, 3) + "'", read, record -> contains(record, path, token.substring(0, 3)));
        assertFinds(type, path + " = '" + token + "'", read, record -> world.rights.values(record, path, world.memory.there()).contains(token));
      }
    }
  }

  private boolean contains(EObject record, String path, String part) {
    return world.rights.values(record, path, world.memory.there()).stream()
        .anyMatch(value -> value.toString().toLowerCase(Locale.ROOT).contains(part));
  }

  private void assertFinds(String type, String where, List<EObject> read, Predicate<EObject> matches) throws Exception {
    Answer answer = ask("list", type, "--where", where, "--columns", "id");
    assertEquals(ids(read.stream().filter(matches).toList()), listed(answer), seed + " " + type + " where " + where);
  }

  private void binned() throws Exception {
    Set<String> expected = ids(world.memory.gone().entrySet().stream().filter(each -> !world.unmade.contains(each.getKey())).map(Map.Entry::getValue)
        .filter(world.rights::reads).toList());
    assertEquals(expected, listed(ask("bin")), "seed " + seed);
  }

  private void missing() throws Exception {
    Map<Ref, EObject> all = new java.util.LinkedHashMap<>(world.memory.there());
    all.putAll(world.memory.gone());
    for (Ref ref : some(all.keySet().stream().filter(each -> !world.rights.reads(all.get(each))).toList(), SAMPLE)) {
      unseen(ref);
    }
    for (UUID job : some(world.changes, SAMPLE)) {
      assertEquals(ask("jobs", "show", UUID.randomUUID().toString()).error(), ask("jobs", "show", job.toString()).error());
    }
    assertEquals(0, ask("jobs", "list").json().getAsJsonArray("jobs").size());
  }

  private void unseen(Ref ref) throws Exception {
    String owner = ref.type().equals("Attachment") ? "name=x" : "owner=";
    for (List<String> verb : List.of(List.of("show"), List.of("history"), List.of("set", owner), List.of("set", owner, "--version", "1"),
        List.of("delete"), List.of("delete", "--dry-run"), List.of("restore"), List.of("purge"), List.of("attach", "pom.xml"))) {
      Answer hidden = ask(typed(verb, ref));
      Ref nobody = new Ref(ref.type(), UUID.randomUUID());
      Answer missing = ask(typed(verb, nobody));
      assertEquals(missing.out().replace(nobody.id().toString(), ref.id().toString()), hidden.out(), () -> told(verb + " " + ref, hidden));
    }
  }

  private static String[] typed(List<String> verb, Ref ref) {
    List<String> result = new ArrayList<>(verb);
    result.addAll(1, List.of(ref.type(), ref.id().toString()));
    return result.toArray(String[]::new);
  }

  private void unknown() throws Exception {
    for (String type : List.of("Account", "Contact", "Tag", "Note", "Relationship")) {
      for (String path : world.hidden(type)) {
        hidden(type, path);
      }
    }
  }

  private void hidden(String type, String path) throws Exception {
    String unknown = path.contains(".") ? path.substring(0, path.indexOf('.') + 1) + NOWHERE : NOWHERE;
    for (List<String> command : some(naming(type), SAMPLE)) {
      Answer missing = ask(named(command, unknown));
      Answer hidden = ask(named(command, path));
      String what = told(named(command, path) + "\n" + missing.out(), hidden);
      assertEquals(missing.code(), hidden.code(), what);
      assertEquals(answered(missing), answered(hidden), what);
      Answer wrong = ask(named(command, path + "x"));
      String name = path.replaceAll(".*\\.", "");
      assertFalse(wrong.out().matches("(?s).*('" + name + "'|(, |are )" + name + "[,.]).*"), () -> told(path, wrong));
    }
  }

  /** What came out, without the words that were typed. */
  private static String answered(Answer answer) {
    JsonObject json = answer.json();
    return json.has("error") ? answer.error() : json.has("problems") ? json.get("read") + " " + json.get("failed") + " " + json.get("created") + " "
        + StreamSupport.stream(json.getAsJsonArray("problems").spliterator(), false).map(each -> each.getAsJsonObject().get("failed")).toList()
        + json.getAsJsonArray("ignored").size() : "";
  }

  private static Command named(List<String> command, String path) throws IOException {
    List<String> arguments = command.stream().map(each -> each.replace("{}", path)).toList();
    for (String each : arguments) {
      if (each.contains("/named.")) {
        String type = Path.of(each).getParent().getFileName().toString();
        String text = each.endsWith("csv") ? path + ",links.url\n1,https://x.org\n" : "[{\"type\":\"" + type + "\",\"" + path + "\":\"1\"}]";
        Files.createDirectories(Path.of(each).getParent());
        Files.writeString(Path.of(each), text);
      }
    }
    String input = arguments.contains("-") ? "{\"" + path + "\": \"1\"}" : "";
    return new Command(arguments, input, path);
  }

  /** Commands that name a feature. */
  private List<List<String>> naming(String type) {
    List<EObject> read = world.memory.read(world.rights, type);
    String id = read.isEmpty() ? UUID.randomUUID().toString() : Records.id(read.get(0)).toString();
    String file = folder.resolve(type).resolve("named.").toString();
    return List.of(List.of("list", type, "--columns", "{}"), List.of("list", type, "--where", "{} is null"), List.of("list", type, "--sort", "{}"),
        List.of("list", type, "--group-by", "{}"), List.of("list", type, "--sum", "{}"), List.of("set", type, id, "{}=1"),
        List.of("set", type, id, "-"), List.of("create", type, "{}=1"), List.of("create", type, "-"),
        List.of("change", type, "--where", "id is null", "{}=1", "--dry-run"),
        List.of("change", type, "--where", "{} is null", "--delete", "--dry-run"),
        List.of("export", type, folder.resolve("out").resolve("x.csv").toString(), "--columns", "{}"),
        List.of("export", type, folder.resolve("out").resolve("x.json").toString(), "--where", "{} = '1'"),
        List.of("import", file + "json", "--dry-run"), List.of("import", file + "json"), List.of("import", file + "csv", "--as", type, "--dry-run"),
        List.of("import", file + "csv", "--as", type, "--key", "{}", "--dry-run"), List.of("import", file + "csv", "--as", type, "--key", "{}"));
  }

  private void refused() throws Exception {
    typical();
    for (String type : VerbRights.TYPES) {
      Answer exported = ask("export", type, folder.resolve("out").resolve("all.json").toString());
      assertEquals(world.rights.of(type).export() ? "" : "not-allowed", answered(exported), () -> told(type, exported));
      Answer changed = ask("change", type, "--where", "id is null", "--delete");
      assertEquals(world.rights.of(type).many() ? "" : "not-allowed", answered(changed), () -> told(type, changed));
    }
    String backup = folder.resolve("out").resolve("b").toString();
    for (List<String> verb : List.of(List.of("db", "backup", backup), List.of("db", "prune", "--older-than", "1d"),
        List.of("users", "add", "eve"), List.of("users", "role", VerbWorld.LIMITED, "Administrator"))) {
      assertEquals("not-allowed", ask(verb.toArray(String[]::new)).error());
    }
  }

  /** What people do without naming a field that is hidden from them is not refused for one, and names none. */
  private void typical() throws Exception {
    for (String type : List.of("Account", "Contact")) {
      ask("export", type, folder.resolve("out").resolve("all.vcf").toString());
      ask("create", type, "phones[].typed=+3225551212");
      Path card = Files.writeString(folder.resolve("card.vcf"), CARD);
      assertTrue(ask(new Command(List.of("import", card.toString(), "--as", type), "", CARD)).json().has("read"));
    }
    for (EObject record : world.memory.read(world.rights, "Relationship")) {
      ask("set", "Relationship", Records.id(record).toString(), "since=2031-01-01");
    }
    for (EObject record : some(world.memory.read(world.rights, "Account"), 2)) {
      Answer answer = ask("change", "Contact", "--where", "id is null", "employer=" + Records.id(record), "--dry-run");
      assertEquals(world.rights.hides("Contact", "Contact", "employer") ? "unknown-feature" : "", answered(answer), () -> told("employer", answer));
    }
    Answer answer = ask("change", "Contact", "--where", "id is null", "owner=mate", "--dry-run");
    assertTrue(Set.of("", "not-found").contains(answered(answer)), () -> told("owner", answer));
  }

  /** Rows that name what is not seen, or may not be made, fail each for itself. */
  private void rows() throws Exception {
    StringBuilder text = new StringBuilder("familyName,employer,tags.tag\n");
    for (String token : some(world.memory.all().stream().filter(each -> each.startsWith("q")).toList(), ASKED)) {
      text.append(world.token()).append(',').append(token).append(',').append(token).append('\n');
    }
    Path file = Files.writeString(folder.resolve("rows.csv"), text);
    Answer answer = ask(new Command(List.of("import", file.toString(), "--as", "Contact"), "", text.toString()), true);
    assertTrue(answer.json().has("read"), () -> told("rows", answer));
    assertEquals(text.toString().lines().count() - 1, answer.json().get("read").getAsLong());
  }

  /** A job of somebody else that waits is done by whoever has the base open, and not shown to him. */
  private void others() throws Exception {
    new Jobs(administrator.store(), administrator.principal()).submit(new MassChange(),
        new MassChangeRequest("Account", "", List.of("name="), false).toParameters());
    assertEquals(0, ask("jobs", "run").json().getAsJsonArray("jobs").size());
  }
}
