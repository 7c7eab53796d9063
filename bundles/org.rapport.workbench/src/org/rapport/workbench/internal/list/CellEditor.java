package org.rapport.workbench.internal.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.rapport.model.Ref;
import org.rapport.model.Records;
import org.rapport.workbench.internal.record.LooseFields;
import org.rapport.workbench.internal.record.form.FieldWidget;
import org.rapport.workbench.internal.record.model.FieldChecks;
import org.rapport.workbench.internal.record.model.FieldKind;
import org.rapport.workbench.internal.record.model.FieldModel;
import org.rapport.workbench.internal.record.model.Problem;
import org.rapport.workbench.internal.record.model.Problem.Severity;
import org.rapport.workbench.ui.Frame;
import org.rapport.workbench.ui.Tokens;

/** The control that lies over a cell while it is edited: the same that the form of the record has for the field. */
final class CellEditor extends Composite {

  private static final int NARROWEST = 120;
  private static final int WIDE = 260;

  /** What it tells. */
  interface Listener {
    /** Enter, or a choice that needs no more: what is given is to be kept. */
    void taken(boolean moveDown);

    /** Tab: what is given is to be kept, and the next cell is meant (1) or the one before (-1). */
    void left(int direction);

    /** Esc: nothing is to be kept. */
    void cancelled();

    /** The focus is elsewhere in the window. */
    void abandoned();
  }

  private final LooseFields host;
  private final FieldModel field;
  private final ListColumn column;
  private final FieldWidget widget;
  private final Control control;
  private final Listener listener;

  CellEditor(Composite table, LooseFields host, FieldModel field, ListColumn column, Listener listener) {
    super(table, SWT.NONE);
    this.host = host;
    this.field = field;
    this.column = column;
    this.listener = listener;
    Tokens.styled(this, "rapport-surface");
    setLayout(new FillLayout());
    widget = FieldWidget.of(host, host.draft().working(), field);
    control = widget.create(this);
    host.onLeave(path -> fieldLeft());
    inputs(this).forEach(this::listen);
  }

  private static List<Control> inputs(Composite parent) {
    List<Control> found = new ArrayList<>();
    for (Control child : parent.getChildren()) {
      if (child instanceof Composite composite && !(child instanceof Text)) {
        found.addAll(inputs(composite));
      } else {
        found.add(child);
      }
    }
    return found;
  }

  private void listen(Control input) {
    input.addListener(SWT.KeyDown, this::key);
    input.addListener(SWT.Traverse, event -> {
      if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
        event.doit = false;
        listener.left(event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1);
      } else if (event.detail == SWT.TRAVERSE_RETURN || event.detail == SWT.TRAVERSE_ESCAPE) {
        event.doit = false;
      }
    });
    input.addListener(SWT.FocusOut, event -> getDisplay().asyncExec(this::lookForFocus));
  }

  /** The lists and the calendar of a field are windows of their own, and another window of the desktop is no other place in this one. */
  private void lookForFocus() {
    Control focus = isDisposed() ? null : getDisplay().getFocusControl();
    if (focus != null && focus.getShell() == getShell() && !isIn(focus)) {
      listener.abandoned();
    }
  }

  private boolean isIn(Control inner) {
    for (Control each = inner; each != null; each = each.getParent()) {
      if (each == this) {
        return true;
      }
    }
    return false;
  }

  private boolean picks() {
    return field.kind().isChoice() || field.kind() == FieldKind.REFERENCE;
  }

  /** A choice from a list is complete with the choice; whoever leaves the field with one is elsewhere already. */
  private void fieldLeft() {
    boolean complete = picks() || field.kind() == FieldKind.BOOLEAN;
    if (complete && host.draft().isDirty() && host.draft().typed(widget.path()).isEmpty()) {
      if (hasFocus()) {
        listener.taken(false);
      } else {
        listener.abandoned();
      }
    }
  }

  private void key(Event event) {
    boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
    boolean lines = field.kind() == FieldKind.MULTILINE && (event.stateMask & SWT.MOD1) == 0;
    if (enter && event.doit && !lines) {
      event.doit = false;
      listener.taken(true);
    } else if (event.keyCode == SWT.ESC && (event.doit || !picks())) {
      event.doit = false;
      listener.cancelled();
    }
  }

  /** Lies over a cell, as large as the control needs. */
  void place(Rectangle cell, Rectangle area) {
    Point size = control.computeSize(SWT.DEFAULT, SWT.DEFAULT);
    int least = field.kind() == FieldKind.MONEY || field.kind() == FieldKind.REFERENCE || field.kind() == FieldKind.MULTILINE ? WIDE : NARROWEST;
    int width = Math.min(Math.max(cell.width, least), area.width);
    int height = Math.max(cell.height, size.y);
    int x = Math.clamp(cell.x, 0, Math.max(0, area.width - width));
    int y = field.kind() == FieldKind.MULTILINE ? cell.y : cell.y + (cell.height - height) / 2;
    Rectangle wanted = new Rectangle(x, Math.min(y, Math.max(0, area.height - height)), width, height);
    if (!wanted.equals(getBounds())) {
      setBounds(wanted);
      moveAbove(null);
    }
  }

  /** Puts the focus where a person begins to write; a text replaces what stands there, and typing goes on behind it. */
  void begin(String typed) {
    widget.focus();
    Optional<Text> text = inputs(this).stream().filter(Text.class::isInstance).map(Text.class::cast).findFirst();
    if (!typed.isEmpty() && text.isPresent()) {
      text.get().setText(typed);
      getDisplay().asyncExec(() -> {
        if (!isDisposed()) {
          text.get().setSelection(text.get().getCharCount());
        }
      });
    }
  }

  /** Takes what is typed, and gives what is wrong with it; empty where nothing is that keeps it from being saved. */
  Optional<Problem> check() {
    widget.commit();
    String path = widget.path();
    Optional<Problem> problem = host.draft().typed(path).map(typed -> new Problem(path, Severity.ERROR, typed.message()))
        .or(() -> new FieldChecks(host.formats()).check(path, field, record().eGet(field.feature(), false))).filter(Problem::isError);
    widget.state(problem.isPresent() ? Frame.State.ERROR : Frame.State.NORMAL);
    widget.problem(problem.map(Problem::message).orElse(""));
    return problem;
  }

  /** Says with the edge that the store refused the value. */
  void refused(String message) {
    widget.state(Frame.State.ERROR);
    widget.problem(message);
  }

  /** The fields' host, with the draft. */
  LooseFields host() {
    return host;
  }

  /** The record as it is to be. */
  EObject record() {
    return host.draft().working();
  }

  /** Which record is edited. */
  Ref ref() {
    return Records.ref(record());
  }

  /** Which column is edited. */
  ListColumn column() {
    return column;
  }

  /** Puts the focus where a person writes. */
  void focusField() {
    widget.focus();
  }

  /** Whether somebody writes in it. */
  boolean hasFocus() {
    Control focus = getDisplay().getFocusControl();
    return focus != null && isIn(focus);
  }

  /** Goes away and writes nothing any more. */
  void close() {
    widget.retire();
    dispose();
  }
}
