package org.rapport.core.transfer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapport.model.RapportException;

/**
 * What was found out about a part of an import by its first rows. Immutable.
 *
 * @param part what was looked at
 * @param mapping by which it is going to be read; it says the places of the columns as far as they are known
 * @param origin where these places come from
 * @param form how it is written, under the names that mappings have for that: {@code encoding}, {@code separator}, {@code quote},
 *     {@code dates}, {@code decimal}, {@code region}; said or found out. What does not apply is missing
 * @param columns of a table, from left to right; empty for others
 * @param fields what the records of the preview have values of: what names them first, lists last
 * @param rows the first rows as they will be stored
 * @param sample what would come of the rows that were looked at
 * @param whole whether these are all rows
 * @param refused why nothing can be imported of it like this; empty where it can
 */
public record Inspection(ImportPart part, ImportMapping mapping, Origin origin, Map<String, String> form, List<Column> columns,
    List<Field> fields, List<Row> rows, ImportResult sample, boolean whole, Optional<RapportException> refused) {

  /** Where the places of columns come from. */
  public enum Origin {
    /** Somebody said them now. */
    GIVEN,
    /** An earlier import of a table with these headings. */
    REMEMBERED,
    /** The headings. */
    GUESSED
  }

  /** Copies the collections. */
  public Inspection {
    form = Map.copyOf(form);
    columns = List.copyOf(columns);
    fields = List.copyOf(fields);
    rows = List.copyOf(rows);
  }

  /** What is done with the values of a column on their way. */
  public enum Way {
    /** Cut into several. */
    SPLIT,
    /** Put together with those of other columns. */
    JOINED,
    /** Replaced by what they mean. */
    TRANSLATED,
    /** A number gets its international form beside it. */
    PHONE,
    /** A name becomes the record that has it. */
    LOOKED_UP,
    /** A date, the day first. */
    DMY,
    /** A date, the month first. */
    MDY,
    /** A date, the year first. */
    YMD,
    /** A number with a decimal comma. */
    COMMA,
    /** A number with a decimal point. */
    POINT
  }

  /**
   * A column of the table.
   *
   * @param heading what it is called
   * @param first its first value; empty where the rows that were looked at have none
   * @param paths where its values go; empty where it is left out
   * @param ways what is done with the values
   * @param good how many of the rows that were looked at have nothing wrong there
   * @param of how many these are
   */
  public record Column(String heading, String first, List<String> paths, Set<Way> ways, long good, long of) {

    /** Copies the collections. */
    public Column {
      paths = List.copyOf(paths);
      ways = Set.copyOf(ways);
    }
  }

  /**
   * A column of the preview.
   *
   * @param name of the feature
   * @param text what people call it
   * @param figures whether its values are numbers or amounts
   */
  public record Field(String name, String text, boolean figures) {
  }

  /** What would become of a row. */
  public enum Outcome {
    CREATED, MERGED, SKIPPED, FAILED
  }

  /**
   * A row of the preview.
   *
   * @param line the physical line, from 1
   * @param outcome what would become of it
   * @param values of the fields, as people read them; empty texts where there is nothing
   * @param reasons what is wrong with it, sentences
   */
  public record Row(int line, Outcome outcome, List<String> values, List<String> reasons) {

    /** Copies the lists. */
    public Row {
      values = List.copyOf(values);
      reasons = List.copyOf(reasons);
    }
  }
}
