package org.rapport.workbench.internal.commands;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.rapport.core.session.Session;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet;
import org.rapport.store.Undone;
import org.rapport.workbench.internal.Messages;

/** Says in a sentence what an undo took back. To be used in a job: it asks for labels. */
final class UndoWords {

  private final Session session;

  UndoWords(Session session) {
    this.session = session;
  }

  String say(Undone undone, boolean redo) throws RapportException {
    if (undone.changes().size() != 1) {
      String words = NLS.bind(redo ? Messages.Undo_redoneMany : Messages.Undo_undoneMany, undone.changes().size());
      return undone.kept().isEmpty() ? words : words + " " + NLS.bind(Messages.Undo_kept, undone.kept().size());
    }
    Change change = undone.changes().get(0);
    ChangeSet set = change.set();
    String label = label(set);
    return NLS.bind(switch (set.kind()) {
      case CREATE, RESTORE -> Messages.Undo_back;
      case DELETE -> Messages.Undo_gone;
      case UPDATE -> redo ? Messages.Undo_redone : Messages.Undo_undone;
    }, label, features(set));
  }

  private String label(ChangeSet set) throws RapportException {
    Map<Ref, String> labels = session.store().labels(session.principal(), Set.of(set.root()));
    String type = session.store().types().find(set.root().type()).map(known -> Annotations.text(known.eClass(), Locale.getDefault()))
        .orElse(set.root().type());
    String label = labels.get(set.root());
    return label == null || label.isBlank() ? type : type + " " + label;
  }

  private String features(ChangeSet set) {
    Set<String> names = set.features().stream().map(ChangeSet.FeatureChange::feature).collect(Collectors.toSet());
    set.rows().forEach(row -> names.add(row.feature()));
    return session.store().types().find(set.root().type()).map(type -> type.eClass().getEAllStructuralFeatures().stream()
        .filter(feature -> names.contains(feature.getName())).map(feature -> type.text(feature, Locale.getDefault()))
        .collect(Collectors.joining(", "))).orElse("");
  }
}
