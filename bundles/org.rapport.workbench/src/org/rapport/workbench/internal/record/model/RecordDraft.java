package org.rapport.workbench.internal.record.model;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.model.Annotations;
import org.rapport.model.Records;
import org.rapport.model.Types;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSets;

/**
 * A record that somebody is changing: the state it began with, a detached working copy, and a command stack that walks
 * from one to the other. What was typed and not understood is kept beside it. Used by one thread.
 */
public final class RecordDraft {

  private final Types types;
  private final boolean isNew;
  private final EObject base;
  private final EObject working;
  private final BasicCommandStack commands = new BasicCommandStack();
  private final Map<String, Typed> typed = new LinkedHashMap<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private boolean changedFromOutside;

  /**
   * What somebody typed and nobody understood.
   *
   * @param text as it stands in the field
   * @param message what would be right
   */
  public record Typed(String text, String message) implements Serializable {
  }

  /**
   * Begins to change a record.
   *
   * @param base the record as it was loaded, or as it was made if it is new; not changed by the draft
   * @param isNew whether the store does not have it yet
   */
  public RecordDraft(Types types, EObject base, boolean isNew) {
    this.types = types;
    this.base = Objects.requireNonNull(base);
    this.isNew = isNew;
    this.working = EcoreUtil.copy(base);
    commands.addCommandStackListener(event -> listeners.forEach(Runnable::run));
  }

  /** A draft that begins with what is stored and already holds somebody's changes, after a merge. */
  public static RecordDraft merged(Types types, EObject stored, EObject wanted) {
    RecordDraft draft = new RecordDraft(types, stored, false);
    draft.execute(new Edits.Replace(draft.working, wanted));
    draft.commands.flush();
    draft.changedFromOutside = true;
    return draft;
  }

  /** The types of the store. */
  public Types types() {
    return types;
  }

  /** The record as it was before. */
  public EObject base() {
    return base;
  }

  /** The record as it is now; changed only through the methods of this class. */
  public EObject working() {
    return working;
  }

  /** Whether the store does not have the record yet. */
  public boolean isNew() {
    return isNew;
  }

  /** Calls back after each change, undo and redo. */
  public void onChange(Runnable listener) {
    listeners.add(listener);
  }

  /** Whether saving would change something, or something typed was not understood. */
  public boolean isDirty() {
    return !typed.isEmpty() || !EcoreUtil.equals(base, working);
  }

  /** Whether a draft that came out of a merge still waits to be saved. */
  public boolean isMerged() {
    return changedFromOutside;
  }

  /** Sets a feature of the record or of a row, if the value is another one. */
  public void set(EObject owner, EStructuralFeature feature, Object value) {
    if (!sameValue(owner.eGet(feature, false), value)) {
      execute(new Edits.Set(owner, feature, value));
    }
  }

  /** Sets what was typed of a telephone number and its international form in one step. */
  public void setPhone(EObject owner, EStructuralFeature feature, String value, String country) {
    EStructuralFeature international = owner.eClass().getEStructuralFeature("e164");
    if (international == null) {
      set(owner, feature, value);
    } else if (!sameValue(owner.eGet(feature), value)) {
      String form = value == null ? null : PhoneForms.international(value, country).orElse(null);
      execute(new Edits.Set(owner, feature, value).chain(new Edits.Set(owner, international, form)));
    }
  }

  /** Whether two values of a feature are the same to a reader: references by their target, blank texts as empty. */
  static boolean sameValue(Object one, Object other) {
    boolean literals = one instanceof Enumerator || other instanceof Enumerator;
    if (!literals && one instanceof EObject a && other instanceof EObject b) {
      return Records.ref(a).equals(Records.ref(b));
    }
    return Objects.equals("".equals(one) ? null : one, "".equals(other) ? null : other);
  }

