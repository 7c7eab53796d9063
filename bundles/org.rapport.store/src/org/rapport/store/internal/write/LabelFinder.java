package org.rapport.store.internal.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.model.Types;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.internal.Values;
import org.rapport.store.internal.schema.AggregateMapping;
import org.rapport.store.internal.schema.Names;

/** Finds labels within the transaction of a commit, those of the commit's own records among them. */
final class LabelFinder {

  private final Connection connection;
  private final Types types;
  private final Map<RecordType, AggregateMapping> mappings;
  private final Map<Ref, Working> records;
  private final Set<Ref> computing = new HashSet<>();
  private final Map<Ref, String> stored = new HashMap<>();

  LabelFinder(Connection connection, Types types, Map<RecordType, AggregateMapping> mappings, Map<Ref, Working> records) {
    this.connection = connection;
    this.types = types;
    this.mappings = mappings;
    this.records = records;
  }

  /**
   * Sets the label of a record: the values that its class names, joined by blanks. Where all are empty it is called like
   * its first row that has a name of its own, such as a person by a mail address; null where there is none.
   */
  void compute(Working record) throws SQLException {
    if (record.now == null || !computing.add(record.ref)) {
      return;
    }
    String label = join(record.now, record.type.labelFeatures());
    for (EReference list : record.type.containments()) {
      if (label.isEmpty() && record.now.eGet(list) instanceof List<?> rows && !rows.isEmpty()) {
        EObject row = (EObject) rows.get(0);
        List<EStructuralFeature> features = RecordType.labelFeatures(row.eClass());
        label = features.stream().anyMatch(EReference.class::isInstance) ? "" : join(row, features);
      }
    }
    record.now.eSet(CrmPackage.Literals.ROOT__LABEL, label.isEmpty() ? null : label);
  }

  private String join(EObject object, List<EStructuralFeature> features) throws SQLException {
    List<String> parts = new ArrayList<>();
    for (EStructuralFeature feature : features) {
      Object value = Values.get(object, feature);
      if (value instanceof Ref ref) {
        parts.add(label(ref));
      } else if (value != null) {
        parts.add(value.toString().strip());
      }
    }
    return String.join(" ", parts.stream().filter(part -> !part.isEmpty()).toList());
  }

  private String label(Ref ref) throws SQLException {
    Working own = records.get(ref);
    if (own != null && own.now != null) {
      compute(own);
      return text(own.now);
    }
    RecordType type = types.find(ref.type()).orElse(null);
    return type == null ? ref.type() : label(type, ref.id());
  }

  private static String text(EObject record) {
    Object label = record.eGet(CrmPackage.Literals.ROOT__LABEL);
    return label == null ? "" : label.toString();
  }

  /** The stored label of a record; empty where it has none or is not there. */
  String label(RecordType type, UUID id) throws SQLException {
    Ref ref = new Ref(type.name(), id);
    String label = stored.get(ref);
    if (label == null) {
      label = read(type, id);
      stored.put(ref, label);
    }
    return label;
  }

  private String read(RecordType type, UUID id) throws SQLException {
    String table = mappings.get(type).root().table();
    try (PreparedStatement statement = connection.prepareStatement("SELECT \"label\" FROM " + Names.quote(table) + " WHERE \"id\" = ?")) {
      statement.setObject(1, id);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && row.getString(1) != null ? row.getString(1) : "";
      }
    }
  }
}
