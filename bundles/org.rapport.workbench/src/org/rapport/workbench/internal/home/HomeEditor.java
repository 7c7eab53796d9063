package org.rapport.workbench.internal.home;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.workbench.home.HomeTile;
import org.rapport.workbench.internal.admin.ChangeFeed;
import org.rapport.workbench.internal.admin.LoadedPage;
import org.rapport.workbench.internal.admin.PageHeader;
import org.rapport.workbench.internal.commands.PartHandlers;
import org.rapport.workbench.internal.snapshot.CardActs;
import org.rapport.workbench.internal.snapshot.CardHost;
import org.rapport.workbench.internal.snapshot.CardsArea;
import org.rapport.workbench.internal.snapshot.Contribution;
import org.rapport.workbench.ui.PushButton;

/** The day of the person: a greeting and the tiles of all plugins. Follows what others change, and the day. */
public final class HomeEditor extends LoadedPage<Home> {

  private static final int COLUMNS = 3;
  private static final int MINUTE_MILLIS = 60_000;

  private CardHost host;
  private GreetingPane greeting;
  private CardsArea tiles;
  private ChangeFeed feed;
  private LocalDate day;
  private volatile Arrangement arrangement = Arrangement.OF_PLUGINS;
  private String recent = "";
  /** Whether something has changed since while another tab was in front. */
  private boolean stale;

  /** Made by the platform. */
  public HomeEditor() {
    super(HomeWords.Home_reading, true);
  }

  @Override
  protected Home read(Session asked) throws RapportException {
    return HomeReader.read(asked, arrangement);
  }

  @Override
  protected void above(Composite page) {
    host = new HomeHost(workspace(), new CardActs(workspace(), page.getDisplay()));
    greeting = new GreetingPane(page, host, this::customise);
    greeting.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
  }

  @Override
  protected Control body(Composite parent) {
    tiles = new CardsArea(parent, host, COLUMNS, HomeTile.MOST_ROWS);
    tiles.movable(ids -> keep(arrangement.ordered(ids, HomeReader.tiles()), false));
    feed = new ChangeFeed(tiles, change -> true, this::changed);
    day = LocalDate.now();
    tiles.getDisplay().timerExec(MINUTE_MILLIS, this::minute);
    return tiles;
  }

  @Override
  protected void acts(PageHeader head) {
    // The greeting is the head of this page, and what can be done stands on the tiles.
    head.setVisible(false);
    ((GridData) head.getLayoutData()).exclude = true;
  }

  @Override
  protected void handlers(PartHandlers handlers) {
    handlers.handle("org.eclipse.ui.file.refresh", this::reload);
  }

  @Override
  protected void follow(Session opened) {
    arrangement = kept(Arrangement.KEY).map(Arrangement::of).orElse(Arrangement.OF_PLUGINS);
    super.follow(opened);
    feed.follow(opened);
  }

  private Optional<String> kept(String key) {
    return workspace().kept().flatMap(kept -> kept.get(key));
  }

  /** Keeps how the person wants the tiles, for all computers. */
  private void keep(Arrangement wanted, boolean isOther) {
    arrangement = wanted;
    workspace().kept().ifPresent(kept -> kept.put(Arrangement.KEY, wanted.text()));
    if (isOther) {
      reload();
    }
  }

  /** Offers to hide and show tiles, under the button. */
  private void customise(PushButton button) {
    Menu menu = new Menu(button);
    for (Contribution tile : arrangement.ordered(HomeReader.tiles())) {
      boolean isShown = !arrangement.hidden().contains(tile.id());
      MenuItem item = new MenuItem(menu, SWT.CHECK);
      item.setText(HomeReader.name(tile).replace("&", "&&"));
      item.setSelection(isShown);
      item.addListener(SWT.Selection, event -> keep(arrangement.with(tile.id(), !isShown), true));
    }
    new MenuItem(menu, SWT.SEPARATOR);
    MenuItem how = new MenuItem(menu, SWT.PUSH);
    how.setText(HomeWords.Home_howToMove);
    how.setEnabled(false);
    MenuItem reset = new MenuItem(menu, SWT.PUSH);
    reset.setText(HomeWords.Home_reset);
    reset.setEnabled(!arrangement.equals(Arrangement.OF_PLUGINS));
    reset.addListener(SWT.Selection, event -> keep(Arrangement.OF_PLUGINS, true));
    menu.addListener(SWT.Hide, event -> button.getDisplay().asyncExec(menu::dispose));
    menu.setLocation(button.toDisplay(0, button.getSize().y));
    menu.setVisible(true);
  }

  /** A page behind other tabs is read again when somebody comes back to it, not with every change of anybody. */
  private void changed() {
    if (tiles.isVisible() || !isBody()) {
      reload();
    } else {
      stale = true;
    }
  }

  /** What was opened meanwhile is among what was opened lately. */
  @Override
  public void setFocus() {
    super.setFocus();
    if (stale || found() != null && !recent.equals(kept(Recent.KEY).orElse(""))) {
      reload();
    }
  }

  private void minute() {
    if (isClosed()) {
      return;
    }
    if (!day.equals(LocalDate.now())) {
      day = LocalDate.now();
      reload();
    } else if (found() != null) {
      greeting.show(found());
    }
    tiles.getDisplay().timerExec(MINUTE_MILLIS, this::minute);
  }

  @Override
  protected void answered() {
    stale = false;
    recent = kept(Recent.KEY).orElse("");
    Home mine = found();
    greeting.show(mine);
    tiles.show(mine.tiles());
    mine.tiles().stream().filter(tile -> !tile.content().isDone()).forEach(tile -> tile.content().whenComplete((content, problem) -> late(mine)));
  }

  /** Shows a tile that came later than the others. */
  private void late(Home mine) {
    if (!isClosed()) {
      tiles.getDisplay().asyncExec(() -> {
        if (!isClosed() && found() == mine) {
          tiles.show(mine.tiles());
        }
      });
    }
  }

  @Override
  protected void show() {
    if (isWithout(HomeWords.Home_failed, HomeWords.Home_readingText)) {
      return;
    }
    if (found().isNew()) {
      state().showEmpty("house", HomeWords.Home_empty, HomeWords.Home_emptyText, HomeWords.Home_emptyAct, "", this::addAccount);
    }
    top(!found().isNew());
  }

  private void addAccount() {
    workspace().types().find("Account").ifPresent(workspace()::openNew);
  }

  @Override
  protected void stop() {
    super.stop();
    feed.stop();
  }

  /** All that the page says, in the order of reading, for tests. */
  public String words() {
    return greeting.words() + "\n" + String.join("\n", tiles.words());
  }
}
