package org.rapport.sales.ui.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.rapport.sales.forecast.Forecast;
import org.rapport.sales.forecast.ForecastRow;
import org.rapport.sales.forecast.Quarter;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.PushButton.Kind;
import org.rapport.workbench.ui.Tokens;

/** The head of the forecast: which quarter, whose deals, in which currency; print. */
final class ForecastHeader {

  private static final int HEIGHT = 44;
  private static final int QUARTERS_BACK = 11;
  private static final int QUARTERS_AHEAD = 4;

  private final ForecastEditor editor;
  private final Composite control;
  private final PushButton quarter;
  private final PushButton scope;
  private final PushButton currency;
  private final Composite switches;
  private final Label left;
  private List<String> currencies = List.of();

  ForecastHeader(Composite parent, ForecastEditor editor) {
    this.editor = editor;
    control = Tokens.styled(new Composite(parent, SWT.NONE), "rapport-header");
    GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
    data.heightHint = HEIGHT;
    control.setLayoutData(data);
    GridLayout layout = new GridLayout(7, false);
    layout.marginWidth = 16;
    layout.marginHeight = 7;
    layout.horizontalSpacing = 8;
    control.setLayout(layout);
    Label title = Tokens.styled(new Label(control, SWT.NONE), "rapport-section");
    title.setText(Messages.Forecast_title);
    quarter = button("calendar", Messages.Forecast_chooseQuarter).onPress(this::chooseQuarter);
    scope = button("users", Messages.Forecast_chooseScope).onPress(this::chooseScope);
    currency = button("coins", Messages.Forecast_currency).onPress(this::chooseCurrency);
    switches = Tokens.styled(new Composite(control, SWT.NONE), "rapport-header");
    GridLayout switchLayout = new GridLayout(2, false);
    switchLayout.marginWidth = 0;
    switchLayout.marginHeight = 0;
    switchLayout.horizontalSpacing = 2;
    switches.setLayout(switchLayout);
    left = Tokens.styled(new Label(control, SWT.RIGHT), "rapport-small");
    left.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    PushButton print = new PushButton(control, Kind.NORMAL, Messages.Forecast_print, "printer").onPress(editor::print);
    print.setToolTipText(Messages.Forecast_printKey);
  }

  private PushButton button(String icon, String tip) {
    PushButton button = new PushButton(control, Kind.NORMAL, "", icon).opensMenu();
    button.setToolTipText(tip);
    return button;
  }

  /** Name of a quarter for people: {@code Q4 2026}. */
  static String name(Quarter quarter) {
    return NLS.bind(Messages.Forecast_quarter, quarter.number(), String.valueOf(quarter.first().getYear()));
  }

  /** Shows what is chosen. */
  void refill(Optional<Forecast> forecast, String shownCurrency) {
    quarter.setWords(name(editor.quarter()));
    scope.setWords(editor.isMine() ? Messages.Forecast_myDeals : Messages.Forecast_allDeals);
    currencies = forecast.map(f -> f.totals().stream().map(ForecastRow::currency).filter(c -> c != null).toList()).orElse(List.of());
    currency.setWords(shownCurrency);
    boolean hasChoice = currencies.size() > 1 && !shownCurrency.isEmpty();
    currency.setVisible(hasChoice);
    ((GridData) data(currency)).exclude = !hasChoice;
    fillSwitches();
    long days = ChronoUnit.DAYS.between(LocalDate.now(), editor.quarter().lastDay());
    left.setText(days < 0 ? Messages.Forecast_over : days == 0 ? Messages.Forecast_oneDayLeft : NLS.bind(Messages.Forecast_daysLeft, days));
    control.layout(true, true);
  }

  /** The chosen view stands on a ground of its own; a button's kind is fixed, so the two are made anew. */
  private void fillSwitches() {
    boolean hadFocus = false;
    for (Control child : switches.getChildren()) {
      hadFocus |= child.isFocusControl();
      child.dispose();
    }
    PushButton stage = viewSwitch(Messages.Forecast_byStage, !editor.showsOwners()).onPress(() -> later(false));
    PushButton owner = viewSwitch(Messages.Forecast_byOwner, editor.showsOwners()).onPress(() -> later(true));
    if (hadFocus) {
      (editor.showsOwners() ? owner : stage).setFocus();
    }
  }

  private PushButton viewSwitch(String words, boolean isChosen) {
    return new PushButton(switches, isChosen ? Kind.TINTED : Kind.QUIET, words, null);
  }

  /** After the event of the button that this replaces. */
  private void later(boolean owners) {
    control.getDisplay().asyncExec(() -> {
      if (!control.isDisposed()) {
        editor.showOwners(owners);
      }
    });
  }

  private static Object data(Control child) {
    if (child.getLayoutData() == null) {
      child.setLayoutData(new GridData());
    }
    return child.getLayoutData();
  }

  /** Gives the focus to the first choice. */
  void setFocus() {
    quarter.setFocus();
  }

  private void chooseQuarter() {
    Menu menu = new Menu(quarter);
    Quarter now = Quarter.of(LocalDate.now());
    for (int i = QUARTERS_AHEAD; i >= -QUARTERS_BACK; i--) {
      Quarter each = now.plus(i);
      item(menu, i == 0 ? NLS.bind(Messages.Forecast_quarterNow, name(each)) : name(each), each.equals(editor.quarter()), () -> editor.show(each));
    }
    open(menu, quarter);
  }

  private void chooseScope() {
    Menu menu = new Menu(scope);
    item(menu, Messages.Forecast_allDeals, !editor.isMine(), () -> editor.showMine(false));
    item(menu, Messages.Forecast_myDeals, editor.isMine(), () -> editor.showMine(true));
    open(menu, scope);
  }

  private void chooseCurrency() {
    Menu menu = new Menu(currency);
    for (String each : currencies) {
      item(menu, each, each.equals(editor.page().currency()), () -> editor.showCurrency(each));
    }
    open(menu, currency);
  }

  private static void item(Menu menu, String words, boolean isChosen, Runnable action) {
    MenuItem item = new MenuItem(menu, SWT.RADIO);
    item.setText(words);
    item.setSelection(isChosen);
    item.addListener(SWT.Selection, event -> {
      if (item.getSelection()) {
        action.run();
      }
    });
  }

  private static void open(Menu menu, Control under) {
    Point place = under.toDisplay(0, under.getSize().y);
    menu.setLocation(place);
    menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
    menu.setVisible(true);
  }
}
