package org.rapport.workbench.snapshot;

import java.util.List;
import org.rapport.workbench.snapshot.SnapshotFigure.Figure;

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
 * @param figures stand above the rows, at most three; usually none
 * @param bar the parts of a whole, in a bar under the figures; usually none
 */
public record CardContent(String title, String icon, String summary, List<CardRow> rows, CardLink all, String adds, String through, List<Figure> figures,
    List<CardPart> bar) {

  /** A card with more rows would push the others out of sight. */
  public static final int MOST_ROWS = 4;

  /** So many parts of a bar are told apart; what follows has the shade of the last. */
  public static final int MOST_PARTS = 4;

  /** Copies the lists. */
  public CardContent {
    rows = List.copyOf(rows);
    figures = List.copyOf(figures);
    bar = List.copyOf(bar);
  }

  /** A card of rows. */
  public CardContent(String title, String icon, String summary, List<CardRow> rows, CardLink all, String adds, String through) {
    this(title, icon, summary, rows, all, adds, through, List.of(), List.of());
  }

  /** A card that is only read. */
  public CardContent(String title, String icon, String summary, List<CardRow> rows, CardLink all) {
    this(title, icon, summary, rows, all, null, null);
  }

  /** The same with figures and a bar above the rows. */
  public CardContent with(List<Figure> newFigures, List<CardPart> newBar) {
    return new CardContent(title, icon, summary, rows, all, adds, through, newFigures, newBar);
  }
}
