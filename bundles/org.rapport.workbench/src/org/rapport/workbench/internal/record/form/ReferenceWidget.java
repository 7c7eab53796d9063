package org.rapport.workbench.internal.record.form;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.workbench.internal.record.model.FieldModel;
import org.rapport.workbench.internal.record.model.Parsed;
import org.rapport.workbench.internal.record.model.Placeholders;

/** Another record: type to search, a button to open it. The name of a record whose class is not installed is kept. */
final class ReferenceWidget extends PickWidget<FieldHost.Found> {

  private List<FieldHost.Found> offered = List.of();
  private IconButton opener;

  ReferenceWidget(FieldHost host, EObject owner, FieldModel field) {
    super(host, owner, field);
  }

  @Override
  public Control create(Composite parent) {
    Control control = super.create(parent);
    if (isEditable()) {
      text().setMessage(texts().get("reference.hint"));
      if (!field().required()) {
        button("x", texts().get("reference.clear", field().label()), true, this::clear);
      }
    }
    opener = button("arrow-right", texts().get("reference.open", field().label()), false, this::open);
    update();
    return control;
  }

  private Ref target() {
    return value() instanceof EObject target ? Records.ref(target) : null;
  }

  private void open() {
    if (target() != null && Placeholders.isInstalled(host().draft().types(), target())) {
      host().open(target());
    }
  }

  private void clear() {
    popup().close();
    host().draft().keepTyped(path(), null);
    host().draft().set(owner(), field().feature(), null);
    show("");
    host().left(path());
  }

  private void update() {
    if (opener != null && !opener.isDisposed()) {
      opener.setEnabled(target() != null && Placeholders.isInstalled(host().draft().types(), target()));
      opener.redraw();
    }
  }

  @Override
  public void refresh() {
    super.refresh();
    update();
  }

  @Override
  protected String shown() {
    Ref target = target();
    return target == null ? "" : Placeholders.text(host().draft().types(), target, host().label(target).orElse(null), texts());
  }

  @Override
  protected void typed() {
    search(text().getText());
  }

  @Override
  protected void offerAll() {
    search("");
  }

  private void search(String typed) {
    if (!popup().isOpen()) {
      popup().show(List.of(new ChoicePopup.Item<>(null, texts().get("reference.searching"), "")), null);
    }
    host().search((EReference) field().feature(), typed, found -> {
      if (!frame().isDisposed() && text().isFocusControl() && text().getText().startsWith(typed.isEmpty() ? "" : typed)) {
        offer(found);
      }
    });
  }

  private void offer(List<FieldHost.Found> found) {
    offered = found;
    List<ChoicePopup.Item<FieldHost.Found>> lines = new ArrayList<>(found.stream()
        .map(each -> new ChoicePopup.Item<>(each, each.label(), each.hint())).toList());
    if (lines.isEmpty()) {
      lines.add(new ChoicePopup.Item<>(null, texts().get("reference.none"), ""));
    }
    popup().show(lines, null);
  }

  @Override
  protected void take(FieldHost.Found choice) {
    host().remember(choice.ref(), choice.label());
    host().draft().keepTyped(path(), null);
    host().draft().set(owner(), field().feature(), Records.proxy(host().draft().types(), choice.ref()));
    show(shown());
    text().selectAll();
    update();
    host().left(path());
  }

  @Override
  protected Parsed parse(String typed) {
    String wanted = typed.strip();
    if (wanted.isEmpty()) {
      return new Parsed.Value(null);
    }
    if (wanted.equals(shown())) {
      return new Parsed.Value(value());
    }
    List<FieldHost.Found> exact = offered.stream().filter(found -> found.label().equalsIgnoreCase(wanted)).toList();
    if (exact.size() != 1) {
      return new Parsed.Failure(texts().get("problem.reference"));
    }
    host().remember(exact.get(0).ref(), exact.get(0).label());
    return new Parsed.Value(Records.proxy(host().draft().types(), exact.get(0).ref()));
  }
}
