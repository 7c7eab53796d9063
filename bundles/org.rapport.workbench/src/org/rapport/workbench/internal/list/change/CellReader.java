package org.rapport.workbench.internal.list.change;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rapport.core.transfer.Formulas;
import org.rapport.core.values.ValueTexts;
import org.rapport.model.Money;
import org.rapport.model.RapportException;
import org.rapport.workbench.internal.record.model.FieldKind;
import org.rapport.workbench.internal.record.model.FieldModel;
import org.rapport.workbench.internal.record.model.Formats;
import org.rapport.workbench.internal.record.model.Parsed;

/** Understands what was pasted into a cell, by the formats in which its person types. Not for references. Immutable, of any thread. */
public final class CellReader {

  private final Formats formats;
  private final ValueTexts values;
  /** Codes and signs of currencies, the longest first: "US$" is no "$". */
  private final Map<String, String> codes = new TreeMap<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
  private final String usual;

  /** @param currencies codes of the base, in order; may be empty */
  public CellReader(Formats formats, ZoneId zone, List<String> currencies) {
    this.formats = formats;
    Locale locale = formats.texts().locale();
    this.values = new ValueTexts(locale, zone);
    this.usual = currencies.isEmpty() || currencies.contains("EUR") ? "EUR" : currencies.get(0);
    for (Currency known : Currency.getAvailableCurrencies()) {
      if (currencies.isEmpty() || currencies.contains(known.getCurrencyCode())) {
        codes.put(known.getCurrencyCode(), known.getCurrencyCode());
        codes.put(known.getSymbol(locale), known.getCurrencyCode());
      }
    }
  }

  /** @param before what the cell holds now: an amount without a currency keeps the one that is there */
  public Parsed read(FieldModel field, String text, Object before) {
    String bare = text.strip();
    return switch (field.kind()) {
      case MONEY -> money(bare, before);
      case BOOLEAN -> flag(field, bare);
      case TEXT, EMAIL, PHONE, URL -> formats.parse(field, Formulas.fused(text).replaceAll("[\\r\\n\\t]+", " "));
      case MULTILINE -> formats.parse(field, Formulas.fused(text).replace("\r\n", "\n"));
      default -> formats.parse(field, field.kind() == FieldKind.DATE ? bare.replaceFirst("[T ]00:00(:00)?$", "") : Formulas.fused(bare));
    };
  }

  private Parsed money(String text, Object before) {
    for (Map.Entry<String, String> each : codes.entrySet()) {
      String mark = each.getKey();
      if (text.startsWith(mark) || text.endsWith(mark)) {
        String amount = text.startsWith(mark) ? text.substring(mark.length()) : text.substring(0, text.length() - mark.length());
        return formats.parseMoney(amount.strip(), each.getValue());
      }
    }
    return formats.parseMoney(text, before instanceof Money money ? money.currency() : usual);
  }

  private Parsed flag(FieldModel field, String text) {
    try {
      return new Parsed.Value(values.read(field.feature(), text));
    } catch (RapportException e) {
      return new Parsed.Failure(e.getMessage() + " " + e.hint());
    }
  }
}
