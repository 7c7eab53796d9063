package org.rapport.workbench.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.rapport.workbench.internal.list.ChosenRows;
import org.rapport.workbench.ui.Spoken;
import org.rapport.workbench.ui.Tokens;

/**
 * The sections of a form and their fields as they stand there: Alt with Up and Down moves one, as dragging does, Space hides or
 * shows a field, F2 goes to what is said of it.
 */
public final class LayoutList extends Composite {

  private static final String INDENT = "    ";

  private final Table table;
  private final LayoutEditor editor;
  private List<Line> lines = List.of();

  /**
   * A line.
   *
   * @param field null for the heading of the section
   */
  record Line(LayoutSectionDraft section, LayoutFieldDraft field) {
  }

  LayoutList(Composite parent, LayoutEditor editor) {
    super(parent, SWT.NONE);
    this.editor = editor;
    setLayout(new FillLayout());
    table = new Table(this, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
    Spoken.name(table, LayoutWords.List);
    ChosenRows.paint(table);
    table.addListener(SWT.Selection, event -> editor.chosen());
    table.addListener(SWT.KeyDown, this::key);
    drag();
  }

  private void key(Event event) {
    boolean alt = (event.stateMask & SWT.MOD3) != 0;
    if (alt && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
      event.doit = false;
      move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
    } else if (event.character == ' ') {
      event.doit = false;
      toggle();
    } else if (event.keyCode == SWT.F2 || event.character == SWT.CR) {
      event.doit = false;
      editor.edit();
    }
  }

  /** Moves the chosen section or field up (negative) or down. */
  public void move(int by) {
    chosen().ifPresent(line -> {
      if (line.field() == null) {
        editor.draft().move(line.section(), by);
      } else {
        editor.draft().move(line.field(), by);
      }
      editor.changed();
    });
  }

  /** Hides the chosen field, or shows it. */
  public void toggle() {
    chosen().filter(line -> line.field() != null).ifPresent(line -> {
      line.field().hide(!line.field().isHidden());
      editor.changed();
    });
  }

  private void drag() {
    Transfer[] transfers = {TextTransfer.getInstance()};
    DragSource source = new DragSource(table, DND.DROP_MOVE);
    source.setTransfer(transfers);
    source.addDragListener(new DragSourceAdapter() {
      @Override
      public void dragSetData(DragSourceEvent event) {
        event.data = Integer.toString(table.getSelectionIndex());
      }
    });
    DropTarget target = new DropTarget(table, DND.DROP_MOVE);
    target.setTransfer(transfers);
    target.addDropListener(new DropTargetAdapter() {
      @Override
      public void dragOver(DropTargetEvent event) {
        event.feedback = DND.FEEDBACK_INSERT_AFTER | DND.FEEDBACK_SCROLL;
      }

      @Override
      public void drop(DropTargetEvent event) {
        if (event.item instanceof TableItem item && table.getSelectionIndex() >= 0) {
          dropped(lines.get(table.getSelectionIndex()), lines.get(table.indexOf(item)));
        }
      }
    });
  }

  /** Puts a field behind another one or at the beginning of a section, a section behind another one. */
  void dropped(Line moved, Line onto) {
    LayoutDraft draft = editor.draft();
    if (moved.equals(onto)) {
      return;
    } else if (moved.field() == null) {
      int to = draft.sections().indexOf(onto.section());
      int from = draft.sections().indexOf(moved.section());
      draft.move(moved.section(), to < from ? to + 1 - from : to - from);
    } else {
      List<LayoutFieldDraft> others = onto.section().fields().stream().filter(each -> each != moved.field()).toList();
      draft.put(moved.field(), onto.section(), others.indexOf(onto.field()) + 1);
    }
    editor.changed();
  }

  /** Shows what the draft says now; what is chosen stays chosen. */
  void refresh() {
    Line before = chosen().orElse(null);
    List<Line> now = new ArrayList<>();
    for (LayoutSectionDraft section : editor.draft().sections()) {
      now.add(new Line(section, null));
      section.fields().forEach(field -> now.add(new Line(section, field)));
    }
    table.setRedraw(false);
    while (table.getItemCount() > now.size()) {
      table.remove(table.getItemCount() - 1);
    }
    for (int i = 0; i < now.size(); i++) {
      show(i < table.getItemCount() ? table.getItem(i) : new TableItem(table, SWT.NONE), now.get(i));
    }
    lines = now;
    select(before);
    table.setRedraw(true);
  }

  private static void show(TableItem item, Line line) {
    String language = Locale.getDefault().getLanguage();
    LayoutFieldDraft field = line.field();
    if (field == null) {
      item.setText(line.section().heading(language));
      item.setFont(Tokens.font("strong"));
    } else {
      String label = field.isRequired() ? field.label(language) + " *" : field.label(language);
      item.setText(INDENT + (field.isHidden() ? NLS.bind(LayoutWords.Hidden, label) : label));
      item.setFont(Tokens.font("text"));
    }
  }

  private void select(Line wanted) {
    int place = 0;
    for (int i = 0; wanted != null && i < lines.size(); i++) {
      Line line = lines.get(i);
      if (wanted.field() == null ? line.field() == null && line.section() == wanted.section() : line.field() == wanted.field()) {
        place = i;
      }
    }
    if (!lines.isEmpty()) {
      table.setSelection(place);
    }
  }

  /** Chooses a section, or a field of it. */
  void choose(LayoutSectionDraft section, LayoutFieldDraft field) {
    select(new Line(section, field));
    editor.chosen();
  }

  /** Chooses a field by its name. */
  public void choose(String field) {
    editor.draft().field(field).ifPresent(found -> choose(null, found));
  }

  /** The line with the cursor. */
  Optional<Line> chosen() {
    int row = table.getSelectionIndex();
    return row < 0 || row >= lines.size() ? Optional.empty() : Optional.of(lines.get(row));
  }

  /** What stands there, line by line. */
  public List<String> texts() {
    return List.of(table.getItems()).stream().map(TableItem::getText).map(String::strip).toList();
  }

  @Override
  public boolean setFocus() {
    return table.setFocus();
  }
}
