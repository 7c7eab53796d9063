package org.rapport.workbench.internal.record.form;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.rapport.workbench.internal.record.model.FieldModel;

/**
 * A field with a list under it: typing narrows the list, the arrow keys walk it, Enter takes a line, Esc closes it.
 *
 * @param <T> what is chosen
 */
abstract class PickWidget<T> extends TypedWidget {

  private ChoicePopup<T> popup;

  PickWidget(FieldHost host, EObject owner, FieldModel field) {
    super(host, owner, field);
  }

  @Override
  public Control create(Composite parent) {
    Control control = super.create(parent);
    popup = new ChoicePopup<>(frame(), this::take);
    text().addListener(SWT.KeyDown, this::key);
    text().addListener(SWT.Traverse, popup::traverse);
    text().getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
      @Override
      public void getRole(AccessibleControlEvent event) {
        event.detail = ACC.ROLE_COMBOBOX;
      }
    });
    return control;
  }

  /** Adds the button that opens the list. */
  protected void chevron() {
    button("chevron-down", texts().get("field.expand", field().label()), true, () -> {
      text().setFocus();
      if (popup.isOpen()) {
        popup.close();
      } else {
        offerAll();
      }
    });
  }

  private void key(Event event) {
    if (isEditable()) {
      popup.key(event, this::offerAll, this::forget);
    }
  }

  /** Shows all choices. */
  protected abstract void offerAll();

  /** Takes a choice into the draft. */
  protected abstract void take(T choice);

  protected ChoicePopup<T> popup() {
    return popup;
  }

  @Override
  protected void leave() {
    // The list itself never takes the focus, so leaving the text means leaving the field.
    popup.close();
    super.leave();
  }
}
