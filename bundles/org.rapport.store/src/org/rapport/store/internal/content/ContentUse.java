package org.rapport.store.internal.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.internal.StoreContext;
import org.rapport.store.internal.jdbc.Sql;
import org.rapport.store.internal.schema.Names;
import org.rapport.store.internal.schema.TableMapping;

/**
 * Who names a content: records, and changes of the feed, from which undo and the bin bring records back. Counted by asking
 * and not by a number beside the content, which every way of writing an attachment would have to keep right.
 */
final class ContentUse {

  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
  private static final int FETCH = 1000;

  private final Connection connection;
  private final Optional<String> named;

  ContentUse(StoreContext context, Connection connection) {
    this.connection = connection;
    this.named = context.types().find("Attachment").map(type -> {
      TableMapping table = context.mappings().get(type).root();
      String column = table.columns(CrmPackage.Literals.ATTACHMENT__SHA256).orElseThrow().name();
      return " AND NOT EXISTS (SELECT 1 FROM " + Names.quote(table.table()) + " a WHERE a." + Names.quote(column) + " = \"rp_content\".\"sha256\")";
    });
  }

  /** The contents, put no later than a moment, that no record and no change names. */
  List<String> unused(Instant before) throws SQLException {
    if (named.isEmpty()) {
      return List.of();
    }
    Set<String> unnamed = new HashSet<>(Sql.query(connection, row -> row.getString(1),
        "SELECT \"sha256\" FROM \"rp_content\" WHERE \"sha256\" IS NOT NULL AND \"at\" <= ?" + named.get(), before));
    if (!unnamed.isEmpty()) {
      removeChanged(unnamed);
    }
    return unnamed.stream().sorted().toList();
  }

  private void removeChanged(Set<String> unnamed) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("SELECT v.\"seq\", v.\"body\" FROM \"rp_change\" c JOIN \"rp_change_value\" v"
        + " ON v.\"seq\" = c.\"seq\" WHERE c.\"type\" = 'Attachment' ORDER BY v.\"seq\", v.\"part\"")) {
      statement.setFetchSize(FETCH);
      try (ResultSet row = statement.executeQuery()) {
        long last = -1;
        String tail = "";
        while (row.next()) {
          // A hash may be cut in two where a change is kept in parts.
          String text = (row.getLong(1) == last ? tail : "") + row.getString(2);
          for (Matcher match = SHA256.matcher(text); match.find();) {
            unnamed.remove(match.group());
          }
          last = row.getLong(1);
          tail = text.substring(Math.max(0, text.length() - 63));
        }
      }
    }
  }

  /** Takes the hash of a content, if still no record names it and nobody put it again; gives 1 if so, else 0. */
  int forget(String sha256, Instant before) throws SQLException {
    return named.isEmpty() ? 0 : Sql.execute(connection,
        "UPDATE \"rp_content\" SET \"sha256\" = NULL WHERE \"sha256\" = ? AND \"at\" <= ?" + named.get(), sha256, before);
  }
}
