package org.rapport.workbench.internal.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.EditorPart;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;
import org.rapport.core.session.Session;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.store.query.Query;
import org.rapport.workbench.Workspace;
import org.rapport.workbench.internal.Messages;
import org.rapport.workbench.internal.WorkspaceService;
import org.rapport.workbench.internal.prefs.Settings;
import org.rapport.workbench.ui.Frame;
import org.rapport.workbench.ui.Icons;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.PushButton.Kind;
import org.rapport.workbench.ui.Tokens;

/** Shows the records of a type as a list: everything in it is read from the model, so a plugin's class has one as well. */
public final class ListEditor extends EditorPart {

  /** Its id. */
  public static final String ID = "org.rapport.workbench.list";

  private static final String CONTEXT = "org.rapport.workbench.listContext";

  private final ListSelection selection = new ListSelection();
  private final Settings settings = new Settings();
  private final Runnable stateListener = this::stateChanged;
  private final IPreferenceChangeListener settingListener = event -> settingChanged(event.getKey());
  private WorkspaceService workspace;
  private RecordType type;
  private ListColumns columns;
  private LookKeeper keeper;
  private List<Query.Sort> order = List.of();
  private Session session;
  private ListModel model;
  private ListTable table;
  private FilterRow filters;
  private ConditionRow conditions;
  private ListHeader header;
  private PushButton more;
  private PushButton groupButton;
  private ListSaving saving;
  private ListFooter footer;
  private ListActs acts;
  private CellEditing cells;
  private ListClipboard clipboard;
  private ListBand band;
  private ListSide content;
  private ListFace face;
  private ColumnsPane columnsPane;
  private ListPreview preview;
  private PushButton previewButton;
  private ListFeed feed;
  private ServiceRegistration<EventHandler> themeListener;
  private Ref anchor;

  @Override
  public void init(IEditorSite site, IEditorInput input) throws PartInitException {
    setSite(site);
    setInput(input);
    workspace = site.getService(WorkspaceService.class);
    String name = ((ListInput) input).type();
    type = workspace.types().find(name).orElseThrow(() -> new PartInitException("There is no type '" + name + "' in the model."));
    setPartName(input.getName());
  }

  @Override
  public void createPartControl(Composite parent) {
    Composite page = Tokens.styled(new Composite(parent, SWT.NONE), "rapport-surface");
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 0;
    page.setLayout(layout);
    columns = new ListColumns(ColumnOffer.of(type, workspace));
    keeper = new LookKeeper(workspace, input().saved().map(UUID::toString).orElse(type.name()));
    CellTexts texts = new CellTexts();
    header = new ListHeader(page, getEditorInput().getName());
    groupButton = header.button(Kind.QUIET, ListMessages.Group_button, "rows-3", ListMessages.Group_buttonTip, this::showGroups);
    header.button(Kind.QUIET, ListMessages.Columns_button, "columns-3", ListMessages.Columns_buttonTip, this::toggleColumns);
    header.button(Kind.NORMAL, Messages.List_export, "download", Messages.List_exportTip, this::export);
    previewButton = header.button(Kind.QUIET, "", "panel-right", ListMessages.Preview_button, this::togglePreview);
    more = header.button(Kind.NORMAL, "", "ellipsis", ListMessages.List_moreTip, this::showMenu);
    wide(header, false);
    conditions = new ConditionRow(page, workspace.types(), type.name(), this::ask);
    wide(conditions, false);
    band = new ListBand(page);
    content = new ListSide(page);
    wide(content, true);
    model = new ListModel(type, columns, workspace, page.getDisplay(), new ListModel.Listener() {
      @Override
      public void changed() {
        show();
      }

      @Override
      public void arrived() {
        stay();
      }

      @Override
      public void ungrouped(RapportException why) {
        band.refuse(ListMessages.Group_refused, why.getMessage() + " " + why.hint(), List.of());
      }
    });
    table = new ListTable(content.rows(), columns, model, selection, texts);
    filters = new FilterRow(table, columns, new Conditions(texts.locale(), "EUR"), this::ask);
    footer = new ListFooter(page, type, columns, model, selection, texts);
    wide(footer, false);
    feed = new ListFeed(type, workspace, page, this::reload);
    acts = new ListActs(this, workspace, type, model, selection, texts, band);
    clipboard = new ListClipboard(workspace, page.getDisplay(), type, model, selection, columns, texts, band, this::cursorMoved);
    table.control().addListener(SWT.Resize, event -> show());
    cells = new CellEditing(table, columns, model, selection, workspace);
    cells.of(type, this::cursorMoved);
    new ListInteraction(this, table, columns, model, selection, workspace, cells).connect();
    face = new ListFace(content.rows(), type, workspace, model, table, acts);
    columns.onChange(this::columnsChanged);
    saving = new ListSaving(input(), workspace, page, new Saved());
    preview = new ListPreview(content, workspace, () -> model.loaded(selection.focus()).map(row -> row.ref()).orElse(null));
    getSite().getService(IContextService.class).activateContext(CONTEXT);
    setTitleImage(Icons.image(Annotations.value(type.eClass(), "icon").orElse("list")));
    workspace.addListener(stateListener);
    settings.addListener(settingListener);
    followTheme();
    conditions.set(input().where().isEmpty() ? List.of() : List.of(input().where()));
    stateChanged();
  }

