package org.rapport.workbench.ui;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Widget;

/**
 * Names native controls on GTK, where a screen reader asks GTK's own object and not the listeners of SWT's {@code Accessible}: fields,
 * tables and trees would have no name. SWT has no call for it, so those that it uses itself are looked up by name; the other platforms
 * do without.
 */
final class GtkNames {

  /** Whether this platform needs it and has it. */
  static final boolean AVAILABLE;

  private static final MethodHandle ACCESSIBLE_OF;
  private static final MethodHandle SET_TEXT;
  private static final VarHandle HANDLE;

  static {
    MethodHandle accessible = null;
    MethodHandle set = null;
    VarHandle handle = null;
    if ("gtk".equals(SWT.getPlatform())) {
      try {
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        ClassLoader swt = Widget.class.getClassLoader();
        handle = lookup.findVarHandle(Widget.class, "handle", long.class);
        accessible = lookup.findStatic(swt.loadClass("org.eclipse.swt.internal.gtk3.GTK3"), "gtk_widget_get_accessible",
            MethodType.methodType(long.class, long.class));
        set = lookup.findStatic(swt.loadClass("org.eclipse.swt.internal.gtk.OS"), "g_object_set",
            MethodType.methodType(void.class, long.class, byte[].class, byte[].class, long.class));
      } catch (ReflectiveOperationException e) {
        ILog.of(GtkNames.class).warn("Screen readers are not told the names of fields: this version of SWT has other calls for them.", e);
      }
    }
    HANDLE = handle;
    ACCESSIBLE_OF = accessible;
    SET_TEXT = set;
    AVAILABLE = SET_TEXT != null;
  }

  private GtkNames() {
  }

  /** Sets what GTK says of a control; nulls are empty texts. */
  static void set(Control control, String name, String description) {
    try {
      long accessible = (long) ACCESSIBLE_OF.invokeExact((long) HANDLE.get((Widget) control));
      SET_TEXT.invokeExact(accessible, text("accessible-name"), text(name), 0L);
      SET_TEXT.invokeExact(accessible, text("accessible-description"), text(description), 0L);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e); // These calls declare nothing.
    }
  }

  private static byte[] text(String words) {
    return ((words == null ? "" : words) + '\0').getBytes(StandardCharsets.UTF_8);
  }
}
