package org.rapport.workbench.internal.list;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.store.ChangeSet;
import org.rapport.store.JobQueue;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.store.query.Total;
import org.rapport.workbench.Loader;
import org.rapport.workbench.internal.Messages;
import org.rapport.workbench.internal.WorkspaceService;
import org.rapport.workbench.internal.commands.Commands;
import org.rapport.workbench.internal.duplicates.ReviewInput;
import org.rapport.workbench.internal.list.change.ChangeDialog;
import org.rapport.workbench.internal.list.change.ChangeMessages;
import org.rapport.workbench.internal.list.change.Chosen;
import org.rapport.workbench.internal.record.LooseFields;
import org.rapport.workbench.internal.record.PersonFormats;
import org.rapport.workbench.ui.StatePage;

/** What can be done with the marked rows of a list: change, delete, merge, export. */
final class ListActs {

  private static final int MOST_AT_ONCE = 5_000;

  private final ListEditor editor;
  private final WorkspaceService workspace;
  private final RecordType type;
  private final ListModel model;
  private final ListSelection selection;
  private final CellTexts texts;
  private final ListBand band;

  ListActs(ListEditor editor, WorkspaceService workspace, RecordType type, ListModel model, ListSelection selection, CellTexts texts,
      ListBand band) {
    this.editor = editor;
    this.workspace = workspace;
    this.type = type;
    this.model = model;
    this.selection = selection;
    this.texts = texts;
    this.band = band;
  }

  void run(String command) {
    new Commands(editor.getSite()).run(command);
  }

  private String named(long count) {
    return texts.count(count) + " " + (count == 1 ? Annotations.text(type.eClass(), Locale.getDefault())
        : Annotations.plural(type.eClass(), Locale.getDefault())).toLowerCase(Locale.getDefault());
  }

  /** Says what belongs here and how to begin. */
  void showEmpty(StatePage state, String plural) {
    String icon = Annotations.value(type.eClass(), "icon").orElse("list");
    String one = Annotations.text(type.eClass(), Locale.getDefault()).toLowerCase(Locale.getDefault());
    state.showEmpty(icon, NLS.bind(Messages.List_empty, plural), NLS.bind(Messages.List_emptyText, plural),
        NLS.bind(Messages.List_create, one), "Ctrl N", () -> workspace.openNew(type));
  }

  /** The marked records, else the one with the focus; null for none. */
  private Chosen chosen() {
    Set<Ref> marked = selection.size() > 0 ? selection.refs()
        : model.loaded(selection.focus()).map(row -> Set.of(row.ref())).orElse(Set.of());
    if (selection.isAll()) {
      Total total = model.total().orElse(new Total(model.rowCount(), true));
      return total.count() == 0 ? null : new Chosen(type, model.where(), Set.of(), total.count(), named(total.count()) + (total.atLeast() ? "+" : ""));
    }
    return marked.isEmpty() ? null : new Chosen(type, model.where(), marked, marked.size(), named(marked.size()));
  }

  /** What menus call the change of what is marked. */
  String changeWords() {
    Chosen chosen = chosen();
    return NLS.bind(ChangeMessages.Many_menu, chosen == null ? named(0) : chosen.named());
  }

  /** Asks for values that the marked records are to get, else the one with the focus. */
  void change() {
    Chosen chosen = chosen();
    if (chosen == null) {
      workspace.say(ChangeMessages.Many_nothing);
      return;
    }
    new Loader(workspace, Display.getCurrent()).load(ChangeMessages.Many_reading,
        (session, monitor) -> LooseFields.Around.read(session, Records.create(type.eClass())),
        around -> new ChangeDialog(editor.getSite().getShell(), workspace, PersonFormats.of(workspace, Clock.systemDefaultZone()), chosen, around,
            this::ended).open(), this::say);
  }

  private void ended(JobQueue.Job job) {
    if (job.state() == JobQueue.State.FAILED) {
      band.refuse(ChangeMessages.Many_failed, job.progress().message(), List.of());
    }
  }

  private void say(RapportException problem) {
    workspace.say(problem.getMessage() + " " + problem.hint());
  }

  /** Moves the marked records, else the one with the focus, to the bin, in one commit. */
  void delete() {
    Query query = model.query();
    boolean all = selection.isAll();
    Set<Ref> marked = selection.size() > 0 ? selection.refs()
        : model.loaded(selection.focus()).map(row -> Set.of(row.ref())).orElse(Set.of());
    if (!all && marked.isEmpty()) {
      return;
    }
    new Loader(workspace, Display.getCurrent(), false).load(Messages.List_deleting, (session, monitor) -> {
      List<Ref> refs = new ArrayList<>(marked);
      if (all) {
        Query ids = new Query(query.type(), query.where(), List.of(), List.of());
        Page page = session.store().page(session.principal(), ids, PageRequest.first(MOST_AT_ONCE));
        refs = page.rows().stream().map(Page.Row::ref).toList();
      }
      session.store().commit(session.principal(), refs.stream().map(ref -> ChangeSet.delete(ref, 0)).toList());
      return refs.size();
    }, count -> {
      selection.clear();
      workspace.say(NLS.bind(Messages.List_deleted, named(count)));
    }, this::say);
  }

  /** Shows the marked records side by side; in the order of the list, as far as it is here. */
  void merge() {
    List<Ref> marked = new ArrayList<>();
    for (int i = 0; i < model.rowCount() && marked.size() <= selection.size(); i++) {
      model.loaded(i).map(Page.Row::ref).filter(selection::has).ifPresent(marked::add);
    }
    selection.refs().stream().filter(ref -> !marked.contains(ref)).forEach(marked::add);
    if (selection.isAll() || marked.size() < 2 || marked.size() > ReviewInput.MOST) {
      workspace.say(NLS.bind(Messages.List_mergeHow, ReviewInput.MOST));
    } else {
      workspace.openReview(ReviewInput.of(marked));
    }
  }

  /** Asks for a file and writes what the conditions hold for into it, in a job that shows its progress. */
  void export() {
    FileDialog dialog = new FileDialog(editor.getSite().getShell(), SWT.SAVE);
    dialog.setText(Messages.List_exportTitle);
    dialog.setFilterExtensions(new String[] {"*.csv", "*.xlsx", "*.json", "*.vcf"});
    dialog.setFileName(editor.getPartName().toLowerCase(Locale.getDefault()) + ".csv");
    dialog.setOverwrite(true);
    String file = dialog.open();
    if (file != null) {
      new ListExport(workspace, texts).start(model.query(), java.nio.file.Path.of(file));
    }
  }
}
