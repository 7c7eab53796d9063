package org.rapport.store.internal.query;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.rapport.store.internal.jdbc.Dialect;

/** What differs between the databases in queries. */
public interface QueryDialect {

  /**
   * The dialect of a kind of database.
   *
   * @param kind {@code h2} or {@code postgresql}
   */
  static QueryDialect of(String kind) {
    return Dialect.H2.kind().equals(kind) ? new H2QueryDialect() : new PostgresQueryDialect();
  }

  /** An expression with the UTF-8 bytes of a text, which compare by code points. */
  String bytes(String expression);

  /** Adds an expression that gives the local time of a moment in a zone. */
  void local(SqlText sql, String expression, ZoneId zone);

  /** The expressions for year and week of ISO 8601, to be put before {@code FROM} in {@code EXTRACT}. */
  WeekFields weekFields();

  /** Whether a condition on rows or targets is found from their side only when it is written as a join. */
  boolean drivesByJoin();

  /** A condition known to hold for many, written so that no index is chosen for it where the database chooses badly. */
  SqlText filterOnly(SqlText condition);

  /** Whether {@code (a, b) > (?, ?)} is answered from an index on both. */
  boolean seeksRows();

  /** Whether an order of which an index gives the first part is sorted piece by piece, and not as a whole. */
  boolean sortsAlongIndex();

  /**
   * The words for year and week.
   *
   * @param year the year that the week belongs to
   * @param week its number, from 1
   */
  record WeekFields(String year, String week) {
  }

  /** The zone as an offset where it always is the same. */
  static ZoneId normal(ZoneId zone) {
    ZoneId normal = zone.normalized();
    return normal instanceof ZoneOffset ? normal : zone;
  }
}
