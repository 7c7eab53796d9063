package org.rapport.store.internal.query;

import java.time.ZoneId;
import java.time.ZoneOffset;

/** Queries on PostgreSQL. */
final class PostgresQueryDialect implements QueryDialect {

  @Override
  public String bytes(String expression) {
    return "convert_to(" + expression + ", 'UTF8')";
  }

  @Override
  public void local(SqlText sql, String expression, ZoneId zone) {
    if (QueryDialect.normal(zone) instanceof ZoneOffset offset) {
      sql.add("(" + expression + " AT TIME ZONE make_interval(secs => CAST(").value(offset.getTotalSeconds())
          .add(" AS DOUBLE PRECISION)))");
    } else {
      sql.add("(" + expression + " AT TIME ZONE CAST(").value(zone.getId()).add(" AS TEXT))");
    }
  }

  @Override
  public WeekFields weekFields() {
    return new WeekFields("ISOYEAR", "WEEK");
  }

  @Override
  public boolean drivesByJoin() {
    return false;
  }

  @Override
  public boolean seeksRows() {
    return true;
  }

  @Override
  public boolean sortsAlongIndex() {
    return true;
  }

  @Override
  public SqlText filterOnly(SqlText condition) {
    return condition;
  }
}
