package org.rapport.workbench.internal.record.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.rapport.workbench.internal.record.model.FieldModel;
import org.rapport.workbench.internal.record.model.FormModel;
import org.rapport.workbench.internal.record.model.Problem;
import org.rapport.workbench.internal.record.model.SectionModel;
import org.rapport.workbench.ui.Tokens;

/** The fields of a record, section by section, in a column that scrolls. */
public final class FormBody extends ScrolledComposite {

  private static final int MARGIN = 24;
  private static final int COLUMN_GAP = 16;
  private static final int LINE_GAP = 10;
  private static final int SECTION_GAP = 16;
  private static final int SCROLL_MARGIN = 40;

  private final FieldHost host;
  private final Map<String, Control> sections = new LinkedHashMap<>();
  private final List<FieldCell> cells = new ArrayList<>();
  private final Composite content;
  private final Label foot;
  private boolean layingOut;

  /** Builds the form of a class over the host's draft. */
  public FormBody(Composite parent, FieldHost host, FormModel form) {
    super(parent, SWT.V_SCROLL);
    this.host = host;
    setExpandHorizontal(true);
    setExpandVertical(true);
    setShowFocusedControl(true);
    Tokens.styled(this, "rapport-surface");
    content = Tokens.styled(new Composite(this, SWT.NONE), "rapport-surface");
    GridLayout layout = new GridLayout();
    layout.marginWidth = MARGIN;
    layout.marginHeight = SECTION_GAP;
    layout.verticalSpacing = SECTION_GAP;
    content.setLayout(layout);
    form.sections().forEach(this::section);
    foot = Tokens.styled(new Label(content, SWT.WRAP), "rapport-small");
    foot.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    setContent(content);
    getVerticalBar().setIncrement(SCROLL_MARGIN);
    addListener(SWT.Resize, event -> arrange());
  }

  private void section(SectionModel section) {
    Composite area = Tokens.styled(new Composite(content, SWT.NONE), "rapport-surface");
    area.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    GridLayout layout = Layouts.plain(1);
    layout.verticalSpacing = LINE_GAP;
    area.setLayout(layout);
    Composite head = Tokens.styled(new Composite(area, SWT.NONE), "rapport-surface");
    GridLayout headLayout = Layouts.plain(1);
    headLayout.verticalSpacing = 6;
    head.setLayout(headLayout);
    head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    Label title = Tokens.styled(new Label(head, SWT.NONE), "rapport-section");
    title.setText(section.title().replace("&", "&&"));
    Canvas line = new Canvas(head, SWT.NO_FOCUS);
    GridData lineData = new GridData(SWT.FILL, SWT.TOP, true, false);
    lineData.heightHint = 1;
    line.setLayoutData(lineData);
    line.addPaintListener(event -> {
      event.gc.setBackground(Tokens.color("line"));
      event.gc.fillRectangle(line.getClientArea());
    });
    Composite columns = Tokens.styled(new Composite(area, SWT.NONE), "rapport-surface");
    columns.setLayout(new ColumnLayout(COLUMN_GAP, LINE_GAP));
    columns.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    for (FieldModel field : section.fields()) {
      boolean alone = section.fields().size() == 1 && section.title().equals(field.label());
      cells.add(new FieldCell(columns, FieldWidget.of(host, host.draft().working(), field), !alone));
    }
    sections.put(section.id(), area);
  }

  /** All cells, in reading order, rows included. */
  public List<FieldCell> cells() {
    List<FieldCell> all = new ArrayList<>();
    for (FieldCell cell : cells) {
      all.add(cell);
      if (cell.widget() instanceof RowsWidget rows) {
        all.addAll(rows.cells());
      }
    }
    return all;
  }

  /** The cell of a path; empty where the form has none such. */
  public Optional<FieldCell> cell(String path) {
    return cells().stream().filter(cell -> cell.widget().path().equals(path)).findFirst();
  }

  /** The path of the field that has the focus. */
  public Optional<String> focusedPath() {
    Control focus = getDisplay().getFocusControl();
    return Optional.ofNullable(focus).map(control -> control.getData(FieldWidget.PATH)).map(Objects::toString);
  }

