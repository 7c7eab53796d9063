package org.rapport.core.transfer;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What came of an import: read = created + merged + skipped + failed.
 *
 * @param batch names the batch for {@code undo}; null where nothing was written
 * @param read cards or rows that were read
 * @param created records made of them
 * @param merged rows written into a record that was there
 * @param skipped rows left out: of a known key, equal to a row taken in earlier, or without what the mapping asks for
 * @param failed rows that could not be taken in; each has a problem
 * @param problems what was wrong, the failed rows first of all; values put into the notes are among them
 * @param ignored columns without a place in the model
 * @param besides other records that had to be made, such as employers and tags, by type
 * @param rejected the files that failed rows, cards and records were written to, where that was asked for
 * @param duplicates pairs of records that may be the same, kept to be reviewed, where that was asked for
 * @param fields custom fields that were made on the way, such as {@code Contact.hobby}
 */
public record ImportResult(UUID batch, long read, long created, long merged, long skipped, long failed, List<Problem> problems,
    List<String> ignored, Map<String, Integer> besides, List<String> rejected, long duplicates, List<String> fields) {

  /** Copies the collections. */
  public ImportResult {
    problems = List.copyOf(problems);
    ignored = List.copyOf(ignored);
    besides = Map.copyOf(besides);
    rejected = rejected == null ? List.of() : List.copyOf(rejected); // Jobs of an earlier version do not say it.
    fields = fields == null ? List.of() : List.copyOf(fields);
  }

  /**
   * Something wrong at a place in a file.
   *
   * @param file the file's name
   * @param line the physical line, from 1; 0 where the whole file is meant
   * @param column the field in the line, from 1; 0 where the whole line is meant
   * @param reason a sentence
   * @param failed whether the row was not taken in because of it
   */
  public record Problem(String file, int line, int column, String reason, boolean failed) {
  }
}
