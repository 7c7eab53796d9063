package org.rapport.workbench.internal.navigator;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.rapport.core.session.Session;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.Bin.Wanted;
import org.rapport.store.Store;
import org.rapport.store.query.Query;
import org.rapport.store.query.Total;
import org.rapport.workbench.Loader;
import org.rapport.workbench.internal.Messages;
import org.rapport.workbench.internal.WorkspaceService;
import org.rapport.workbench.internal.admin.PageInput;
import org.rapport.workbench.internal.commands.Commands;
import org.rapport.workbench.internal.commands.NewMenu;
import org.rapport.workbench.internal.duplicates.ReviewInput;
import org.rapport.workbench.internal.list.KeptList;
import org.rapport.workbench.internal.list.ListInput;
import org.rapport.workbench.internal.list.SavedListActs;
import org.rapport.workbench.internal.list.SavedLists;
import org.rapport.workbench.ui.Tokens;

/** The lists at the left: those that somebody saved, and every record type of the model, those of plugins among them, each with its count. */
public final class NavigatorView extends ViewPart {

  private static final List<PageInput.Kind> ADMINISTRATION = List.of(PageInput.Kind.USERS, PageInput.Kind.LAYOUTS, PageInput.Kind.COMPANY,
      PageInput.Kind.JOBS, PageInput.Kind.HEALTH);
  private static final String PAIRS = CrmPackage.Literals.DUPLICATE_PAIR.getName();
  private static final Set<String> UNREADABLE = Set.of("bad-condition", "unknown-feature", "unknown-type", "bad-value");
  private static final long EXACT_TO = 10_000;
  /** What was deleted itself, as the bin shows it at first. */
  private static final Wanted DELETED = new Wanted(null, "", true);
  /** Each has to be looked at for who may not see all. */
  private static final int MOST_BINNED = 1_000;
  private static final int RECOUNT_MILLIS = 500;

  private final Runnable stateListener = this::refresh;
  private final IPartListener2 activation = new IPartListener2() {
    @Override
    public void partActivated(IWorkbenchPartReference reference) {
      markActive();
    }
  };
  private WorkspaceService workspace;
  private NavigatorList list;
  private List<KeptList> kept = List.of();
  private boolean administrator;
  private Loader loader;
  private Store.Subscription subscription;
  private Session followed;
  private boolean recount;

  @Override
  public void createPartControl(Composite parent) {
    workspace = getSite().getService(WorkspaceService.class);
    loader = new Loader(workspace, parent.getDisplay());
    Composite page = Tokens.styled(new Composite(parent, SWT.NONE), "rapport-sunken");
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 0;
    page.setLayout(layout);
    Composite head = Tokens.styled(new Composite(page, SWT.NONE), "rapport-sunken");
    GridLayout inner = new GridLayout();
    inner.marginWidth = 14;
    inner.marginHeight = 9;
    head.setLayout(inner);
    head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    Label title = Tokens.styled(new Label(head, SWT.NONE), "rapport-section");
    title.setText(getPartName());
    list = new NavigatorList(page, new Acts());
    list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    show(List.of());
    workspace.addListener(stateListener);
    getSite().getPage().addPartListener(activation);
    refresh();
  }

  private void show(List<KeptList> lists) {
    kept = lists;
    List<RecordType> types = NewMenu.ordered(workspace);
    NavigatorList.Section own = new NavigatorList.Section(Messages.Navigator_lists,
        kept.stream().map(each -> new NavigatorList.Entry(id(each), each.name(), each.own() ? "list" : "users")).toList());
    NavigatorList.Section all = section(Messages.Navigator_everything, types.stream().filter(type -> !type.isSetting()));
    list.show(List.of(own, new NavigatorList.Section(all.heading(), Stream.concat(all.entries().stream(), Stream.of(page(PageInput.Kind.BIN))).toList()),
        section(Messages.Navigator_setup, types.stream().filter(RecordType::isSetting)),
        new NavigatorList.Section(Messages.Navigator_administration, administrator ? ADMINISTRATION.stream().map(NavigatorView::page).toList() : List.of())));
  }

  private static NavigatorList.Entry page(PageInput.Kind page) {
    return new NavigatorList.Entry(page.editor(), page.title(), page.icon());
  }

  private static String id(KeptList list) {
    return list.ref().id().toString();
  }

  private Optional<KeptList> find(String id) {
    return kept.stream().filter(each -> id(each).equals(id)).findFirst();
  }

  /** What can be done with an entry: a type is opened, a saved list has acts of its own. */
  private final class Acts implements NavigatorList.Acts {

    private SavedListActs lists() {
      return new SavedListActs(workspace, getSite().getShell());
    }

    @Override
    public void open(String id) {
      find(id).ifPresentOrElse(workspace::openList, () -> openType(id));
    }

