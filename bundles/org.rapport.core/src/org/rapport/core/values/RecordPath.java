package org.rapport.core.values;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Suggestions;
import org.rapport.model.Types;

/**
 * A place in a record that can be written: {@code name}, {@code emails.address} (the first row), {@code emails[1].address},
 * {@code emails[].address} (a new row), {@code externalIds[system=shop].value} (the row where that holds, else a new one).
 * Immutable.
 */
public final class RecordPath {

  private static final Pattern STEP = Pattern.compile("([A-Za-z_][A-Za-z0-9_]*)(?:\\[([^\\]]*)\\])?(?:\\.(.+))?");
  private static final Pattern FILTER = Pattern.compile("\\s*([A-Za-z_][A-Za-z0-9_]*)\\s*=\\s*(.*?)\\s*");
  private static final Pattern INDEX = Pattern.compile("\\d{1,6}");

  private final String text;
  private final List<Step> lists;
  private final EStructuralFeature leaf;

  private RecordPath(String text, List<Step> lists, EStructuralFeature leaf) {
    this.text = text;
    this.lists = List.copyOf(lists);
    this.leaf = leaf;
  }

  /** One contained list on the way; index -1 for a new row, filter null where the index counts. */
  private record Step(EReference list, int index, EStructuralFeature filter, Serializable value) {
  }

  /**
   * Reads a path.
   *
   * @param seen the type of the records and what of them may be seen; a hidden feature is an unknown one
   * @throws RapportException {@code unknown-feature} with the nearest names, {@code bad-path}, {@code computed-feature}
   */
  public static RecordPath parse(SeenFields seen, String text) throws RapportException {
    return parse(seen, text, false);
  }

  /**
   * Reads a path of what comes from elsewhere; it may also lead to who made a record, and when.
   *
   * @throws RapportException as {@link #parse}; where who asks may not give that, it is a computed feature
   */
  public static RecordPath parseForeign(SeenFields seen, String text) throws RapportException {
    return parse(seen, text, true);
  }

  private static RecordPath parse(SeenFields seen, String text, boolean foreign) throws RapportException {
    List<Step> lists = new ArrayList<>();
    EClass current = seen.type().eClass();
    String rest = text.strip();
    while (true) {
      Matcher matcher = STEP.matcher(rest);
      if (!matcher.matches()) {
        throw new RapportException("bad-path", say("path.bad", text), say("path.bad.hint"));
      }
      EStructuralFeature feature = feature(seen, current, matcher.group(1));
      rest = matcher.group(3);
      if (!(feature instanceof EReference list && list.isContainment())) {
        if (rest != null || matcher.group(2) != null) {
          throw new RapportException("bad-path", say("path.no-list", feature.getName(), text), say("path.bad.hint"));
        }
        if (RecordType.isComputed(feature) && !(foreign && seen.givesAuthor(feature))) {
          throw new RapportException("computed-feature", say("path.computed", feature.getName()), say("path.computed.hint"));
        }
        return new RecordPath(text, lists, feature);
      }
      if (rest == null && matcher.group(2) == null) {
        return new RecordPath(text, lists, feature);
      }
      lists.add(step(seen, list, matcher.group(2), text));
      if (rest == null) {
        return new RecordPath(text, lists, null);
      }
      current = list.getEReferenceType();
    }
  }

  private static Step step(SeenFields seen, EReference list, String inBrackets, String text) throws RapportException {
    if (inBrackets == null) {
      return new Step(list, 0, null, null);
    } else if (inBrackets.isBlank()) {
      return new Step(list, -1, null, null);
    } else if (INDEX.matcher(inBrackets.strip()).matches()) {
      return new Step(list, Integer.parseInt(inBrackets.strip()), null, null);
    }
    Matcher filter = FILTER.matcher(inBrackets);
    if (!filter.matches()) {
      throw new RapportException("bad-path", say("path.bad", text), say("path.bad.hint"));
    }
    EStructuralFeature feature = feature(seen, list.getEReferenceType(), filter.group(1));
    return new Step(list, 0, feature, ValueTexts.parse(feature, filter.group(2)));
  }

