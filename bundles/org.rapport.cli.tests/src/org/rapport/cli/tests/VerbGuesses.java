package org.rapport.cli.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.Ref;

/** Commands as somebody types who looks for what is hidden from him: every verb, with types, ids, fields and values that may be. */
final class VerbGuesses {

  private static final List<String> PATHS = List.of("label", "id", "version", "createdBy", "changedAt", "emails.address", "externalIds.value",
      "tags.tag.name", "tags.tag", "employer.name", "employer.industry", "employer.owner.name", "owner.name", "owner.team.name", "about",
      "about.label", "with.notes", "with.label", "from.notes", "to.label", "user.name", "zzz");
  private static final List<String> WRITTEN = List.of("name", "industry", "notes", "staff", "familyName", "jobTitle", "emails.address",
      "externalIds.value", "employer", "owner", "tags[].tag", "title", "text", "about", "subject", "role", "until", "since", "to", "budget",
      "vatNumber", "team", "value", "phones[].typed");

  private final VerbWorld world;
  private final Path folder;
  private final List<Supplier<List<String>>> verbs = List.of(this::list, this::list, this::group, this::show, this::history, this::types,
      this::create, this::create, this::set, this::set, this::delete, this::bin, this::restore, this::undo, this::undo, this::change, this::jobs,
      this::importCsv, this::importJson, this::importCard, this::export, this::export, this::attachments, this::settings, this::users, this::db);
  private int next;
  private String input = "";
  private String read = "";

  /**
   * What is typed.
   *
   * @param read what stands in the files that are named
   */
  record Command(List<String> arguments, String input, String read) {

    /** Everything that one knows because one typed it. */
    String typed() {
      return String.join(" ", arguments) + " " + input + " " + read;
    }
  }

  /** @param folder where files are read and written */
  VerbGuesses(VerbWorld world, Path folder) {
    this.world = world;
    this.folder = folder;
  }

  /** The next command: one of each verb in turn, with other arguments each time. */
  Command next() {
    input = "";
    read = "";
    List<String> arguments = new ArrayList<>(verbs.get(next++ % verbs.size()).get());
    arguments.removeIf(String::isEmpty);
    return new Command(arguments, input, read);
  }

