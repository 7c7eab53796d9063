package org.rapport.workbench.tests.record;

import java.util.List;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.RGB;
import org.rapport.workbench.ui.Tokens;

/** Gives the colours and fonts of the theme a value where no workbench runs that does. */
final class TokenFixture {

  private static final List<String> COLORS = List.of("win", "surface", "sunken", "hover", "sel", "line", "line2", "ctl", "ink", "ink2",
      "ink3", "accent", "onAccent", "accentInk", "ok", "okBg", "warn", "warnBg", "bad", "badBg", "info", "infoBg", "tint1", "tint2", "tint3",
      "tint4", "tint5", "tint6", "tintInk1", "tintInk2", "tintInk3", "tintInk4", "tintInk5", "tintInk6");
  private static final List<String> FONTS = List.of("figure", "title", "value", "section", "text", "strong", "semibold", "small",
      "smallStrong", "tiny", "initials");

  private TokenFixture() {
  }

  static void install() {
    if (JFaceResources.getColorRegistry().hasValueFor(Tokens.COLOR_PREFIX + "ink")) {
      return;
    }
    COLORS.forEach(name -> JFaceResources.getColorRegistry().put(Tokens.COLOR_PREFIX + name,
        name.endsWith("Bg") || List.of("win", "surface", "sunken", "hover", "sel").contains(name)
            ? new RGB(250, 250, 250) : new RGB(60, 60, 90)));
    FONTS.forEach(name -> JFaceResources.getFontRegistry().put(Tokens.FONT_PREFIX + name, new FontData[] {new FontData("Sans", 10, 0)}));
  }
}
