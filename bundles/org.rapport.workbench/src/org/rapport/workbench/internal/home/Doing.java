package org.rapport.workbench.internal.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.rapport.model.Ref;
import org.rapport.workbench.snapshot.CardContext;
import org.rapport.workbench.snapshot.CardRow;

/**
 * What somebody else did with a customer of the person.
 *
 * @param when it was
 * @param who the sign-in name
 * @param what it is called
 * @param about a few words more
 * @param opens the record
 */
record Doing(Instant when, String who, String what, String about, Ref opens) {

  Doing {
    Objects.requireNonNull(when);
  }

  LocalDate day(CardContext context) {
    return LocalDate.ofInstant(when, context.zone());
  }

  CardRow row(CardContext context, String name) {
    return CardRow.of(what).lead(new CardRow.Lead.Avatar(name)).detail(about.isEmpty() ? name : name + ", " + about).value(context.time(when)).opens(opens);
  }
}
