package org.rapport.workbench.ui;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/**
 * The colours and fonts of the theme in use, by name. Ask at each paint and keep nothing: the theme may change. To be
 * used on the UI thread of a running workbench.
 */
public final class Tokens {

  /** What every colour's id begins with, in {@code org.eclipse.ui.themes} and in the style sheets. */
  public static final String COLOR_PREFIX = "org.rapport.color.";
  /** What every font's id begins with. */
  public static final String FONT_PREFIX = "org.rapport.font.";

  /** Key of the data that names the style class of a control: {@code control.setData(CSS_CLASS, "rapport-header")}. */
  public static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";

  private static final int TINTS = 6;

  private Tokens() {
  }

  /**
   * A colour of the theme: {@code win surface sunken hover sel line line2 ctl ink ink2 ink3 accent onAccent accentInk
   * ok okBg warn warnBg bad badBg info infoBg c1…c5 rest step1…step4 tint1…tint6 tintInk1…tintInk6}. Never dispose of it.
   *
   * @throws IllegalArgumentException if there is no such colour
   */
  public static Color color(String name) {
    Color color = JFaceResources.getColorRegistry().get(COLOR_PREFIX + name);
    if (color == null) {
      throw new IllegalArgumentException("The theme has no colour '" + name + "'.");
    }
    return color;
  }

  /** The same as a value, for what is painted off the screen. */
  public static RGB rgb(String name) {
    return color(name).getRGB();
  }

  /** A font of the theme: {@code figure title value section text strong semibold small smallStrong tiny}. Never dispose of it. */
  public static Font font(String name) {
    return JFaceResources.getFontRegistry().get(FONT_PREFIX + name);
  }

  /** Which of the six tints a person or company has, from 1, picked by the name. */
  public static int tint(String name) {
    return Math.floorMod(name.hashCode() * 31 + name.length(), TINTS) + 1;
  }

  /** Gives a control its style class, so that the style sheet of the theme sets its colours and font. */
  public static <C extends Control> C styled(C control, String cssClass) {
    control.setData(CSS_CLASS, cssClass);
    return control;
  }
}
