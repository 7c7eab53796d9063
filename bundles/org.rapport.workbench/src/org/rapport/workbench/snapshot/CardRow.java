package org.rapport.workbench.snapshot;

import java.time.LocalDate;
import java.util.List;
import org.rapport.model.Ref;

/**
 * A row of a card. Begin with {@link #of} and add what there is to say.
 *
 * @param lead what stands before the title
 * @param title what it is
 * @param detail a second, smaller line; empty for none
 * @param value a figure at the right of the title; empty for none
 * @param badges words on grounds of their own, at the right
 * @param opens the record that a click or Enter opens, null for none
 * @param address what a click or Enter hands to the system where no record is opened: {@code tel:}, {@code mailto:} or
 *     {@code https:}; null for none
 * @param act what the box before the title does when it is ticked; null where there is no box
 */
public record CardRow(Lead lead, String title, String detail, String value, List<CardBadge> badges, Ref opens, String address, CardAct act) {

  /** What stands before a title. */
  public sealed interface Lead {

    /** Nothing. */
    record None() implements Lead {
    }

    /** The initials of a person's or a company's name. */
    record Avatar(String name) implements Lead {
    }

    /** A day as a leaf of a calendar. */
    record Day(LocalDate day) implements Lead {
    }

    /** The shade of a part of the card's bar, by its place from 0. */
    record Part(int place) implements Lead {
    }

    /** Nothing; the title is a heading of the rows after it. */
    record Heading() implements Lead {
    }

    /** A word of the second ink in a column of its own, such as the kind of a relation. */
    record Word(String text) implements Lead {
    }
  }

  /** Copies the list. */
  public CardRow {
    badges = List.copyOf(badges);
  }

  /** A row with a title. */
  public static CardRow of(String title) {
    return new CardRow(new Lead.None(), title, "", "", List.of(), null, null, null);
  }

  /** A heading of the rows after it. */
  public static CardRow heading(String title) {
    return of(title).lead(new Lead.Heading());
  }

  /** The same with something before the title. */
  public CardRow lead(Lead newLead) {
    return new CardRow(newLead, title, detail, value, badges, opens, address, act);
  }

  /** The same with a second line. */
  public CardRow detail(String newDetail) {
    return new CardRow(lead, title, newDetail, value, badges, opens, address, act);
  }

  /** The same with a figure. */
  public CardRow value(String newValue) {
    return new CardRow(lead, title, detail, newValue, badges, opens, address, act);
  }

  /** The same with words on grounds of their own. */
  public CardRow badges(List<CardBadge> newBadges) {
    return new CardRow(lead, title, detail, value, newBadges, opens, address, act);
  }

  /** The same with one such word. */
  public CardRow badge(String text, CardBadge.Tone tone) {
    return badges(List.of(new CardBadge(text, tone)));
  }

  /** The same, opening a record. */
  public CardRow opens(Ref record) {
    return new CardRow(lead, title, detail, value, badges, record, address, act);
  }

  /** The same, handing an address to the system. */
  public CardRow address(String uri) {
    return new CardRow(lead, title, detail, value, badges, opens, uri, act);
  }

  /** The same with a box that does something when it is ticked. */
  public CardRow act(CardAct ticked) {
    return new CardRow(lead, title, detail, value, badges, opens, address, ticked);
  }
}
