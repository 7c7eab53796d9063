package org.rapport.store.internal.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.RecordType;
import org.rapport.store.internal.query.Values.Operand;

/**
 * A condition whose names and values fit a type. Two-valued: a path has the set of its values, without empty ones; a
 * comparison holds if it holds for some value of the set, and {@link Not} is the plain negation.
 */
sealed interface Bound {

  /** All must hold. */
  record And(List<Bound> parts) implements Bound {
  }

  /** One must hold. */
  record Or(List<Bound> parts) implements Bound {
  }

  /** The negation. */
  record Not(Bound part) implements Bound {
  }

  /** Some value of the path compares so with the operand. */
  record Compare(Path path, Operator operator, Operand operand) implements Bound {
  }

  /** Some value of the path equals one of the operands. */
  record Among(Path path, List<Operand> operands) implements Bound {
  }

  /** Some value of the path lies between the operands, both included. */
  record Between(Path path, Operand from, Operand to) implements Bound {
  }

  /** The path has a value. */
  record Present(Path path) implements Bound {
  }

  /** The first steps of all paths, those within {@code exists} left out. */
  default Set<EStructuralFeature> features() {
    return switch (this) {
      case And and -> and.parts().stream().flatMap(part -> part.features().stream()).collect(Collectors.toSet());
      case Or or -> or.parts().stream().flatMap(part -> part.features().stream()).collect(Collectors.toSet());
      case Not not -> not.part().features();
      case Exists exists -> Set.of();
      case Among among -> Set.of(among.path().steps().get(0));
      case Compare compare when compare.operand() instanceof Operand.Own own && own.feature() != compare.path().leaf() ->
        Set.of(compare.path().leaf(), own.feature());
      case Compare compare -> Set.of(compare.path().steps().get(0));
      case Between between -> Set.of(between.path().steps().get(0));
      case Present present -> Set.of(present.path().steps().get(0));
    };
  }

  /** Whether it needs no other record and nobody who asks. */
  default boolean isOwn() {
    return switch (this) {
      case And and -> and.parts().stream().allMatch(Bound::isOwn);
      case Or or -> or.parts().stream().allMatch(Bound::isOwn);
      case Not not -> not.part().isOwn();
      case Exists exists -> false;
      case Among among -> among.path().isOwn() && among.operands().stream().allMatch(Operand.Fixed.class::isInstance);
      case Compare compare -> compare.path().isOwn() && !(compare.operand() instanceof Operand.Me);
      case Between between -> between.path().isOwn();
      case Present present -> present.path().isOwn();
    };
  }

  /** Whether some comparison of the condition is with the users of the asker's team. */
  default boolean asksForTeam() {
    return switch (this) {
      case And and -> and.parts().stream().anyMatch(Bound::asksForTeam);
      case Or or -> or.parts().stream().anyMatch(Bound::asksForTeam);
      case Not not -> not.part().asksForTeam();
      case Exists exists -> exists.part().filter(Bound::asksForTeam).isPresent();
      case Among among -> among.operands().stream().anyMatch(Operand.MyTeam.class::isInstance);
      case Compare compare -> false;
      case Between between -> false;
      case Present present -> false;
    };
  }

  /**
   * There is a record of the type for which the condition holds; in it {@link Operand.This} is the record that is asked.
   *
   * @param part empty where any record of the type will do
   */
  record Exists(RecordType type, Optional<Bound> part) implements Bound {
  }
}
