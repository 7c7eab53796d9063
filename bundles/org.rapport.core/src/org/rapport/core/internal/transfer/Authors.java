package org.rapport.core.internal.transfer;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.rapport.core.session.Session;
import org.rapport.core.values.References;
import org.rapport.model.RapportException;
import org.rapport.model.crm.CrmPackage.Literals;
import org.rapport.store.Principal;

/** Finds the sign-in names of those who made what comes from elsewhere. One for each table. */
final class Authors {

  private final Session session;
  private final Map<String, String> known = new HashMap<>();

  Authors(Session session) {
    this.session = session;
  }

  /** The sign-in name of a user by it, or by the name; {@code not-found} and {@code ambiguous} as of {@link References#find}. */
  String login(String text) throws RapportException {
    String login = known.get(text);
    if (login == null) {
      login = find(text);
      known.put(text, login);
    }
    return login;
  }

  private String find(String text) throws RapportException {
    Principal principal = session.principal();
    if (principal.login().equalsIgnoreCase(text)) {
      return principal.login();
    }
    EObject user = session.store().load(principal, new References(session.store(), principal).find(Literals.USER, text)).orElseThrow();
    return (String) user.eGet(Literals.USER__LOGIN);
  }
}
