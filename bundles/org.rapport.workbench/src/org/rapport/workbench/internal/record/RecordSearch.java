package org.rapport.workbench.internal.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.widgets.Display;
import org.rapport.core.session.Session;
import org.rapport.core.values.References;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.workbench.Loader;
import org.rapport.workbench.Workspace;
import org.rapport.workbench.internal.record.form.FieldHost.Found;
import org.rapport.workbench.internal.record.model.Texts;

/** Looks for the records that a reference may name, by what their labels contain. To be used on the UI thread. */
final class RecordSearch {

  private static final int MOST_FOUND = 12;

  private final Workspace workspace;
  private final Texts texts;
  private final Loader loader;

  RecordSearch(Workspace workspace, Display display, Texts texts) {
    this.workspace = workspace;
    this.texts = texts;
    this.loader = new Loader(workspace, display);
  }

  /** Searches in a job; the answer is never given after the next search. */
  void search(EReference reference, String typed, Consumer<List<Found>> found, Consumer<RapportException> failed) {
    List<RecordType> types = workspace.types().conforming(reference.getEReferenceType());
    String where = typed.isBlank() ? "" : "label ~ " + References.literal(typed.strip());
    loader.load(texts.get("job.search"), (session, monitor) -> find(session, types, where), found, failed);
  }

  private List<Found> find(Session session, List<RecordType> types, String where) throws RapportException {
    List<Found> all = new ArrayList<>();
    for (RecordType type : types) {
      Query query = new Query(type.name(), where, List.of(new Query.Sort("label", false)), List.of("label"));
      String hint = types.size() == 1 ? "" : Annotations.text(type.eClass(), texts.locale());
      Page page = session.store().page(session.principal(), query, PageRequest.first(MOST_FOUND));
      page.rows().stream().filter(row -> row.values().get(0) != null)
          .forEach(row -> all.add(new Found(row.ref(), row.values().get(0).toString(), hint)));
    }
    return all;
  }
}
