package org.rapport.cli.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rapport.cli.tests.VerbGuesses.Command;
import org.rapport.core.session.Session;
import org.rapport.core.session.SessionRequest;
import org.rapport.model.Ref;

/** Random worlds, and a limited user in each whose every answer is looked through. */
abstract class VerbFixture extends CliFixture {

  private static final String SEEDS = System.getProperty("rapport.rights.seeds", "1,2");
  private static final Set<String> CHANGING = Set.of("create", "set", "delete", "restore", "purge", "undo", "redo", "change", "jobs", "import",
      "attach", "detach", "settings", "users");

  Session administrator;
  VerbWorld world;
  /** Of the world. */
  String seed;
  private Set<String> seen;
  private Set<String> unnamed;

  /** What is done in each world. */
  interface Asking {
    void ask() throws Exception;
  }

  final void inEveryWorld(Asking asking) {
    assertAll(Arrays.stream(SEEDS.split(",")).map(each -> () -> inWorld(each, asking)));
  }

  private void inWorld(String number, Asking asking) throws Exception {
    seed = number;
    begin();
    Files.createDirectories(folder.resolve("out"));
    done("types", "add-field", "Account", "budget:money", "--label", "Budget");
    try (Session open = cli.sessions().open(SessionRequest.of(cli.sessions().locate(db, folder), false), null)) {
      administrator = open;
      world = new VerbWorld(open, Long.parseLong(number));
      imported();
      seen = world.memory.seen(world.rights);
      unnamed = world.unnamed();
      asking.ask();
    }
  }

  /** What others imported, attached and tried to change in a mass. */
  private void imported() throws Exception {
    Path rows = Files.writeString(folder.resolve("rows.csv"), "name,notes\n" + world.token() + "," + world.token() + "\n");
    world.changes.add(UUID.fromString(done("import", rows.toString(), "--as", "Account").get("batch").getAsString()));
    world.memory.look();
    for (Ref about : world.memory.there().keySet().stream().filter(ref -> ref.type().equals("Account")).limit(3).toList()) {
      String content = world.token();
      Path file = Files.writeString(folder.resolve(world.token() + ".txt"), content);
      JsonObject kept = done("attach", about.type(), about.id().toString(), file.toString()).getAsJsonArray("attachments").get(0).getAsJsonObject();
      Ref attachment = new Ref("Attachment", UUID.fromString(kept.get("id").getAsString()));
      done("set", "Attachment", attachment.id().toString(), "owner=" + world.any(List.of("limited", "mate", "other")));
      world.memory.content(attachment, content);
    }
    world.memory.look();
    run("change", "Account", "--where", "", "name=");
    for (JsonElement job : done("jobs", "list").getAsJsonArray("jobs")) {
      world.changes.add(UUID.fromString(job.getAsJsonObject().get("job").getAsString()));
    }
  }

  /** What a failed comparison says. */
  final String told(Object asked, Answer answer) {
    return "seed " + seed + " on " + database + ", " + asked + "\n" + answer.out() + answer.err() + world;
  }

  /** Some of many, in their order. */
  final <T> List<T> some(List<T> all, int count) {
    List<T> result = new ArrayList<>(all);
    while (result.size() > count) {
      result.remove(world.random.nextInt(result.size()));
    }
    return result;
  }

  /** Runs a command as the limited user, and fails where anything shows that is hidden from him. */
  final Answer ask(Command command, boolean json) throws Exception {
    List<String> all = new ArrayList<>(List.of("--db", db, "--user", VerbWorld.LIMITED));
    all.addAll(command.arguments());
    if (json) {
      all.add("--json");
    }
    Answer answer = plain(command.input(), all);
    Set<String> known = new HashSet<>(seen);
    if (CHANGING.contains(command.arguments().get(0))) {
      world.memory.look();
      seen = world.memory.seen(world.rights);
    }
    known.addAll(seen);
    known.addAll(VerbMemory.tokens(command.typed()));
    known.addAll(world.own);
    Set<String> found = VerbMemory.tokens(answer.out() + answer.err() + VerbFiles.take(folder.resolve("out")));
    found.removeAll(known);
    assertEquals(Set.of(), found, () -> told(command, answer));
    assertSound(command, answer);
    return answer;
  }

  private void assertSound(Command command, Answer answer) {
    String printed = answer.out() + answer.err();
    boolean broken = answer.code() < 0 || answer.code() > 2 || printed.contains("Exception") || printed.contains("\"internal\"");
    assertFalse(broken, () -> told(command, answer));
    for (String name : unnamed) {
      assertFalse(printed.contains("'" + name + "'") && !command.typed().contains(name), () -> name + " is named: " + told(command, answer));
    }
  }

  /** The same with JSON, with no more typed than the arguments. */
  final Answer ask(String... arguments) throws Exception {
    return ask(new Command(List.of(arguments), "", ""), true);
  }

  final Answer ask(Command command) throws Exception {
    return ask(command, true);
  }
}
