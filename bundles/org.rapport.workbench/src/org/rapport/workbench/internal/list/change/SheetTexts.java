package org.rapport.workbench.internal.list.change;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.core.transfer.Formulas;
import org.rapport.core.values.ValueTexts;
import org.rapport.model.Money;
import org.rapport.store.query.Page;

/**
 * How values go into a spreadsheet, so that it takes figures for figures and days for days, and texts never for formulas. Immutable,
 * of any thread.
 */
public final class SheetTexts {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final ValueTexts values;
  private final ZoneId zone;
  private final char decimal;

  /** For the country of a person. */
  public SheetTexts(Locale locale, ZoneId zone) {
    this.values = new ValueTexts(locale, zone);
    this.zone = zone;
    this.decimal = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
  }

  /**
   * The text of a value; empty for null.
   *
   * @param bare whether an amount stands without its currency, because the head says it
   */
  public String text(EStructuralFeature feature, Object value, boolean bare) {
    return switch (value) {
      case null -> "";
      case Money money -> figure(money.amount()) + (bare ? "" : " " + money.currency());
      case LocalDate day -> day.toString();
      case Instant moment -> MOMENT.format(moment.atZone(zone));
      case BigDecimal number -> figure(number);
      case Number number -> figure(new BigDecimal(number.toString()));
      case Page.Labelled reference -> Formulas.defused(reference.text());
      default -> Formulas.defused(values.show(feature, value));
    };
  }

  private String figure(BigDecimal number) {
    return (number.scale() > 0 && number.stripTrailingZeros().scale() <= 0 ? number.setScale(0) : number).toPlainString().replace('.', decimal);
  }
}
