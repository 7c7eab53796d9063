package org.rapport.workbench.internal.snapshot;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.rapport.core.values.SeenFields;
import org.rapport.model.Annotations;
import org.rapport.model.RecordType;
import org.rapport.workbench.Workspace;
import org.rapport.workbench.ui.Icons;
import org.rapport.workbench.ui.Paint;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.PushButton.Kind;
import org.rapport.workbench.ui.Tokens;

/** The head of a snapshot: who it is, and what can be done at once. Used on the UI thread. */
final class SnapshotHeader extends Composite {

  private static final int HEIGHT = 52;
  private static final int SQUARE = 38;
  private static final int MARGIN = 16;

  private final Workspace workspace;
  private final RecordType type;
  private final CardHost host;
  private final Canvas who;
  private final PushButton call;
  private final PushButton mail;
  private final PushButton add;
  private final PushButton more;
  private Consumer<Menu> filling = menu -> { };
  private Head head = new Head("", "", false, "", "");

  SnapshotHeader(Composite parent, Workspace workspace, RecordType type, CardHost host) {
    super(parent, SWT.NONE);
    this.workspace = workspace;
    this.type = type;
    this.host = host;
    Tokens.styled(this, "rapport-header");
    GridLayout layout = new GridLayout(5, false);
    layout.marginWidth = MARGIN;
    layout.marginHeight = 0;
    layout.horizontalSpacing = 8;
    setLayout(layout);
    who = Tokens.styled(new Canvas(this, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS), "rapport-header");
    who.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    who.addPaintListener(event -> paint(event.gc));
    call = button(SnapshotMessages.Act_call, "phone", this::call);
    mail = button(SnapshotMessages.Act_mail, "mail", this::mail);
    add = button(SnapshotMessages.Act_new, "plus", this::chooseNew).opensMenu();
    more = button("", "ellipsis", this::openMenu);
    more.setToolTipText(SnapshotMessages.Act_more);
  }

  private PushButton button(String words, String icon, Runnable action) {
    PushButton button = new PushButton(this, Kind.NORMAL, words, icon).onPress(action);
    button.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, true));
    return button;
  }

  /** Shows who it is. */
  void show(Head newHead) {
    head = newHead;
    call.setEnabled(!head.phone().isEmpty());
    call.setToolTipText(head.phone().isEmpty() ? SnapshotMessages.Act_noPhone : NLS.bind(SnapshotMessages.Act_callTip, head.phone()));
    mail.setEnabled(!head.email().isEmpty());
    mail.setToolTipText(head.email().isEmpty() ? SnapshotMessages.Act_noMail : NLS.bind(SnapshotMessages.Act_mailTip, head.email()));
    add.setToolTipText(NLS.bind(SnapshotMessages.Act_newTip, head.label()));
    who.setToolTipText(head.facts());
    who.redraw();
  }

  /** Calls the preferred number. */
  void call() {
    if (!head.phone().isEmpty()) {
      host.launch("tel:" + head.phone().replaceAll("[^+0-9]", ""));
    }
  }

  /** Writes to the preferred address. */
  void mail() {
    if (!head.email().isEmpty()) {
      host.launch("mailto:" + head.email());
    }
  }

  /** Offers what may be made of the types that refer to this one. */
  private void chooseNew() {
    Menu menu = new Menu(add);
    for (RecordType each : workspace.types().all()) {
      SeenFields seen = workspace.seen(each);
      boolean isHistory = Annotations.value(each.eClass(), TimelineKind.ANNOTATION).isPresent();
      List<String> paths = each.isSetting() ? List.of() : Links.of(seen, type, isHistory).stream().filter(path -> !path.contains(".")).toList();
      if (!paths.isEmpty()) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(Annotations.text(each.eClass(), Locale.getDefault()));
        item.setImage(Icons.image(Annotations.value(each.eClass(), "icon").orElse("box")));
        item.addListener(SWT.Selection, event -> host.add(each.name(), paths.get(0)));
      }
    }
    open(menu, add);
  }

  /** Says what fills the menu of what else can be done. */
  void menu(Consumer<Menu> fill) {
    filling = fill;
  }

  private void openMenu() {
    Menu menu = new Menu(more);
    filling.accept(menu);
    open(menu, more);
  }

  private void open(Menu menu, PushButton under) {
    menu.addListener(SWT.Hide, event -> getDisplay().asyncExec(menu::dispose));
    menu.setLocation(under.toDisplay(0, under.getSize().y));
    menu.setVisible(true);
  }

  private void paint(GC gc) {
    Rectangle area = who.getClientArea();
    gc.setBackground(getBackground());
    gc.fillRectangle(area);
    int y = (area.height - SQUARE) / 2;
    int tint = Tokens.tint(head.label());
    Paint.ground(gc, new Rectangle(0, y, SQUARE, SQUARE), "tint" + tint, 6);
    gc.setFont(Tokens.font("section"));
    gc.setForeground(Tokens.color("tintInk" + tint));
    String initials = Paint.initials(head.label());
    Point size = gc.textExtent(initials);
    gc.drawText(initials, (SQUARE - size.x) / 2, y + (SQUARE - size.y) / 2, true);
    int x = SQUARE + 12;
    String badge = head.inactive() ? SnapshotMessages.Badge_inactive : Annotations.text(type.eClass(), Locale.getDefault());
    gc.setFont(Tokens.font("smallStrong"));
    int badgeWidth = gc.textExtent(badge).x + 14;
    gc.setFont(Tokens.font("title"));
    gc.setForeground(Tokens.color("ink"));
    String name = Paint.fit(gc, head.label(), area.width - x - badgeWidth - 12);
    int nameWidth = gc.textExtent(name).x;
    gc.drawText(name, x, y - 3, true);
    Paint.ground(gc, new Rectangle(x + nameWidth + 10, y + 1, badgeWidth, 20), head.inactive() ? "warnBg" : "hover", Paint.CORNER);
    gc.setFont(Tokens.font("smallStrong"));
    gc.setForeground(Tokens.color(head.inactive() ? "warn" : "ink2"));
    gc.drawText(badge, x + nameWidth + 17, y + 3, true);
    gc.setFont(Tokens.font("small"));
    gc.setForeground(Tokens.color("ink2"));
    gc.drawText(Paint.fit(gc, head.facts(), area.width - x - 12), x, y + 23, true);
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    return new Point(super.computeSize(wHint, hHint, changed).x, HEIGHT);
  }
}
