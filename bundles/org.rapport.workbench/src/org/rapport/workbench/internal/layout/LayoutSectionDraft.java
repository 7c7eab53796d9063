package org.rapport.workbench.internal.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapport.model.TypeLayout;

/** One section while somebody arranges a form. Used by one thread. */
public final class LayoutSectionDraft {

  private final String code;
  private final String heading;
  private final Map<String, String> titles;
  private final List<LayoutFieldDraft> fields = new ArrayList<>();

  /** @param heading what stands there where no title is given */
  LayoutSectionDraft(String code, String heading, Map<String, String> titles) {
    this.code = code;
    this.heading = heading;
    this.titles = new LinkedHashMap<>(titles);
  }

  /** By what fields know it. */
  public String code() {
    return code;
  }

  /** Its heading in a language, as it would be. */
  String heading(String language) {
    return titles.getOrDefault(language, titles.getOrDefault("en", heading));
  }

  /** The headings that were given, by language; to be changed. */
  public Map<String, String> titles() {
    return titles;
  }

  /** Its fields in their order; to be changed. */
  public List<LayoutFieldDraft> fields() {
    return fields;
  }

  TypeLayout.Section said() {
    return new TypeLayout.Section(code, titles);
  }
}
