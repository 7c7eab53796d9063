package org.rapport.workbench.internal.imports;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.rapport.core.transfer.ImportFields;
import org.rapport.core.transfer.Inspection.Column;
import org.rapport.core.transfer.Inspection.Outcome;
import org.rapport.core.transfer.Inspection.Way;
import org.rapport.core.transfer.Update;
import org.rapport.workbench.ui.RowTable.Cell;

/** Says what was found out about an import as people say it. */
final class Texts {

  private Texts() {
  }

  /** A number of rows. */
  static String count(long rows) {
    return NumberFormat.getIntegerInstance(Locale.getDefault()).format(rows);
  }

  /** What is done with the values of a column on their way. */
  static String ways(Column column) {
    return column.ways().stream().sorted().map(Texts::way).collect(Collectors.joining(", "));
  }

  private static String way(Way way) {
    return switch (way) {
      case SPLIT -> ImportMessages.Way_split;
      case JOINED -> ImportMessages.Way_joined;
      case TRANSLATED -> ImportMessages.Way_translated;
      case PHONE -> ImportMessages.Way_phone;
      case LOOKED_UP -> ImportMessages.Way_lookedUp;
      case DMY -> ImportMessages.Form_dmy;
      case MDY -> ImportMessages.Form_mdy;
      case YMD -> ImportMessages.Form_ymd;
      case COMMA -> ImportMessages.Form_decimalComma;
      case POINT -> ImportMessages.Form_decimalPoint;
    };
  }

  /** Where the values of a column go. */
  static String places(Column column, ImportFields fields) {
    return column.paths().isEmpty() ? ImportMessages.Match_leaveOut : column.paths().stream().map(fields::text).collect(Collectors.joining(" + "));
  }

  /** How many values of a column fit. */
  static Cell result(Column column) {
    if (column.paths().isEmpty()) {
      return Cell.quiet(ImportMessages.Match_notImported);
    }
    boolean good = column.good() == column.of();
    String words = NLS.bind(ImportMessages.Match_fit, count(column.good()), count(column.of()));
    return good ? Cell.marked(words, "circle-check", "ok") : Cell.marked(words, "triangle-alert", "warn");
  }

  /** Why a source cannot be imported, with its name. */
  static String refused(ImportSource source) {
    String reason = source.problem().getMessage();
    return reason.contains(source.name()) ? reason : NLS.bind(ImportMessages.File_refused, source.name(), reason);
  }

  /** What merging does. */
  static String rule(Update update) {
    return switch (update) {
      case OVERWRITE -> ImportMessages.Rule_overwrite;
      case FILL -> ImportMessages.Rule_fill;
      case KEEP -> ImportMessages.Rule_keep;
    };
  }

  /** What would become of a row. */
  static Cell outcome(Outcome outcome) {
    return switch (outcome) {
      case CREATED -> Cell.marked(ImportMessages.Outcome_created, "plus", "ok");
      case MERGED -> Cell.marked(ImportMessages.Outcome_merged, "copy", "warn");
      case SKIPPED -> Cell.marked(ImportMessages.Outcome_skipped, "arrow-right", "ink3");
      case FAILED -> Cell.marked(ImportMessages.Outcome_failed, "circle-alert", "bad");
    };
  }
}