  private static String say(String key, Object... arguments) {
    return Texts.get(Locale.getDefault(), key, arguments);
  }

  /**
   * A feature of a class by its name.
   *
   * @param seen what of the records may be seen
   * @param eClass the class of the record itself, or of one of its rows
   * @throws RapportException {@code unknown-feature} with the nearest names
   */
  public static EStructuralFeature feature(SeenFields seen, EClass eClass, String name) throws RapportException {
    EStructuralFeature feature = eClass.getEStructuralFeature(name);
    if (feature == null || !seen.contains(eClass, feature)) {
      List<String> names = seen.of(eClass).stream().map(EStructuralFeature::getName).collect(Collectors.toList());
      throw new RapportException("unknown-feature", say("path.unknown", RecordType.typeName(eClass), name),
          Suggestions.hint(name, names, say("path.unknown.hint", String.join(", ", names))));
    }
    return feature;
  }

  /** The feature at the end: an attribute, a reference or a contained list; null where the path ends with a row. */
  public EStructuralFeature leaf() {
    return leaf;
  }

  /** Whether the path goes through a contained list. */
  public boolean inList() {
    return !lists.isEmpty();
  }

  /**
   * Sets the value, making rows that are missing. A null at a row or list removes it; a null where the row is missing
   * makes none.
   *
   * @throws RapportException {@code no-row} if the index leaves a gap, {@code bad-path} if the path ends with a row or
   *     list and the value is not null
   */
  public void set(EObject record, Serializable value, Types types) throws RapportException {
    EObject current = record;
    for (int i = 0; i < lists.size(); i++) {
      Step step = lists.get(i);
      @SuppressWarnings("unchecked")
      EList<EObject> rows = (EList<EObject>) current.eGet(step.list());
      EObject row = find(rows, step);
      boolean last = i == lists.size() - 1 && leaf == null;
      if (last) {
        refuseValue(value);
        if (row != null) {
          rows.remove(row);
        }
        return;
      }
      if (row == null) {
        if (value == null) {
          return;
        }
        row = add(rows, step, types);
      }
      current = row;
    }
    if (leaf.isMany()) {
      refuseValue(value);
      ((EList<?>) current.eGet(leaf)).clear();
    } else {
      FeatureValues.set(current, leaf, value, types);
    }
  }

  /** Where the value stands: the record itself, or the row of it that is there. */
  public EObject holder(EObject record) {
    EObject current = record;
    for (Step step : lists) {
      @SuppressWarnings("unchecked")
      EList<EObject> rows = (EList<EObject>) current.eGet(step.list());
      current = step.index() < 0 ? rows.get(rows.size() - 1) : find(rows, step);
    }
    return current;
  }

  private void refuseValue(Serializable value) throws RapportException {
    if (value != null) {
      throw new RapportException("bad-path", say("path.list-value", text), say("path.bad.hint"));
    }
  }

  private static EObject find(List<EObject> rows, Step step) {
    if (step.filter() != null) {
      return rows.stream().filter(row -> step.value().equals(FeatureValues.get(row, step.filter()))).findFirst().orElse(null);
    }
    return step.index() >= 0 && step.index() < rows.size() ? rows.get(step.index()) : null;
  }

  private EObject add(EList<EObject> rows, Step step, Types types) throws RapportException {
    if (step.index() > rows.size()) {
      throw new RapportException("no-row", say("path.gap", text, String.valueOf(rows.size())), say("path.gap.hint"));
    }
    EObject row = Records.create(step.list().getEReferenceType());
    if (step.filter() != null) {
      FeatureValues.set(row, step.filter(), step.value(), types);
    }
    rows.add(row);
    return row;
  }

  @Override
  public String toString() {
    return text;
  }
}
