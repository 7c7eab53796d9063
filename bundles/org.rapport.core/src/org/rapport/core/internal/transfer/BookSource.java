package org.rapport.core.internal.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.rapport.core.internal.Texts;
import org.rapport.model.RapportException;
import org.rapport.model.Suggestions;

/** Makes drafts of the rows of all sheets of a workbook, each a table with headings of its own; empty sheets are passed over. */
final class BookSource implements Source {

  /** Makes a source of one sheet. */
  @FunctionalInterface
  interface Opener {

    Source open(Table table) throws RapportException;
  }

  private final XlsxBook book;
  private final Opener opener;
  private final Deque<String> left;
  private final Set<String> ignored = new LinkedHashSet<>();
  private BiPredicate<String, String> known = (typeName, key) -> false;
  private Source current;

  /**
   * Looks at all sheets; one of which nothing is understood is a problem of its own where there are others.
   *
   * @param only the name of the only sheet to be read; null for all
   * @throws RapportException what a table says where none can be read; {@code bad-mapping} where there is no sheet of the name
   */
  BookSource(InputFile file, String only, Opener opener) throws RapportException {
    this.opener = opener;
    book = new XlsxBook(file);
    try {
      left = new ArrayDeque<>(filled(book, file, only));
      look();
    } catch (RapportException e) {
      close();
      throw e;
    }
  }

  /**
   * The sheets in which anything stands.
   *
   * @param only the name of the only one that counts; null for all
   * @throws RapportException {@code bad-mapping} where there is no sheet of the name, {@code empty-file} where nothing stands in any
   */
  static List<String> filled(XlsxBook book, InputFile file, String only) throws RapportException {
    if (only != null && !book.sheets().contains(only)) {
      throw new RapportException("bad-mapping", Texts.in(file.locale(), "mapping.sheet", only, file.name()),
          Suggestions.hint(only, book.sheets(), Texts.in(file.locale(), "mapping.sheet.hint", String.join(", ", book.sheets()))));
    }
    List<String> filled = new ArrayList<>();
    for (String name : only == null ? book.sheets() : List.of(only)) {
      try (XlsxSheet sheet = book.sheet(name)) {
        if (!sheet.isEmpty()) {
          filled.add(name);
        }
      }
    }
    if (filled.isEmpty()) {
      throw new RapportException("empty-file", Texts.in(file.locale(), "empty-file", file.name()), Texts.in(file.locale(), "empty-file.hint"));
    }
    return filled;
  }

  private void look() throws RapportException {
    RapportException refused = null;
    int good = 0;
    for (String name : left) {
      try (Source source = opener.open(book.sheet(name))) {
        ignored.addAll(source.ignored());
        good++;
      } catch (RapportException e) {
        refused = e;
      }
    }
    if (good == 0 && refused != null) {
      throw refused;
    }
  }

  @Override
  public void skipKnown(BiPredicate<String, String> predicate) {
    known = predicate;
    if (current != null) {
      current.skipKnown(predicate);
    }
  }

  @Override
  public List<String> ignored() {
    return List.copyOf(ignored);
  }

  @Override
  public Draft next() throws RapportException {
    while (current != null || !left.isEmpty()) {
      if (current == null) {
        XlsxSheet sheet = book.sheet(left.poll());
        try {
          current = opener.open(sheet);
          current.skipKnown(known);
        } catch (RapportException e) {
          return Draft.failed(sheet.name(), 0, 0, e.getMessage() + " " + e.hint());
        }
      }
      Draft draft = current.next();
      if (draft != null) {
        return draft;
      }
      current.close();
      current = null;
    }
    return null;
  }

  @Override
  public void close() {
    try {
      if (current != null) {
        current.close();
      }
      book.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
