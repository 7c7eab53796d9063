package org.rapport.search.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.rapport.core.words.Nicknames;
import org.rapport.core.words.Words;

/**
 * What somebody asks for, as a query. Each word must be met by one of the ways in which people mean it; the way says how well
 * a record fits, and of those that fit alike the own and the lately changed ones come first.
 */
final class Asked {

  private static final float EXACT_NAME = 10;
  private static final float NAME_BEGINS = 6;
  private static final float NUMBER = 6;
  private static final float NICKNAME = 5;
  private static final float EXACT_WORD = 4;
  private static final float WORD_BEGINS = 2.5f;
  private static final float MISTYPED_NAME = 2;
  private static final float MISTYPED_WORD = 1;
  private static final float OWN = 1;
  private static final float RECENT = 1.5f;
  private static final float ACTIVE = 0.5f;
  /** People look for people and companies more than for what hangs on them. */
  private static final float PARTY = 2;
  private static final int WHOLE = 3;
  private static final int BEGUN = 2;
  private static final int MISTYPED = 1;
  private static final long RECENT_SECONDS = 30L * 24 * 3600;
  /** One letter in five may be wrong. */
  private static final int LETTERS_A_TYPO = 5;
  private static final int MOST_TYPOS = 2;

  private final List<Part> parts = new ArrayList<>();
  private final Nicknames nicknames;
  /** Everything as one number that was written in groups; empty where it is none. */
  private final String whole;

  /** A word that is asked for, or a number. */
  private record Part(String word, String digits) {
  }

  Asked(String typed, Nicknames nicknames) {
    String text = typed.strip();
    this.nicknames = nicknames;
    this.whole = text.indexOf(' ') > 0 && text.codePoints().anyMatch(Character::isDigit) ? Words.compact(text) : "";
    if (Words.isNumber(text)) {
      parts.add(new Part(Words.compact(text), Words.askedDigits(text)));
      return;
    }
    for (String piece : text.split("\\s+")) {
      boolean number = Words.isNumber(piece);
      if (number || piece.codePoints().anyMatch(Character::isDigit)) {
        parts.add(new Part(Words.compact(piece), number ? Words.askedDigits(piece) : ""));
      } else {
        Words.of(piece).forEach(word -> parts.add(new Part(word, "")));
      }
    }
    parts.removeIf(part -> part.word().isEmpty());
  }

  /** Whether there is nothing to ask for. */
  boolean isEmpty() {
    return parts.isEmpty();
  }

  /**
   * The query.
   *
   * @param types names of types, empty for all
   * @param user whose records come first, null for nobody's
   * @param now seconds since 1970
   * @param mistyped whether words may be mistyped
   */
  Query query(Collection<String> types, UUID user, long now, boolean mistyped) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    parts.forEach(part -> all.add(meant(part, mistyped), Occur.MUST));
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(whole.isEmpty() ? all.build() : new DisjunctionMaxQuery(List.of(all.build(),
        scored(NUMBER, new TermQuery(new Term(Documents.WORD, whole)))), 0), Occur.MUST);
    if (!types.isEmpty()) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      types.forEach(type -> any.add(new TermQuery(new Term(Documents.TYPE, type)), Occur.SHOULD));
      query.add(any.build(), Occur.FILTER);
    }
    if (user != null) {
      query.add(scored(OWN, new TermQuery(new Term(Documents.OWNER, user.toString()))), Occur.SHOULD);
    }
    query.add(scored(PARTY, new TermQuery(new Term(Documents.PARTY, "1"))), Occur.SHOULD);
    query.add(scored(ACTIVE, new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.MUST)
        .add(new TermQuery(new Term(Documents.INACTIVE, "1")), Occur.MUST_NOT).build()), Occur.SHOULD);
    query.add(LongField.newDistanceFeatureQuery(Documents.CHANGED, RECENT, now, RECENT_SECONDS), Occur.SHOULD);
    return query.build();
  }

  private Query meant(Part part, boolean mistyped) {
    List<Query> ways = new ArrayList<>();
    String word = part.word();
    ways.add(scored(EXACT_NAME, new TermQuery(new Term(Documents.NAME, word))));
    ways.add(scored(EXACT_WORD, new TermQuery(new Term(Documents.WORD, word))));
    if (word.length() <= Documents.BEGINNING) {
      ways.add(scored(NAME_BEGINS, new TermQuery(new Term(Documents.BEGIN, word))));
    } else {
      ways.add(scored(NAME_BEGINS, new PrefixQuery(new Term(Documents.NAME, word))));
      ways.add(scored(WORD_BEGINS, new PrefixQuery(new Term(Documents.WORD, word))));
    }
    nicknames.of(word).forEach(name -> ways.add(scored(NICKNAME, new TermQuery(new Term(Documents.NAME, name)))));
    if (!part.digits().isEmpty()) {
      ways.add(scored(NUMBER, new PrefixQuery(new Term(Documents.DIGITS, part.digits()))));
    }
    int typos = typos(word);
    if (mistyped && typos > 0) {
      ways.add(scored(MISTYPED_NAME, new FuzzyQuery(new Term(Documents.NAME, word), typos)));
      ways.add(scored(MISTYPED_WORD, new FuzzyQuery(new Term(Documents.WORD, word), typos)));
    }
    return new DisjunctionMaxQuery(ways, 0);
  }

  private static int typos(String word) {
    return word.chars().anyMatch(Character::isDigit) ? 0 : Math.min(MOST_TYPOS, word.length() / LETTERS_A_TYPO);
  }

  private static Query scored(float score, Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), score);
  }

  /** Whether a text has all the words. */
  boolean isIn(String text) {
    Set<String> kept = Words.kept(text);
    return parts.stream().allMatch(part -> kept.stream().anyMatch(word -> meets(part, word) > 0));
  }

  private int meets(Part part, String word) {
    return word.equals(part.word()) || nicknames.of(part.word()).contains(word) ? WHOLE : word.startsWith(part.word()) ? BEGUN
        : Typing.within(word, part.word(), typos(part.word())) ? MISTYPED : 0;
  }

  /** How well a value meets one of the words: 0 not at all, then mistyped, begun, whole. */
  int meets(String value) {
    Set<String> words = Words.kept(value);
    String digits = Words.reversedDigits(value);
    if (words.contains(whole) || parts.stream().anyMatch(part -> !part.digits().isEmpty() && digits.startsWith(part.digits()))) {
      return WHOLE;
    }
    return parts.stream().flatMapToInt(part -> words.stream().mapToInt(word -> meets(part, word))).max().orElse(0);
  }
}
