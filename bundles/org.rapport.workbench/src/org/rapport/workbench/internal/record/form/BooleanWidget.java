package org.rapport.workbench.internal.record.form;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.workbench.internal.record.model.FieldModel;
import org.rapport.workbench.ui.Frame;

/** Yes or no. */
final class BooleanWidget extends FieldWidget {

  private Button button;

  BooleanWidget(FieldHost host, EObject owner, FieldModel field) {
    super(host, owner, field);
  }

  @Override
  public Control create(Composite parent) {
    button = new Button(parent, SWT.CHECK);
    button.setText(field().label());
    button.setEnabled(isEditable());
    name(button, accessibleName());
    button.addListener(SWT.Selection, event -> {
      host().draft().set(owner(), field().feature(), button.getSelection());
      host().left(path());
    });
    refresh();
    return button;
  }

  @Override
  public boolean hasLabelAbove() {
    return false;
  }

  @Override
  public void refresh() {
    if (!button.isDisposed()) {
      button.setSelection(Boolean.TRUE.equals(value()));
    }
  }

  @Override
  public void commit() {
    host().draft().set(owner(), field().feature(), value() == null && !button.getSelection() ? null : (Object) button.getSelection());
  }

  @Override
  public void focus() {
    button.setFocus();
  }

  @Override
  public void state(Frame.State state) {
    button.redraw();
  }
}
