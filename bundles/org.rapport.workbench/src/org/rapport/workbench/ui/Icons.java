package org.rapport.workbench.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;

/**
 * The icons of Rapport by their name at Lucide, painted in a colour of the theme. Images belong to JFace's registry and
 * are never disposed of by who asks. To be used on the UI thread.
 */
public final class Icons {

  /** Size in buttons, menus and tabs. */
  public static final int BUTTON = 16;
  /** Size in cells and badges. */
  public static final int CELL = 14;
  /** Size in the rail. */
  public static final int RAIL = 20;
  /** Size in empty states. */
  public static final int EMPTY = 32;

  /** What stands in the place of an icon that is not there. */
  private static final String FALLBACK = "box";
  private static final String STROKE_IN_FILES = "#6f7b90";

  private Icons() {
  }

  /** An icon in the second ink, 16 px. */
  public static Image image(String name) {
    return image(name, BUTTON, "ink2");
  }

  /**
   * An icon.
   *
   * @param name at Lucide, such as {@code building-2}; one that is not among ours shows a box
   * @param size edge in pixels at 100%
   * @param color name of a colour, see {@link Tokens#color}
   */
  public static Image image(String name, int size, String color) {
    ImageRegistry registry = JFaceResources.getImageRegistry();
    String key = key(name, size, color);
    if (registry.getDescriptor(key) == null) {
      registry.put(key, descriptor(name, size, color));
    }
    return registry.get(key);
  }

  /** The same as a descriptor, for menus and tabs. */
  public static ImageDescriptor descriptor(String name, int size, String color) {
    String svg = read(name);
    RGB rgb = Tokens.rgb(color);
    String hex = String.format("#%02x%02x%02x", rgb.red, rgb.green, rgb.blue);
    return ImageDescriptor.createFromImageDataProvider(zoom -> draw(svg, hex, Math.round(size * zoom / 100f)));
  }

  private static String key(String name, int size, String color) {
    return "rapport:" + name + ":" + size + ":" + Tokens.rgb(color);
  }

  private static ImageData draw(String svg, String hex, int pixels) {
    String sized = svg.replace("width=\"16\" height=\"16\"", "width=\"" + pixels + "\" height=\"" + pixels + "\"")
        .replace(STROKE_IN_FILES, hex);
    return new ImageData(new ByteArrayInputStream(sized.getBytes(StandardCharsets.UTF_8)));
  }

  private static String read(String name) {
    URL url = find(name);
    try (InputStream in = url.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      ILog.of(Icons.class).warn("The icon " + url + " could not be read; an empty one stands in its place.", e);
      return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"16\" height=\"16\" viewBox=\"0 0 24 24\"></svg>";
    }
  }

  private static URL find(String name) {
    URL url = Icons.class.getResource("/icons/" + name + ".svg");
    return url != null ? url : Icons.class.getResource("/icons/" + FALLBACK + ".svg");
  }
}
