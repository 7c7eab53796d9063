package org.rapport.store.internal.query;

import java.io.Serializable;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapport.model.Money;
import org.rapport.model.RapportException;
import org.rapport.store.Principal;
import org.rapport.store.internal.Texts;
import org.rapport.store.query.Group;
import org.rapport.store.query.GroupQuery;

/** Makes one group of those that differ only by the currency of their sums. */
final class OneCurrency {

  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

  private final ExchangeRates rates;

  private OneCurrency(ExchangeRates rates) {
    this.rates = rates;
  }

  /**
   * Reads what was asked.
   *
   * @param today the day that counts where none was said
   * @throws RapportException {@code bad-value} where the currency is none
   */
  static OneCurrency of(GroupQuery.In in, Principal principal, LocalDate today) throws RapportException {
    Texts texts = Texts.of(principal.locale());
    if (!CODE.matcher(in.currency()).matches()) {
      throw new RapportException("bad-value", texts.text("no-currency", in.currency()), texts.text("no-currency.hint"));
    }
    return new OneCurrency(new ExchangeRates(texts, in.currency(), in.at() == null ? today : in.at()));
  }

  /** The same groups in their order, each combination of keys once; totals are rounded after they are added up. */
  List<Group> merge(Connection connection, Mappings mappings, Sight sight, List<Group> groups) throws RapportException, SQLException {
    Set<String> currencies = groups.stream().flatMap(group -> group.sums().stream()).filter(Money.class::isInstance)
        .map(sum -> ((Money) sum).currency()).collect(Collectors.toSet());
    rates.read(connection, mappings, sight, currencies);
    Map<List<Serializable>, List<Group>> byKeys = groups.stream()
        .collect(Collectors.groupingBy(Group::keys, LinkedHashMap::new, Collectors.toList()));
    List<Group> result = new ArrayList<>();
    for (Map.Entry<List<Serializable>, List<Group>> each : byKeys.entrySet()) {
      List<Group> same = each.getValue();
      List<Serializable> sums = new ArrayList<>();
      for (int i = 0; i < same.get(0).sums().size(); i++) {
        sums.add(sum(same, i));
      }
      result.add(new Group(each.getKey(), same.stream().mapToLong(Group::count).sum(), Collections.unmodifiableList(sums)));
    }
    return List.copyOf(result);
  }

  /** The sum at a place over groups with the same keys; null where none of them has one. */
  private Serializable sum(List<Group> groups, int place) throws RapportException {
    BigDecimal plain = null;
    BigDecimal money = null;
    for (Group group : groups) {
      Serializable sum = group.sums().get(place);
      if (sum instanceof Money amount) {
        BigDecimal converted = rates.convert(amount.amount(), amount.currency());
        money = money == null ? converted : money.add(converted);
      } else if (sum instanceof BigDecimal number) {
        plain = plain == null ? number : plain.add(number);
      }
    }
    return money == null ? plain : rates.total(money);
  }
}
