package org.rapport.core.internal.transfer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.core.internal.Texts;
import org.rapport.core.session.Session;
import org.rapport.core.values.SeenFields;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;

/** A path that leads through a reference to what the record there is known by, such as {@code employer.number}. Immutable. */
final class TargetPath {

  private static final Pattern STEP = Pattern.compile("(\\w+)(?:\\[[^\\]]*\\])?(?:\\.(.+))?");

  private final String text;
  private final String reference;
  private final List<KeyPath> keys;

  private TargetPath(String text, String reference, List<KeyPath> keys) {
    this.text = text;
    this.reference = reference;
    this.keys = keys;
  }

  /**
   * Reads a path.
   *
   * @param seen the type of the records that refer
   * @return empty where the path leads through no reference
   * @throws RapportException {@code bad-path} where it does, and nothing is known by its end
   */
  static Optional<TargetPath> of(Session session, SeenFields seen, String text) throws RapportException {
    EClass owner = seen.type().eClass();
    String rest = text.strip();
    while (true) {
      Matcher step = STEP.matcher(rest);
      EStructuralFeature feature = step.matches() ? owner.getEStructuralFeature(step.group(1)) : null;
      if (!(feature instanceof EReference through) || step.group(2) == null) {
        return Optional.empty();
      }
      rest = step.group(2);
      if (!through.isContainment()) {
        String before = text.strip().substring(0, text.strip().length() - rest.length() - 1);
        return Optional.of(new TargetPath(text, before, keys(session, through, rest)));
      }
      owner = through.getEReferenceType();
    }
  }

  /** What records of the types that may be meant are known by; nothing where that is their name. */
  private static List<KeyPath> keys(Session session, EReference through, String end) throws RapportException {
    List<KeyPath> keys = new ArrayList<>();
    Set<String> others = new LinkedHashSet<>();
    boolean name = false;
    for (RecordType type : session.store().types().conforming(through.getEReferenceType())) {
      SeenFields seen = SeenFields.of(session, type);
      name |= type.labelFeatures().size() == 1 && type.labelFeatures().get(0).getName().equals(end);
      others.addAll(KeyPath.of(seen));
      KeyPath.parse(seen, end).ifPresent(keys::add);
    }
    if (keys.isEmpty() && !name) {
      Locale locale = session.principal().locale();
      throw new RapportException("bad-path", Texts.in(locale, "path.target", end, Annotations.text(through, locale)),
          others.isEmpty() ? Texts.in(locale, "path.target.hint.name", through.getName())
              : Texts.in(locale, "path.target.hint", through.getName(), String.join(", ", others)));
    }
    return name ? List.of() : keys;
  }

  /** Whether it is the name after all that it leads to. */
  boolean isName() {
    return keys.isEmpty();
  }

  /** The path of the reference. */
  String reference() {
    return reference;
  }

  /** What people call its end. */
  String title(Locale locale) {
    return Annotations.text(keys.get(0).leaf(), locale);
  }

  /** The records that have a key. */
  Set<Ref> find(Session session, String key) throws RapportException {
    Set<Ref> found = new HashSet<>();
    for (KeyPath each : keys) {
      found.addAll(each.find(session, key));
    }
    return found;
  }

  /** Gives a key to a new record of the only type that may be meant. */
  void set(EObject record, String key, Session session) throws RapportException {
    keys.get(0).set(record, key, session);
  }

  @Override
  public String toString() {
    return text;
  }
}
