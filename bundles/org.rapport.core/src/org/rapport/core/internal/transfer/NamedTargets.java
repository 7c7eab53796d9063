package org.rapport.core.internal.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.core.session.Session;
import org.rapport.core.values.References;
import org.rapport.core.values.SeenFields;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;

/** Finds the records that drafts name, such as an employer, and makes those that are missing. */
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
    EClass target = pending.reference().getEReferenceType();
    String name = RecordType.typeName(target) + " " + pending.text().toLowerCase(Locale.ROOT);
    Ref ref = found.get(name);
    if (ref == null) {
      ref = pending.create() ? findOrMake(target, pending.text()) : references.find(target, pending.text());
      found.put(name, ref);
    }
    pending.owner().eSet(pending.reference(), Records.proxy(session.store().types(), ref));
  }

  private Ref findOrMake(EClass target, String text) throws RapportException {
    RecordType type = session.store().types().of(target);
    EStructuralFeature label = type.labelFeatures().get(0);
    if (!SeenFields.of(session, type).contains(type.eClass(), label)) {
      return references.find(target, text); // Nothing can be made that is to be called like this.
    }
    List<Page.Row> rows = session.store().page(session.principal(), new Query(type.name(), label.getName() + " = " + References.literal(text),
        List.of(), List.of()), PageRequest.first(1)).rows();
    if (!rows.isEmpty()) {
      return rows.get(0).ref();
    }
    EObject record = Records.create(target);
    record.eSet(label, text);
    made.add(record);
    return Records.ref(record);
  }

  /** What was made since the last time, to be written first. */
  List<EObject> takeMade() {
    List<EObject> result = List.copyOf(made);
    made.clear();
    return result;
  }

  /** Forgets what could not be made. */
  void forget(Ref ref) {
    found.values().remove(ref);
  }
}