  private static void wide(Control control, boolean high) {
    control.setLayoutData(new GridData(SWT.FILL, high ? SWT.FILL : SWT.TOP, true, high));
  }

  private void followTheme() {
    java.util.Hashtable<String, Object> topics = new java.util.Hashtable<>();
    topics.put(EventConstants.EVENT_TOPIC, IThemeEngine.Events.THEME_CHANGED);
    EventHandler handler = event -> content.getDisplay().asyncExec(() -> {
      if (!content.isDisposed()) {
        setTitleImage(Icons.image(Annotations.value(type.eClass(), "icon").orElse("list")));
        content.redraw(0, 0, content.getSize().x, content.getSize().y, true);
      }
    });
    themeListener = FrameworkUtil.getBundle(ListEditor.class).getBundleContext().registerService(EventHandler.class, handler, topics);
  }

  private void settingChanged(String key) {
    if (Settings.COMFORTABLE.equals(key) && !content.isDisposed()) {
      content.getDisplay().asyncExec(() -> {
        if (!content.isDisposed()) {
          table.applyRowHeight();
        }
      });
    }
  }

  private void stateChanged() {
    if (content.isDisposed()) {
      return;
    }
    Session now = workspace.session().orElse(null);
    boolean other = now != session;
    session = now;
    feed.follow(now);
    if (other && now != null) {
      type = workspace.types().find(type.name()).orElse(type);
      cells.of(type, this::cursorMoved);
      look(saving.list().map(KeptList::look).orElse(null));
      preview.begin(type);
    }
    if (other) {
      saving.follow(now);
    }
    if (now == null) {
      model.dispose();
      show();
    } else if (input().saved().isEmpty() || saving.list().isPresent()) {
      ask();
    }
  }

  private ListInput input() {
    return (ListInput) getEditorInput();
  }

  /** Takes what was kept of the list, or what the saved one says; null where it is none, or not read yet. */
  private void look(ListLook saved) {
    ListLook look = keeper.read(saved);
    columns.apply(ColumnOffer.of(type, workspace), look);
    order = columns.sortable(look.sort());
    filters.columnsChanged();
    table.fit();
    if (columnsPane != null) {
      columnsPane.refresh();
    }
  }

  /** What the list says to what keeps it. */
  private final class Saved implements ListSaving.Shown {

    @Override
    public String where() {
      return allConditions();
    }

    @Override
    public ListLook look() {
      return columns.look(order);
    }

