package org.rapport.core.internal.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EReference;
import org.rapport.model.Annotations;
import org.rapport.model.RecordType;
import org.rapport.model.crm.CrmPackage;

/** Guesses from a heading which other record a column names: {@code Company}, or by its number: {@code Company no}. */
final class ReferenceGuess {

  private static final Pattern NUMBER = Pattern.compile("(?:(?:numero|num|no|nr|code)(?:de|du|dela)?(.{4,})|(.{4,}?)(?:number|num|no|nr|id|code|nummer))");

  private ReferenceGuess() {
  }

  /** The paths that a heading, folded, may mean in records of a type, the best first. */
  static List<String> paths(RecordType type, String folded) {
    List<String> paths = new ArrayList<>();
    Matcher number = NUMBER.matcher(folded);
    String target = !number.matches() ? "" : number.group(1) != null ? number.group(1) : number.group(2);
    for (EReference each : type.references()) {
      if (means(type, each, folded)) {
        paths.add(each.getName());
      } else if (CrmPackage.Literals.PARTY.isSuperTypeOf(each.getEReferenceType()) && means(type, each, target)) {
        paths.add(each.getName() + ".number");
      }
    }
    return paths;
  }

  private static boolean means(RecordType type, EReference reference, String word) {
    if (word.isEmpty()) {
      return false;
    }
    boolean named = Stream.of(reference.getName(), Annotations.text(reference, Locale.ENGLISH), Annotations.text(reference, Locale.FRENCH))
        .map(HeaderGuess::fold).anyMatch(word::equals);
    return named || reference.getEReferenceType() == CrmPackage.Literals.ACCOUNT && HeaderGuess.isCompany(word) && isOnly(type, reference);
  }

  /** Whether no other reference of the type leads there. */
  private static boolean isOnly(RecordType type, EReference reference) {
    return type.references().stream().filter(each -> each.getEReferenceType() == reference.getEReferenceType()).count() == 1;
  }
}
