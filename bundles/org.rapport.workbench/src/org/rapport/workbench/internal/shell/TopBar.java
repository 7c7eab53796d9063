package org.rapport.workbench.internal.shell;

import jakarta.annotation.PostConstruct;
import java.util.List;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FormAttachment;
import org.eclipse.swt.layout.FormData;
import org.eclipse.swt.layout.FormLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.rapport.store.Principal;
import org.rapport.workbench.Workspace;
import org.rapport.workbench.internal.Messages;
import org.rapport.workbench.internal.commands.Commands;
import org.rapport.workbench.internal.commands.NewMenu;
import org.rapport.workbench.ui.Icons;
import org.rapport.workbench.ui.Paint;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.PushButton.Kind;
import org.rapport.workbench.ui.Spoken;
import org.rapport.workbench.ui.Tokens;

/** The bar at the top: menu, mark and name, back and forward, the search and command field, New, the user. */
public final class TopBar {

  /** Its height. */
  public static final int HEIGHT = 44;
  private static final int SEARCH_WIDTH = 460;
  private static final int SEARCH_HEIGHT = 30;
  private static final int AVATAR = 28;

  private IWorkbenchWindow window;
  private Workspace workspace;
  private Commands commands;

  /** Called by the platform. */
  @PostConstruct
  void create(Composite parent, IWorkbenchWindow owner, Workspace current) {
    window = owner;
    workspace = current;
    commands = new Commands(owner);
    Composite bar = Tokens.styled(new FullWidth(parent, HEIGHT), "rapport-win");
    bar.setLayout(new FormLayout());
    PushButton menu = quiet(bar, "menu", Messages.Top_menu, "F10");
    menu.onPress(() -> showMenu(menu));
    Canvas mark = mark(bar);
    PushButton back = quiet(bar, "arrow-left", Messages.Top_back, "Alt+←");
    back.onPress(() -> commands.run("org.eclipse.ui.navigate.backwardHistory"));
    PushButton forward = quiet(bar, "arrow-right", Messages.Top_forward, "Alt+→");
    forward.onPress(() -> commands.run("org.eclipse.ui.navigate.forwardHistory"));
    place(menu, 12, null);
    place(mark, 6, menu);
    place(back, 10, mark);
    place(forward, 4, back);
    Canvas search = search(bar);
    FormData middle = new FormData(SEARCH_WIDTH, SEARCH_HEIGHT);
    middle.left = new FormAttachment(50, -SEARCH_WIDTH / 2);
    middle.top = new FormAttachment(0, (HEIGHT - SEARCH_HEIGHT) / 2);
    search.setLayoutData(middle);
    Canvas user = user(bar);
    FormData right = new FormData(AVATAR, AVATAR);
    right.right = new FormAttachment(100, -16);
    right.top = new FormAttachment(0, (HEIGHT - AVATAR) / 2);
    user.setLayoutData(right);
    PushButton create = new PushButton(bar, Kind.TINTED, Messages.Top_new, "plus").opensMenu();
    create.setToolTipText(Messages.Top_newTip);
    create.onPress(() -> showNew(create));
    FormData left = new FormData();
    left.right = new FormAttachment(user, -16, SWT.LEFT);
    left.top = new FormAttachment(0, (HEIGHT - SEARCH_HEIGHT) / 2);
    create.setLayoutData(left);
  }

  private static PushButton quiet(Composite bar, String icon, String name, String key) {
    PushButton button = new PushButton(bar, Kind.QUIET, "", icon);
    button.setToolTipText(name + " (" + key + ")");
    return button;
  }

  private static void place(Control control, int gap, Control left) {
    Point size = control.computeSize(SWT.DEFAULT, SWT.DEFAULT);
    FormData data = new FormData(size.x, size.y);
    data.left = left == null ? new FormAttachment(0, gap) : new FormAttachment(left, gap);
    data.top = new FormAttachment(0, (HEIGHT - size.y) / 2);
    control.setLayoutData(data);
  }

