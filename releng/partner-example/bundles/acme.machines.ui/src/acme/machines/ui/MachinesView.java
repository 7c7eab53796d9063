package acme.machines.ui;

import java.io.Serializable;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.part.ViewPart;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.workbench.Loader;
import org.rapport.workbench.Workspace;
import org.rapport.workbench.ui.Tokens;

/** The machines that were installed last; a double click opens one. Asks the store in a job, and again when the database changes. */
public final class MachinesView extends ViewPart {

  private static final List<String> COLUMNS = List.of("name", "serialNumber", "state", "installedOn");
  private static final int ROWS = 100;

  private final ResourceBundle texts = ResourceBundle.getBundle("acme.machines.ui.messages");
  private final Runnable reload = this::load;
  private Workspace workspace;
  private Loader loader;
  private Label title;
  private Table table;

  @Override
  public void createPartControl(Composite parent) {
    workspace = getSite().getService(Workspace.class);
    loader = new Loader(workspace, parent.getDisplay());
    GridLayoutFactory.fillDefaults().margins(12, 8).applyTo(parent);
    title = Tokens.styled(new Label(parent, SWT.NONE), "rapport-section");
    GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
    table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE);
    table.setHeaderVisible(true);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
    for (String column : COLUMNS) {
      TableColumn head = new TableColumn(table, SWT.NONE);
      head.setText(workspace.types().find("acme.Machine").flatMap(type -> type.feature(column))
          .map(feature -> Annotations.text(feature, Locale.getDefault())).orElse(column));
      head.setWidth(180);
    }
    table.addListener(SWT.DefaultSelection, event -> workspace.openRecord(((Page.Row) event.item.getData()).ref()));
    workspace.addListener(reload);
    load();
  }

  private void load() {
    title.setText(texts.getString("loading"));
    Query query = new Query("acme.Machine", "", List.of(new Query.Sort("installedOn", true)), COLUMNS);
    loader.load(texts.getString("loading"), (session, monitor) -> session.store().page(session.principal(), query, PageRequest.first(ROWS)),
        this::show, this::fail);
  }

  private void show(Page page) {
    if (table.isDisposed()) {
      return;
    }
    table.removeAll();
    for (Page.Row row : page.rows()) {
      TableItem item = new TableItem(table, SWT.NONE);
      item.setData(row);
      item.setText(row.values().stream().map(MachinesView::text).collect(Collectors.toList()).toArray(String[]::new));
    }
    title.setText(page.rows().isEmpty() ? texts.getString("none") : MessageFormat.format(texts.getString("count"), page.rows().size()));
  }

  private static String text(Serializable value) {
    return value == null ? "" : value.toString();
  }

  private void fail(RapportException failure) {
    if (!title.isDisposed()) {
      title.setText(MessageFormat.format(texts.getString("failed"), failure.getMessage()));
    }
  }

  @Override
  public void setFocus() {
    table.setFocus();
  }

  @Override
  public void dispose() {
    workspace.removeListener(reload);
    loader.cancel();
    super.dispose();
  }
}
