package org.rapport.store.internal.deploy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.rapport.store.internal.Hashes;
import org.rapport.store.internal.feed.FeedPages;
import org.rapport.store.internal.jdbc.Dialect;
import org.rapport.store.internal.schema.ColumnType;
import org.rapport.store.internal.write.DueRelationships;

/**
 * The tables of the store itself, whose names begin with {@code rp_}. Each statement may be run again where its work is
 * done already; so a base that was made by an older version gets what is new by running all of them. A new column is
 * therefore an {@code ALTER TABLE … ADD COLUMN IF NOT EXISTS} behind the table that was there, never a change of it.
 */
final class OwnTables {

  /** What was deleted before there was a bin lies in it too, under its id. */
  private static final String EARLIER_DELETIONS = "INSERT INTO \"rp_bin\" (\"seq\", \"type\", \"id\", \"at\", \"who\", \"change\", \"cause\")"
      + " SELECT c.\"seq\", c.\"type\", c.\"root\", c.\"at\", c.\"who\", c.\"id\", c.\"cause\" FROM \"rp_change\" c WHERE c.\"kind\" = 'DELETE'"
      + " AND c.\"mode\" <> 1 AND c.\"emptied_at\" IS NULL AND NOT EXISTS (SELECT 1 FROM \"rp_change\" d WHERE d.\"root\" = c.\"root\""
      + " AND d.\"type\" = c.\"type\" AND d.\"seq\" > c.\"seq\") AND NOT EXISTS (SELECT 1 FROM \"rp_bin\" b WHERE b.\"seq\" = c.\"seq\")";

  private OwnTables() {
  }

