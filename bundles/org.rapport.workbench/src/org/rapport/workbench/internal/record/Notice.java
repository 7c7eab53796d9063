package org.rapport.workbench.internal.record;

import java.util.Objects;

/**
 * A sentence in the band above the form.
 *
 * @param kind which colour and icon it has
 * @param strong its first, stronger words
 * @param text the rest; may be empty
 * @param action words of a link at its end, empty for none
 * @param run what the link does; null where there is none
 */
record Notice(Kind kind, String strong, String text, String action, Runnable run) {

  /** What the sentence is about. */
  enum Kind {
    ERROR("band-bad", "bad", "circle-alert"), WARNING("band-warn", "warn", "triangle-alert"), INFO("band-info", "info", "info"),
    CONFLICT("band-warn", "warn", "users");

    private final String cssClass;
    private final String color;
    private final String icon;

    Kind(String cssClass, String color, String icon) {
      this.cssClass = cssClass;
      this.color = color;
      this.icon = icon;
    }

    String cssClass() {
      return cssClass;
    }

    String color() {
      return color;
    }

    String icon() {
      return icon;
    }
  }

  Notice {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(strong);
    Objects.requireNonNull(text);
    Objects.requireNonNull(action);
  }

  static Notice of(Kind kind, String strong, String text) {
    return new Notice(kind, strong, text, "", null);
  }
}
