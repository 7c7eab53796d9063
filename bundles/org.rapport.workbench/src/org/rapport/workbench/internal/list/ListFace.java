package org.rapport.workbench.internal.list;

import java.util.Locale;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.model.Annotations;
import org.rapport.model.RecordType;
import org.rapport.workbench.Workspace;
import org.rapport.workbench.internal.Messages;
import org.rapport.workbench.ui.StatePage;

/** Shows the rows of a list, or in their place why there are none. */
final class ListFace {

  private final Composite content;
  private final StackLayout stack = new StackLayout();
  private final RecordType type;
  private final Workspace workspace;
  private final ListModel model;
  private final ListTable table;
  private final ListActs acts;
  private final StatePage state;

  /** @param content holds the table, and nothing else yet */
  ListFace(Composite content, RecordType type, Workspace workspace, ListModel model, ListTable table, ListActs acts) {
    this.content = content;
    this.type = type;
    this.workspace = workspace;
    this.model = model;
    this.table = table;
    this.acts = acts;
    content.setLayout(stack);
    state = new StatePage(content);
    stack.topControl = table.control();
  }

  /** What the records are called, within a sentence. */
  String name() {
    return Annotations.plural(type.eClass(), Locale.getDefault()).toLowerCase(Locale.getDefault());
  }

  /**
   * Shows what there is to be shown now.
   *
   * @param again reads the rows again
   * @return whether something else is shown than before, so that the focus belongs there
   */
  boolean show(Runnable again) {
    Control top = table.control();
    if (workspace.state() == Workspace.State.FAILED) {
      state.showError(Messages.List_databaseFailed, workspace.failure().orElseThrow(), workspace::reopen);
      top = state;
    } else if (workspace.state() == Workspace.State.NONE) {
      state.showEmpty("database", Messages.List_noDatabase, Messages.List_noDatabaseText, Messages.List_chooseDatabase, "Ctrl O",
          () -> acts.run("org.rapport.workbench.open"));
      top = state;
    } else if (model.failure().isPresent()) {
      state.showError(Messages.List_failed, model.failure().get(), again);
      top = state;
    } else if (isEmpty() && model.where().isEmpty()) {
      acts.showEmpty(state, name());
      top = state;
    }
    boolean nothing = isEmpty() && !model.where().isEmpty();
    table.notice(nothing ? Messages.List_noMatch : "", nothing ? Messages.List_noMatchText : "");
    boolean other = stack.topControl != top;
    if (other) {
      stack.topControl = top;
      content.layout();
    }
    table.refresh();
    return other;
  }

  private boolean isEmpty() {
    return workspace.state() == Workspace.State.OPEN && !model.loading() && model.total().isPresent() && model.total().get().count() == 0;
  }

  /** Puts the focus into what is shown. */
  void setFocus() {
    if (stack.topControl == table.control()) {
      table.control().forceFocus();
    } else {
      state.setFocus();
    }
  }
}