  /** The statements, in their order. */
  static List<String> statements(Dialect dialect) {
    String text = dialect.type(ColumnType.TEXT);
    String name = dialect.nameType();
    String time = dialect.type(ColumnType.INSTANT);
    List<String> result = new ArrayList<>(List.of(
        table("rp_meta", "\"name\" " + name + " PRIMARY KEY, \"value\" " + text),
        table("rp_package", "\"ns_uri\" " + text + " PRIMARY KEY, \"prefix\" " + name + ", \"digest\" " + text + ", \"ecore\" " + text),
        table("rp_table", "\"name\" " + name + " PRIMARY KEY, \"ns_uri\" " + text + ", \"type\" " + name + ", \"root\" BOOLEAN"),
        table("rp_key", "\"feature\" " + name + ", \"value\" " + text + ", \"root\" UUID, PRIMARY KEY (\"feature\", \"value\")"),
        index("rp_key_root", "rp_key", "root"),
        table("rp_change", "\"seq\" BIGINT PRIMARY KEY, \"id\" UUID NOT NULL, \"type\" " + name + " NOT NULL, \"root\" UUID NOT NULL, "
            + "\"version\" BIGINT NOT NULL, \"kind\" VARCHAR(8) NOT NULL, \"mode\" SMALLINT NOT NULL, \"batch\" UUID, \"undoes\" UUID, "
            + "\"undone_by\" UUID, \"cause\" UUID, \"at\" " + time + " NOT NULL, \"who\" " + name + " NOT NULL, \"origin\" UUID NOT NULL"
            + (dialect == Dialect.POSTGRESQL ? ", \"xid\" xid8 NOT NULL DEFAULT pg_current_xact_id()" : "")),
        "CREATE UNIQUE INDEX IF NOT EXISTS \"rp_change_id\" ON \"rp_change\" (\"id\")",
        index("rp_change_root", "rp_change", "root", "seq"),
        index("rp_change_batch", "rp_change", "batch", "seq"),
        index("rp_change_who", "rp_change", "who", "seq"),
        table("rp_change_value", "\"seq\" BIGINT, \"part\" INTEGER, \"body\" " + text + ", PRIMARY KEY (\"seq\", \"part\")"),
        table("rp_batch", "\"id\" UUID PRIMARY KEY, \"what\" " + text + ", \"who\" " + name + ", \"at\" " + time
            + ", \"undoes\" UUID, \"undone_by\" UUID"),
        table("rp_mark", "\"mark\" " + name + " PRIMARY KEY, \"batch\" UUID"),
        index("rp_mark_batch", "rp_mark", "batch")));
    result.add(table("rp_login", "\"user_id\" UUID PRIMARY KEY, \"hash\" " + text + ", \"failures\" INTEGER NOT NULL, \"locked_until\" " + time
        + ", \"last_sign_in\" " + time));
    result.add(table("rp_job", "\"id\" UUID PRIMARY KEY, \"kind\" " + name + " NOT NULL, \"parameters\" " + text + ", \"state\" VARCHAR(9) NOT NULL, \"who\" "
        + name + " NOT NULL, \"user_id\" UUID, \"locale\" " + name + ", \"zone\" " + name + ", \"at\" " + time + " NOT NULL, \"cursor\" " + text
        + ", \"done\" BIGINT NOT NULL, \"total\" BIGINT NOT NULL, \"message\" " + text + ", \"token\" UUID, \"origin\" UUID, \"lease_until\" " + time
        + ", \"attempts\" INTEGER NOT NULL, \"cancelling\" BOOLEAN NOT NULL"));
    result.add("ALTER TABLE \"rp_job\" ADD COLUMN IF NOT EXISTS \"code\" " + name);
    result.add("ALTER TABLE \"rp_job\" ADD COLUMN IF NOT EXISTS \"place\" " + name);
    result.add(index("rp_job_state", "rp_job", "state", "at"));
    result.add(table("rp_content", "\"id\" UUID PRIMARY KEY, \"sha256\" " + name + " UNIQUE, \"size\" BIGINT NOT NULL, \"at\" " + time + " NOT NULL"));
    result.add(table("rp_content_chunk", "\"id\" UUID, \"part\" INTEGER, \"body\" " + dialect.chunk() + " NOT NULL, PRIMARY KEY (\"id\", \"part\")"));
    result.add(table("rp_label", "\"type\" " + name + ", \"id\" UUID, \"stamp\" UUID NOT NULL, PRIMARY KEY (\"type\", \"id\")"));
    result.add("ALTER TABLE \"rp_change\" ADD COLUMN IF NOT EXISTS \"emptied_at\" " + time);
    result.add("ALTER TABLE \"rp_change\" ADD COLUMN IF NOT EXISTS \"emptied_by\" " + name);
    result.add("ALTER TABLE \"rp_change\" ADD COLUMN IF NOT EXISTS \"made_at\" " + time);
    result.add("ALTER TABLE \"rp_change\" ADD COLUMN IF NOT EXISTS \"made_by\" " + name);
    result.add(table("rp_bin", "\"seq\" BIGINT PRIMARY KEY, \"type\" " + name + " NOT NULL, \"id\" UUID NOT NULL, \"label\" " + text
        + ", \"at\" " + time + " NOT NULL, \"who\" " + name + " NOT NULL, \"change\" UUID NOT NULL, \"cause\" UUID"));
    result.add("ALTER TABLE \"rp_bin\" ADD COLUMN IF NOT EXISTS \"into\" UUID");
    result.add(note(FeedPages.BASE, dialect == Dialect.POSTGRESQL ? "CAST(gen_random_uuid() AS text)" : "CAST(RANDOM_UUID() AS VARCHAR)"));
    result.add(index("rp_bin_type", "rp_bin", "type", "seq"));
    result.add(index("rp_bin_id", "rp_bin", "id"));
    result.add(index("rp_bin_into", "rp_bin", "into"));
    result.add(EARLIER_DELETIONS);
    result.add(note(DueRelationships.DAY, "TO_CHAR(CURRENT_DATE, 'YYYY-MM-DD')"));
    if (dialect == Dialect.POSTGRESQL) {
      result.add(index("rp_change_xid", "rp_change", "xid", "seq"));
      result.add(table("rp_receipt", "\"id\" UUID PRIMARY KEY, \"at\" " + time + " NOT NULL"));
      result.add("CREATE SEQUENCE IF NOT EXISTS \"rp_sequence\" CACHE 1");
    }
    return result;
  }

  /** Tells one list of statements from another: what a base keeps to know that it has them all. */
  static String digest(Dialect dialect) {
    return HexFormat.of().formatHex(Hashes.sha256().digest(String.join("\n", statements(dialect)).getBytes(StandardCharsets.UTF_8)));
  }

  private static String table(String name, String columns) {
    return "CREATE TABLE IF NOT EXISTS \"" + name + "\" (" + columns + ")";
  }

  /** What a base knows of itself from its first day on. */
  private static String note(String name, String value) {
    return "INSERT INTO \"rp_meta\" (\"name\", \"value\") SELECT '" + name + "', " + value
        + " WHERE NOT EXISTS (SELECT 1 FROM \"rp_meta\" WHERE \"name\" = '" + name + "')";
  }

  private static String index(String name, String table, String... columns) {
    return "CREATE INDEX IF NOT EXISTS \"" + name + "\" ON \"" + table + "\" (\"" + String.join("\", \"", columns) + "\")";
  }
}
