package org.rapport.workbench.internal.record.model;

import java.util.List;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The steps that a record's command stack walks. */
final class Edits {

  private Edits() {
  }

  /** A step that can always be done, undone and done again. */
  private abstract static class Step extends AbstractCommand {

    Step(String label) {
      super(label);
    }

    @Override
    protected boolean prepare() {
      return true;
    }

    @Override
    public void redo() {
      execute();
    }
  }

  /** Sets one feature. */
  static final class Set extends Step {

    private final EObject owner;
    private final EStructuralFeature feature;
    private final Object before;
    private final boolean wasSet;
    private final Object after;

    Set(EObject owner, EStructuralFeature feature, Object after) {
      super(feature.getName());
      this.owner = owner;
      this.feature = feature;
      this.before = owner.eGet(feature, false);
      this.wasSet = owner.eIsSet(feature);
      this.after = after;
    }

    @Override
    public void execute() {
      if (after == null) {
        owner.eUnset(feature);
      } else {
        owner.eSet(feature, after);
      }
    }

    @Override
    public void undo() {
      if (wasSet) {
        owner.eSet(feature, before);
      } else {
        owner.eUnset(feature);
      }
    }
  }

  /** Adds a row at the end of a list. */
  static final class Add extends Step {

    private final EObject owner;
    private final EReference list;
    private final EObject row;

    Add(EObject owner, EReference list, EObject row) {
      super(list.getName());
      this.owner = owner;
      this.list = list;
      this.row = row;
    }

    @Override
    public void execute() {
      FieldPath.rows(owner, list).add(row);
    }

    @Override
    public void undo() {
      FieldPath.rows(owner, list).remove(row);
    }
  }

  /** Takes a row out of its list. */
  static final class Remove extends Step {

    private final EObject owner;
    private final EReference list;
    private final EObject row;
    private final int place;

    Remove(EObject row) {
      super(row.eContainmentFeature().getName());
      this.owner = row.eContainer();
      this.list = row.eContainmentFeature();
      this.row = row;
      this.place = FieldPath.rows(owner, list).indexOf(row);
    }

    @Override
    public void execute() {
      FieldPath.rows(owner, list).remove(row);
    }

    @Override
    public void undo() {
      FieldPath.rows(owner, list).add(place, row);
    }
  }

  /** Moves a row within its list. */
  static final class Move extends Step {

    private final EList<EObject> rows;
    private final int from;
    private final int to;

    Move(EObject row, int from, int to) {
      super(row.eContainmentFeature().getName());
      this.rows = (EList<EObject>) FieldPath.rows(row.eContainer(), row.eContainmentFeature());
      this.from = from;
      this.to = to;
    }

    @Override
    public void execute() {
      rows.move(to, from);
    }

    @Override
    public void undo() {
      rows.move(from, to);
    }
  }

  /** Gives a record all values and rows of another state of it. */
  static final class Replace extends Step {

    private final EObject record;
    private final EObject before;
    private final EObject after;

    Replace(EObject record, EObject after) {
      super("merge");
      this.record = record;
      this.before = EcoreUtil.copy(record);
      this.after = after;
    }

    @Override
    public void execute() {
      fill(after);
    }

    @Override
    public void undo() {
      fill(before);
    }

    private void fill(EObject state) {
      EObject source = EcoreUtil.copy(state);
      for (EStructuralFeature feature : record.eClass().getEAllStructuralFeatures()) {
        if (!feature.isChangeable() || feature.isDerived()) {
          continue;
        }
        if (feature instanceof EReference list && list.isContainment() && list.isMany()) {
          FieldPath.rows(record, list).clear();
          FieldPath.rows(record, list).addAll(List.copyOf(FieldPath.rows(source, list)));
        } else if (source.eIsSet(feature)) {
          record.eSet(feature, source.eGet(feature, false));
        } else {
          record.eUnset(feature);
        }
      }
    }
  }
}
