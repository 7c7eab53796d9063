package org.rapport.workbench.internal.admin;

import java.util.List;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.contexts.IContextService;
import org.rapport.core.session.Session;
import org.rapport.store.ChangeSet;
import org.rapport.workbench.internal.commands.LetterKeys;
import org.rapport.workbench.internal.commands.PartHandlers;
import org.rapport.workbench.ui.Clip;
import org.rapport.workbench.ui.Foot;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.PushButton.Kind;
import org.rapport.workbench.ui.RowTable;
import org.rapport.workbench.ui.RowTable.Cell;
import org.rapport.workbench.ui.RowTable.Column;
import org.rapport.workbench.ui.StatePage;

/** Shows what was deleted, of all types, and brings marked records back or empties them for good. */
public final class BinEditor extends PageEditor {

  private static final String KEYS = "org.rapport.workbench.listKeys";
  private static final Set<ChangeSet.Kind> CONCERNS = Set.of(ChangeSet.Kind.DELETE, ChangeSet.Kind.RESTORE);

  private final Moments texts = new Moments();
  private BinModel model;
  private BinActs acts;
  private BinFilter filter;
  private RowTable<BinRow> table;
  private Foot footer;
  private PushButton restore;
  private PushButton purge;
  private ChangeFeed feed;

  @Override
  protected void above(Composite page) {
    model = new BinModel(workspace(), page.getDisplay(), this::refresh);
    acts = new BinActs(workspace(), () -> {
      if (!isClosed()) {
        model.reload();
      }
    });
    feed = new ChangeFeed(page, change -> CONCERNS.contains(change.set().kind()), model::reload);
    filter = new BinFilter(page, workspace(), model);
    filter.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    new LetterKeys(page, getSite().getService(IContextService.class), KEYS).connect();
  }

  @Override
  protected Control body(Composite parent) {
    table = new RowTable<>(parent, AdminWords.Bin_title);
    table.columns(List.of(
        Column.of(AdminWords.Bin_name, 6, row -> new Cell(row.name(), row.icon(), "ink", "strong", false)),
        Column.of(AdminWords.Bin_type, 3, row -> Cell.of(row.type())),
        Column.of(AdminWords.Bin_when, 3, row -> Cell.of(texts.show(row.binned().when()))),
        Column.of(AdminWords.Bin_who, 3, row -> Cell.of(row.who())),
        Column.of(AdminWords.Bin_how, 4, row -> Cell.quiet(row.binned().into() != null ? AdminWords.Bin_merged
            : row.binned().cause() != null ? AdminWords.Bin_followed : ""))));
    table.onEnd(model::more);
    table.control().addListener(SWT.Selection, event -> marked());
    table.control().addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
        restore();
      }
    });
    return table;
  }

  @Override
  protected void below(Composite page) {
    footer = new Foot(page);
    footer.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
  }

  @Override
  protected void acts(PageHeader head) {
    head.words(AdminWords.Page_live);
    purge = head.button(Kind.NORMAL, AdminWords.Bin_purge, "trash-2", this::purge);
    purge.setToolTipText(AdminWords.Bin_purgeTip);
    restore = head.button(Kind.PRIMARY, AdminWords.Bin_restore, "undo-2", this::restore).keyHint(AdminWords.Bin_restoreKey);
    restore.setToolTipText(AdminWords.Bin_restoreTip);
  }

  @Override
  protected void handlers(PartHandlers handlers) {
    handlers.handle("org.rapport.workbench.bin.restore", this::restore);
    handlers.handle("org.eclipse.ui.edit.delete", this::purge);
    handlers.handle("org.eclipse.ui.edit.selectAll", this::all);
    handlers.handle("org.eclipse.ui.edit.copy", this::copy);
    handlers.handle("org.eclipse.ui.file.refresh", model::reload);
    handlers.handle("org.rapport.workbench.filter", () -> filter.field().setFocus());
    handlers.handle("org.rapport.workbench.find", () -> filter.field().setFocus());
  }

  @Override
  protected void follow(Session session) {
    feed.follow(session);
    model.follow(session);
  }

  @Override
  protected void show() {
    filter.refresh();
    header().show(purge, model.mayPurge());
    if (model.failure().isPresent()) {
      state().showError(AdminWords.Bin_failed, model.failure().get(), model::reload);
      top(false);
    } else if (!model.isListed()) {
      state().showLoading(AdminWords.Bin_reading, "");
      top(false);
    } else if (model.rows().isEmpty()) {
      if (model.isFiltered()) {
        state().showEmpty("list-filter", AdminWords.Bin_noMatch, AdminWords.Bin_noMatchText, new StatePage.Act(AdminWords.Bin_showAll, "list", ""), filter::clear);
      } else {
        state().showEmpty("trash-2", AdminWords.Bin_empty, AdminWords.Bin_emptyText, null, "", () -> { });
      }
      top(false);
    } else {
      List<BinRow> before = table.marked();
      if (!table.rows().equals(model.rows())) {
        table.show(model.rows());
        table.mark(model.those(before));
      }
      top(true);
    }
    marked();
  }

  /** Says what can be done with what is marked. */
  private void marked() {
    int marked = isBody() ? table.marked().size() : 0;
    restore.setEnabled(marked > 0);
    purge.setEnabled(marked > 0);
    int count = model.rows().size();
    String all = model.hasMore() ? NLS.bind(AdminWords.Bin_atLeast, texts.count(count))
        : count == 1 ? AdminWords.Bin_one : NLS.bind(AdminWords.Bin_count, texts.count(count));
    footer.show(!model.isListed() ? List.of() : marked == 0 ? List.of(all) : List.of(all, NLS.bind(AdminWords.Page_marked, texts.count(marked))),
        AdminWords.Bin_order);
  }

  /** Brings the marked records back. */
  public void restore() {
    List<BinRow> marked = isBody() ? table.marked() : List.of();
    if (!marked.isEmpty()) {
      band().show("");
      acts.restore(marked, this::done, this::refuse);
    }
  }

  /** Asks, and then empties the marked records for good. */
  public void purge() {
    List<BinRow> marked = isBody() ? table.marked() : List.of();
    if (!model.mayPurge()) {
      band().show(AdminWords.Bin_mayNotPurge);
    } else if (!marked.isEmpty()) {
      band().show("");
      acts.purge(getSite().getShell(), marked, this::done, this::refuse);
    }
  }

  private void done(BinActs.Outcome outcome) {
    if (!outcome.said().isEmpty()) {
      workspace().say(outcome.said());
    }
    if (!isClosed()) {
      band().show(outcome.problems());
    }
  }

  /** Marks all that was read; in the field all letters. */
  private void all() {
    if (table.getDisplay().getFocusControl() instanceof Text text) {
      text.selectAll();
    } else if (isBody()) {
      table.control().selectAll();
      table.control().redraw();
      marked();
    }
  }

  private void copy() {
    if (table.getDisplay().getFocusControl() instanceof Text text) {
      text.copy();
    } else if (isBody()) {
      Clip.put(table.getDisplay(), table.text());
    }
  }

  /** What is shown. */
  public BinModel model() {
    return model;
  }

  /** The rows. */
  public RowTable<BinRow> table() {
    return table;
  }

  /** The field that narrows by a text. */
  public Control field() {
    return filter.field();
  }

  /** What stands below the rows. */
  public Foot footer() {
    return footer;
  }

  @Override
  protected void stop() {
    feed.stop();
    model.stop();
  }
}
