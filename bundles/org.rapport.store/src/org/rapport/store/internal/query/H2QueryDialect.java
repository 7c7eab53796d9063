package org.rapport.store.internal.query;

import java.time.ZoneId;

/** Queries on H2. */
final class H2QueryDialect implements QueryDialect {

  @Override
  public String bytes(String expression) {
    return "CAST(" + expression + " AS VARBINARY)";
  }

  @Override
  public void local(SqlText sql, String expression, ZoneId zone) {
    sql.add("(" + expression + " AT TIME ZONE ").value(QueryDialect.normal(zone).getId().replaceAll("^Z$", "UTC")).add(")");
  }

  @Override
  public WeekFields weekFields() {
    return new WeekFields("ISO_WEEK_YEAR", "ISO_WEEK");
  }

  @Override
  public boolean drivesByJoin() {
    return true;
  }

  @Override
  public boolean seeksRows() {
    return false;
  }

  @Override
  public boolean sortsAlongIndex() {
    return false;
  }

  @Override
  public SqlText filterOnly(SqlText condition) {
    return new SqlText().add("CASE WHEN ").add(condition).add(" THEN 1 ELSE 0 END = 1");
  }
}
