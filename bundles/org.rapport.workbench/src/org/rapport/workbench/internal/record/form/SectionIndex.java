package org.rapport.workbench.internal.record.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.rapport.workbench.internal.record.model.Problem.Severity;
import org.rapport.workbench.internal.record.model.SectionModel;
import org.rapport.workbench.internal.record.model.Texts;
import org.rapport.workbench.ui.Icons;
import org.rapport.workbench.ui.Paint;
import org.rapport.workbench.ui.Spoken;
import org.rapport.workbench.ui.Tokens;

/** The sections of a form at its left: a click goes there, an icon says where something is wrong. */
public final class SectionIndex extends Composite {

  private static final int ROW = 28;
  private static final int WIDTH = 176;
  private static final int MARGIN = 8;
  private static final int PADDING = 10;

  private final Map<String, Item> items = new LinkedHashMap<>();
  private final Texts texts;
  private final Consumer<String> go;

  /**
   * Makes the index.
   *
   * @param go gets the id of the section that was chosen
   */
  public SectionIndex(Composite parent, List<SectionModel> sections, Texts texts, Consumer<String> go) {
    super(parent, SWT.NONE);
    this.texts = texts;
    this.go = go;
    Tokens.styled(this, "rapport-sunken");
    GridLayout layout = new GridLayout();
    layout.marginWidth = MARGIN;
    layout.marginHeight = 12;
    layout.verticalSpacing = 2;
    setLayout(layout);
    sections.forEach(section -> items.put(section.id(), new Item(section)));
    addPaintListener(event -> {
      Rectangle area = getClientArea();
      event.gc.setBackground(Tokens.color("line"));
      event.gc.fillRectangle(area.width - 1, 0, 1, area.height);
    });
  }

  /** Marks the section in which a person is. */
  public void select(Optional<String> id) {
    items.forEach((key, item) -> item.select(id.filter(key::equals).isPresent()));
  }

  /** Says where something is wrong. */
  public void mark(Map<String, Severity> marks) {
    items.forEach((key, item) -> item.mark(marks.get(key)));
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    Point size = super.computeSize(wHint, hHint, changed);
    return new Point(wHint == SWT.DEFAULT ? WIDTH : wHint, size.y);
  }

  /** One section. */
  private final class Item extends Canvas {

    private final SectionModel section;
    private boolean selected;
    private boolean hover;
    private Severity mark;

    Item(SectionModel section) {
      super(SectionIndex.this, SWT.DOUBLE_BUFFERED);
      this.section = section;
      GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
      GC gc = new GC(this);
      gc.setFont(Tokens.font("strong"));
      data.heightHint = ROW + (lines(gc, WIDTH - 2 * MARGIN).size() - 1) * Paint.height(gc);
      gc.dispose();
      setLayoutData(data);
      setToolTipText(section.title());
      addPaintListener(event -> paint(event.gc));
      addListener(SWT.MouseEnter, event -> hover(true));
      addListener(SWT.MouseExit, event -> hover(false));
      addListener(SWT.MouseUp, event -> go.accept(section.id()));
      addListener(SWT.FocusIn, event -> redraw());
      addListener(SWT.FocusOut, event -> redraw());
      addListener(SWT.KeyDown, event -> {
        if (event.character == ' ' || event.character == SWT.CR) {
          go.accept(section.id());
        }
      });
      addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
      describe();
    }

    private void describe() {
      Spoken.name(this, () -> mark == null ? section.title()
          : texts.get(mark == Severity.ERROR ? "index.error" : "index.warning", section.title()));
      Spoken.role(this, ACC.ROLE_LINK);
    }

    private void hover(boolean now) {
      hover = now;
      redraw();
    }

    void select(boolean now) {
      if (selected != now) {
        selected = now;
        redraw();
      }
    }

    void mark(Severity severity) {
      if (mark != severity) {
        mark = severity;
        redraw();
      }
    }

    private List<String> lines(GC gc, int width) {
      return Paint.wrap(gc, section.title(), width - 2 * PADDING, 2);
    }

    private void paint(GC gc) {
      Rectangle area = getClientArea();
      gc.setBackground(Tokens.color("sunken"));
      gc.fillRectangle(area);
      if (selected || hover) {
        Paint.ground(gc, area, selected ? "sel" : "hover", Paint.CORNER);
      }
      gc.setFont(Tokens.font(selected ? "strong" : "text"));
      gc.setForeground(Tokens.color("ink"));
      int room = area.width - 2 * PADDING - (mark == null ? 0 : Icons.BUTTON + 4);
      List<String> lines = lines(gc, area.width);
      int y = (area.height - lines.size() * Paint.height(gc)) / 2;
      for (String line : lines) {
        gc.drawText(Paint.fit(gc, line, room), PADDING, y, true);
        y += Paint.height(gc);
      }
      if (mark != null) {
        Image icon = mark == Severity.ERROR ? Icons.image("circle-alert", Icons.BUTTON, "bad")
            : Icons.image("triangle-alert", Icons.BUTTON, "warn");
        gc.drawImage(icon, area.width - PADDING - icon.getBounds().width, (area.height - icon.getBounds().height) / 2);
      }
      if (isFocusControl()) {
        Paint.frame(gc, area, "accent", 2, Paint.CORNER);
      }
    }
  }
}
