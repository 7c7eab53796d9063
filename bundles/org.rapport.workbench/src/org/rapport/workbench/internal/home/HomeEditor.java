package org.rapport.workbench.internal.home;

import java.time.LocalDate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.workbench.home.HomeTile;
import org.rapport.workbench.internal.admin.ChangeFeed;
import org.rapport.workbench.internal.admin.LoadedPage;
import org.rapport.workbench.internal.admin.PageHeader;
import org.rapport.workbench.internal.commands.PartHandlers;
import org.rapport.workbench.internal.snapshot.CardActs;
import org.rapport.workbench.internal.snapshot.CardsArea;

/** The day of the person: a greeting and the tiles of all plugins. Follows what others change, and the day. */
public final class HomeEditor extends LoadedPage<Home> {

  private static final int COLUMNS = 3;
  private static final int MINUTE_MILLIS = 60_000;

  private GreetingPane greeting;
  private CardsArea tiles;
  private ChangeFeed feed;
  private LocalDate day;

  /** Made by the platform. */
  public HomeEditor() {
    super(HomeWords.Home_reading, true);
  }

  @Override
  protected Home read(Session asked) throws RapportException {
    return HomeReader.read(asked);
  }

  @Override
  protected void above(Composite page) {
    greeting = new GreetingPane(page);
    greeting.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
  }

  @Override
  protected Control body(Composite parent) {
    tiles = new CardsArea(parent, new HomeHost(workspace(), new CardActs(workspace(), parent.getDisplay())), COLUMNS, HomeTile.MOST_ROWS);
    feed = new ChangeFeed(tiles, change -> true, this::reload);
    day = LocalDate.now();
    tiles.getDisplay().timerExec(MINUTE_MILLIS, this::minute);
    return tiles;
  }

  @Override
  protected void acts(PageHeader head) {
    // What can be done stands on the tiles.
  }

  @Override
  protected void handlers(PartHandlers handlers) {
    handlers.handle("org.eclipse.ui.file.refresh", this::reload);
  }

  @Override
  protected void follow(Session opened) {
    super.follow(opened);
    feed.follow(opened);
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
