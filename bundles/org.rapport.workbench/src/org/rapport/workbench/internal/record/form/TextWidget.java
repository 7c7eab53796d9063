package org.rapport.workbench.internal.record.form;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.workbench.internal.record.model.FieldKind;
import org.rapport.workbench.internal.record.model.FieldModel;
import org.rapport.workbench.internal.record.model.Parsed;

/** Text of one or several lines, numbers, mail and web addresses, telephone numbers. */
final class TextWidget extends TypedWidget {

  TextWidget(FieldHost host, EObject owner, FieldModel field) {
    super(host, owner, field);
  }

  @Override
  protected int style() {
    return field().kind() == FieldKind.MULTILINE ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE;
  }

  @Override
  public Control create(Composite parent) {
    Control control = super.create(parent);
    if (field().kind() == FieldKind.EMAIL) {
      button("mail", texts().get("field.open.mail"), true, () -> browse("mailto:"));
    } else if (field().kind() == FieldKind.URL) {
      button("globe", texts().get("field.open.web"), true, () -> browse(shown().contains(":") ? "" : "https://"));
    }
    return control;
  }

  private void browse(String prefix) {
    if (!shown().isBlank()) {
      host().browse(prefix + shown());
    }
  }

  @Override
  protected String shown() {
    String text = host().formats().edit(field(), value());
    return text.isEmpty() ? text : text + field().unit().map(unit -> "\u00a0" + unit).orElse("");
  }

  @Override
  protected Parsed parse(String typed) {
    return host().formats().parse(field(), typed);
  }

  @Override
  protected void write(Object value) {
    if (field().kind() == FieldKind.PHONE) {
      host().draft().setPhone(owner(), field().feature(), (String) value, country());
    } else {
      super.write(value);
    }
  }

  private String country() {
    String own = host().draft().country();
    return own.isEmpty() ? texts().locale().getCountry() : own;
  }
}
