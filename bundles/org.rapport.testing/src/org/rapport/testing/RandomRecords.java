package org.rapport.testing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.model.Annotations;
import org.rapport.model.Money;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.Types;
import org.rapport.model.Uuids;

/** Fills and changes records of any class at random, by what the model says of their features. */
public final class RandomRecords {

  private static final List<String> TEXTS = List.of("Zoë O’Neill", "\"quoted\", it's", "a,b;c\td|e", "=1+2", "-3", "+32 473 99", "'x", "007", "1.234,5", "Ünïcödé 漢字 🎉",
      "null", "true", "31.04.", "<b>&amp;</b>", "back\\slash", "#N/A");

  private final Random random;
  private final Types types;
  private final boolean wild;

  /** Of simple texts. */
  public RandomRecords(Random random, Types types) {
    this(random, types, false);
  }

  /** @param wild whether texts are such as break files that are written carelessly */
  public RandomRecords(Random random, Types types, boolean wild) {
    this.random = random;
    this.types = types;
    this.wild = wild;
  }

  /** The single-valued features of a root or row that people write. */
  public static List<EStructuralFeature> features(EClass eClass) {
    return eClass.getEAllStructuralFeatures().stream().filter(feature -> !feature.isMany() && !RecordType.isComputed(feature)
        && !(feature instanceof EReference reference && reference.isContainment())).toList();
  }

  /** A record, or a row, with all that it must have and some of what it may. */
  public EObject create(EClass eClass, Collection<Ref> targets) {
    EObject result = Records.create(eClass);
    for (EStructuralFeature feature : features(eClass)) {
      if (feature.isRequired() || random.nextInt(3) == 0) {
        result.eSet(feature, value(feature, targets));
      }
    }
    for (EReference list : lists(eClass)) {
      for (int i = random.nextInt(4) - 1; i > 0; i--) {
        rows(result, list).add(0, create(list.getEReferenceType(), targets));
      }
    }
    return result;
  }

  /** Changes features and rows at any depth, some of them. */
  public void change(EObject record, Collection<Ref> targets) {
    for (int i = random.nextInt(4); i >= 0; i--) {
      List<EObject> objects = all(record);
      objects.add(record);
      EObject object = pick(objects);
      List<EReference> lists = lists(object.eClass());
      if (lists.isEmpty() || random.nextInt(3) == 0) {
        EStructuralFeature feature = pick(features(object.eClass()));
        if (!Annotations.flag(feature, "immutable")) {
          object.eSet(feature, !feature.isRequired() && random.nextInt(4) == 0 ? null : value(feature, targets));
        }
      } else {
        change(record, object, pick(lists), targets);
      }
    }
  }

  private void change(EObject record, EObject object, EReference list, Collection<Ref> targets) {
    List<EObject> rows = new ArrayList<>(rows(object, list));
    int what = rows.isEmpty() ? 0 : random.nextInt(5);
    if (what == 0) {
      rows(object, list).add(random.nextInt(rows.size() + 1), create(list.getEReferenceType(), targets));
    } else if (what == 1) {
      EcoreUtil.remove(pick(rows));
    } else if (what == 2) {
      rows.forEach(EcoreUtil::remove);
    } else {
      EObject row = pick(rows);
      List<EObject> others = all(record);
      others.removeIf(other -> other.eClass() != object.eClass());
      EcoreUtil.remove(row);
      others.removeIf(other -> other.eContainer() == null);
      EObject container = what == 3 || others.isEmpty() ? object : pick(others);
      rows(container, list).add(random.nextInt(rows(container, list).size() + 1), row);
    }
  }

  @SuppressWarnings("unchecked")
  private static EList<EObject> rows(EObject container, EReference list) {
    return (EList<EObject>) container.eGet(list);
  }

  private static List<EObject> all(EObject record) {
    List<EObject> rows = new ArrayList<>();
    record.eAllContents().forEachRemaining(rows::add);
    return rows;
  }

  private static List<EReference> lists(EClass eClass) {
    return eClass.getEAllContainments().stream().filter(list -> list.isMany() && !list.getEReferenceType().isAbstract()).toList();
  }

  private Object value(EStructuralFeature feature, Collection<Ref> targets) {
    if (feature instanceof EReference reference) {
      List<Ref> possible = targets.stream()
          .filter(ref -> reference.getEReferenceType().isSuperTypeOf(types.find(ref.type()).orElseThrow().eClass())).toList();
      return possible.isEmpty() ? null : Records.proxy(types, pick(possible));
    } else if (feature.getEType() instanceof EEnum type) {
      return pick(type.getELiterals()).getInstance();
    }
    Class<?> type = feature.getEType().getInstanceClass();
    int number = 1 + random.nextInt(9);
    if (type == String.class) {
      return text(feature, number);
    } else if (type == Boolean.class || type == boolean.class) {
      return random.nextBoolean();
    } else if (type == Integer.class || type == int.class) {
      return number;
    } else if (type == Long.class || type == long.class) {
      return (long) number;
    } else if (type == BigDecimal.class) {
      return new BigDecimal(number + ".50");
    } else if (type == LocalDate.class) {
      return LocalDate.of(2026, number, number);
    } else if (type == Instant.class) {
      return Instant.ofEpochSecond(1_800_000_000L + number, number * 1000L);
    } else if (type == Money.class) {
      return Money.valueOf(number + ".10 " + (random.nextBoolean() ? "EUR" : "USD"));
    } else if (type == UUID.class) {
      return Uuids.next();
    }
    throw new IllegalArgumentException("No random value for " + feature);
  }

  private String text(EStructuralFeature feature, int number) {
    return switch (Annotations.value(feature, "format").orElse("")) {
      case "email" -> "a" + number + "@x.org";
      case "url" -> "http://x.org/" + number;
      case "language" -> number < 5 ? "fr" : "de";
      case "country" -> number < 5 ? "FR" : "DE";
      case "phone" -> "0473 99 88 0" + number;
      default -> wild ? wild(feature) : "T" + number;
    };
  }

  private String wild(EStructuralFeature feature) {
    String text = pick(TEXTS) + (Annotations.flag(feature, "multiline") ? "\nsecond line\r\n  third" : "");
    int most = Annotations.number(feature, "length").orElse(Integer.MAX_VALUE);
    return text.length() > most ? text.substring(0, most) : text;
  }

  /** One of a list. */
  public <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
