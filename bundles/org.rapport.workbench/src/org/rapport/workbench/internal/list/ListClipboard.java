package org.rapport.workbench.internal.list;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.rapport.core.session.Session;
import org.rapport.model.Money;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.workbench.Loader;
import org.rapport.workbench.Workspace;
import org.rapport.workbench.internal.list.change.Block;
import org.rapport.workbench.internal.list.change.CellRules;
import org.rapport.workbench.internal.list.change.ChangeMessages;
import org.rapport.workbench.internal.list.change.Paste;
import org.rapport.workbench.internal.list.change.PasteResult;
import org.rapport.workbench.internal.list.change.SheetTexts;
import org.rapport.workbench.internal.list.change.Tsv;
import org.rapport.workbench.internal.record.PersonFormats;
import org.rapport.workbench.internal.record.form.BandView;
import org.rapport.workbench.internal.record.model.Formats;
import org.rapport.workbench.ui.Clip;

/** Gives cells of a list to spreadsheets, and takes them from there. To be used on the UI thread. */
final class ListClipboard {

  /** So many rows at most go either way. */
  static final int MOST_ROWS = 5_000;
  /** More rows than this are an export, which is a right of its own. */
  private static final int FEW = 100;
  private static final int PORTION = 500;
  private static final int MOST_LINKS = 2;
  private static final int MOST_NAMED = 20;

  private final Workspace workspace;
  private final RecordType type;
  private final ListModel model;
  private final ListSelection selection;
  private final ListColumns columns;
  private final CellTexts texts;
  private final ListBand band;
  private final Loader copying;
  private final Loader pasting;
  private final Runnable moved;

  /** @param moved runs after the cursor went to a cell that could not be pasted */
  ListClipboard(Workspace workspace, Display display, RecordType type, ListModel model, ListSelection selection, ListColumns columns, CellTexts texts,
      ListBand band, Runnable moved) {
    this.workspace = workspace;
    this.type = type;
    this.model = model;
    this.selection = selection;
    this.columns = columns;
    this.texts = texts;
    this.band = band;
    this.copying = new Loader(workspace, display);
    this.pasting = new Loader(workspace, display, false);
    this.moved = moved;
  }

  /** The first column that is meant; the window may have become too narrow for the one with the cursor. */
  private int first() {
    return Math.clamp(selection.firstColumn(), 0, Math.max(0, columns.shown().size() - 1));
  }

  /** Copies the marked rows with the heads above, or the cells of them that are meant without. */
  void copy() {
    boolean block = selection.isBlock();
    List<ListColumn> wanted = block ? columns.shown().subList(first(), Math.min(columns.shown().size(), selection.lastColumn() + 1))
        : columns.all();
    boolean all = selection.isAll();
    Set<Ref> marked = selection.size() > 0 ? selection.refs() : model.loaded(selection.focus()).map(row -> Set.of(row.ref())).orElse(Set.of());
    if (!all && marked.isEmpty() || wanted.isEmpty()) {
      return;
    }
    Query query = new Query(type.name(), model.where(), model.sort(), wanted.stream().map(ListColumn::path).toList());
    SheetTexts sheet = new SheetTexts(texts.locale(), ZoneId.systemDefault());
    copying.load(ChangeMessages.Copy_working, (session, monitor) -> {
      if (all || marked.size() > FEW) {
        session.store().exporting(session.principal(), type.name());
      }
      return sheet(all ? all(session, query) : marked(session, query, marked), wanted, sheet, !block);
    }, rows -> {
      Clip.put(Display.getCurrent(), Tsv.write(rows));
      int count = rows.size() - (block ? 0 : 1);
      workspace.say(NLS.bind(count == MOST_ROWS ? ChangeMessages.Copy_first : ChangeMessages.Copy_done, texts.count(count)));
    }, problem -> workspace.say(problem.getMessage() + " " + problem.hint()));
  }

  private static List<Page.Row> all(Session session, Query query) throws RapportException {
    List<Page.Row> rows = new ArrayList<>();
    Page page = session.store().page(session.principal(), query, PageRequest.first(PORTION));
    rows.addAll(page.rows());
    while (page.next() != null && rows.size() < MOST_ROWS) {
      page = session.store().page(session.principal(), query, PageRequest.after(page.next(), PORTION));
      rows.addAll(page.rows());
    }
    return rows;
  }

  /** In the order of the list, as far as a portion goes. */
  private static List<Page.Row> marked(Session session, Query query, Set<Ref> marked) throws RapportException {
    List<Ref> refs = marked.stream().limit(MOST_ROWS).toList();
    List<Page.Row> rows = new ArrayList<>();
    for (int from = 0; from < refs.size(); from += PORTION) {
      String ids = refs.subList(from, Math.min(refs.size(), from + PORTION)).stream().map(ref -> ref.id().toString()).collect(Collectors.joining(", "));
      Query some = new Query(query.type(), "id in (" + ids + ")", query.sort(), query.columns());
      rows.addAll(session.store().page(session.principal(), some, PageRequest.first(PORTION)).rows());
    }
    return rows;
  }

