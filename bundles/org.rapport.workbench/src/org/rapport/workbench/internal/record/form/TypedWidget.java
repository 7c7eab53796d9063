package org.rapport.workbench.internal.record.form;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.rapport.workbench.internal.record.model.FieldModel;
import org.rapport.workbench.internal.record.model.Parsed;
import org.rapport.workbench.internal.record.model.RecordDraft.Typed;
import org.rapport.workbench.ui.Frame;

/** A field that is typed into. What is typed is understood on leaving it; what is not understood is kept, with the reason. */
abstract class TypedWidget extends FieldWidget {

  private static final int LINES_HEIGHT = 84;

  private Frame frame;
  private boolean refreshing;
  private boolean typing;

  TypedWidget(FieldHost host, EObject owner, FieldModel field) {
    super(host, owner, field);
  }

  @Override
  public Control create(Composite parent) {
    return createFrame(parent);
  }

  /** Makes the frame; buttons may be added to it. */
  protected Frame createFrame(Composite parent) {
    frame = new Frame(parent, style(), style() == SWT.SINGLE ? SWT.DEFAULT : LINES_HEIGHT);
    GridLayout layout = (GridLayout) frame.getLayout();
    layout.marginRight = -4;
    layout.horizontalSpacing = 2;
    Text text = frame.text();
    text.setEditable(isEditable());
    name(text, accessibleName());
    if (!isEditable()) {
      frame.setState(Frame.State.READ_ONLY);
    }
    text.addListener(SWT.Modify, event -> {
      if (!refreshing) {
        typing = true;
        typed();
        host().typing();
      }
    });
    text.addListener(SWT.FocusOut, event -> {
      if (!isRetired() && !text.isDisposed()) {
        leave();
      }
    });
    text.addListener(SWT.Dispose, event -> retire());
    text.addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.ESC && typing) {
        event.doit = false;
        forget();
        host().left(path());
      }
    });
    text.addListener(SWT.FocusIn, event -> {
      if ((text.getStyle() & SWT.SINGLE) != 0) {
        text.selectAll();
      }
    });
    text.addListener(SWT.Traverse, event -> {
      if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
        event.doit = true;
      }
    });
    refresh();
    return frame;
  }

  /** Adds a button at the right inside the frame. */
  protected IconButton button(String icon, String name, boolean inField, Runnable action) {
    ((GridLayout) frame.getLayout()).numColumns++;
    IconButton button = new IconButton(frame, icon, name, inField, action);
    button.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, true));
    return button;
  }

  protected int style() {
    return SWT.SINGLE;
  }

  protected Frame frame() {
    return frame;
  }

  protected Text text() {
    return frame.text();
  }

  /** Runs at each key. */
  protected void typed() {
  }

  /** Runs when the focus leaves. */
  protected void leave() {
    commit();
    host().left(path());
  }

  /** The text for the value of the draft. */
  protected abstract String shown();

  /** What typing means. */
  protected abstract Parsed parse(String typed);

  /** Writes an understood value. */
  protected void write(Object value) {
    host().draft().set(owner(), field().feature(), value);
  }

  @Override
  public void refresh() {
    if (frame == null || isRetired() || frame.isDisposed()) {
      return;
    }
    show(host().draft().typed(path()).map(Typed::text).orElseGet(this::shown));
  }

  /** Shows a text that nobody typed. */
  protected void show(String newText) {
    refreshing = true;
    if (!text().getText().equals(newText)) {
      text().setText(newText);
    }
    refreshing = false;
    typing = false;
  }

  @Override
  public boolean isTyping() {
    return typing;
  }

  /** Begins to wait for {@link #commit}, as typing does. */
  protected void markTyping() {
    typing = true;
    host().typing();
  }

  @Override
  public void commit() {
    if (!typing || isRetired() || frame.isDisposed()) {
      return;
    }
    typing = false;
    String typed = text().getText();
    switch (parse(typed)) {
      case Parsed.Value value -> {
        host().draft().keepTyped(path(), null);
        write(value.value());
        refresh();
      }
      case Parsed.Failure failure -> host().draft().keepTyped(path(), new Typed(typed, failure.message()));
    }
  }

  @Override
  public void focus() {
    text().setFocus();
  }

  @Override
  public void state(Frame.State state) {
    frame.setState(isEditable() ? state : Frame.State.READ_ONLY);
  }
}
