package org.rapport.workbench.internal.imports;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.rapport.core.transfer.ImportMapping;
import org.rapport.core.transfer.ImportPart;
import org.rapport.core.transfer.ImportPart.Kind;
import org.rapport.core.transfer.Inspection;
import org.rapport.core.transfer.Inspection.Origin;
import org.rapport.model.RapportException;
import org.rapport.workbench.Loader;

/** A file, or a sheet of one, that the wizard imports, and what is known of it so far. Changed by the model alone. */
final class ImportSource {

  private final Path file;
  private final ImportPart part;
  private final Loader loader;
  private final Deque<ImportMapping> earlier = new ArrayDeque<>();
  private ImportMapping mapping = ImportMapping.NONE;
  private Inspection inspection;
  private Origin origin = Origin.GUESSED;
  private RapportException problem;
  private boolean looking;

  /** @param part null where the file cannot be read at all */
  ImportSource(Path file, ImportPart part, Loader loader) {
    this.file = file;
    this.part = part;
    this.loader = loader;
  }

  Path file() {
    return file;
  }

  String name() {
    return part == null ? file.getFileName().toString() : part.name();
  }

  /** What is in it; null where it cannot be read at all. */
  ImportPart part() {
    return part;
  }

  boolean isTable() {
    return part != null && part.kind() == Kind.TABLE;
  }

  /** Asks about it, one question at a time. */
  Loader loader() {
    return loader;
  }

  /** By which it is going to be read. */
  ImportMapping mapping() {
    return mapping;
  }

  /** What was found last; null before anything was. */
  Inspection inspection() {
    return inspection;
  }

  /** Where its places came from before anybody changed them. */
  Origin origin() {
    return origin;
  }

  /** Why it cannot be imported as it is; null where it can. */
  RapportException problem() {
    return problem != null ? problem : inspection == null ? null : inspection.refused().orElse(null);
  }

  /** Whether it is being looked at. */
  boolean isLooking() {
    return looking;
  }

  /** It is looked at by a mapping; the one before can be had back where this is another. */
  void look(ImportMapping by) {
    if (!by.equals(mapping)) {
      earlier.push(mapping);
    }
    mapping = by;
    looking = true;
  }

  /** Whether it was read by another mapping before. */
  boolean hasEarlier() {
    return !earlier.isEmpty();
  }

  /** It is looked at by the mapping before this one. */
  void lookAgain() {
    mapping = earlier.pop();
    looking = true;
  }

  void found(Inspection answer) {
    looking = false;
    problem = null;
    inspection = answer;
    mapping = answer.mapping();
    origin = answer.origin() == Origin.GIVEN ? origin : answer.origin();
  }

  void failed(RapportException reason) {
    looking = false;
    problem = reason;
  }
}
