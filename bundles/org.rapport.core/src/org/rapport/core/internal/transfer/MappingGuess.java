package org.rapport.core.internal.transfer;

import java.util.Locale;
import java.util.Optional;
import org.rapport.core.internal.Texts;
import org.rapport.core.session.Session;
import org.rapport.core.transfer.Inspection.Origin;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;

/**
 * By which mapping a table is read: the one that was given, else one that is remembered for its headings, else what the
 * headings mean.
 *
 * @param type of the records; null where nothing says it
 * @param mapping with places to write to, unless none is understood
 * @param origin where the places come from
 */
record MappingGuess(RecordType type, Mapping mapping, Origin origin) {

  /**
   * Finds it.
   *
   * @param given what is said
   * @param typeName the type that is wanted; null to let the mapping or the headings say
   * @throws RapportException {@code unknown-type}, {@code unknown-feature}
   */
  static MappingGuess of(TableStart start, Mapping given, String typeName, Session session, MappingMemory memory) throws RapportException {
    String said = typeName != null ? typeName : given.type();
    boolean open = given.paths().isEmpty();
    Optional<Mapping> remembered = open && given.form().headings() ? memory.find(start.headings(), said) : Optional.empty();
    Optional<String> wanted = Optional.ofNullable(said).or(() -> remembered.map(Mapping::type)).or(() -> HeaderGuess.type(start.headings()));
    if (wanted.isEmpty()) {
      return new MappingGuess(null, given, open ? Origin.GUESSED : Origin.GIVEN);
    }
    RecordType type = session.store().types().get(wanted.get());
    if (!open) {
      return new MappingGuess(type, given, Origin.GIVEN);
    }
    Places places = new Places(session, type);
    // What a field was when the mapping was made may be gone, or hidden, by now.
    if (remembered.isPresent() && remembered.get().paths().stream().allMatch(places::fits)) {
      return new MappingGuess(type, remembered.get().inForm(given), Origin.REMEMBERED);
    }
    return new MappingGuess(type, HeaderGuess.complete(given, start.headings(), places), Origin.GUESSED);
  }

  /** The type; {@code usage} where nothing says it. */
  RecordType requireType(Locale locale, String table) throws RapportException {
    if (type == null) {
      throw new RapportException("usage", Texts.in(locale, "csv.no-type", table), Texts.in(locale, "csv.no-type.hint"));
    }
    return type;
  }
}