    @Override
    public boolean isLike(ListLook look) {
      return columns.isLike(look) && columns.sortable(look.sort()).equals(order);
    }

    @Override
    public void show(KeptList list) {
      filters.clear();
      conditions.set(Conditions.parts(list.where()));
      ListEditor.this.look(list.look());
      ask();
    }

    @Override
    public void open(KeptList list) {
      workspace.openList(list);
    }

    @Override
    public void name(String name) {
      setPartName(name);
      header.title(name);
    }

    @Override
    public void stay() {
      ListEditor.this.show();
    }

    @Override
    public void gone() {
      ask();
    }
  }

  /** Opens the menu with what else can be done with the list. */
  public void showMenu() {
    saving.menu(more, type, menu -> {
      SavedListActs.item(menu, SWT.PUSH, acts.changeWords(), this::change);
      SavedListActs.item(menu, SWT.PUSH, ListMessages.Columns_menu, this::toggleColumns);
    });
  }

  /** Keeps what is shown as a list under a name. */
  public void saveAs(String name) {
    saving.saveAs(type, name);
  }

  /** Keeps what is shown in the saved list. */
  public void saveChanges() {
    saving.change();
  }

  /** The saved list that is shown; empty where it is none, or not read yet. */
  public Optional<KeptList> saved() {
    return saving.list();
  }

  /** Whether something else is shown than the saved list says. */
  public boolean isChanged() {
    return saving.isChanged();
  }

  private void columnsChanged() {
    boolean filtered = filters.columnsChanged();
    table.fit();
    if (filtered) {
      ask();
    } else {
      model.columnsChanged();
    }
    if (columnsPane != null) {
      columnsPane.refresh();
    }
    kept();
    show();
  }

  private void kept() {
    keeper.keep(columns.look(order), saving.list().map(KeptList::look).orElse(null));
  }

  /** Shows the choice of columns beside the list, or takes it away. */
  public void toggleColumns() {
    if (columnsPane == null) {
      columnsPane = new ColumnsPane(content.pane(), columns, this::toggleColumns);
      content.choice(columnsPane);
      columnsPane.setFocus();
    } else {
      content.choice(null);
      columnsPane.dispose();
      columnsPane = null;
      setFocus();
    }
  }

  private void reload() {
    if (!content.isDisposed()) {
      anchor = model.loaded(table.top()).map(row -> row.ref()).orElse(null);
      model.reload();
      preview.refresh();
    }
  }

  /** Shows the record with the cursor beside the list, or takes it away. */
  public void togglePreview() {
    preview.toggle();
    show();
  }

  /** What is shown of the record with the cursor; null while nothing is. */
  public PreviewPane preview() {
    return preview.pane();
  }

  /** After a refresh: the row that was at the top stays there, as far as it is still near. */
  private void stay() {
    if (anchor != null) {
      int now = model.indexOf(anchor);
      if (now >= 0 && now != table.top()) {
        table.refresh();
        table.top(now);
      }
      anchor = null;
    }
  }

  /** Asks for the rows that filters and conditions let through, from the first one on. */
  private void ask() {
    if (workspace.session().isEmpty()) {
      return;
    }
    cells.drop();
    selection.clear();
    anchor = null;
    table.top(0);
    model.ask(allConditions(), order.isEmpty() ? firstSort() : order);
    show();
  }

  private String allConditions() {
    List<String> all = new ArrayList<>(conditions.conditions());
    all.addAll(filters.read());
    return Conditions.all(all);
  }

  private List<Query.Sort> firstSort() {
    return columns.all().stream().filter(ListColumn::sortable).findFirst().map(column -> List.of(new Query.Sort(column.path(), false)))
        .orElse(List.of());
  }

