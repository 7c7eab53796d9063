package org.rapport.duplicates.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapport.core.words.Words;
import org.rapport.duplicates.Level;

/** Compares the names of companies: without their legal form, in any order of words, by their initials. Stateless. */
final class Companies implements Comparer {

  private static final int FEWEST_INITIALS = 3;

  private static final class Forms {
    static final Set<String> LEGAL = Set.copyOf(WordList.read("/data/legal-forms.txt"));
  }

  @Override
  public String normal(Object value) {
    String text = value.toString().replaceAll("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)", "");
    List<String> words = Words.of(text);
    List<String> own = words.stream().filter(word -> !Forms.LEGAL.contains(word)).toList();
    return String.join(" ", own.isEmpty() ? words : own);
  }

  @Override
  public Level compare(String one, String other) {
    if (Closeness.letters(sorted(one), sorted(other)) == Level.NEAR || Closeness.letters(one, other) == Level.NEAR) {
      return Level.NEAR;
    } else if (Closeness.contains(one, other)) {
      return Level.PART;
    } else if (initials(one).equals(other) || initials(other).equals(one)) {
      return Level.ALIAS;
    }
    Set<String> shared = new HashSet<>(Closeness.words(one));
    int all = shared.size();
    shared.retainAll(Closeness.words(other));
    return shared.size() * 2 >= Math.max(all, Closeness.words(other).size()) ? Level.SIMILAR : Level.DIFFERENT;
  }

  private static String sorted(String name) {
    return Closeness.words(name).stream().sorted().collect(Collectors.joining(" "));
  }

  private static String initials(String name) {
    List<String> words = Closeness.words(name);
    return words.size() < FEWEST_INITIALS ? "" : words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
  }
}
