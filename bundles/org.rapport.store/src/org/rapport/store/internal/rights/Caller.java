package org.rapport.store.internal.rights;

import org.eclipse.emf.ecore.EClass;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.store.Principal;
import org.rapport.store.Rights;
import org.rapport.store.internal.Texts;

/** Who calls, with the rights that the call obeys. */
public record Caller(Principal principal, Rights rights) {

  /** Somebody who may do everything. */
  public static Caller trusted(Principal principal) {
    return new Caller(principal, Rights.EVERYTHING);
  }

  /** Refuses what is for administrators, such as what tells of all records. */
  public void demandAdministrator() throws RapportException {
    if (!rights.isAdministrator()) {
      throw refused("not-allowed.base");
    }
  }

  /**
   * What somebody is told whose role does not allow something.
   *
   * @param key of the sentence, which names the type of the records
   */
  public RapportException refused(String key, EClass type) {
    return refused(key, Annotations.text(type, principal.locale()));
  }

  private RapportException refused(String key, Object... arguments) {
    Texts texts = Texts.of(principal.locale());
    return new RapportException("not-allowed", texts.text(key, arguments), texts.text("not-allowed.hint"));
  }
}
