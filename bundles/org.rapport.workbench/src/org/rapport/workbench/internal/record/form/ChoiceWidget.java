package org.rapport.workbench.internal.record.form;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.workbench.internal.record.model.Choices;
import org.rapport.workbench.internal.record.model.Choices.Choice;
import org.rapport.workbench.internal.record.model.FieldModel;
import org.rapport.workbench.internal.record.model.Parsed;

/** One of a fixed list: a literal of an enum, a language, a country. */
final class ChoiceWidget extends PickWidget<Choice> {

  private final Choices choices;

  ChoiceWidget(FieldHost host, EObject owner, FieldModel field) {
    super(host, owner, field);
    this.choices = Choices.of(field, texts());
  }

  @Override
  public Control create(Composite parent) {
    Control control = super.create(parent);
    if (isEditable()) {
      chevron();
    }
    return control;
  }

  @Override
  protected String shown() {
    return host().formats().edit(field(), value());
  }

  @Override
  protected Parsed parse(String typed) {
    return host().formats().parse(field(), typed);
  }

  @Override
  protected void typed() {
    offer(choices.matching(text().getText()), null);
  }

  @Override
  protected void offerAll() {
    Object value = value();
    offer(choices.all(), choices.all().stream().filter(choice -> choice.value().equals(value)).findFirst().orElse(null));
  }

  private void offer(List<Choice> found, Choice marked) {
    if (found.isEmpty()) {
      popup().close();
    } else {
      popup().show(found.stream().map(choice -> new ChoicePopup.Item<>(choice, choice.label(), "")).toList(), marked);
    }
  }

  @Override
  protected void take(Choice choice) {
    host().draft().keepTyped(path(), null);
    host().draft().set(owner(), field().feature(), choice.value());
    show(shown());
    text().selectAll();
    host().left(path());
  }
}