  /** Shows the values of the draft everywhere, except where somebody is typing. */
  public void refresh() {
    cells.stream().map(FieldCell::widget).filter(widget -> widget instanceof RowsWidget || !widget.isTyping())
        .forEach(FieldWidget::refresh);
  }

  /** Writes everything typed into the draft. */
  public void commit() {
    cells().stream().map(FieldCell::widget).toList().forEach(FieldWidget::commit);
  }

  /** Says that the form is about to be disposed of: its fields write nothing any more. */
  public void retire() {
    cells.stream().map(FieldCell::widget).forEach(FieldWidget::retire);
  }

  /** Whether something is typed that is not in the draft yet. */
  public boolean isTyping() {
    return cells.stream().anyMatch(cell -> cell.widget().isTyping());
  }

  /** Forgets what is being typed; false if nothing was. */
  public boolean forgetTyping() {
    List<FieldWidget> typing = cells().stream().map(FieldCell::widget)
        .filter(widget -> widget.isTyping() && !(widget instanceof RowsWidget)).toList();
    typing.forEach(FieldWidget::forget);
    return !typing.isEmpty();
  }

  /** Shows the problems of those fields that may show them already. */
  public void show(List<Problem> problems, Set<String> visible) {
    Map<String, Problem> byPath = new HashMap<>();
    problems.stream().filter(problem -> visible.contains(problem.path())).forEach(problem -> byPath.putIfAbsent(problem.path(), problem));
    boolean resized = false;
    for (FieldCell cell : cells()) {
      resized |= cell.show(byPath.get(cell.widget().path()));
    }
    if (resized) {
      arrange();
    }
  }

  /** What stands at the end: who made and changed the record. */
  public void foot(String text) {
    foot.setText(text.replace("&", "&&"));
    ((GridData) foot.getLayoutData()).exclude = text.isEmpty();
  }

  /** Lays everything out again. */
  public void arrange() {
    if (layingOut || isDisposed()) {
      return;
    }
    layingOut = true;
    setRedraw(false);
    try {
      int width = getClientArea().width;
      content.layout(true, true);
      Point size = content.computeSize(width, SWT.DEFAULT, true);
      setMinSize(SWT.DEFAULT, size.y);
      content.layout(true, true);
    } finally {
      setRedraw(true);
      layingOut = false;
    }
  }

  /** Puts the focus into the field of a path and shows it. */
  public boolean focus(String path) {
    Optional<FieldCell> cell = cell(path);
    cell.ifPresent(found -> {
      showControl(found);
      found.widget().focus();
    });
    return cell.isPresent();
  }

  /** Puts the focus into the first field that can be written. */
  public boolean focusFirst() {
    Optional<FieldCell> first = cells.stream().filter(cell -> cell.widget().isEditable()).findFirst();
    first.ifPresent(cell -> cell.widget().focus());
    return first.isPresent();
  }

  /** Scrolls to a section and puts the focus into its first field. */
  public void go(String section) {
    Control area = sections.get(section);
    if (area != null) {
      setOrigin(0, Math.max(0, area.getLocation().y - SECTION_GAP));
      cells.stream().filter(cell -> cell.widget().isEditable() && isIn(cell, area)).findFirst().ifPresent(cell -> cell.widget().focus());
      Rectangle bounds = area.getBounds();
      setOrigin(0, Math.max(0, bounds.y - SECTION_GAP));
    }
  }

  private static boolean isIn(Control control, Control ancestor) {
    for (Control each = control; each != null; each = each.getParent()) {
      if (each == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** The section with the focus, else the first one in view. */
  public Optional<String> section() {
    Control focus = getDisplay().getFocusControl();
    Optional<String> focused = sections.entrySet().stream().filter(each -> focus != null && isIn(focus, each.getValue()))
        .map(Map.Entry::getKey).findFirst();
    int top = getOrigin().y;
    return focused.or(() -> sections.entrySet().stream()
        .filter(each -> each.getValue().getLocation().y + each.getValue().getSize().y > top).map(Map.Entry::getKey).findFirst());
  }
}