    @Override
    public void menu(String id, Menu menu) {
      find(id).ifPresent(found -> lists().fill(menu, found));
    }

    @Override
    public void rename(String id) {
      find(id).ifPresent(lists()::rename);
    }

    @Override
    public void delete(String id) {
      find(id).ifPresent(lists()::delete);
    }
  }

  private static NavigatorList.Section section(String heading, Stream<RecordType> types) {
    return new NavigatorList.Section(heading, types.map(type -> new NavigatorList.Entry(type.name(),
        Annotations.plural(type.eClass(), Locale.getDefault()), Annotations.value(type.eClass(), "icon").orElse("box"))).toList());
  }

  private void openType(String type) {
    Optional<PageInput.Kind> page = Arrays.stream(PageInput.Kind.values()).filter(each -> each.editor().equals(type)).findFirst();
    if (page.isPresent()) {
      workspace.openPage(page.get());
    } else if (type.equals(PAIRS)) {
      new Commands(getSite()).run("org.rapport.workbench.duplicates");
    } else {
      workspace.types().find(type).ifPresent(found -> workspace.openList(found, "", Annotations.plural(found.eClass(), Locale.getDefault())));
    }
  }

  private void markActive() {
    IEditorPart editor = getSite().getPage().getActiveEditor();
    IEditorInput shown = editor == null ? null : editor.getEditorInput();
    list.select(shown instanceof PageInput page ? page.kind().editor() : shown instanceof ReviewInput review && review.isEverything() ? PAIRS
        : shown instanceof ListInput input && input.where().isEmpty() ? input.saved().map(UUID::toString).orElse(input.type()) : null);
  }

  private void refresh() {
    Session session = workspace.session().orElse(null);
    if (session != followed) {
      stopFollowing();
      followed = session;
      if (session != null) {
        subscription = session.store().subscribe(session.principal(), changes -> recountSoon());
      }
    }
    count();
  }

  private void recountSoon() {
    if (list.isDisposed()) {
      return;
    }
    list.getDisplay().asyncExec(() -> {
      if (!list.isDisposed() && !recount) {
        recount = true;
        list.getDisplay().timerExec(RECOUNT_MILLIS, this::count);
      }
    });
  }

  private void count() {
    recount = false;
    if (list.isDisposed()) {
      return;
    }
    if (workspace.session().isEmpty()) {
      administrator = false;
      show(List.of());
      list.counts(Map.of());
      return;
    }
    loader.load(Messages.Navigator_counting, (session, monitor) -> new Known(new SavedLists(session).mine(),
        session.store().rights(session.principal()).isAdministrator()), known -> {
      administrator = known.administrator();
      show(known.lists());
      markActive();
      countAll();
    }, problem -> list.counts(Map.of()));
  }

  /** What somebody has in the navigator. */
  private record Known(List<KeptList> lists, boolean administrator) {
  }

  private void countAll() {
    List<RecordType> types = List.copyOf(workspace.types().all());
    List<KeptList> lists = kept;
    loader.load(Messages.Navigator_counting, (session, monitor) -> {
      Map<String, String> counts = new HashMap<>();
      for (KeptList each : lists) {
        count(session, new Query(each.type(), each.where(), List.of(), List.of())).ifPresent(count -> counts.put(id(each), count));
      }
      for (RecordType type : types) {
        if (monitor.isCanceled()) {
          break;
        }
        Query counted = type.name().equals(PAIRS) ? new Query(PAIRS, "state = open", List.of(), List.of()) : Query.all(type.name());
        count(session, counted).ifPresent(count -> counts.put(type.name(), count));
      }
      counts.put(PageInput.Kind.BIN.editor(), text(session.store().bin().count(session.principal(), DELETED, MOST_BINNED)));
      return counts;
    }, list::counts, problem -> list.counts(Map.of()));
  }

  /** How many a list has; empty where its condition is on a field that is gone: the list says why when it is opened. */
  private static Optional<String> count(Session session, Query query) throws RapportException {
    try {
      return Optional.of(text(session.store().count(session.principal(), query, EXACT_TO)));
    } catch (RapportException e) {
      if (UNREADABLE.contains(e.code())) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private static String text(Total total) {
    return NumberFormat.getIntegerInstance().format(total.count()) + (total.atLeast() ? "+" : "");
  }

  private void stopFollowing() {
    if (subscription != null) {
      subscription.close();
      subscription = null;
    }
  }

  @Override
  public void setFocus() {
    list.setFocus();
  }

  @Override
  public void dispose() {
    stopFollowing();
    loader.cancel();
    workspace.removeListener(stateListener);
    getSite().getPage().removePartListener(activation);
    super.dispose();
  }
}
