package org.rapport.print.internal;

import java.net.URL;
import java.util.List;
import org.rapport.print.ReportInfo;
import org.rapport.print.ReportInfo.Parameter;

/**
 * A report as its contributor declared it.
 *
 * @param info what others see of it
 * @param design where the design is; its library, texts and pictures are looked for beside it
 * @param queries the data, in the order of the declaration
 * @param conditions names of the parameters that are conditions and narrow every query
 */
record ReportDeclaration(ReportInfo info, URL design, List<QueryDeclaration> queries, List<String> conditions) {

  /** Copies the lists. */
  ReportDeclaration {
    queries = List.copyOf(queries);
    conditions = List.copyOf(conditions);
  }

  /** The parameter of a name, null where there is none. */
  Parameter parameter(String name) {
    return info.parameters().stream().filter(each -> each.name().equals(name)).findFirst().orElse(null);
  }

  /**
   * One question to the store, whose groups are the rows of a data set.
   *
   * @param name name of the data set
   * @param type the record type
   * @param where a condition, empty for all
   * @param keys what to group by
   * @param sums what to add up
   * @param rollups coarser sums of the same answer, so that totals always agree with their parts
   */
  record QueryDeclaration(String name, String type, String where, List<String> keys, List<String> sums,
      List<Rollup> rollups) {

    /** Copies the lists. */
    QueryDeclaration {
      keys = List.copyOf(keys);
      sums = List.copyOf(sums);
      rollups = List.copyOf(rollups);
    }
  }

  /**
   * A coarser sum over the groups of a query.
   *
   * @param name name of the data set
   * @param keys some of the query's keys, in any order; none for totals
   * @param isContinuous whether the months between the first and the last that have none of the records get a row, for charts
   */
  record Rollup(String name, List<String> keys, boolean isContinuous) {

    /** Copies the list. */
    Rollup {
      keys = List.copyOf(keys);
    }
  }
}
