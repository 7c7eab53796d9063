package org.rapport.workbench.internal.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.rapport.core.transfer.ImportFields;
import org.rapport.core.transfer.ImportInspector;
import org.rapport.core.transfer.ImportMapping;
import org.rapport.core.transfer.ImportPart;
import org.rapport.core.transfer.ImportRequest;
import org.rapport.core.transfer.Inspection;
import org.rapport.core.transfer.OnDuplicate;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.workbench.Loader;
import org.rapport.workbench.Workspace;
import org.rapport.workbench.internal.commands.NewMenu;

/** What is to be imported and how, as far as the wizard got. Asks in jobs, tells its listeners. On the UI thread. */
final class ImportModel {

  private final Workspace workspace;
  private final Display display;
  private final List<ImportSource> sources = new ArrayList<>();
  private final List<Runnable> listeners = new ArrayList<>();
  private String key;
  private OnDuplicate onDuplicate = OnDuplicate.SKIP;
  private boolean watched = true;
  private int adding;

  ImportModel(Workspace workspace, Display display) {
    this.workspace = workspace;
    this.display = display;
  }

  /** What was found out about a part, or why it cannot be read. */
  private record Found(Path file, ImportPart part, Inspection inspection, RapportException problem) {
  }

  Workspace workspace() {
    return workspace;
  }

  Display display() {
    return display;
  }

  void addListener(Runnable listener) {
    listeners.add(listener);
  }

  private void tell() {
    List.copyOf(listeners).forEach(Runnable::run);
  }

  /** What is going to be imported, in this order. */
  List<ImportSource> sources() {
    return List.copyOf(sources);
  }

  /** The sources that are tables. */
  List<ImportSource> tables() {
    return sources.stream().filter(ImportSource::isTable).toList();
  }

  /** Adds files that are not there yet. */
  void add(List<Path> files) {
    List<Path> fresh = files.stream().map(Path::toAbsolutePath).distinct().filter(file -> sources.stream().noneMatch(each -> each.file().equals(file))).toList();
    if (fresh.isEmpty()) {
      return;
    }
    adding++;
    tell();
    new Loader(workspace, display).load(ImportMessages.Import_looking, (session, monitor) -> {
      ImportInspector inspector = new ImportInspector(session);
      List<Found> found = new ArrayList<>();
      for (Path file : fresh) {
        find(inspector, file, found);
      }
      return found;
    }, this::added, problem -> added(fresh.stream().map(file -> new Found(file, null, null, problem)).toList()));
  }

  private void find(ImportInspector inspector, Path file, List<Found> found) {
    try {
      for (ImportPart part : inspector.parts(file)) {
        found.add(new Found(file, part, inspector.inspect(part, ImportMapping.NONE, key, onDuplicate, null), null));
      }
    } catch (RapportException e) {
      found.add(new Found(file, null, null, e));
    }
  }

  private void added(List<Found> found) {
    adding--;
    for (Found each : found) {
      ImportSource source = new ImportSource(each.file(), each.part(), new Loader(workspace, display));
      if (each.problem() == null) {
        source.found(each.inspection());
      } else {
        source.failed(each.problem());
      }
      sources.add(source);
    }
    tell();
  }

  void remove(ImportSource source) {
    source.loader().cancel();
    sources.remove(source);
    tell();
  }

  /** Whether something is being looked at. */
  boolean isLooking() {
    return adding > 0 || sources.stream().anyMatch(ImportSource::isLooking);
  }

  /** Why it cannot be imported as it is; empty where it can. */
  Optional<String> blocked() {
    return isLooking() ? Optional.of(ImportMessages.Import_looking) : sources.stream().filter(each -> each.problem() != null).findFirst()
        .map(Texts::refused);
  }

  /** Reads a source by another mapping. */
  void read(ImportSource source, ImportMapping mapping) {
    source.look(mapping);
    look(source);
  }

  /** Reads a source by the mapping that it had before the last change; as it is where there was none. */
  void undo(ImportSource source) {
    if (source.hasEarlier()) {
      source.lookAgain();
      look(source);
    }
  }

  private void look(ImportSource source) {
    ImportMapping mapping = source.mapping();
    source.loader().load(ImportMessages.Import_looking,
        (session, monitor) -> new ImportInspector(session).inspect(source.part(), mapping, key, onDuplicate, monitor),
        answer -> answered(() -> source.found(answer)), problem -> answered(() -> source.failed(problem)));
    tell();
  }

  private void answered(Runnable change) {
    change.run();
    tell();
  }

  /** Remembers the mapping of a table. */
  void remember(ImportSource table, Runnable done, Consumer<RapportException> failed) {
    Inspection inspection = table.inspection();
    new Loader(workspace, display).load(ImportMessages.Import_save, (session, monitor) -> {
      new ImportInspector(session).remember(inspection);
      return inspection;
    }, answer -> done.run(), failed);
  }

  /** Path of the feature by which records are known; null for none. */
  String key() {
    return key;
  }

  OnDuplicate onDuplicate() {
    return onDuplicate;
  }

  /** Says what happens with records that are there. */
  void duplicates(String path, OnDuplicate what) {
    key = path;
    onDuplicate = what;
    sources.stream().filter(each -> each.part() != null).forEach(each -> read(each, each.mapping()));
    tell();
  }

  /** Whether the import looks for records that may be there already, without a key. */
  boolean isWatched() {
    return watched;
  }

  /** Says whether it does. */
  void watched(boolean looks) {
    watched = looks;
    tell();
  }

  /** The types that records can become, in the order of the menu of new ones. */
  List<RecordType> types() {
    return NewMenu.ordered(workspace).stream().filter(type -> workspace.seen(type).any()).toList();
  }

  /** The type of a source; empty where it is not said, as for cards, which say it themselves. */
  Optional<RecordType> type(ImportSource source) {
    return source.mapping().get("type").flatMap(workspace.types()::find);
  }

  /** The places of the records of a source. */
  ImportFields fields(RecordType type) {
    return new ImportFields(workspace.seen(type), Locale.getDefault());
  }

  /** The types that can come of everything that is imported. */
  List<RecordType> targets() {
    List<RecordType> targets = sources.stream().flatMap(each -> type(each).stream()).distinct().toList();
    boolean open = sources.stream().anyMatch(each -> type(each).isEmpty());
    return !open ? targets : List.of("Contact", "Account").stream().flatMap(name -> workspace.types().find(name).stream()).toList();
  }

  /** How many rows were looked at, and of how many of them records are there. */
  long[] known() {
    long read = 0;
    long known = 0;
    for (ImportSource each : sources) {
      if (each.inspection() != null) {
        read += each.inspection().sample().read();
        known += each.inspection().sample().merged() + each.inspection().sample().skipped();
      }
    }
    return new long[] {read, known};
  }

  /** What a job is to do. */
  ImportRequest request() {
    ImportRequest request = ImportRequest.of(sources.stream().map(ImportSource::file).toList(), sources.stream().map(ImportSource::mapping).toList(),
        key, key == null ? null : onDuplicate);
    return watched ? request.asWatched() : request;
  }

  /** Ends all questions. */
  void close() {
    sources.forEach(each -> each.loader().cancel());
    listeners.clear();
  }
}
