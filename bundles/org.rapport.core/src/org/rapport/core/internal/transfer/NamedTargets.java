package org.rapport.core.internal.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.core.internal.Texts;
import org.rapport.core.session.Session;
import org.rapport.core.values.References;
import org.rapport.core.values.SeenFields;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;

/** Finds the records that drafts name, or know by a number, such as an employer; makes those that are missing and have a name. */
final class NamedTargets {

  private final Session session;
  private final References references;
  private final Map<String, Ref> found = new HashMap<>();
  private final List<EObject> made = new ArrayList<>();

  NamedTargets(Session session) {
    this.session = session;
    this.references = new References(session.store(), session.principal());
  }

  /** Sets the reference; {@code not-found} or {@code ambiguous} where it may not be made. */
  void resolve(Draft.Pending pending) throws RapportException {
    Ref ref = pending.keys().isEmpty() ? named(pending) : keyed(pending);
    pending.owner().eSet(pending.reference(), Records.proxy(session.store().types(), ref));
  }

  private Ref named(Draft.Pending pending) throws RapportException {
    EClass target = pending.reference().getEReferenceType();
    String name = name(target, pending.name());
    Ref ref = found.get(name);
    if (ref == null) {
      ref = pending.create() ? findOrMake(target, pending.name()) : references.find(target, pending.name());
      found.put(name, ref);
    }
    return ref;
  }

  private static String name(EClass target, String name) {
    return RecordType.typeName(target) + " " + name.toLowerCase(Locale.ROOT);
  }

  /** A record by what it is known by; where there is none, a name is enough to make one that has all of it. */
  private Ref keyed(Draft.Pending pending) throws RapportException {
    EClass target = pending.reference().getEReferenceType();
    for (Map.Entry<TargetPath, String> each : pending.keys().entrySet()) {
      Ref ref = found.get(key(target, each));
      if (ref == null) {
        ref = find(target, each);
      }
      if (ref != null) {
        found.put(key(target, each), ref);
        return ref;
      }
    }
    if (!pending.create() || pending.name() == null || !mayName(session.store().types().of(target))) {
      throw missing(pending);
    }
    EObject record = make(target, pending.name());
    for (Map.Entry<TargetPath, String> each : pending.keys().entrySet()) {
      each.getKey().set(record, each.getValue(), session);
      found.put(key(target, each), Records.ref(record));
    }
    found.putIfAbsent(name(target, pending.name()), Records.ref(record));
    return Records.ref(record);
  }

  private static String key(EClass target, Map.Entry<TargetPath, String> key) {
    return RecordType.typeName(target) + " " + key.getKey() + "=" + key.getValue();
  }

  /** The only record with a key; null where there is none. */
  private Ref find(EClass target, Map.Entry<TargetPath, String> key) throws RapportException {
    Set<Ref> refs = key.getKey().find(session, key.getValue());
    if (refs.size() > 1) {
      Locale locale = session.principal().locale();
      throw new RapportException("ambiguous", Texts.in(locale, "import.target.many", Annotations.text(target, locale), key.getKey().title(locale),
          key.getValue()), Texts.in(locale, "import.target.many.hint"));
    }
    return refs.isEmpty() ? null : refs.iterator().next();
  }

  private RapportException missing(Draft.Pending pending) {
    Locale locale = session.principal().locale();
    Map.Entry<TargetPath, String> key = pending.keys().entrySet().iterator().next();
    return new RapportException("not-found", Texts.in(locale, "import.target.none", Annotations.text(pending.reference().getEReferenceType(), locale),
        key.getKey().title(locale), key.getValue()), Texts.in(locale, pending.create() ? "import.target.none.name" : "import.target.none.hint"));
  }

  private Ref findOrMake(EClass target, String text) throws RapportException {
    RecordType type = session.store().types().of(target);
    if (!mayName(type)) {
      return references.find(target, text); // Nothing can be made that is to be called like this.
    }
    EStructuralFeature label = type.labelFeatures().get(0);
    List<Page.Row> rows = session.store().page(session.principal(), new Query(type.name(), label.getName() + " = " + References.literal(text),
        List.of(), List.of()), PageRequest.first(1)).rows();
    return rows.isEmpty() ? Records.ref(make(target, text)) : rows.get(0).ref();
  }

  private boolean mayName(RecordType type) throws RapportException {
    return SeenFields.of(session, type).contains(type.eClass(), type.labelFeatures().get(0));
  }

  private EObject make(EClass target, String text) {
    EObject record = Records.create(target);
    record.eSet(session.store().types().of(target).labelFeatures().get(0), text);
    made.add(record);
    return record;
  }

  /** What was made since the last time, to be written first. */
  List<EObject> takeMade() {
    List<EObject> result = List.copyOf(made);
    made.clear();
    return result;
  }

  /** Forgets what could not be made. */
  void forget(Ref ref) {
    found.values().removeIf(ref::equals);
  }
}
