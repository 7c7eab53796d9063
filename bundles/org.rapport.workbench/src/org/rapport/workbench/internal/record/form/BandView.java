package org.rapport.workbench.internal.record.form;

import java.util.List;
import java.util.Objects;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.workbench.ui.Icons;
import org.rapport.workbench.ui.Paint;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.Spoken;
import org.rapport.workbench.ui.Tokens;

/** The band under the head: icon, a strong sentence, a sentence, links. Takes no room while it has nothing to say. */
public final class BandView extends Composite {

  private static final int HEIGHT = 38;
  private static final int MARGIN = 16;
  private static final int GAP = 8;

  private Content content;

  /**
   * What the band says.
   *
   * @param cssClass of the ground: {@code band-bad}, {@code band-warn}, {@code band-info}
   * @param ground the colour of the ground
   * @param ink the colour of the icon
   * @param icon its name
   * @param strong the first words
   * @param text the rest
   * @param links words of links behind the sentence, each with what it does
   * @param actions words of links at the right end
   */
  public record Content(String cssClass, String ground, String ink, String icon, String strong, String text, List<Link> links,
      List<Link> actions) {
  }

  /**
   * Words that do something.
   *
   * @param words what stands there
   * @param keyHint the key that does the same; may be empty
   * @param target what it leads to; two links with the same words and target are taken for the same
   * @param action what it does
   */
  public record Link(String words, String keyHint, String target, Runnable action) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Link link && link.words.equals(words) && link.target.equals(target);
    }

    @Override
    public int hashCode() {
      return Objects.hash(words, target);
    }
  }

  /** Makes an empty band. */
  public BandView(Composite parent) {
    super(parent, SWT.NONE);
    GridLayout layout = new GridLayout(3, false);
    layout.marginWidth = MARGIN;
    layout.marginHeight = 3;
    layout.horizontalSpacing = GAP;
    setLayout(layout);
    setVisible(false);
  }

  /** Says something, or nothing (null); true if the room it takes changed. */
  public boolean say(Content next) {
    if (Objects.equals(content, next)) {
      return false;
    }
    boolean resized = (content == null) != (next == null);
    content = next;
    for (Control child : getChildren()) {
      child.dispose();
    }
    if (next != null) {
      Tokens.styled(this, next.cssClass());
      setBackground(Tokens.color(next.ground()));
      fill(next);
      reskin(SWT.ALL);
    }
    setVisible(next != null);
    GridData data = (GridData) getLayoutData();
    data.exclude = next == null;
    layout(true, true);
    return resized;
  }

  private void fill(Content next) {
    Sentence sentence = new Sentence(this, next);
    sentence.setLayoutData(new GridData(SWT.FILL, SWT.FILL, next.links().isEmpty(), true));
    Composite links = row(next, next.links());
    links.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, !next.links().isEmpty(), false));
    row(next, next.actions()).setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
  }

  private Composite row(Content next, List<Link> links) {
    Composite row = Tokens.styled(new Composite(this, SWT.NONE), next.cssClass());
    row.setBackground(Tokens.color(next.ground()));
    RowLayout layout = new RowLayout();
    layout.marginTop = 0;
    layout.marginBottom = 0;
    layout.wrap = false;
    layout.spacing = 0;
    row.setLayout(layout);
    for (Link link : links) {
      new PushButton(row, PushButton.Kind.LINK, link.words(), null).keyHint(link.keyHint()).onPress(link.action());
    }
    return row;
  }

  /** What it says now, for people who hear the screen and for tests; empty for nothing. */
  public String text() {
    return content == null ? "" : (content.strong() + " " + content.text()).strip();
  }

  /** The links behind the sentence and at the end; empty where it says nothing. */
  public List<Link> links() {
    return content == null ? List.of() : java.util.stream.Stream.concat(content.links().stream(), content.actions().stream()).toList();
  }

  @Override
  public org.eclipse.swt.graphics.Point computeSize(int wHint, int hHint, boolean changed) {
    return new org.eclipse.swt.graphics.Point(super.computeSize(wHint, hHint, changed).x, HEIGHT);
  }

  /** Icon and sentence; cut with an ellipsis where there is no room, whole in its tooltip. */
  private static final class Sentence extends Canvas {

    private final Content content;

    Sentence(Composite parent, Content content) {
      super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
      this.content = content;
      setToolTipText((content.strong() + " " + content.text()).strip());
      addPaintListener(event -> paint(event.gc));
      Spoken.name(this, this::getToolTipText);
      Spoken.role(this, ACC.ROLE_ALERT);
      getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
    }

    @Override
    public org.eclipse.swt.graphics.Point computeSize(int wHint, int hHint, boolean changed) {
      GC gc = new GC(this);
      gc.setFont(Tokens.font("semibold"));
      int width = Icons.BUTTON + GAP + gc.textExtent(content.strong()).x + GAP;
      gc.setFont(Tokens.font("text"));
      width += gc.textExtent(content.text()).x;
      gc.dispose();
      return new org.eclipse.swt.graphics.Point(width, HEIGHT - 8);
    }

    private void paint(GC gc) {
      Rectangle area = getClientArea();
      gc.setBackground(Tokens.color(content.ground()));
      gc.fillRectangle(area);
      gc.drawImage(Icons.image(content.icon(), Icons.BUTTON, content.ink()), 0, (area.height - Icons.BUTTON) / 2);
      int x = Icons.BUTTON + GAP;
      gc.setForeground(Tokens.color("ink"));
      gc.setFont(Tokens.font("semibold"));
      String strong = Paint.fit(gc, content.strong(), area.width - x);
      gc.drawText(strong, x, (area.height - gc.textExtent(strong).y) / 2, true);
      x += gc.textExtent(strong).x + GAP;
      gc.setFont(Tokens.font("text"));
      String rest = Paint.fit(gc, content.text(), area.width - x);
      gc.drawText(rest, x, (area.height - gc.textExtent(rest).y) / 2, true);
    }
  }
}
