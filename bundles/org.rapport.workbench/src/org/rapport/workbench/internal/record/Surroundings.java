package org.rapport.workbench.internal.record;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rapport.model.Annotations;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.store.Change;
import org.rapport.workbench.Workspace;
import org.rapport.workbench.internal.record.model.Formats;
import org.rapport.workbench.internal.record.model.HistoryModel;
import org.rapport.workbench.internal.record.model.Placeholders;

/** What is known around the record of an editor: labels, people, currencies, the history. Used on the UI thread. */
final class Surroundings {

  private final Workspace workspace;
  private final Ref ref;
  private final Formats formats;
  private final Map<Ref, String> labels = new HashMap<>();
  private final Set<UUID> own = new HashSet<>();
  private Loaded loaded = new Loaded(Optional.empty(), Map.of(), List.of(), Map.of(), List.of());

  Surroundings(Workspace workspace, Ref ref, Formats formats) {
    this.workspace = workspace;
    this.ref = ref;
    this.formats = formats;
  }

  /** Takes what was read. */
  void accept(Loaded found) {
    loaded = found;
    labels.putAll(found.labels());
  }

  /** Remembers the changes that this editor made. */
  void made(List<Change> changes) {
    changes.forEach(change -> own.add(change.id()));
  }

  /** Whether a change was made by this editor. */
  boolean isOwn(Change change) {
    return own.contains(change.id());
  }

  /** Codes of the currencies of the base. */
  List<String> currencies() {
    return loaded.currencies();
  }

  /** A person's name by the sign-in name; the sign-in name where there is none. */
  String person(String login) {
    return loaded.people().getOrDefault(login, login);
  }

  /** "You", or a person's name. */
  String youOr(String login) {
    boolean me = workspace.session().map(session -> session.principal().login()).filter(login::equals).isPresent();
    return me ? formats.texts().get("history.you") : person(login);
  }

  /** The same where somebody's change surprises: "you, elsewhere". */
  String youElsewhereOr(String login) {
    String who = youOr(login);
    return who.equals(formats.texts().get("history.you")) ? formats.texts().get("person.elsewhere") : who;
  }

  /** The label of a record, as far as it is known. */
  Optional<String> label(Ref target) {
    return Optional.ofNullable(labels.get(target));
  }

  /** Remembers the label of a record that was chosen from a list. */
  void remember(Ref target, String label) {
    labels.put(target, label);
  }

  /** The class's name for people. */
  String typeName() {
    return workspace.types().find(ref.type()).map(RecordType::eClass)
        .map(type -> Annotations.text(type, formats.texts().locale())).orElseGet(() -> Placeholders.typeName(ref));
  }

  /** The class's icon by its name at Lucide. */
  String icon() {
    return workspace.types().find(ref.type()).flatMap(type -> Annotations.value(type.eClass(), "icon")).orElse("file-text");
  }

  /** The newest change that this editor did not make. */
  Optional<Change> otherChange() {
    return loaded.history().stream().filter(change -> !isOwn(change)).findFirst();
  }

  /** The changes as people read them; empty while the class is not known. */
  List<HistoryModel.Day> days() {
    return history().map(model -> model.days(loaded.history())).orElse(List.of());
  }

  /** Describes changes of this record. */
  Optional<HistoryModel> history() {
    return workspace.types().find(ref.type()).map(type -> new HistoryModel(formats, type, labels));
  }
}
