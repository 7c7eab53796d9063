package org.rapport.store.internal.write;

import java.io.Serializable;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.Annotations;
import org.rapport.model.Money;
import org.rapport.model.Records;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.ChangeSet.FeatureChange;
import org.rapport.store.ChangeSet.RowChange;
import org.rapport.store.ChangeSet.RowKind;
import org.rapport.store.ValidationException.Violation;
import org.rapport.store.internal.Rows;
import org.rapport.store.internal.Texts;
import org.rapport.store.internal.Values;

/** Checks what changes in a record against the rules of its model. Unchanged values that an earlier model allowed stay. */
final class Validator {

  /** The longest text where the model says nothing: what a column of H2 holds, with room for its folded form. */
  private static final int LONGEST = 500_000;
  private static final int LONGEST_INDEXED = 500;
  /** What the feed has room for as who did something. */
  private static final int LONGEST_NAME = 200;
  private static final Pattern EMAIL = Pattern.compile("[^\\s@<>()]+@[^\\s@<>()]+");

  private final Texts texts;
  private final Locale locale;
  private final List<Violation> violations = new ArrayList<>();

  Validator(Locale locale) {
    this.locale = locale;
    this.texts = Texts.of(locale);
  }

  /** The language of the messages. */
  Locale locale() {
    return locale;
  }

  /** What was found. */
  List<Violation> violations() {
    return violations;
  }

  /** A text in the language of the messages. */
  String text(String key, Object... arguments) {
    return texts.text(key, arguments);
  }

  /** Adds what somebody else found. */
  void add(Working record, String path, String key, Object... arguments) {
    addText(record, path, texts.text(key, arguments));
  }

  /** The same in words that are not the store's own. */
  void addText(Working record, String path, String message) {
    violations.add(new Violation(record.ref, path, message));
  }

  /** Checks a settled record that is not deleted. */
  void check(Working record) {
    boolean isNew = record.isNew();
    features(record, record.now, record.set.features(), "", isNew);
    if (isNew) {
      lists(record, record.now, "");
    }
    Map<UUID, EObject> rows = Rows.all(record.now);
    for (RowChange change : record.set.rows()) {
      EObject row = rows.get(change.row());
      if (row != null && change.kind() != RowKind.REMOVE) {
        features(record, row, change.features(), path(row) + ".", change.kind() == RowKind.ADD);
      } else if (row == null && change.parent() == null) {
        lists(record, record.now, "");
      }
    }
  }

  /** Checks who made a new record, and when, where that is said. */
  void checkAuthorship(Working record, Instant now) {
    Instant at = record.authorship.at();
    String by = record.authorship.by();
    if (at != null && at.isAfter(now)) {
      add(record, CrmPackage.Literals.ROOT__CREATED_AT.getName(), "invalid.future", Annotations.text(CrmPackage.Literals.ROOT__CREATED_AT, locale), at.toString());
    }
    if (by != null) {
      EStructuralFeature feature = CrmPackage.Literals.ROOT__CREATED_BY;
      String name = Annotations.text(feature, locale);
      if (by.isBlank()) {
        add(record, feature.getName(), "invalid.blank", name);
      } else if (by.length() > LONGEST_NAME) {
        add(record, feature.getName(), "invalid.length", name, LONGEST_NAME, by.length());
      }
      text(record, feature.getName(), feature, by);
    }
  }

  /** {@code emails[0]}, and for a row in a row {@code lines[1].taxes[0]}. */
  static String path(EObject row) {
    String own = row.eContainmentFeature().getName() + "[" + Rows.position(row) + "]";
    return row.eContainer().eContainer() == null ? own : path(row.eContainer()) + "." + own;
  }

  private void lists(Working record, EObject container, String prefix) {
    for (EReference list : container.eClass().getEAllContainments()) {
      if (list.getLowerBound() > Rows.list(container, list).size() || isAsked(record, list) && Rows.list(container, list).isEmpty()) {
        add(record, prefix + list.getName(), "invalid.required", name(record, list));
      }
    }
  }

