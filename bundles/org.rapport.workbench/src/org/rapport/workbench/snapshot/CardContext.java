package org.rapport.workbench.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.rapport.core.session.Session;
import org.rapport.model.Money;
import org.rapport.model.RapportException;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;

/**
 * On whose behalf a card is read, and how its reader writes values. Of any thread, never the UI thread where the store is
 * asked.
 */
public interface CardContext {

  /** The open database. What it gives is what the reader may see. */
  Session session();

  /**
   * Whether the reader may see records of a type and features of theirs; to be asked before a query names them, which would be
   * refused otherwise.
   *
   * @param type name of the type; false where it is not installed
   * @param paths of features, such as {@code kind.name}
   */
  boolean sees(String type, String... paths);

  /** The language of the texts, and the country of numbers and dates. */
  Locale locale();

  /** The zone in which the reader's days begin. */
  ZoneId zone();

  /** An amount in whole units, with its currency. */
  String money(Money amount);

  /** A day near today in words, the year only where it is another one. */
  String day(LocalDate day);

  /** A time of day. */
  String time(Instant moment);

  /** A whole number with its groups. */
  String number(long number);

  /** The first rows of a list, in one statement. */
  default List<Page.Row> rows(Query query, int most) throws RapportException {
    return session().store().page(session().principal(), query, PageRequest.first(most)).rows();
  }

  /** How many records a list has; exact up to ten thousand, then ten thousand and one. */
  default long count(String type, String where) throws RapportException {
    return session().store().count(session().principal(), new Query(type, where, List.of(), List.of()), MOST_COUNTED).count();
  }

  /** So far a card counts. */
  long MOST_COUNTED = 10_000;
}
