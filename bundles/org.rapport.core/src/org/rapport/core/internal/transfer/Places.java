package org.rapport.core.internal.transfer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rapport.core.session.Session;
import org.rapport.core.values.RecordPath;
import org.rapport.core.values.SeenFields;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;

/** The places in records of a type that the paths of a mapping mean. Each path is read once; one for each table. */
final class Places {

  private final Session session;
  private final SeenFields seen;
  private final Map<String, Optional<TargetPath>> targets = new HashMap<>();
  private final Map<String, RecordPath> paths = new HashMap<>();

  /** As far as somebody may see them. */
  Places(Session session, RecordType type) throws RapportException {
    this.session = session;
    this.seen = SeenFields.of(session, type);
  }

  /** The type, and what of it may be seen. */
  SeenFields seen() {
    return seen;
  }

  /** A place; of a path that leads to another record, the reference to it. Throws what {@link RecordPath#parse} says. */
  RecordPath get(String text) throws RapportException {
    RecordPath path = paths.get(text);
    if (path == null) {
      path = RecordPath.parseForeign(seen, through(text).map(TargetPath::reference).orElse(text));
      paths.put(text, path);
    }
    return path;
  }

  /** By what the other record is known to which a path leads; empty where it leads to none, or by its name. */
  Optional<TargetPath> target(String text) throws RapportException {
    return through(text).filter(each -> !each.isName());
  }

  private Optional<TargetPath> through(String text) throws RapportException {
    Optional<TargetPath> target = targets.get(text);
    if (target == null) {
      target = TargetPath.of(session, seen, text);
      targets.put(text, target);
    }
    return target;
  }

  /** Whether a path leads to a place of one value. */
  boolean fits(String path) {
    try {
      RecordPath parsed = get(path);
      return parsed.leaf() != null && !parsed.leaf().isMany();
    } catch (RapportException e) {
      return false; // The heading is no path in this type: another guess may fit.
    }
  }
}
