package org.rapport.workbench.internal.record.form;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.model.Money;
import org.rapport.workbench.internal.record.model.FieldModel;
import org.rapport.workbench.internal.record.model.Parsed;
import org.rapport.workbench.ui.Frame;
import org.rapport.workbench.ui.Tokens;

/** An amount with its currency beside it. */
final class MoneyWidget extends TypedWidget {

  private static final int CURRENCY_WIDTH = 82;

  private CurrencyWidget currency;

  MoneyWidget(FieldHost host, EObject owner, FieldModel field) {
    super(host, owner, field);
  }

  @Override
  public Control create(Composite parent) {
    Composite both = Tokens.styled(new Composite(parent, SWT.NONE), "rapport-surface");
    GridLayout layout = Layouts.plain(2);
    layout.horizontalSpacing = 4;
    both.setLayout(layout);
    Frame amount = createFrame(both);
    amount.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
    currency = new CurrencyWidget(host(), owner(), field(), this);
    Control code = currency.create(both);
    GridData data = new GridData(SWT.FILL, SWT.FILL, false, false);
    data.widthHint = CURRENCY_WIDTH;
    code.setLayoutData(data);
    return both;
  }

  @Override
  protected String shown() {
    return host().formats().edit(field(), value());
  }

  @Override
  protected Parsed parse(String typed) {
    return host().formats().parseMoney(typed, currency == null ? "" : currency.code());
  }

  @Override
  public void retire() {
    super.retire();
    currency.retire();
  }

  /** The currency was chosen anew: the amount is read again with it. */
  void currencyChanged() {
    if (!text().getText().isBlank()) {
      markTyping();
      commit();
      host().left(path());
    }
  }

  @Override
  public void refresh() {
    super.refresh();
    if (currency != null) {
      currency.refresh();
    }
  }

  @Override
  public void state(Frame.State state) {
    super.state(state);
    currency.state(state);
  }

  /** The code of the currency, chosen from those of the base. */
  private static final class CurrencyWidget extends PickWidget<String> {

    private final MoneyWidget amount;
    private String chosen = "";

    CurrencyWidget(FieldHost host, EObject owner, FieldModel field, MoneyWidget amount) {
      super(host, owner, field);
      this.amount = amount;
    }

    @Override
    public Control create(Composite parent) {
      Control control = super.create(parent);
      if (isEditable()) {
        chevron();
      }
      return control;
    }

    @Override
    protected String accessibleName() {
      return texts().get("field.currency", field().label());
    }

    String code() {
      return text().getText().strip();
    }

    @Override
    protected String shown() {
      return value() instanceof Money money ? money.currency() : chosen.isEmpty() ? usual() : chosen;
    }

    private String usual() {
      List<String> known = host().currencies();
      Locale locale = texts().locale();
      boolean isCountry = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(locale.getCountry());
      Currency ofCountry = isCountry ? Currency.getInstance(locale) : null;
      String own = ofCountry == null ? "" : ofCountry.getCurrencyCode();
      if (known.contains(own) || known.isEmpty() && !own.isEmpty()) {
        return own;
      }
      return known.contains("EUR") || known.isEmpty() ? "EUR" : known.get(0);
    }

    @Override
    public void refresh() {
      if (frame() != null && !isRetired() && !frame().isDisposed()) {
        show(shown());
      }
    }

    @Override
    protected void typed() {
      offer(host().currencies().stream().filter(code -> code.startsWith(code().toUpperCase(Locale.ROOT))).toList());
    }

    @Override
    protected void offerAll() {
      offer(host().currencies());
    }

    private void offer(List<String> codes) {
      if (codes.isEmpty()) {
        popup().close();
        return;
      }
      popup().show(codes.stream().map(code -> new ChoicePopup.Item<>(code, code, name(code))).toList(),
          codes.contains(shown()) ? shown() : null);
    }

    private String name(String code) {
      return Currency.getAvailableCurrencies().stream().filter(known -> known.getCurrencyCode().equals(code)).findFirst()
          .map(known -> known.getDisplayName(texts().locale())).orElse("");
    }

    @Override
    protected void take(String code) {
      chosen = code;
      show(code);
      text().selectAll();
      amount.currencyChanged();
    }

    @Override
    public void commit() {
      if (isTyping() && !isRetired()) {
        chosen = code().toUpperCase(Locale.ROOT);
        show(chosen);
        amount.currencyChanged();
      }
    }

    @Override
    protected Parsed parse(String typed) {
      return new Parsed.Value(typed);
    }
  }
}
