package org.rapport.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Computes the contrasts of both themes again, and looks whether the shipped fonts are there. */
class ThemeTest {

  private static final Pattern COLOR = Pattern.compile("ColorDefinition#org-rapport-color-(\\w+) \\{ color: #([0-9a-f]{6}); \\}");
  private static final List<String> GROUNDS = List.of("win", "surface", "sunken", "hover", "sel");

  private static Map<String, Integer> theme(String name) throws IOException {
    Assumptions.assumeTrue(Platform.isRunning(), "the style sheets are read from the installed bundle");
    Map<String, Integer> colors = new HashMap<>();
    try (InputStream in = Platform.getBundle("org.rapport.workbench").getEntry("css/rapport-" + name + ".css").openStream()) {
      Matcher matcher = COLOR.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      while (matcher.find()) {
        colors.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
      }
    }
    return colors;
  }

  private static double luminance(int rgb) {
    double[] parts = {rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff};
    for (int i = 0; i < parts.length; i++) {
      double value = parts[i] / 255;
      parts[i] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
  }

  /** The contrast of WCAG 2.2 between two colours. */
  private static double contrast(int a, int b) {
    double first = luminance(a) + 0.05;
    double second = luminance(b) + 0.05;
    return Math.max(first, second) / Math.min(first, second);
  }

  private static void check(Map<String, Integer> theme, String ink, String ground, double least, List<String> problems) {
    double contrast = contrast(theme.get(ink), theme.get(ground));
    if (contrast < least) {
      problems.add(String.format("%s on %s: %.2f, at least %.1f is wanted", ink, ground, contrast, least));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void textCanBeReadOnEveryGround(String name) throws IOException {
    Map<String, Integer> theme = theme(name);
    List<String> problems = new ArrayList<>();
    for (String ink : List.of("ink", "ink2", "ink3", "accentInk")) {
      GROUNDS.forEach(ground -> check(theme, ink, ground, 4.5, problems));
    }
    for (String status : List.of("ok", "warn", "bad", "info")) {
      List.of("win", "surface", "sunken", status + "Bg").forEach(ground -> check(theme, status, ground, 4.5, problems));
    }
    check(theme, "onAccent", "accent", 4.5, problems);
    for (int i = 1; i <= 6; i++) {
      check(theme, "tintInk" + i, "tint" + i, 4.5, problems);
    }
    for (String edge : List.of("ctl", "c1", "c2", "c3", "c4", "c5")) {
      check(theme, edge, "surface", 3.0, problems);
    }
    check(theme, "ctl", "win", 3.0, problems);
    assertEquals(List.of(), problems);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Rapport Inter", "Rapport Inter Medium", "Rapport Inter SemiBold"})
  void theShippedFontsAreFoundAndTheirFiguresAreEquallyWide(String family) {
    Assumptions.assumeTrue(PlatformUI.isWorkbenchRunning(), "the application registers the fonts");
    Display display = Display.getCurrent();
    assertTrue(display.getFontList(family, true).length > 0, family + " was not found");
    Font font = new Font(display, family, 10, SWT.NORMAL);
    GC gc = new GC(display);
    gc.setFont(font);
    assertEquals(gc.textExtent("8888").x, gc.textExtent("1111").x);
    gc.dispose();
    font.dispose();
  }

  @Test
  void bothThemesGiveTheSameColours() throws IOException {
    assertEquals(theme("light").keySet(), theme("dark").keySet());
  }
}
