package org.rapport.core.internal.transfer;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.rapport.core.internal.Texts;
import org.rapport.model.RapportException;
import org.rapport.model.Types;

/** Reads the cards of a vCard file of version 2.1, 3.0 or 4.0, one after the other. */
final class VCardSource implements Source {

  private final InputFile file;
  private final Locale locale;
  private final BufferedReader reader;
  private final VCardMapper mapper;
  private final Cleaning cleaning;
  private final Mark mark = new Mark();
  private int line;
  private boolean ended;
  private boolean any;

  /** @param typeName the type that the cards become; null to let each card say */
  VCardSource(InputFile file, String typeName, Types types, Cleaning cleaning) throws RapportException {
    this.file = file;
    this.locale = file.locale();
    this.cleaning = cleaning;
    this.mapper = new VCardMapper(types, typeName, locale);
    try {
      reader = new BufferedReader(file.reader(null));
    } catch (IOException e) {
      throw file.unreadable(e);
    }
  }

  @Override
  public Draft next() throws RapportException {
    try {
      return ended ? null : read();
    } catch (IOException e) {
      ended = true;
      return Draft.failed(file.name(), line, 0, Texts.in(locale, "csv.broken", String.valueOf(e.getMessage())));
    }
  }

  private Draft read() throws IOException, RapportException {
    StringBuilder text = new StringBuilder();
    int depth = 0;
    int start = 0;
    for (String next = reader.readLine(); next != null; next = reader.readLine()) {
      line++;
      String upper = next.strip().toUpperCase(Locale.ROOT);
      if (depth == 0 && !upper.equals("BEGIN:VCARD")) {
        if (!upper.isEmpty()) {
          return outside(next);
        }
        continue;
      }
      if (upper.equals("BEGIN:VCARD")) {
        start = depth == 0 ? line : start;
        depth++;
      } else if (upper.equals("END:VCARD")) {
        depth--;
      }
      text.append(next).append("\r\n");
      if (depth == 0) {
        any = true;
        return card(text.toString(), start);
      }
    }
    ended = true;
    if (depth > 0) {
      return Draft.failed(file.name(), start, 0, Texts.in(locale, "vcard.cut"));
    }
    return any ? null : Draft.failed(file.name(), 1, 0, Texts.in(locale, "vcard.none"));
  }

  /** A line that belongs to no card; the rest up to the next card is passed over with it. */
  private Draft outside(String text) throws IOException {
    int at = line;
    any = true;
    reader.mark(1 << 16);
    for (String next = reader.readLine(); next != null; next = reader.readLine()) {
      if (next.strip().equalsIgnoreCase("BEGIN:VCARD")) {
        reader.reset();
        break;
      }
      line++;
      reader.mark(1 << 16);
    }
    return Draft.failed(file.name(), at, 0, Texts.in(locale, "vcard.outside", text.length() > 40 ? text.substring(0, 40) + "…" : text));
  }

  private Draft card(String raw, int start) throws RapportException {
    String text = RejectText.withoutProblem(raw);
    return read(text, start).rejectAs(RejectText.CARDS, () -> List.of(text));
  }

  private Draft read(String text, int start) throws RapportException {
    if (text.indexOf('\0') >= 0) {
      return Draft.failed(file.name(), start, 0, Texts.in(locale, "csv.nul"));
    }
    VCard card = Ezvcard.parse(text).first();
    if (card == null) {
      return Draft.failed(file.name(), start, 0, Texts.in(locale, "vcard.cut"));
    }
    Draft draft = mapper.draft(card, file.name(), start, mark.of(List.of("vcard", text)));
    if (draft.state() == Draft.State.GOOD) {
      cleaning.clean(draft);
    }
    return draft;
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