  /** Adds an empty row at the end of a contained list and returns it. */
  public EObject addRow(EObject owner, EReference list) {
    EObject row = Records.create(list.getEReferenceType());
    execute(new Edits.Add(owner, list, row));
    return row;
  }

  /** Takes a row out of its list. */
  public void removeRow(EObject row) {
    String prefix = FieldPath.of(row, row.eClass().getEIDAttribute()).replaceAll("[^.]*$", "");
    typed.keySet().removeIf(path -> path.startsWith(prefix));
    execute(new Edits.Remove(row));
  }

  /** Moves a row up (negative) or down in its list; nothing happens at the ends. */
  public void moveRow(EObject row, int distance) {
    List<EObject> rows = FieldPath.rows(row.eContainer(), row.eContainmentFeature());
    int from = rows.indexOf(row);
    int to = from + distance;
    if (to >= 0 && to < rows.size()) {
      execute(new Edits.Move(row, from, to));
    }
  }

  private void execute(Command command) {
    commands.execute(command);
  }

  /** Keeps what was typed into a field and not understood; null forgets it. */
  public void keepTyped(String path, Typed what) {
    boolean changed = what == null ? typed.remove(path) != null : !what.equals(typed.put(path, what));
    if (changed) {
      listeners.forEach(Runnable::run);
    }
  }

  /** What was typed into a field and not understood; empty where all was. */
  public Optional<Typed> typed(String path) {
    return Optional.ofNullable(typed.get(path));
  }

  /** All that was typed and not understood, by the paths of its fields. */
  public Map<String, Typed> allTyped() {
    return Map.copyOf(typed);
  }

  /**
   * Goes on with what somebody changed before, as one step that can be taken back.
   *
   * @throws IllegalArgumentException if the changes name what the record's class does not have
   */
  public void adopt(ChangeSet set, Map<String, Typed> typedBefore) {
    EObject wanted = EcoreUtil.copy(working);
    ChangeSets.apply(wanted, set, types);
    typed.putAll(typedBefore);
    execute(new Edits.Replace(working, wanted));
  }

  /** Whether there is a step to take back. */
  public boolean canUndo() {
    return !typed.isEmpty() || commands.canUndo();
  }

  /** Whether there is a step to do again. */
  public boolean canRedo() {
    return commands.canRedo();
  }

  /** Takes back the last step, or what was typed and not understood. */
  public void undo() {
    if (!typed.isEmpty()) {
      typed.clear();
      listeners.forEach(Runnable::run);
    } else if (canUndo()) {
      commands.undo();
    }
  }

  /** Does the step again that was taken back last. */
  public void redo() {
    if (canRedo()) {
      commands.redo();
    }
  }

  /** What is to be written. */
  public ChangeSet changes() {
    return isNew ? ChangeSets.create(working) : ChangeSets.diff(base, working);
  }

  /** How the record is called, as far as it can be told: the values of its label features. */
  public String label() {
    String own = types.of(working).labelFeatures().stream().map(feature -> working.eGet(feature, false))
        .filter(value -> value != null && !(value instanceof EObject)).map(Object::toString).filter(text -> !text.isBlank())
        .reduce((a, b) -> a + " " + b).orElse("");
    Object stored = working.eGet(org.rapport.model.crm.CrmPackage.Literals.ROOT__LABEL);
    return !own.isEmpty() ? own : stored == null ? "" : stored.toString();
  }

  /** The country of the first address, for numbers typed without a prefix; empty where there is none. */
  public String country() {
    for (EReference list : working.eClass().getEAllContainments()) {
      for (EStructuralFeature feature : list.getEReferenceType().getEAllAttributes()) {
        if (Annotations.value(feature, "format").filter("country"::equals).isPresent()) {
          for (EObject row : FieldPath.rows(working, list)) {
            if (row.eGet(feature) instanceof String code && code.matches("[A-Z]{2}")) {
              return code;
            }
          }
        }
      }
    }
    return "";
  }
}
