package org.rapport.workbench.internal.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.rapport.core.session.Session;
import org.rapport.core.values.SeenFields;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;
import org.rapport.workbench.Workspace;
import org.rapport.workbench.internal.record.form.FieldHost;
import org.rapport.workbench.internal.record.model.Formats;
import org.rapport.workbench.internal.record.model.RecordDraft;

/** Gives fields of a record that stand outside its form, in a dialog or in a cell, what they ask for. To be used on the UI thread. */
public final class LooseFields implements FieldHost {

  private final Workspace workspace;
  private final Formats formats;
  private final RecordDraft draft;
  private final SeenFields seen;
  private final Map<Ref, String> labels;
  private final List<String> currencies;
  private final RecordSearch searching;
  private Consumer<String> left = path -> { };

  /**
   * What fields need to know that only the store can tell.
   *
   * @param labels of the records that the record refers to
   * @param currencies codes, in order; empty where the base has none
   */
  public record Around(Map<Ref, String> labels, List<String> currencies) {

    /** Enough for fields that are neither references nor amounts. */
    public static final Around NONE = new Around(Map.of(), List.of());

    /** Copies both. */
    public Around {
      labels = Map.copyOf(labels);
      currencies = List.copyOf(currencies);
    }

    /** Reads it for a record. To be called in a job. */
    public static Around read(Session session, EObject record) throws RapportException {
      return new Around(Related.labels(session, Related.references(record)), Loaded.currencies(session));
    }
  }

  /**
   * Fields that write into a draft.
   *
   * @param seen what of the record may be seen and written
   */
  public LooseFields(Workspace workspace, Display display, Formats formats, RecordDraft draft, SeenFields seen, Around around) {
    this.workspace = Objects.requireNonNull(workspace);
    this.formats = formats;
    this.draft = draft;
    this.seen = seen;
    this.labels = new HashMap<>(around.labels());
    this.currencies = around.currencies();
    this.searching = new RecordSearch(workspace, display, formats.texts());
  }

  /** Hears the path of each field that was left, or whose value was chosen. */
  public void onLeave(Consumer<String> listener) {
    left = listener;
  }

  @Override
  public RecordDraft draft() {
    return draft;
  }

  @Override
  public SeenFields seen() {
    return seen;
  }

  @Override
  public Formats formats() {
    return formats;
  }

  @Override
  public void typing() {
    // Nothing outside the field shows that somebody types.
  }

  @Override
  public void left(String path) {
    left.accept(path);
  }

  @Override
  public void entered(String path) {
    // Nothing outside the field shows where the focus is.
  }

  @Override
  public void resized() {
    // Fields outside a form keep their size.
  }

  @Override
  public void open(Ref ref) {
    workspace.openRecord(ref);
  }

  @Override
  public void browse(String address) {
    Program.launch(address);
  }

  @Override
  public Optional<String> label(Ref ref) {
    return Optional.ofNullable(labels.get(ref));
  }

  @Override
  public void search(EReference reference, String typed, Consumer<List<Found>> found) {
    searching.search(reference, typed, found, problem -> workspace.say(problem.getMessage() + " " + problem.hint()));
  }

  @Override
  public void remember(Ref ref, String label) {
    labels.put(ref, label);
  }

  @Override
  public List<String> currencies() {
    return currencies;
  }
}
