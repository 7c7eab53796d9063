package org.rapport.workbench.internal.navigator;

import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.rapport.core.session.Session;
import org.rapport.model.Annotations;
import org.rapport.model.RecordType;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.Store;
import org.rapport.store.query.Query;
import org.rapport.store.query.Total;
import org.rapport.workbench.Loader;
import org.rapport.workbench.Workspace;
import org.rapport.workbench.internal.Messages;
import org.rapport.workbench.internal.commands.Commands;
import org.rapport.workbench.internal.commands.NewMenu;
import org.rapport.workbench.internal.duplicates.ReviewInput;
import org.rapport.workbench.internal.list.ListInput;
import org.rapport.workbench.ui.Tokens;

/** The lists at the left: every record type of the model, those of plugins among them, each with its count. */
public final class NavigatorView extends ViewPart {

  private static final String PAIRS = CrmPackage.Literals.DUPLICATE_PAIR.getName();
  private static final long EXACT_TO = 10_000;
  private static final int RECOUNT_MILLIS = 500;

  private final Runnable stateListener = this::refresh;
  private final IPartListener2 activation = new IPartListener2() {
    @Override
    public void partActivated(IWorkbenchPartReference reference) {
      markActive();
    }
  };
  private Workspace workspace;
  private NavigatorList list;
  private Loader loader;
  private Store.Subscription subscription;
  private Session followed;
  private boolean recount;

  @Override
  public void createPartControl(Composite parent) {
    workspace = getSite().getService(Workspace.class);
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
    list = new NavigatorList(page, this::open);
    list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    List<RecordType> types = NewMenu.ordered(workspace);
    list.show(List.of(section(Messages.Navigator_everything, types.stream().filter(type -> !type.isSetting())),
        section(Messages.Navigator_setup, types.stream().filter(RecordType::isSetting))));
    workspace.addListener(stateListener);
    getSite().getPage().addPartListener(activation);
    refresh();
  }

  private static NavigatorList.Section section(String heading, Stream<RecordType> types) {
    return new NavigatorList.Section(heading, types.map(type -> new NavigatorList.Entry(type.name(),
        Annotations.plural(type.eClass(), Locale.getDefault()), Annotations.value(type.eClass(), "icon").orElse("box"))).toList());
  }

  private void open(String type) {
    if (type.equals(PAIRS)) {
      new Commands(getSite()).run("org.rapport.workbench.duplicates");
    } else {
      workspace.types().find(type).ifPresent(workspace::openList);
    }
  }

  private void markActive() {
    IEditorPart editor = getSite().getPage().getActiveEditor();
    IEditorInput shown = editor == null ? null : editor.getEditorInput();
    list.select(shown instanceof ReviewInput review && review.isEverything() ? PAIRS
        : shown instanceof ListInput input && input.where().isEmpty() ? input.type() : null);
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
      list.counts(Map.of());
      return;
    }
    List<RecordType> types = List.copyOf(workspace.types().all());
    loader.load(Messages.Navigator_counting, (session, monitor) -> {
      NumberFormat format = NumberFormat.getIntegerInstance();
      Map<String, String> counts = new HashMap<>();
      for (RecordType type : types) {
        Query counted = type.name().equals(PAIRS) ? new Query(PAIRS, "state = open", List.of(), List.of()) : Query.all(type.name());
        Total total = session.store().count(session.principal(), counted, EXACT_TO);
        counts.put(type.name(), format.format(total.count()) + (total.atLeast() ? "+" : ""));
      }
      return counts;
    }, list::counts, problem -> list.counts(Map.of()));
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