  private static List<List<String>> sheet(List<Page.Row> rows, List<ListColumn> columns, SheetTexts sheet, boolean heads) {
    List<String> currency = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      Set<String> codes = rows.stream().map(row -> row.values().get(column)).filter(Money.class::isInstance).map(value -> ((Money) value).currency())
          .collect(Collectors.toCollection(HashSet::new));
      currency.add(codes.size() == 1 ? codes.iterator().next() : "");
    }
    List<List<String>> lines = new ArrayList<>();
    if (heads) {
      List<String> head = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        head.add(currency.get(i).isEmpty() ? columns.get(i).title() : columns.get(i).title() + " (" + currency.get(i) + ")");
      }
      lines.add(head);
    }
    for (Page.Row row : rows) {
      List<String> line = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        line.add(sheet.text(columns.get(i).feature(), row.values().get(i), !currency.get(i).isEmpty()));
      }
      lines.add(line);
    }
    return lines;
  }

  /** Writes what is in the clipboard into the cells from the cursor on; one row into all rows that are marked. */
  void paste() {
    Clipboard clipboard = new Clipboard(Display.getCurrent());
    String text = (String) clipboard.getContents(TextTransfer.getInstance());
    clipboard.dispose();
    paste(text == null ? "" : text);
  }

  /** The same with a text. */
  void paste(String text) {
    band.clear();
    List<List<String>> rows = withoutHeads(Tsv.read(text));
    Optional<Page.Row> cursor = model.loaded(selection.focus());
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    if (width == 0 || cursor.isEmpty()) {
      workspace.say(ChangeMessages.Paste_nothing);
      return;
    }
    Optional<String> refusal = refusal(rows, width);
    if (refusal.isPresent()) {
      band.refuse(ChangeMessages.Paste_refused, refusal.get(), List.of());
      return;
    }
    boolean fill = rows.size() == 1 && selection.size() > 1;
    List<EStructuralFeature> features = columns.shown().subList(first(), first() + width).stream().map(ListColumn::feature)
        .toList();
    ListModel.Place place = model.place(selection.focus());
    Query query = new Query(type.name(), place.query().where(), place.query().sort(), List.of());
    Block block = new Block(query, place.offset(), cursor.get().ref(), fill ? selection.refs() : Set.of(), features, filled(rows, width));
    Formats formats = PersonFormats.of(workspace, Clock.systemDefaultZone());
    pasting.load(ChangeMessages.Paste_working, (session, monitor) -> new Paste(session, formats, block).run(), this::pasted,
        problem -> band.refuse(ChangeMessages.Paste_refused, problem.getMessage() + " " + problem.hint(), List.of()));
  }

  /** A first line that has the heads of the columns, as copied rows do, is none of the values. */
  private List<List<String>> withoutHeads(List<List<String>> rows) {
    if (rows.size() < 2) {
      return rows;
    }
    List<String> head = rows.get(0);
    int first = first();
    for (int i = 0; i < head.size(); i++) {
      String title = first + i < columns.shown().size() ? columns.shown().get(first + i).title() : "";
      if (title.isEmpty() || !head.get(i).replaceFirst(" \\([A-Z]{3}\\)$", "").equals(title)) {
        return rows;
      }
    }
    return rows.subList(1, rows.size());
  }

  /** Rows that a spreadsheet gave without their empty ends. */
  private static List<List<String>> filled(List<List<String>> rows, int width) {
    return rows.stream().map(row -> {
      List<String> whole = new ArrayList<>(row);
      while (whole.size() < width) {
        whole.add("");
      }
      return List.copyOf(whole);
    }).toList();
  }

  private Optional<String> refusal(List<List<String>> rows, int width) {
    int first = first();
    int room = columns.shown().size() - first;
    if (selection.isAll()) {
      return Optional.of(ChangeMessages.Paste_all);
    }
    if (rows.size() > MOST_ROWS) {
      return Optional.of(NLS.bind(ChangeMessages.Paste_tooMany, texts.count(MOST_ROWS), texts.count(rows.size())));
    }
    if (width > room) {
      return Optional.of(NLS.bind(ChangeMessages.Paste_wide, new Object[] {width, room, columns.shown().get(first).title()}));
    }
    CellRules rules = new CellRules(type, workspace.seen(type), Locale.getDefault());
    return columns.shown().subList(first, first + width).stream().flatMap(column -> rules.refusal(column.steps()).stream()).findFirst();
  }

  private void pasted(PasteResult result) {
    if (result.problems().isEmpty()) {
      workspace.say(result.changed() == 0 ? ChangeMessages.Paste_same : NLS.bind(ChangeMessages.Paste_done, texts.count(result.changed())));
      return;
    }
    List<PasteResult.Problem> problems = result.problems();
    String words = problems.stream().limit(MOST_NAMED).map(problem -> NLS.bind(ChangeMessages.Refused_record, problem.place(), problem.words())).collect(Collectors.joining(" "));
    if (problems.size() > MOST_NAMED) {
      words += " " + NLS.bind(ChangeMessages.Refused_more, texts.count(problems.size() - MOST_NAMED));
    }
    Map<String, BandView.Link> links = new LinkedHashMap<>();
    problems.stream().limit(MOST_LINKS).forEach(problem -> links.putIfAbsent(problem.place(),
        new BandView.Link(problem.place(), "", problem.ref() + problem.feature(), () -> go(problem))));
    band.refuse(NLS.bind(ChangeMessages.Paste_problems, texts.count(problems.size())), words, List.copyOf(links.values()));
  }

  private void go(PasteResult.Problem problem) {
    int row = model.indexOf(problem.ref());
    if (row >= 0) {
      selection.focus(row, false);
      columns.find(problem.feature()).ifPresent(column -> selection.column(Math.max(0, columns.shown().indexOf(column)), false));
      moved.run();
    }
  }
}