  /** Sorts by a column: up, then down, then up again; as the only criterion, or after the present ones. */
  void sortBy(ListColumn column, boolean add) {
    if (!column.sortable()) {
      workspace.say(org.eclipse.osgi.util.NLS.bind(Messages.List_unsortable, column.title()));
      return;
    }
    List<Query.Sort> sort = new ArrayList<>(add ? model.sort() : List.of());
    Optional<Query.Sort> before = model.sort().stream().filter(each -> each.path().equals(column.path())).findFirst();
    sort.removeIf(each -> each.path().equals(column.path()));
    sort.add(new Query.Sort(column.path(), before.map(each -> !each.descending()).orElse(false)));
    order = List.copyOf(sort);
    kept();
    selection.clear();
    table.top(0);
    model.ask(model.where(), order);
    show();
  }

  /** Shows rows, or in their place why there are none. */
  private void show() {
    if (content.isDisposed()) {
      return;
    }
    header.progress(model.loading());
    groupButton.setKind(model.grouping().isPresent() ? Kind.TINTED : Kind.QUIET);
    previewButton.setKind(preview.isOn() ? Kind.TINTED : Kind.QUIET);
    preview.follow();
    if (face.show(this::refresh) && getSite().getPage().getActivePart() == this) {
      setFocus();
    }
    header.words(saving::words, columns.left().stream().map(ListColumn::title).toList());
    saving.offer(conditions, type);
    footer.refresh(face.name(), workspace.state() == Workspace.State.OPEN);
  }

  /** Puts the cursor into the row of filters. */
  public void focusFilter() {
    filters.setFocus();
  }

  /** Writes the list into a file that the user names. */
  public void export() {
    acts.export();
  }

  /** Marks the row with the focus, or takes its mark away. */
  public void mark() {
    model.loaded(selection.focus()).ifPresent(row -> selection.toggle(row.ref()));
    table.refresh();
    show();
  }

  /** Sorts by the next column that can be sorted by. */
  public void sortByNext() {
    List<ListColumn> sortable = columns.all().stream().filter(ListColumn::sortable).toList();
    if (sortable.isEmpty()) {
      return;
    }
    int now = -1;
    for (int i = 0; i < sortable.size(); i++) {
      if (!model.sort().isEmpty() && model.sort().get(0).path().equals(sortable.get(i).path())) {
        now = i;
      }
    }
    sortBy(sortable.get((now + 1) % sortable.size()), false);
  }

  /** Moves the marked records to the bin; Ctrl+Z takes that back. */
  public void delete() {
    acts.delete();
  }

  /** Asks for values that all marked records are to get. */
  public void change() {
    acts.change();
  }

  /** What the band above the rows says; empty for nothing. */
  public String refusal() {
    return band.text();
  }

  /** Shows the marked records side by side, to be made one. */
  public void merge() {
    acts.merge();
  }

  /** Marks several rows and no others. */
  public void select(List<Integer> rows) {
    select(rows.get(0));
    rows.stream().skip(1).forEach(row -> model.loaded(row).ifPresent(found -> selection.toggle(found.ref())));
    show();
  }

  /** Copies the marked rows, or the cells of them that are meant, for a spreadsheet. */
  public void copy() {
    clipboard.copy();
  }

  /** Writes what a spreadsheet gave to the clipboard into the cells from the cursor on. */
  public void paste() {
    clipboard.paste();
  }

  /** Marks everything that the conditions hold for. */
  public void selectAll() {
    selection.everything();
    table.refresh();
    show();
  }

  /** Reads the rows in view again. */
  public void refresh() {
    if (workspace.session().isPresent()) {
      reload();
      show();
    }
  }

  /** The columns. */
  public ListColumns columns() {
    return columns;
  }

  /** The choice of columns; null while it is not shown. */
  public ColumnsPane columnsPane() {
    return columnsPane;
  }

  /** The rows. */
  public ListModel model() {
    return model;
  }

  /** The table. */
  public ListTable table() {
    return table;
  }

  /** The fields of the filters, in the order of the columns. */
  public List<Frame> filterFields() {
    return filters.fields();
  }

  /** Adds a condition as "+ Condition" does; one that cannot be understood stays in its field, with what is wrong. */
  public void addCondition(String condition) {
    conditions.accept(condition);
  }

