package org.rapport.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.rapport.model.RecordType;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.StoreInfo;
import org.rapport.store.StoreInfo.Orphan;
import org.rapport.store.internal.deploy.KeptData;
import org.rapport.store.internal.jdbc.Dialect;
import org.rapport.store.internal.jdbc.Sql;
import org.rapport.store.internal.schema.AggregateMapping;
import org.rapport.store.internal.schema.FeatureColumns;
import org.rapport.store.internal.schema.Names;
import org.rapport.store.internal.schema.TableMapping;
import org.rapport.store.internal.schema.UniqueKey;

/** Says what is in a database, and whether its tables agree with each other and with the feed. Reads only. */
final class Inspection {

  private static final int MOST = 20;

  private final StoreContext context;
  private final Connection connection;
  private final Texts texts = Texts.system();
  private final List<String> problems = new ArrayList<>();

  Inspection(StoreContext context, Connection connection) {
    this.context = context;
    this.connection = connection;
  }

  /** What is open. */
  StoreInfo info() throws SQLException {
    List<String> packages = Sql.query(connection, row -> row.getString(1) + " " + row.getString(2),
        "SELECT \"prefix\", \"ns_uri\" FROM \"rp_package\" ORDER BY \"ns_uri\"");
    List<Orphan> orphans = KeptData.read(connection, context.types().packages(), context.mappings().values());
    return new StoreInfo(context.database().dialect().kind(), connection.getMetaData().getDatabaseProductVersion(),
        context.database().location(), packages, orphans, lag());
  }

  /** On H2 a change can be read as soon as it is committed (decision 6). */
  private long lag() throws SQLException {
    return context.database().dialect() == Dialect.H2 ? 0 : Sql.query(connection, row -> row.getLong(1), "SELECT COUNT(*) FROM (SELECT 1 FROM"
        + " \"rp_change\" WHERE \"xid\" >= pg_snapshot_xmin(pg_current_snapshot()) LIMIT " + StoreInfo.MOST_LAG + ") c").get(0);
  }

  /** Everything that does not agree. */
  List<String> check() throws SQLException {
    for (AggregateMapping mapping : context.mappings().values()) {
      feed(mapping);
      rows(mapping);
      for (TableMapping table : Stream.concat(Stream.of(mapping.root()), mapping.rows().stream()).toList()) {
        references(mapping, table);
      }
      keys(mapping);
    }
    contents();
    find("check.body", "SELECT c.\"type\", c.\"root\" FROM \"rp_change\" c LEFT JOIN \"rp_change_value\" v ON v.\"seq\" = c.\"seq\""
        + " AND v.\"part\" = 0 WHERE c.\"kind\" IN ('UPDATE', 'DELETE') AND v.\"seq\" IS NULL"
        + " AND c.\"emptied_at\" IS NULL");
    return problems;
  }

  /** Each record's version is that of its newest change, and its changes have no gap. */
  private void feed(AggregateMapping mapping) throws SQLException {
    String type = mapping.type().name();
    String heads = "(SELECT \"root\", MAX(\"version\") AS \"newest\", COUNT(*) AS \"changes\", MAX(CASE WHEN \"kind\" = 'DELETE' THEN"
        + " \"version\" ELSE 0 END) AS \"deleted\" FROM \"rp_change\" WHERE \"type\" = '" + type.replace("'", "''") + "' GROUP BY \"root\") f";
    String table = Names.quote(mapping.root().table());
    find("check.version", "SELECT '" + type + "', t.\"id\" FROM " + table + " t LEFT JOIN " + heads + " ON f.\"root\" = t.\"id\""
        + " WHERE f.\"newest\" IS NULL OR f.\"newest\" <> t.\"version\" OR f.\"deleted\" = f.\"newest\"");
    find("check.missing", "SELECT '" + type + "', f.\"root\" FROM " + heads + " LEFT JOIN " + table + " t ON f.\"root\" = t.\"id\""
        + " WHERE t.\"id\" IS NULL AND f.\"deleted\" <> f.\"newest\"");
    find("check.gap", "SELECT '" + type + "', f.\"root\" FROM " + heads + " WHERE f.\"changes\" <> f.\"newest\"");
  }

  /** Each attachment has its content. */
  private void contents() throws SQLException {
    Optional<RecordType> type = context.types().find("Attachment");
    if (type.isPresent()) {
      TableMapping table = context.mappings().get(type.get()).root();
      String hash = "a." + Names.quote(table.columns(CrmPackage.Literals.ATTACHMENT__SHA256).orElseThrow().name());
      find("check.content", "SELECT 'Attachment', a.\"id\" FROM " + Names.quote(table.table()) + " a LEFT JOIN \"rp_content\" c ON c.\"sha256\" = "
          + hash + " WHERE " + hash + " IS NOT NULL AND c.\"id\" IS NULL");
    }
  }

  private void rows(AggregateMapping mapping) throws SQLException {
    String root = Names.quote(mapping.root().table());
    for (TableMapping rows : mapping.rows()) {
      find("check.row", "SELECT '" + rows.table() + "', r.\"root\" FROM " + Names.quote(rows.table()) + " r LEFT JOIN " + root
          + " t ON t.\"id\" = r.\"root\" WHERE t.\"id\" IS NULL");
    }
  }

  private void references(AggregateMapping mapping, TableMapping table) throws SQLException {
    String id = table == mapping.root() ? "id" : Names.ROOT;
    for (FeatureColumns columns : table.columns()) {
      if (columns.isReference()) {
        for (RecordType target : context.types().conforming((EClass) columns.feature().getEType())) {
          find("check.reference", "SELECT '" + mapping.type().name() + "', r." + Names.quote(id) + " FROM " + Names.quote(table.table())
              + " r LEFT JOIN " + Names.quote(context.mappings().get(target).root().table()) + " t ON t.\"id\" = r."
              + Names.quote(columns.name()) + " WHERE r." + Names.quote(columns.targetType().orElseThrow()) + " = '" + target.name()
              + "' AND t.\"id\" IS NULL");
        }
      }
    }
  }

  private void keys(AggregateMapping mapping) throws SQLException {
    String table = Names.quote(mapping.root().table());
    for (UniqueKey unique : UniqueKey.of(mapping.type())) {
      String value = unique.sql(mapping.root(), "t").orElse(null);
      if (value != null) {
        find("check.key", "SELECT '" + mapping.type().name() + "', t.\"id\" FROM " + table + " t LEFT JOIN \"rp_key\" k ON k.\"feature\" = '"
            + unique.name() + "' AND k.\"value\" = " + value + " AND k.\"root\" = t.\"id\" WHERE " + value
            + " IS NOT NULL AND k.\"root\" IS NULL");
        find("check.key", "SELECT '" + mapping.type().name() + "', k.\"root\" FROM \"rp_key\" k LEFT JOIN " + table + " t ON t.\"id\" = k.\"root\""
            + " AND " + value + " = k.\"value\" WHERE k.\"feature\" = '" + unique.name() + "' AND t.\"id\" IS NULL");
      }
    }
  }

  /** Adds a sentence for each line found, which is a type or table and an id; no more than some of each kind. */
  private void find(String key, String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setMaxRows(MOST);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          problems.add(texts.text(key, row.getString(1), row.getObject(2, UUID.class)));
        }
      }
    }
  }
}
