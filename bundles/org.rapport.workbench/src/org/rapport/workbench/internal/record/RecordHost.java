package org.rapport.workbench.internal.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.program.Program;
import org.rapport.core.session.Session;
import org.rapport.core.values.References;
import org.rapport.core.values.SeenFields;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.workbench.Loader;
import org.rapport.workbench.internal.record.form.FieldHost;
import org.rapport.workbench.internal.record.model.Formats;
import org.rapport.workbench.internal.record.model.RecordDraft;

/** Gives the fields of a form what they ask for: the draft, labels, records to choose from. */
final class RecordHost implements FieldHost {

  private static final int MOST_FOUND = 12;

  private final RecordView view;
  private final RecordController controller;
  private final Loader searching;

  RecordHost(RecordView view, RecordController controller) {
    this.view = view;
    this.controller = controller;
    this.searching = new Loader(controller.workspace(), view.getDisplay());
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
    List<RecordType> types = controller.workspace().types().conforming(reference.getEReferenceType());
    String where = typed.isBlank() ? "" : "label ~ " + References.literal(typed.strip());
    searching.load(controller.texts().get("job.search"), (session, monitor) -> find(session, types, where), found, problem ->
        controller.say(Notice.of(Notice.Kind.ERROR, problem.getMessage(), problem.hint())));
  }

  private List<Found> find(Session session, List<RecordType> types, String where) throws RapportException {
    List<Found> all = new ArrayList<>();
    for (RecordType type : types) {
      Query query = new Query(type.name(), where, List.of(new Query.Sort("label", false)), List.of("label"));
      String hint = types.size() == 1 ? "" : Annotations.text(type.eClass(), controller.texts().locale());
      Page page = session.store().page(session.principal(), query, PageRequest.first(MOST_FOUND));
      page.rows().stream().filter(row -> row.values().get(0) != null)
          .forEach(row -> all.add(new Found(row.ref(), row.values().get(0).toString(), hint)));
    }
    return all;
  }
}
