package org.rapport.store.internal.query;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapport.model.Money;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Types;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.internal.Texts;
import org.rapport.store.internal.schema.TableMapping;

/**
 * What one unit of each currency is worth in one of them on a day: by the newest rate of the pair on or before that day,
 * whichever of the two it is quoted in. No rate is an error, never 1.
 */
final class ExchangeRates {

  private static final int MOST_DIGITS = Money.SCALE;

  private final Texts texts;
  private final String target;
  private final LocalDate day;
  private final Map<String, BigDecimal> rates = new HashMap<>();
  private int digits;

  /** @param day the day whose rates count */
  ExchangeRates(Texts texts, String target, LocalDate day) {
    this.texts = texts;
    this.target = target;
    this.day = day;
  }

  /**
   * Reads what is needed to convert these currencies, in two statements; rates and currencies that may not be seen are as if
   * they were not there.
   *
   * @throws RapportException {@code no-rate}, which names all pairs without one; {@code bad-value} if the base does not have the target
   */
  void read(Connection connection, Mappings mappings, Sight sight, Set<String> currencies) throws RapportException, SQLException {
    Types types = mappings.types();
    TableMapping currency = root(mappings, types.of(CrmPackage.Literals.CURRENCY));
    digits = digits(connection, sight, currency);
    TableMapping rate = root(mappings, types.of(CrmPackage.Literals.EXCHANGE_RATE));
    Set<String> missing = new TreeSet<>(currencies);
    missing.remove(target);
    if (!missing.isEmpty() && isShown(sight, types)) {
      readRates(connection, sight, rate, currency, List.copyOf(missing));
      missing.removeAll(rates.keySet());
    }
    if (!missing.isEmpty()) {
      String pairs = String.join(", ", missing.stream().map(from -> from + "/" + target).toList());
      throw new RapportException("no-rate", texts.text("no-rate", pairs, day), texts.text("no-rate.hint"));
    }
  }

  private static TableMapping root(Mappings mappings, RecordType type) {
    return mappings.of(type).root();
  }

  private static boolean isShown(Sight sight, Types types) {
    RecordType rate = types.of(CrmPackage.Literals.EXCHANGE_RATE);
    return rate.eClass().getEAllStructuralFeatures().stream().allMatch(feature -> sight.shows(rate, rate.eClass(), feature));
  }

  private int digits(Connection connection, Sight sight, TableMapping currency) throws RapportException, SQLException {
    SqlText sql = new SqlText().add("SELECT ").column("c", Mappings.columns(currency, CrmPackage.Literals.CURRENCY__DIGITS).name())
        .add(" FROM ").name(currency.table()).add(" c WHERE ").column("c", code(currency)).add(" = ").value(target);
    sight.restrict(sql, sight.types().of(CrmPackage.Literals.CURRENCY), "c");
    try (PreparedStatement statement = sql.prepare(connection); ResultSet row = statement.executeQuery()) {
      if (!row.next()) {
        throw new RapportException("bad-value", texts.text("no-currency", target), texts.text("no-currency.hint"));
      }
      int kept = row.getInt(1);
      return Math.min(MOST_DIGITS, row.wasNull() ? usualDigits() : kept);
    }
  }

  private int usualDigits() {
    return Currency.getAvailableCurrencies().stream().filter(known -> known.getCurrencyCode().equals(target))
        .mapToInt(Currency::getDefaultFractionDigits).filter(known -> known >= 0).findFirst().orElse(2);
  }

  /** The newest rates of each pair on or before the day, older ones first, so that the last one read counts. */
  private void readRates(Connection connection, Sight sight, TableMapping rate, TableMapping currency, List<String> currencies)
      throws SQLException {
    String from = Mappings.columns(rate, CrmPackage.Literals.EXCHANGE_RATE__FROM).name();
    String to = Mappings.columns(rate, CrmPackage.Literals.EXCHANGE_RATE__TO).name();
    String since = Mappings.columns(rate, CrmPackage.Literals.EXCHANGE_RATE__DAY).name();
    String value = Mappings.columns(rate, CrmPackage.Literals.EXCHANGE_RATE__RATE).name();
    String code = code(currency);
    SqlText newest = new SqlText().add("SELECT ").column("x", from).add(" AS \"#from\", ").column("x", to).add(" AS \"#to\", MAX(")
        .column("x", since).add(") AS \"#day\" FROM ").name(rate.table()).add(" x WHERE ").column("x", since).add(" <= ").value(day)
        .add(" AND ").column("x", value).add(" > 0");
    sight.restrict(newest, sight.types().of(CrmPackage.Literals.EXCHANGE_RATE), "x");
    newest.add(" GROUP BY ").column("x", from).add(", ").column("x", to);
    SqlText sql = new SqlText().add("SELECT ").column("f", code).add(", ").column("r", value).add(", ").column("t", code).add(" FROM (")
        .add(newest).add(") n JOIN ").name(rate.table()).add(" r ON ").column("r", from).add(" = n.\"#from\" AND ").column("r", to)
        .add(" = n.\"#to\" AND ").column("r", since).add(" = n.\"#day\" JOIN ").name(currency.table()).add(" f ON f.\"id\" = n.\"#from\" JOIN ")
        .name(currency.table()).add(" t ON t.\"id\" = n.\"#to\" WHERE ").column("r", value).add(" > 0 AND (").column("t", code)
        .add(" = ").value(target).add(" AND ").column("f", code).add(" IN (").values(currencies).add(") OR ").column("f", code).add(" = ")
        .value(target).add(" AND ").column("t", code).add(" IN (").values(currencies)
        .add(")) ORDER BY n.\"#day\", CASE WHEN ").column("t", code).add(" = ").value(target).add(" THEN 1 ELSE 0 END, r.\"id\"");
    try (PreparedStatement statement = sql.prepare(connection); ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        boolean direct = row.getString(3).equals(target);
        BigDecimal read = row.getBigDecimal(2);
        rates.put(row.getString(direct ? 1 : 3), direct ? read : BigDecimal.ONE.divide(read, MathContext.DECIMAL128));
      }
    }
  }

  private static String code(TableMapping currency) {
    return Mappings.columns(currency, CrmPackage.Literals.CURRENCY__CODE).name();
  }

  /** The amount in the target currency, not rounded. */
  BigDecimal convert(BigDecimal amount, String currency) {
    return currency.equals(target) ? amount : amount.multiply(rates.get(currency), MathContext.DECIMAL128);
  }

  /** A total, rounded to the digits of the currency. */
  Money total(BigDecimal amount) throws RapportException {
    try {
      return new Money(amount.setScale(digits, RoundingMode.HALF_UP), target);
    } catch (IllegalArgumentException e) {
      throw new RapportException("sum-too-large", texts.text("sum-too-large", e.getMessage()), texts.text("sum-too-large.hint"), e);
    }
  }
}
