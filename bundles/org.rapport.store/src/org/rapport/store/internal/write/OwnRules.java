package org.rapport.store.internal.write;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.store.Principal;
import org.rapport.store.internal.StoreContext;
import org.rapport.store.internal.query.ParsedCondition;
import org.rapport.store.query.Lookup;

/**
 * The rules that a class has of its own: conditions on the features and rows of one record, written in the model. A record
 * that an earlier model allowed may stay as it is in the features that a rule asks for. Used by one commit.
 */
final class OwnRules {

  private final StoreContext context;
  private final Principal principal;
  private final Validator validator;
  private final CommitRights rights;
  private final Instant now;
  private final Map<RecordType, List<Rule>> rules = new HashMap<>();

  private record Rule(String name, String text, ParsedCondition condition, List<String> features) {
  }

  OwnRules(StoreContext context, Principal principal, Validator validator, CommitRights rights) {
    this.context = context;
    this.principal = principal;
    this.validator = validator;
    this.rights = rights;
    this.now = context.database().clock().instant();
  }

  /**
   * Checks a settled record that is not deleted.
   *
   * @throws RapportException {@code bad-rule} where the model has a rule that cannot be understood
   */
  void check(Working record) throws RapportException {
    List<Rule> all = rules.get(record.type);
    if (all == null) {
      all = read(record.type);
      rules.put(record.type, all);
    }
    for (Rule rule : all) {
      if (concerns(rule, record) && !rule.condition().matches(record.now, principal, now, Lookup.NOTHING)) {
        String path = rights.place(record.type, rule.features());
        Optional<String> own = Annotations.rule(record.type.modelClass(), rule.name(), principal.locale());
        if (own.isPresent()) {
          validator.addText(record, path, own.get());
        } else {
          validator.add(record, path, "invalid.rule", Annotations.text(record.type.eClass(), principal.locale()), rule.text());
        }
      }
    }
  }

  private static boolean concerns(Rule rule, Working record) {
    return record.isNew() || Stream.concat(record.set.features().stream().map(change -> change.feature()),
        record.set.rows().stream().map(change -> list(record.now, change.feature()))).anyMatch(rule.features()::contains);
  }

  /** A list of the record; of a row in a row whichever may contain it. */
  private static String list(EObject record, String feature) {
    EClass type = record.eClass();
    return type.getEStructuralFeature(feature) != null ? feature : type.getEAllContainments().stream()
        .filter(list -> list.getEReferenceType().getEStructuralFeature(feature) != null).map(EStructuralFeature::getName).findFirst().orElse(feature);
  }

  private List<Rule> read(RecordType type) throws RapportException {
    List<Rule> result = new ArrayList<>();
    for (Map.Entry<String, String> each : Annotations.rules(type.modelClass()).entrySet()) {
      ParsedCondition condition;
      try {
        condition = context.queries().rule(type, each.getValue());
      } catch (RapportException e) {
        throw new RapportException("bad-rule", validator.text("bad-rule", each.getKey(), type.name(), e.getMessage()), validator.text("bad-rule.hint"), e);
      }
      Set<EStructuralFeature> features = condition.features();
      if (!condition.isOwn() || features.isEmpty()) {
        throw new RapportException("bad-rule", validator.text("bad-rule", each.getKey(), type.name(), validator.text("bad-rule.reach")),
            validator.text("bad-rule.hint"));
      }
      result.add(new Rule(each.getKey(), each.getValue(), condition,
          features.stream().map(EStructuralFeature::getName).sorted().collect(Collectors.toList())));
    }
    return result;
  }
}
