package org.rapport.store.internal.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.model.Types;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.Bin;
import org.rapport.store.Bin.Effect;
import org.rapport.store.Bin.Hanging;
import org.rapport.store.Bin.Named;
import org.rapport.store.Principal;
import org.rapport.store.Rights;
import org.rapport.store.Store;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.store.query.Total;

/**
 * Finds what refers to a record by ordinary lists, so that whoever asks is told of no record that he may not see. Safe
 * for all threads.
 */
public final class ReferringRecords {

  private static final int NAMED = 5;
  private static final int DEEPEST = 5;

  private final Types types;
  private final Store store;

  /** @param store answers queries */
  public ReferringRecords(Types types, Store store) {
    this.types = types;
    this.store = store;
  }

  /** See {@link Bin#hangsOn}. */
  List<Hanging> of(Principal principal, Ref record) throws RapportException {
    EClass target = types.get(record.type()).eClass();
    Rights rights = store.rights(principal);
    List<Hanging> result = new ArrayList<>();
    for (RecordType type : types.all()) {
      List<Path> paths = new ArrayList<>();
      collect(rights, type, type.eClass(), target, "", 1, paths);
      for (Path path : paths) {
        boolean named = rights.shows(type, type.eClass(), CrmPackage.Literals.ROOT__LABEL);
        Query query = new Query(type.name(), path.text() + " = '" + record + "'", named ? List.of(new Query.Sort("label", false)) : List.of(),
            named ? List.of("label") : List.of());
        Page page = store.page(principal, query, PageRequest.first(NAMED));
        if (!page.rows().isEmpty()) {
          Total total = store.count(principal, query, Bin.COUNTED);
          result.add(new Hanging(type.name(), path.text(), path.effect(), total.count(), total.atLeast(), page.rows().stream()
              .map(row -> new Named(row.ref(), named ? (String) row.values().get(0) : null)).toList()));
        }
      }
    }
    result.sort(Comparator.comparing(Hanging::effect));
    return result;
  }

  private record Path(String text, Effect effect) {
  }

  private static void collect(Rights rights, RecordType type, EClass eClass, EClass target, String prefix, int depth, List<Path> paths) {
    for (EReference reference : eClass.getEAllReferences().stream().filter(each -> rights.shows(type, eClass, each)).toList()) {
      String path = prefix + reference.getName();
      if (reference.isContainment()) {
        if (depth < DEEPEST) {
          collect(rights, type, reference.getEReferenceType(), target, path + ".", depth + 1, paths);
        }
      } else if (!reference.isContainer() && reference.getEReferenceType().isSuperTypeOf(target)) {
        paths.add(new Path(path, Referrers.effect(reference, depth > 1)));
      }
    }
  }
}
