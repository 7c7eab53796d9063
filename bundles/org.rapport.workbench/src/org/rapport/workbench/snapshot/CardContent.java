package org.rapport.workbench.snapshot;

import java.util.List;

/**
 * What a card shows.
 *
 * @param title what the rows are
 * @param icon name of an icon at Lucide that the workbench ships
 * @param summary how many, how much: a few words beside the title; may be empty
 * @param rows at most {@link #MOST_ROWS} are painted on a snapshot, the others stand behind {@code all}
 * @param all the list of all rows, which the title opens; null where there is none
 * @param adds name of the type that the button "+" makes a new record of; null for no button
 * @param through the reference of that type which is to hold the record of the snapshot; null where there is none
 */
public record CardContent(String title, String icon, String summary, List<CardRow> rows, CardLink all, String adds, String through) {

  /** A card with more rows would push the others out of sight. */
  public static final int MOST_ROWS = 4;

  /** Copies the list. */
  public CardContent {
    rows = List.copyOf(rows);
  }

  /** A card that is only read. */
  public CardContent(String title, String icon, String summary, List<CardRow> rows, CardLink all) {
    this(title, icon, summary, rows, all, null, null);
  }
}
