package org.rapport.workbench.internal.list.change;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.rapport.core.session.Session;
import org.rapport.core.values.References;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.workbench.internal.record.model.Parsed;

/** The records that texts in a column of references name by their labels, all of them found with a few statements. To be used in a job. */
final class NamedRecords {

  private static final int PORTION = 200;
  private static final int AT_ONCE = 500;

  private final Session session;
  private final Map<String, Set<Ref>> found = new HashMap<>();

  private NamedRecords(Session session) {
    this.session = session;
  }

  /** Looks for the records that a reference may name, by some texts. */
  static NamedRecords find(Session session, EReference reference, Collection<String> texts) throws RapportException {
    NamedRecords result = new NamedRecords(session);
    List<String> wanted = texts.stream().map(String::strip).filter(text -> !text.isEmpty()).distinct().toList();
    for (RecordType type : session.store().types().conforming(reference.getEReferenceType())) {
      for (int from = 0; from < wanted.size(); from += PORTION) {
        result.search(type, wanted.subList(from, Math.min(wanted.size(), from + PORTION)));
      }
    }
    return result;
  }

  private void search(RecordType type, List<String> labels) throws RapportException {
    String list = labels.stream().map(References::literal).collect(Collectors.joining(", "));
    Query query = new Query(type.name(), "label in (" + list + ")", List.of(new Query.Sort("label", false)), List.of("label"));
    Page page = session.store().page(session.principal(), query, PageRequest.first(AT_ONCE));
    while (true) {
      page.rows().forEach(row -> found.computeIfAbsent(String.valueOf(row.values().get(0)), label -> new LinkedHashSet<>()).add(row.ref()));
      if (page.next() == null) {
        return;
      }
      page = session.store().page(session.principal(), query, PageRequest.after(page.next(), AT_ONCE));
    }
  }

  /** The record that a text names, as the value of a reference. */
  Parsed read(String text) {
    String label = text.strip();
    Set<Ref> records = found.getOrDefault(label, Set.of());
    if (label.isEmpty()) {
      return new Parsed.Value(null);
    }
    if (records.size() != 1) {
      return new Parsed.Failure(NLS.bind(records.isEmpty() ? ChangeMessages.Paste_unknown : ChangeMessages.Paste_ambiguous, label));
    }
    return new Parsed.Value(Records.proxy(session.store().types(), records.iterator().next()));
  }
}