  /** What is said to be wrong with the condition in the field; empty where nothing is. */
  public String conditionProblem() {
    return conditions.problem();
  }

  /** Moves the focus to a row and marks it alone. */
  public void select(int row) {
    selection.focus(row, false);
    selection.only(model.loaded(row).map(found -> found.ref()).orElse(null));
    table.reveal(row);
    show();
  }

  /** Sorts by a column, as a click on its head does. */
  public void sortBy(int column) {
    sortBy(columns.all().get(column), false);
  }

  void selectionChanged() {
    show();
  }

  private void cursorMoved() {
    table.refresh();
    show();
  }

  /** Groups the rows by the column with the cursor; where they are grouped by it, they stand one after the other again. */
  public void group() {
    if (selection.column() < columns.shown().size()) {
      ListColumn column = columns.shown().get(selection.column());
      boolean same = model.grouping().filter(by -> by.path().equals(column.path())).isPresent();
      groupBy(same ? null : column.path());
    }
  }

  /** Groups the rows by a column, by its path; null to have them one after the other. */
  public void groupBy(String path) {
    ListColumn column = path == null ? null : columns.find(path).orElse(null);
    if (column != null && !ListGroups.isPossible(column)) {
      workspace.say(org.eclipse.osgi.util.NLS.bind(ListMessages.Group_impossible, column.title()));
      return;
    }
    cells.drop();
    band.clear();
    selection.clear();
    table.top(0);
    model.group(column);
    show();
  }

  /** Opens the menu with the columns that the rows can be grouped by. */
  private void showGroups() {
    Menu menu = new Menu(groupButton);
    String now = model.grouping().map(ListColumn::path).orElse(null);
    SavedListActs.item(menu, SWT.RADIO, ListMessages.Group_none, () -> groupBy(null)).setSelection(now == null);
    columns.all().stream().filter(ListGroups::isPossible).forEach(column ->
        SavedListActs.item(menu, SWT.RADIO, column.title(), () -> groupBy(column.path())).setSelection(column.path().equals(now)));
    menu.setLocation(groupButton.toDisplay(0, groupButton.getSize().y));
    menu.addListener(SWT.Hide, event -> groupButton.getDisplay().asyncExec(menu::dispose));
    menu.setVisible(true);
  }

  /** Opens the group of a heading, or closes it, as Enter does. */
  public void toggleGroup(int line) {
    selection.focus(line, false);
    model.toggle(line);
  }

  /** Edits the cell with the cursor where it stands. */
  public void edit() {
    cells.begin("");
  }

  /** Moves the cursor to a column, by its path; with another path all columns between are meant. */
  public void selectColumns(String from, String to) {
    columns.find(from).ifPresent(column -> selection.column(columns.shown().indexOf(column), false));
    columns.find(to).ifPresent(column -> selection.column(columns.shown().indexOf(column), true));
    cursorMoved();
  }

  /** The control over the cell that is edited; null while none is. */
  public Composite cellEditor() {
    return cells.editor();
  }

  /** What is said at the cell with the cursor; empty for nothing. */
  public String cellWords() {
    return cells.words();
  }

  @Override
  public void setFocus() {
    face.setFocus();
  }

  @Override
  public void dispose() {
    workspace.removeListener(stateListener);
    settings.removeListener(settingListener);
    if (feed != null) {
      feed.stop();
    }
    if (saving != null) {
      saving.stop();
    }
    if (model != null) {
      model.dispose();
    }
    if (themeListener != null) {
      themeListener.unregister();
    }
    super.dispose();
  }

  @Override
  public boolean isDirty() {
    return false;
  }

  @Override
  public boolean isSaveAsAllowed() {
    return false;
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    throw new UnsupportedOperationException("A list has nothing to save.");
  }

  @Override
  public void doSaveAs() {
    throw new UnsupportedOperationException("A list has nothing to save.");
  }
}
