package org.rapport.search;

import java.time.Duration;
import java.util.Collection;
import org.rapport.model.RapportException;

/**
 * Finds records by what people remember of them: names in any order, with or without accents, by nickname or initial, one
 * letter wrong where nothing else is found; the last digits of a number; an address, a word of a note. The index is made for one person of what that
 * person may read, follows the store within a second, and is made anew when the person's rights change. Safe for all threads;
 * not for the UI thread.
 */
public interface Search extends AutoCloseable {

  /**
   * The records that have all the words.
   *
   * @param types names of record types, empty for all
   * @param most how many at most
   * @throws RapportException what the store throws
   */
  Results find(String text, Collection<String> types, int most) throws RapportException;

  /** How far the index is. */
  SearchState state();

  /**
   * Waits until the index answers and knows what the store knew at the time of the call.
   *
   * @return false if that took longer
   * @throws RapportException {@code interrupted}
   */
  boolean await(Duration longest) throws RapportException;

  /** Has the index made anew, in the background. */
  void rebuild();

  /** Gives it up; the index goes on with the last who gives it up. Blocks for what is being written. */
  @Override
  void close();
}
