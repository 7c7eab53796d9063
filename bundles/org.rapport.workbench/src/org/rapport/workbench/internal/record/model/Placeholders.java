package org.rapport.workbench.internal.record.model;

import java.util.Locale;
import java.util.Optional;
import org.rapport.model.Annotations;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.model.Types;

/** How references are named whose record or whose class is not there. */
public final class Placeholders {

  private Placeholders() {
  }

  /** The name of the class for people, made from its code: {@code acme.Machine} becomes "Machine". */
  public static String typeName(Ref ref) {
    String name = ref.type().substring(ref.type().lastIndexOf('.') + 1);
    String words = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Whether the class of a reference is installed. */
  public static boolean isInstalled(Types types, Ref ref) {
    return types.find(ref.type()).isPresent();
  }

  /**
   * What stands in a field that refers to a record.
   *
   * @param label the record's label as the store knows it, null where it is not known yet or not there
   */
  public static String text(Types types, Ref ref, String label, Texts texts) {
    Optional<RecordType> type = types.find(ref.type());
    if (type.isEmpty()) {
      return texts.get("reference.uninstalled", typeName(ref));
    }
    return label != null && !label.isBlank() ? label
        : texts.get("reference.gone", Annotations.text(type.get().eClass(), texts.locale()));
  }
}
