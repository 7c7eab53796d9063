package org.rapport.core.values;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcorePackage;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;

/** Finds the record that somebody means by an id, a unique feature such as a sign-in name, or a label. Safe for all threads. */
public final class References {

  private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private final Store store;
  private final Principal principal;

  /** For what one person may see. */
  public References(Store store, Principal principal) {
    this.store = store;
    this.principal = principal;
  }

  /** Whether a text has the form of an id. */
  public static boolean isId(String text) {
    return UUID_FORM.matcher(text).matches();
  }

  /**
   * The record of a class, or of a subclass, that a text names.
   *
   * @throws RapportException {@code not-found}; {@code ambiguous} if several have the label
   */
  public Ref find(EClass target, String text) throws RapportException {
    List<RecordType> candidates = store.types().conforming(target);
    Set<Ref> found = new LinkedHashSet<>();
    if (isId(text)) {
      List<Ref> refs = candidates.stream().map(type -> new Ref(type.name(), UUID.fromString(text))).toList();
      found.addAll(store.labels(principal, refs).keySet());
      if (found.isEmpty()) {
        found.addAll(store.load(principal, refs).keySet()); // Also what may be seen without its label.
      }
    } else {
      for (RecordType type : candidates) {
        found.addAll(search(type, text));
      }
    }
    String name = RecordType.typeName(target);
    if (found.isEmpty()) {
      throw new RapportException("not-found", Texts.get(principal.locale(), "reference.none", name, text),
          Texts.get(principal.locale(), "reference.none.hint", name));
    }
    if (found.size() > 1) {
      throw new RapportException("ambiguous", Texts.get(principal.locale(), "reference.many", name, text),
          Texts.get(principal.locale(), "reference.many.hint"));
    }
    return found.iterator().next();
  }

  private List<Ref> search(RecordType type, String text) throws RapportException {
    for (String feature : features(SeenFields.of(store.rights(principal), type))) {
      Query query = new Query(type.name(), feature + " = " + literal(text), List.of(), List.of());
      List<Page.Row> rows = store.page(principal, query, PageRequest.first(2)).rows();
      if (!rows.isEmpty()) {
        return rows.stream().map(Page.Row::ref).toList();
      }
    }
    return List.of();
  }

  /** What records of a type are found by, as far as it may be seen. */
  private static List<String> features(SeenFields seen) {
    EClass type = seen.type().eClass();
    List<String> names = new ArrayList<>();
    for (EAttribute attribute : seen.type().attributes()) {
      if (seen.contains(type, attribute) && Annotations.flag(attribute, "unique") && attribute.getEType() == EcorePackage.Literals.ESTRING) {
        names.add(attribute.getName());
      }
    }
    if (seen.contains(type, CrmPackage.Literals.ROOT__LABEL)) {
      names.add("label");
    }
    return names;
  }

  /** A text as the condition language quotes it. */
  public static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
