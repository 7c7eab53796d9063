package org.rapport.core.internal.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.rapport.core.internal.Texts;
import org.rapport.core.session.DatabaseLocation;
import org.rapport.core.session.StarterData;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.Types;
import org.rapport.model.Uuids;
import org.rapport.model.crm.CrmFactory;
import org.rapport.model.crm.Currency;
import org.rapport.model.crm.Role;
import org.rapport.model.crm.RoleLink;
import org.rapport.model.crm.User;
import org.rapport.store.ChangeSets;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;

/** Finds out who works with a database, and gives an empty one its first user and what everybody needs. */
final class Starter {

  /** The currencies of a new base, with the digits of a document total. */
  private static final Map<String, Integer> CURRENCIES = new java.util.TreeMap<>(
      Map.of("EUR", 2, "USD", 2, "GBP", 2, "CHF", 2, "JPY", 0, "CNY", 2));

  private final Store store;
  private final DatabaseLocation location;
  private final List<StarterData> contributions;

  Starter(Store store, DatabaseLocation location, List<StarterData> contributions) {
    this.store = store;
    this.location = location;
    this.contributions = List.copyOf(contributions);
  }

  /** The principal of a sign-in; makes the user's record where there is none of anybody. */
  Principal principal(String user, Principal anonymous) throws RapportException {
    Optional<Principal> known = find(user, anonymous);
    if (known.isPresent()) {
      return known.get();
    }
    if (store.count(anonymous, Query.all("User"), 1).count() == 0) {
      try {
        begin(user, anonymous);
      } catch (RapportException e) {
        // Another process may have begun the same base at the same moment: then its records are there now.
        return find(user, anonymous).orElseThrow(() -> e);
      }
      return find(user, anonymous).orElseThrow();
    }
    throw new RapportException("unknown-user", Texts.in(anonymous.locale(), "unknown-user", user, location.name()),
        Texts.in(anonymous.locale(), "unknown-user.hint"));
  }

  private Optional<Principal> find(String user, Principal anonymous) throws RapportException {
    Query query = new Query("User", "login = '" + user.replace("'", "''") + "'", List.of(), List.of("active"));
    List<Page.Row> rows = store.page(anonymous, query, PageRequest.first(1)).rows();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    if (Boolean.FALSE.equals(rows.get(0).values().get(0))) {
      throw new RapportException("inactive-user", Texts.in(anonymous.locale(), "inactive-user", user, location.name()),
          Texts.in(anonymous.locale(), "unknown-user.hint"));
    }
    return Optional.of(new Principal(user, rows.get(0).ref(), anonymous.locale(), anonymous.zone()));
  }

  private void begin(String login, Principal anonymous) throws RapportException {
    List<EObject> records = new ArrayList<>();
    Types types = store.types();
    Locale locale = anonymous.locale();
    Role role = CrmFactory.eINSTANCE.createRole();
    role.setId(Uuids.next());
    role.setName(Texts.in(locale, "role.administrator"));
    records.add(role);
    User user = CrmFactory.eINSTANCE.createUser();
    user.setId(Uuids.next());
    user.setLogin(login);
    user.setName(fullName(login));
    RoleLink link = CrmFactory.eINSTANCE.createRoleLink();
    link.setId(Uuids.next());
    link.setRole((Role) Records.proxy(types, new Ref("Role", role.getId())));
    user.getRoles().add(link);
    records.add(user);
    CURRENCIES.forEach((code, digits) -> records.add(currency(code, digits, locale)));
    for (StarterData each : contributions) {
      records.addAll(each.records(types, locale));
    }
    store.commit(anonymous, records.stream().map(ChangeSets::create).toList());
  }

  /** {@code anna.martin} becomes "Anna Martin". */
  private static String fullName(String login) {
    StringBuilder name = new StringBuilder();
    for (String word : login.split("[._-]+")) {
      if (!word.isEmpty()) {
        name.append(name.isEmpty() ? "" : " ").append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
      }
    }
    return name.isEmpty() ? login : name.toString();
  }

  private static Currency currency(String code, int digits, Locale locale) {
    Currency currency = CrmFactory.eINSTANCE.createCurrency();
    currency.setId(Uuids.next());
    currency.setCode(code);
    currency.setName(Texts.in(locale, "currency." + code));
    currency.setDigits(digits);
    return currency;
  }
}