  /** A file to be read. */
  private String file(String ending, String text) {
    read = text;
    try {
      return Files.writeString(folder.resolve("in." + ending), text).toString();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private String out(String ending) {
    return folder.resolve("out").resolve("out." + ending).toString();
  }

  private boolean maybe() {
    return world.random.nextBoolean();
  }

  private String type() {
    return world.any(List.of("Account", "Contact", "Account", "Contact", "Tag", "Note", "Relationship", "Interaction", "Attachment", "Setting",
        "User", "Team", "Role"));
  }

  private Ref record() {
    List<Ref> all = new ArrayList<>(world.memory.there().keySet());
    all.addAll(world.memory.gone().keySet());
    return world.random.nextInt(12) == 0 ? new Ref(type(), UUID.randomUUID()) : world.any(all);
  }

  private String value() {
    return maybe() ? world.any(world.memory.all()) : world.token();
  }

  private String path(String type) {
    List<EStructuralFeature> features = world.eClass(type).getEAllStructuralFeatures();
    return maybe() ? world.any(PATHS) : world.any(features).getName();
  }

  private String where(String type) {
    String path = path(type);
    String condition = switch (world.random.nextInt(6)) {
      case 0 -> path + " is null";
      case 1 -> path + " is not null";
      case 2 -> path + " ~ '" + value().substring(0, 2 + world.random.nextInt(8)) + "'";
      case 3 -> path + " > '" + value() + "'";
      case 4 -> path + " in ('" + value() + "', '" + value() + "')";
      default -> path + " = '" + value() + "'";
    };
    return world.random.nextInt(3) == 0 ? "(" + condition + ") or " + path(type) + " is not null" : condition;
  }

  private List<String> list() {
    String type = type();
    return List.of("list", type, maybe() ? "--where=" + where(type) : "", maybe() ? "--columns" : "--sort", path(type), "--limit",
        String.valueOf(world.random.nextInt(9)), "--offset", String.valueOf(world.random.nextInt(3)), maybe() ? "--count" : "");
  }

  private List<String> group() {
    String type = type();
    return maybe() ? List.of("list", type, "--group-by", path(type)) : List.of("list", type, "--group-by", path(type), "--sum",
        type.equals("Account") && maybe() ? world.any(List.of("staff", "budget")) : path(type), maybe() ? "--where=" + where(type) : "");
  }

  private List<String> show() {
    Ref record = record();
    return List.of("show", record.type(), record.id().toString());
  }

  private List<String> history() {
    Ref record = record();
    return List.of("history", record.type(), record.id().toString());
  }

  private List<String> types() {
    return List.of("types", maybe() ? type() : "");
  }

  private String assignment(String type) {
    String path = maybe() ? world.any(WRITTEN) : path(type);
    boolean refers = world.eClass(type).getEStructuralFeature(path) instanceof EReference reference && !reference.isContainment();
    String value = refers && maybe() ? record().id().toString() : path.equals("staff") || path.equals("budget") ? world.number()
        + (path.equals("budget") ? " EUR" : "") : path.endsWith("address") ? value() + "@x.org" : value();
    return path + "=" + (world.random.nextInt(5) == 0 ? "" : value);
  }

  private List<String> values(String type) {
    if (world.random.nextInt(4) == 0) {
      input = "{\"" + path(type) + "\": \"" + value() + "\"}";
      return List.of("-");
    }
    List<String> result = new ArrayList<>(List.of(assignment(type)));
    if (maybe()) {
      result.add(assignment(type));
    }
    return result;
  }

  private List<String> create() {
    String type = type();
    List<String> all = new ArrayList<>(List.of("create", type));
    all.addAll(values(type));
    if (!all.contains("-")) {
      all.add(switch (type) {
        case "Account", "Tag", "Team" -> "name=" + value();
        case "Contact" -> "familyName=" + value();
        case "Note" -> "title=" + value();
        default -> "owner=";
      });
    }
    return all;
  }

  private List<String> set() {
    Ref record = record();
    List<String> all = new ArrayList<>(List.of("set", record.type(), record.id().toString()));
    all.addAll(values(record.type()));
    if (maybe()) {
      all.addAll(List.of("--version", world.any(List.of("1", "2", "3"))));
    }
    return all;
  }

  private List<String> delete() {
    Ref record = record();
    return List.of("delete", record.type(), record.id().toString(), maybe() ? "--dry-run" : "--version=" + world.random.nextInt(3));
  }

  private List<String> bin() {
    return List.of("bin", maybe() ? type() : "", "--limit", "7");
  }

  private List<String> restore() {
    List<Ref> gone = List.copyOf(world.memory.gone().keySet());
    Ref record = gone.isEmpty() || world.random.nextInt(3) == 0 ? record() : world.any(gone);
    return List.of(world.random.nextInt(3) == 0 ? "purge" : "restore", record.type(), record.id().toString());
  }

  private List<String> undo() {
    return world.random.nextInt(3) == 0 ? List.of(maybe() ? "undo" : "redo") : List.of("undo", world.any(world.changes).toString());
  }

  private List<String> change() {
    String type = type();
    return List.of("change", type, "--where", where(type), maybe() ? "--delete" : assignment(type), world.random.nextInt(3) == 0 ? "" : "--dry-run");
  }

  private List<String> jobs() {
    String verb = world.any(List.of("list", "show", "cancel", "run"));
    return List.of("jobs", verb, List.of("show", "cancel").contains(verb) ? world.any(world.changes).toString() : "");
  }

  private List<String> importing(String file, String type) {
    return List.of("import", file, type == null ? "" : "--as=" + type, "--on-duplicate", world.any(List.of("skip", "merge", "create")),
        maybe() ? "--key=" + world.any(List.of("externalIds.value", "emails.address", "name", "notes", "zzz", "vatNumber", "familyName")) : "",
        maybe() ? "--dry-run" : "");
  }

  private List<String> importCsv() {
    boolean account = maybe();
    StringBuilder text = new StringBuilder(account ? "name,vatNumber,externalIds.value,emails.address,notes,industry\n"
        : "familyName,jobTitle,employer,emails.address,notes,tags.tag\n");
    for (int i = 0; i < 3; i++) {
      text.append(String.join(",", value(), value(), value(), maybe() ? value() + "@x.org" : value(), maybe() ? value() : "", value())).append('\n');
    }
    return importing(file("csv", text.toString()), account ? "Account" : "Contact");
  }

  private List<String> importJson() {
    String type = type();
    return importing(file("json", "[{\"type\":\"" + type + "\",\"" + path(type) + "\":\"" + value() + "\",\"name\":\"" + value()
        + "\"},{\"type\":\"" + type
        + "\",\"id\":\"" + record().id() + "\",\"" + world.any(WRITTEN) + "\":\"" + value() + "\"}]"), null);
  }

  private List<String> importCard() {
    return importing(file("vcf", "BEGIN:VCARD\r\nVERSION:3.0\r\nN:" + value() + ";Jane\r\nFN:Jane\r\nORG:" + value() + "\r\nTITLE:" + value()
        + "\r\nEMAIL:" + value() + "@x.org\r\nNOTE:" + value() + "\r\nCATEGORIES:" + value() + "\r\nEND:VCARD\r\n"), maybe() ? null : "Account");
  }

  private List<String> export() {
    String type = type();
    String format = world.any(List.of("csv", "json", "xlsx", "vcf"));
    return List.of("export", type, out(format), maybe() ? "--where=" + where(type) : "", maybe() ? "--columns=" + path(type) : "");
  }

  private List<String> attachments() {
    Ref record = record();
    String id = record.id().toString();
    return switch (world.random.nextInt(3)) {
      case 0 -> List.of("attach", record.type(), id, file("txt", world.token()));
      case 1 -> List.of("attachment", id, out("bin"));
      default -> List.of("detach", id);
    };
  }

  private List<String> settings() {
    String key = maybe() ? value() : "company.region";
    return switch (world.random.nextInt(4)) {
      case 0 -> List.of("settings", "list");
      case 1 -> List.of("settings", "get", key);
      case 2 -> List.of("settings", "set", "company.region", "FR",
          maybe() ? "--of=" + world.any(List.of(VerbWorld.LIMITED, "other", value())) : "--team=" + value());
      default -> List.of("settings", "unset", key, maybe() ? "--of=mate" : "");
    };
  }

  private List<String> users() {
    return world.any(List.of(List.of("users", "list"), List.of("users", "add", "eve", "--role", value()), List.of("users", "disable", "mate"),
        List.of("users", "enable", "other"), List.of("users", "role", VerbWorld.LIMITED, "Administrator"),
        List.of("users", "handover", "mate", VerbWorld.LIMITED, "--dry-run")));
  }

  private List<String> db() {
    return world.any(List.of(List.of("db", "info"), List.of("db", "check"), List.of("db", "backup", out("rapport")),
        List.of("db", "prune", "--older-than", "1d"), List.of("db", "copy", folder.resolve("copy").toString()),
        List.of("db", "support", out("zip"))));
  }
}
