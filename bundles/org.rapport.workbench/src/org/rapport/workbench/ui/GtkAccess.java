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
 * Tells GTK what a screen reader asks it and not the listeners of SWT's {@code Accessible}: the names of native controls, without which
 * fields, tables and trees would have none, and that a control that paints itself is disabled. SWT has no calls for it, so those that it
 * uses itself are looked up by name; the other platforms do without.
 */
final class GtkAccess {

  /** Whether this platform needs it and has it. */
  static final boolean AVAILABLE;

  private static final MethodHandle ACCESSIBLE_OF;
  private static final MethodHandle SET_TEXT;
  private static final MethodHandle SET_SENSITIVE;
  private static final VarHandle HANDLE;

  static {
    MethodHandle accessible = null;
    MethodHandle set = null;
    MethodHandle sensitive = null;
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
        sensitive = lookup.findStatic(swt.loadClass("org.eclipse.swt.internal.gtk.GTK"), "gtk_widget_set_sensitive",
            MethodType.methodType(void.class, long.class, boolean.class));
      } catch (ReflectiveOperationException e) {
        ILog.of(GtkAccess.class).warn("Screen readers are not told the names of fields: this version of SWT has other calls for them.", e);
      }
    }
    HANDLE = handle;
    ACCESSIBLE_OF = accessible;
    SET_TEXT = set;
    SET_SENSITIVE = sensitive;
    AVAILABLE = SET_SENSITIVE != null;
  }

  private GtkAccess() {
  }

  /** A call that declares nothing. */
  private interface Call {
    void run() throws Throwable;
  }

  private static void call(Call call) {
    try {
      call.run();
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sets what GTK says of a control; nulls are empty texts. */
  static void name(Control control, String name, String description) {
    call(() -> {
      long accessible = (long) ACCESSIBLE_OF.invokeExact((long) HANDLE.get((Widget) control));
      SET_TEXT.invokeExact(accessible, text("accessible-name"), text(name), 0L);
      SET_TEXT.invokeExact(accessible, text("accessible-description"), text(description), 0L);
    });
  }

  /** Says whether a control can be used, which SWT keeps for itself where the control paints itself. */
  static void enabled(Control control, boolean enabled) {
    call(() -> {
      SET_SENSITIVE.invokeExact((long) HANDLE.get((Widget) control), enabled);
    });
  }

  private static byte[] text(String words) {
    return ((words == null ? "" : words) + '\0').getBytes(StandardCharsets.UTF_8);
  }
}
