package org.rapport.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapport.model.crm.Translation;

/** The texts that records give to things, by language. */
final class Titles {

  private Titles() {
  }

  /**
   * A text and its translations. A language is known by its first part: {@code fr-BE} is {@code fr}, as a text of the model is.
   *
   * @param english null where nobody said
   */
  static Map<String, String> of(String english, List<Translation> translations) {
    Map<String, String> result = new LinkedHashMap<>();
    if (english != null) {
      result.put("en", english);
    }
    translations.stream().filter(each -> each.getLanguage() != null && each.getText() != null)
        .forEach(each -> result.put(each.getLanguage().split("[-_]")[0].toLowerCase(Locale.ROOT), each.getText()));
    return result;
  }
}
