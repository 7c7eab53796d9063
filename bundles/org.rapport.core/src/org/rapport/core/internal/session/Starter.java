package org.rapport.core.internal.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
import org.rapport.core.internal.Texts;
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
import org.rapport.store.Logins.Known;
import org.rapport.store.Principal;
import org.rapport.store.Store;

/** Finds the users of a database, and gives an empty one its first user and what everybody needs. */
public final class Starter {

  /** The currencies of a new base, with the digits of a document total. */
  private static final Map<String, Integer> CURRENCIES = new java.util.TreeMap<>(
      Map.of("EUR", 2, "USD", 2, "GBP", 2, "CHF", 2, "JPY", 0, "CNY", 2));

  private final Store store;
  private final List<StarterData> contributions;

  Starter(Store store, List<StarterData> contributions) {
    this.store = store;
    this.contributions = List.copyOf(contributions);
  }

  /** Whether nobody has begun the base yet. */
  boolean empty() throws RapportException {
    return !store.logins().anyUser();
  }

  /** The user with a sign-in name; empty where there is none. */
  Optional<Known> find(String user) throws RapportException {
    return store.logins().known(user);
  }

  /**
   * Gives the empty base its first user and what everybody needs.
   *
   * @param hash of the user's password, null for none; kept before anybody could sign in without it
   * @return the user; empty if another process began the same base at the same moment
   */
  Optional<Known> begin(String login, Principal anonymous, String hash) throws RapportException {
    Ref user = new Ref("User", Uuids.next());
    if (hash != null) {
      store.logins().set(user, hash);
    }
    try {
      write(login, user.id(), anonymous);
      return Optional.of(new Known(user, true));
    } catch (RapportException e) {
      if (hash != null) {
        store.logins().set(user, null);
      }
      if (empty()) {
        throw e;
      }
      return Optional.empty();
    }
  }

  private void write(String login, UUID id, Principal anonymous) throws RapportException {
    List<EObject> records = new ArrayList<>();
    Types types = store.types();
    Locale locale = anonymous.locale();
    Role role = StarterRoles.administrator(locale);
    records.add(role);
    records.addAll(StarterRoles.others(types, locale));
    User user = CrmFactory.eINSTANCE.createUser();
    user.setId(id);
    user.setLogin(login);
    user.setName(fullName(login));
    RoleLink link = CrmFactory.eINSTANCE.createRoleLink();
    link.setId(Uuids.next());
    link.setRole((Role) Records.proxy(types, new Ref("Role", role.getId())));
    user.getRoles().add(link);
    records.add(user);
    CURRENCIES.forEach((code, digits) -> records.add(currency(code, digits, locale)));
    records.addAll(StarterKinds.all(locale));
    for (StarterData each : contributions) {
      records.addAll(each.records(types, locale));
    }
    store.commit(anonymous, records.stream().map(ChangeSets::create).toList());
  }

  /** {@code anna.martin} becomes "Anna Martin". */
  public static String fullName(String login) {
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
