package org.rapport.workbench.internal.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;
import org.rapport.core.session.Session;
import org.rapport.model.Annotations;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.store.query.Query;
import org.rapport.workbench.Workspace;
import org.rapport.workbench.internal.Messages;
import org.rapport.workbench.internal.prefs.Settings;
import org.rapport.workbench.ui.Frame;
import org.rapport.workbench.ui.Icons;
import org.rapport.workbench.ui.StatePage;
import org.rapport.workbench.ui.Tokens;

/** Shows the records of a type as a list: everything in it is read from the model, so a plugin's class has one as well. */
public final class ListEditor extends EditorPart {

  /** Its id. */
  public static final String ID = "org.rapport.workbench.list";

  private final ListSelection selection = new ListSelection();
  private final Settings settings = new Settings();
  private final Runnable stateListener = this::stateChanged;
  private final IPreferenceChangeListener settingListener = event -> settingChanged(event.getKey());
  private Workspace workspace;
  private RecordType type;
  private List<ListColumn> columns;
  private ListModel model;
  private ListTable table;
  private FilterRow filters;
  private ConditionRow conditions;
  private ListHeader header;
  private ListFooter footer;
  private ListActs acts;
  private Composite content;
  private StackLayout stack;
  private StatePage state;
  private ListFeed feed;
  private ServiceRegistration<EventHandler> themeListener;
  private Ref anchor;

  @Override
  public void init(IEditorSite site, IEditorInput input) throws PartInitException {
    setSite(site);
    setInput(input);
    workspace = site.getService(Workspace.class);
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
    columns = ListColumn.of(type, workspace.seen(type));
    CellTexts texts = new CellTexts();
    header = new ListHeader(page, getEditorInput().getName(), this::export);
    wide(header, false);
    conditions = new ConditionRow(page, workspace.types(), type.name(), this::ask);
    wide(conditions, false);
    content = Tokens.styled(new Composite(page, SWT.NONE), "rapport-surface");
    stack = new StackLayout();
    content.setLayout(stack);
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
    });
    table = new ListTable(content, columns, model, selection, texts);
    filters = new FilterRow(table, columns, new Conditions(texts.locale(), "EUR"), this::ask);
    state = new StatePage(content);
    footer = new ListFooter(page, type, columns, model, selection, texts);
    wide(footer, false);
    feed = new ListFeed(type, workspace, page, this::reload);
    acts = new ListActs(this, workspace, type, model, selection, texts, columns);
    table.control().addListener(SWT.Resize, event -> show());
    new ListInteraction(this, table, model, selection, workspace).connect();
    stack.topControl = table.control();
    setTitleImage(Icons.image(Annotations.value(type.eClass(), "icon").orElse("list")));
    workspace.addListener(stateListener);
    settings.addListener(settingListener);
    followTheme();
    conditions.accept(((ListInput) getEditorInput()).where());
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
    Session session = workspace.session().orElse(null);
    if (session != null && !columns.equals(ListColumn.of(type, workspace.seen(type)))) {
      acts.reopen();
      return;
    }
    feed.follow(session);
    if (session != null) {
      ask();
    } else {
      model.dispose();
      show();
    }
  }

  private void reload() {
    if (!content.isDisposed()) {
      anchor = model.loaded(table.top()).map(row -> row.ref()).orElse(null);
      model.reload();
    }
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
    List<String> all = new ArrayList<>(conditions.conditions());
    all.addAll(filters.read());
    selection.clear();
    anchor = null;
    table.top(0);
    model.ask(Conditions.all(all), model.sort().isEmpty() ? firstSort() : model.sort());
    show();
  }

  private List<Query.Sort> firstSort() {
    return columns.stream().filter(ListColumn::sortable).findFirst().map(column -> List.of(new Query.Sort(column.path(), false)))
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
    selection.clear();
    table.top(0);
    model.ask(model.where(), sort);
    show();
  }

  /** Shows rows, or in their place why there are none. */
  private void show() {
    if (content.isDisposed()) {
      return;
    }
    header.progress(model.loading());
    Control top = table.control();
    String name = Annotations.plural(type.eClass(), Locale.getDefault()).toLowerCase(Locale.getDefault());
    if (workspace.state() == Workspace.State.FAILED) {
      state.showError(Messages.List_databaseFailed, workspace.failure().orElseThrow(), workspace::reopen);
      top = state;
    } else if (workspace.state() == Workspace.State.NONE) {
      state.showEmpty("database", Messages.List_noDatabase, Messages.List_noDatabaseText, Messages.List_chooseDatabase, "Ctrl O",
          () -> acts.run("org.rapport.workbench.open"));
      top = state;
    } else if (model.failure().isPresent()) {
      state.showError(Messages.List_failed, model.failure().get(), this::refresh);
      top = state;
    } else if (empty() && model.where().isEmpty()) {
      acts.showEmpty(state, name);
      top = state;
    }
    boolean nothing = empty() && !model.where().isEmpty();
    table.notice(nothing ? Messages.List_noMatch : "", nothing ? Messages.List_noMatchText : "");
    if (stack.topControl != top) {
      stack.topControl = top;
      content.layout();
      if (getSite().getPage().getActivePart() == this) {
        setFocus();
      }
    }
    header.hidden(columns.subList(table.shownColumns(), columns.size()).stream().map(ListColumn::title).toList());
    table.refresh();
    footer.refresh(name, workspace.state() == Workspace.State.OPEN);
  }

  private boolean empty() {
    return workspace.state() == Workspace.State.OPEN && !model.loading() && model.total().isPresent() && model.total().get().count() == 0;
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
    List<ListColumn> sortable = columns.stream().filter(ListColumn::sortable).toList();
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

  /** Copies the marked rows, with tabs between the columns. */
  public void copy() {
    acts.copy();
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
    sortBy(columns.get(column), false);
  }

  void selectionChanged() {
    show();
  }

  @Override
  public void setFocus() {
    if (stack.topControl == table.control()) {
      table.control().forceFocus();
    } else {
      state.setFocus();
    }
  }

  @Override
  public void dispose() {
    workspace.removeListener(stateListener);
    settings.removeListener(settingListener);
    if (feed != null) {
      feed.stop();
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
