package org.rapport.workbench.internal.home;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.model.Ref;

/** The records that a person opened lately, as the text that is kept for the person. Stateless. */
public final class Recent {

  /** Where it is kept. */
  public static final String KEY = "home.recent";
  private static final int MOST = 12;
  private static final char OF = '/';

  private Recent() {
  }

  /** The text with one more record, which comes first. */
  public static String with(String text, Ref opened) {
    Set<Ref> all = new LinkedHashSet<>(List.of(opened));
    all.addAll(refs(text));
    return all.stream().limit(MOST).map(ref -> ref.type() + OF + ref.id()).collect(Collectors.joining(" "));
  }

  /** The records of a text, the last one opened first. What is no record is left out. */
  static List<Ref> refs(String text) {
    return Arrays.stream(text.strip().split("\\s+")).flatMap(Recent::ref).toList();
  }

  private static Stream<Ref> ref(String word) {
    int slash = word.indexOf(OF);
    try {
      return slash < 1 ? Stream.empty() : Stream.of(new Ref(word.substring(0, slash), UUID.fromString(word.substring(slash + 1))));
    } catch (IllegalArgumentException e) {
      return Stream.empty(); // What another version kept is no reason to lose the rest.
    }
  }
}
