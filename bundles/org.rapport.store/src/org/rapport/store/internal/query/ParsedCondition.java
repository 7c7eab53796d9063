package org.rapport.store.internal.query;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.RecordType;
import org.rapport.model.Types;
import org.rapport.store.Principal;
import org.rapport.store.query.ConditionException;
import org.rapport.store.query.Lookup;

/** A condition read for one type. Immutable. */
public final class ParsedCondition {

  private final Bound bound;

  private ParsedCondition(Bound bound) {
    this.bound = bound;
  }

  /**
   * Reads a condition.
   *
   * @throws ConditionException if it cannot be understood
   */
  public static ParsedCondition parse(Types types, RecordType type, String text) throws ConditionException {
    return parse(Sight.unlimited(types), type, text);
  }

  /** The same for somebody who does not see every feature. */
  static ParsedCondition parse(Sight sight, RecordType type, String text) throws ConditionException {
    ConditionText source = new ConditionText(text);
    Optional<Syntax> syntax = Parser.parse(source);
    return new ParsedCondition(syntax.isPresent() ? new Binder(source, sight, type).bind(syntax.get()) : null);
  }

  /** The condition; empty where every record fulfils it. */
  Optional<Bound> bound() {
    return Optional.ofNullable(bound);
  }

  /** The features of the record that it asks for. */
  public Set<EStructuralFeature> features() {
    return bound == null ? Set.of() : bound.features();
  }

  /** Whether it asks for nothing but features and rows of the record. */
  public boolean isOwn() {
    return bound == null || bound.isOwn();
  }

  /** Whether a detached record of the type fulfils it. */
  public boolean matches(EObject record, Principal principal, Instant now, Lookup lookup) {
    if (bound == null) {
      return true;
    }
    QueryContext context = QueryContext.of(principal, now);
    return new Evaluator(bound.asksForTeam() ? context.with(TeamMembers.find(lookup, context.user())) : context, lookup).matches(bound, record);
  }
}
