package org.rapport.workbench.internal.app;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.internal.gtk.OS;
import org.osgi.framework.FrameworkUtil;

/**
 * Makes the shipped fonts known to the system before there is a Display: on GTK {@code Device.loadFont} comes too late.
 * Loaded only where the platform is GTK, because it uses what SWT keeps to itself.
 */
final class NativeFonts {

  private static final List<String> FILES = List.of("RapportInter-Regular.ttf", "RapportInter-Medium.ttf", "RapportInter-SemiBold.ttf");

  private NativeFonts() {
  }

  /** Whether this class can be used here. */
  static boolean supported() {
    return "gtk".equals(SWT.getPlatform());
  }

  /** Registers the files; one that cannot be read leaves its text in the system's own font, and a warning. */
  static void register() {
    for (String file : FILES) {
      URL url = FrameworkUtil.getBundle(NativeFonts.class).getEntry("fonts/" + file);
      try {
        byte[] path = (FileLocator.toFileURL(url).getPath() + '\0').getBytes(StandardCharsets.UTF_8);
        if (!OS.FcConfigAppFontAddFile(0, path)) {
          ILog.of(NativeFonts.class).warn("The font " + file + " was not accepted by the system; its texts look different.");
        }
      } catch (IOException e) {
        ILog.of(NativeFonts.class).warn("The font " + file + " could not be read; its texts look different.", e);
      }
    }
  }
}
