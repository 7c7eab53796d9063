package org.rapport.store.query;

import java.time.Instant;
import org.eclipse.emf.ecore.EObject;
import org.rapport.model.RapportException;
import org.rapport.model.Types;
import org.rapport.store.Principal;
import org.rapport.store.internal.query.ParsedCondition;

/**
 * A condition of the language that {@code docs/conditions.md} describes, known to fit a type: to say what is wrong with
 * one while it is typed, and to ask of a record in memory what {@link Query#where} asks of the database. Immutable and
 * safe for all threads.
 */
public final class Condition {

  private final ParsedCondition parsed;

  private Condition(ParsedCondition parsed) {
    this.parsed = parsed;
  }

  /**
   * Reads a condition.
   *
   * @param text the condition, empty for one that every record fulfils
   * @throws ConditionException if it cannot be understood
   * @throws RapportException {@code unknown-type}
   */
  public static Condition parse(Types types, String type, String text) throws RapportException {
    return new Condition(ParsedCondition.parse(types, types.get(type), text));
  }

  /**
   * Whether a detached record of the type fulfils the condition, with the same answer as the database.
   *
   * @param principal who asks: for {@code me}, and for the zone in which days begin
   * @param now the moment that {@code today}, {@code now} and relative dates count from
   * @param lookup gives the records that paths lead to and that {@code exists} looks through; called only for such conditions
   */
  public boolean matches(EObject record, Principal principal, Instant now, Lookup lookup) {
    return parsed.matches(record, principal, now, lookup);
  }
}