  /** What only a layout asks for, a record that comes back may lack: it was allowed when it was made. */
  private static boolean isAsked(Working record, EStructuralFeature feature) {
    return record.restored ? feature.isRequired() : record.type.isRequired(feature);
  }

  private void features(Working record, EObject object, List<FeatureChange> changes, String prefix, boolean isNew) {
    if (isNew) {
      for (EStructuralFeature feature : Rows.features(object.eClass())) {
        if (isAsked(record, feature) && Values.get(object, feature) == null) {
          add(record, prefix + feature.getName(), "invalid.required", name(record, feature));
        }
      }
    }
    for (FeatureChange change : changes) {
      EStructuralFeature feature = object.eClass().getEStructuralFeature(change.feature());
      String path = prefix + feature.getName();
      if (change.after() == null) {
        if (!isNew && record.type.isRequired(feature)) {
          add(record, path, "invalid.required", name(record, feature));
        }
      } else {
        if (!isNew && change.before() != null && Annotations.flag(feature, "immutable")) {
          add(record, path, "invalid.immutable", name(record, feature));
        }
        value(record, path, feature, change.after());
      }
    }
  }

  /** What people call a feature of a record or of one of its rows. */
  String name(Working record, EStructuralFeature feature) {
    return record.type.text(feature, locale);
  }

  /** Checks one value that is not empty. */
  void value(Working record, String path, EStructuralFeature feature, Serializable value) {
    if (value instanceof String text) {
      text(record, path, feature, text);
    }
    BigDecimal number = switch (value) {
      case Integer whole -> BigDecimal.valueOf(whole);
      case Long whole -> BigDecimal.valueOf(whole);
      case BigDecimal decimal -> decimal;
      case Money money -> money.amount();
      default -> null;
    };
    if (number != null) {
      String name = name(record, feature);
      Annotations.value(feature, "min").map(BigDecimal::new).filter(min -> number.compareTo(min) < 0)
          .ifPresent(min -> add(record, path, "invalid.min", name, min.toPlainString()));
      Annotations.value(feature, "max").map(BigDecimal::new).filter(max -> number.compareTo(max) > 0)
          .ifPresent(max -> add(record, path, "invalid.max", name, max.toPlainString()));
      if (value instanceof BigDecimal decimal && (decimal.scale() > 8 || decimal.precision() - decimal.scale() > 19)) {
        add(record, path, "invalid.digits", name);
      }
    }
  }

  private void text(Working record, String path, EStructuralFeature feature, String text) {
    String name = name(record, feature);
    int longest = Annotations.number(feature, "length").orElse(
        Annotations.flag(feature, "indexed") || Annotations.flag(feature, "unique") ? LONGEST_INDEXED : LONGEST);
    int letters = text.codePointCount(0, text.length());
    if (letters > longest) {
      add(record, path, "invalid.length", name, longest, letters);
    }
    if (text.indexOf('\0') >= 0 || text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
      add(record, path, "invalid.letters", name);
    }
    Optional<String> format = Annotations.value(feature, "format");
    if (format.isPresent() && !fits(format.get(), text)) {
      add(record, path, "invalid." + format.get(), name, text);
    }
  }

  private static boolean fits(String format, String text) {
    return switch (format) {
      case "email" -> EMAIL.matcher(text).matches();
      case "url" -> isUrl(text);
      case "language" -> isLanguage(text);
      default -> true;
    };
  }

  private static boolean isUrl(String text) {
    try {
      return !new URI(text).getSchemeSpecificPart().isBlank();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static boolean isLanguage(String text) {
    try {
      return !new Locale.Builder().setLanguageTag(text).build().getLanguage().isEmpty();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  /** The name of a record for messages; its id where it has no label. */
  static String label(EObject record) {
    Object label = record.eGet(CrmPackage.Literals.ROOT__LABEL);
    return label == null ? Records.id(record).toString() : label.toString();
  }
}
