package org.rapport.store.internal.rights;

import org.rapport.store.Principal;
import org.rapport.store.Rights;

/** Who calls, with the rights that the call obeys. */
public record Caller(Principal principal, Rights rights) {

  /** Somebody who may do everything. */
  public static Caller trusted(Principal principal) {
    return new Caller(principal, Rights.EVERYTHING);
  }
}
