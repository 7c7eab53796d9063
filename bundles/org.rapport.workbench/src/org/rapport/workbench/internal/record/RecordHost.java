package org.rapport.workbench.internal.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.program.Program;
import org.rapport.core.values.SeenFields;
import org.rapport.model.Ref;
import org.rapport.workbench.internal.record.form.FieldHost;
import org.rapport.workbench.internal.record.model.Formats;
import org.rapport.workbench.internal.record.model.RecordDraft;

/** Gives the fields of a form what they ask for: the draft, labels, records to choose from. */
final class RecordHost implements FieldHost {

  private final RecordView view;
  private final RecordController controller;
  private final RecordSearch searching;

  RecordHost(RecordView view, RecordController controller) {
    this.view = view;
    this.controller = controller;
    this.searching = new RecordSearch(controller.workspace(), view.getDisplay(), controller.texts());
  }

  @Override
  public RecordDraft draft() {
    return controller.draft();
  }

  @Override
  public SeenFields seen() {
    return controller.form().seen();
  }

  @Override
  public Formats formats() {
    return controller.formats();
  }

  @Override
  public void typing() {
    view.typing();
  }

  @Override
  public void left(String path) {
    view.left(path);
  }

  @Override
  public void entered(String path) {
    view.entered(path);
  }

  @Override
  public void resized() {
    view.resized();
  }

  @Override
  public void open(Ref ref) {
    controller.workspace().openRecord(ref);
  }

  @Override
  public void browse(String address) {
    Program.launch(address);
  }

  @Override
  public Optional<String> label(Ref ref) {
    return controller.around().label(ref);
  }

  @Override
  public void remember(Ref ref, String label) {
    controller.around().remember(ref, label);
  }

  @Override
  public List<String> currencies() {
    return controller.around().currencies();
  }

  @Override
  public void search(EReference reference, String typed, Consumer<List<Found>> found) {
    searching.search(reference, typed, found, problem -> controller.say(Notice.of(Notice.Kind.ERROR, problem.getMessage(), problem.hint())));
  }
}