  /** Our mark and the product's name. */
  private static Canvas mark(Composite bar) {
    Canvas mark = new Canvas(bar, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS) {
      @Override
      public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(108, SEARCH_HEIGHT);
      }
    };
    Spoken.name(mark, "Rapport");
    mark.addPaintListener(event -> {
      GC gc = event.gc;
      gc.setBackground(Tokens.color("win"));
      gc.fillRectangle(mark.getClientArea());
      String[] steps = {"step3", "step2", "accent"};
      int base = 23;
      for (int i = 0; i < steps.length; i++) {
        int height = 7 + i * 4;
        Paint.ground(gc, new Rectangle(4 + i * 7, base - height, 5, height), steps[i], 1);
      }
      gc.setForeground(Tokens.color("ink"));
      gc.setFont(Tokens.font("value"));
      gc.drawText("Rapport", 32, (SEARCH_HEIGHT - gc.textExtent("R").y) / 2, true);
    });
    return mark;
  }

  /** Looks like a field, and opens the one that takes the text. */
  private Canvas search(Composite bar) {
    Canvas field = new Canvas(bar, SWT.DOUBLE_BUFFERED);
    field.setCursor(field.getDisplay().getSystemCursor(SWT.CURSOR_IBEAM));
    Spoken.name(field, Messages.Top_search);
    Spoken.role(field, ACC.ROLE_PUSHBUTTON);
    field.addPaintListener(event -> {
      GC gc = event.gc;
      Rectangle area = field.getClientArea();
      gc.setBackground(Tokens.color("win"));
      gc.fillRectangle(area);
      Paint.ground(gc, area, "surface", Paint.CORNER);
      Paint.frame(gc, area, field.isFocusControl() ? "accent" : "ctl", field.isFocusControl() ? 2 : 1, Paint.CORNER);
      gc.drawImage(Icons.image("search", Icons.BUTTON, "ink3"), 10, (area.height - Icons.BUTTON) / 2);
      gc.setFont(Tokens.font("small"));
      String key = "Ctrl K";
      Point hint = gc.textExtent(key);
      int left = area.width - hint.x - 18;
      Paint.frame(gc, new Rectangle(left, (area.height - hint.y - 2) / 2, hint.x + 10, hint.y + 2), "line2", 1, 4);
      gc.setForeground(Tokens.color("ink3"));
      gc.drawText(key, left + 5, (area.height - hint.y) / 2, true);
      gc.setFont(Tokens.font("text"));
      String words = Paint.fit(gc, Messages.Top_search, left - 42);
      gc.drawText(words, 34, (area.height - gc.textExtent(words).y) / 2, true);
    });
    pressed(field, this::palette);
    return field;
  }

  /** By the mouse, or by Enter and Space. */
  private static void pressed(Canvas canvas, Runnable action) {
    canvas.addListener(SWT.MouseDown, event -> action.run());
    canvas.addListener(SWT.KeyDown, event -> {
      if (event.character == SWT.CR || event.character == ' ') {
        action.run();
      }
    });
    canvas.addListener(SWT.Traverse, event -> event.doit = true);
    canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
    canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
  }

  private void palette() {
    commands.run("org.rapport.workbench.search");
  }

  private Canvas user(Composite bar) {
    Canvas user = new Canvas(bar, SWT.DOUBLE_BUFFERED);
    user.addPaintListener(event -> {
      event.gc.setBackground(Tokens.color("win"));
      event.gc.fillRectangle(user.getClientArea());
      Paint.avatar(event.gc, login(), 0, 0, AVATAR);
      if (user.isFocusControl()) {
        Paint.frame(event.gc, user.getClientArea(), "accent", 2, AVATAR / 2);
      }
    });
    Spoken.name(user, () -> NLS.bind(Messages.User_signedIn, login()));
    Spoken.role(user, ACC.ROLE_PUSHBUTTON);
    pressed(user, () -> showUser(user));
    Runnable refresh = () -> {
      if (!user.isDisposed()) {
        user.setToolTipText(NLS.bind(Messages.User_signedIn, login()));
        user.redraw();
      }
    };
    refresh.run();
    workspace.addListener(refresh);
    user.addDisposeListener(event -> workspace.removeListener(refresh));
    return user;
  }

  private String login() {
    return workspace.session().map(session -> session.principal()).map(Principal::login).orElse(System.getProperty("user.name"));
  }

  private void showMenu(Control button) {
    Menu menu = new Menu(button);
    fill(menu, List.of("org.rapport.workbench.open", "org.eclipse.ui.file.save", "",
        "org.eclipse.ui.edit.undo", "org.eclipse.ui.edit.redo", "org.eclipse.ui.file.refresh", "", "org.rapport.workbench.import", "org.rapport.workbench.export", "org.rapport.workbench.bin", "",
        "org.rapport.workbench.theme", "org.rapport.workbench.menuBar", "org.eclipse.ui.window.showKeyAssist", "",
        "org.rapport.workbench.password", "org.rapport.workbench.signIn", "",
        "org.rapport.workbench.users", "org.rapport.workbench.jobs", "org.rapport.workbench.health", "",
        "org.rapport.workbench.progress", "org.rapport.workbench.errorLog", "org.eclipse.ui.window.preferences", "",
        "org.eclipse.ui.file.exit"));
    drop(menu, button);
  }

  /** Who works here, and what one can do about it. */
  private void showUser(Control button) {
    Menu menu = new Menu(button);
    MenuItem name = new MenuItem(menu, SWT.PUSH);
    name.setText(NLS.bind(Messages.User_signedIn, login()));
    name.setEnabled(false);
    new MenuItem(menu, SWT.SEPARATOR);
    fill(menu, List.of("org.rapport.workbench.password", "org.rapport.workbench.signIn"));
    drop(menu, button);
  }

  private void fill(Menu menu, List<String> ids) {
    for (ParameterizedCommand each : commands.all(ids)) {
      if (each == null) {
        new MenuItem(menu, SWT.SEPARATOR);
      } else {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(commands.label(each));
        item.setEnabled(commands.enabled(each));
        item.addListener(SWT.Selection, event -> commands.run(each));
      }
    }
  }

  private void showNew(Control button) {
    Menu menu = new Menu(button);
    new NewMenu(workspace).fill(menu);
    fill(menu, List.of("", "org.rapport.workbench.import"));
    drop(menu, button);
  }

  private static void drop(Menu menu, Control button) {
    Point place = button.toDisplay(0, button.getSize().y + 2);
    menu.setLocation(place.x, place.y);
    menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
    menu.setVisible(true);
  }
}
