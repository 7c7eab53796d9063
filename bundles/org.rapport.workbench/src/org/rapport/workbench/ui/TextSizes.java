package org.rapport.workbench.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/** How much room texts take; remembered, since a table measures the same texts at each paint. To be used on the UI thread. */
final class TextSizes {

  private static final int MOST = 4_000;
  private static final Map<Key, Point> KNOWN = new LinkedHashMap<>(MOST, 0.75f, true) {
    @Override
    protected boolean removeEldestEntry(Map.Entry<Key, Point> eldest) {
      return size() > MOST;
    }
  };

  /** A text in a font, which is equal to all of the same handle. */
  private record Key(Font font, String text) {
  }

  static {
    JFaceResources.getFontRegistry().addListener(event -> KNOWN.clear());
  }

  private TextSizes() {
  }

  /** The size of a line in the font of the context; not to be changed. */
  static Point of(GC gc, String text) {
    return KNOWN.computeIfAbsent(new Key(gc.getFont(), text), key -> gc.textExtent(text));
  }
}
