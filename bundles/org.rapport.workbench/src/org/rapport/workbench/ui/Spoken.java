package org.rapport.workbench.ui;

import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;

/** Says to a screen reader what a control is called and what it is. To be used on the UI thread. */
public final class Spoken {

  private static final String SET = "org.rapport.workbench.ui.spoken";

  private Spoken() {
  }

  /** Gives a control its name. */
  public static void name(Control control, String name) {
    name(control, () -> name, () -> null);
  }

  /** Gives a control a name that is asked for anew each time. */
  public static void name(Control control, Supplier<String> name) {
    name(control, name, () -> null);
  }

  /**
   * Gives a control a name, and what else there is to say.
   *
   * @param description such as what is wrong with a field; null for nothing
   */
  public static void name(Control control, Supplier<String> name, Supplier<String> description) {
    control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        if (event.childID == ACC.CHILDID_SELF) {
          event.result = name.get();
        }
      }

      @Override
      public void getDescription(AccessibleEvent event) {
        if (event.childID == ACC.CHILDID_SELF) {
          event.result = description.get();
        }
      }
    });
    if (!(control instanceof Canvas) && GtkAccess.AVAILABLE) {
      Runnable set = () -> GtkAccess.name(control, name.get(), description.get());
      set.run();
      control.addListener(SWT.FocusIn, event -> set.run());
      control.setData(SET, set);
    }
  }

  /** Says that what is said of a control is different now, while it has the focus. */
  public static void changed(Control control) {
    if (control.getData(SET) instanceof Runnable set) {
      set.run();
    } else {
      control.getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
    }
  }

  /** Says whether a control that paints itself can be used; to be called by its {@code setEnabled}. */
  public static void enabled(Control control, boolean enabled) {
    if (GtkAccess.AVAILABLE) {
      GtkAccess.enabled(control, enabled);
    }
  }

  /** Says what a control that paints itself is, by one of the roles of {@link ACC}, and whether it can be used now. */
  public static void role(Control control, int role) {
    role(control, role, () -> 0);
  }

  /**
   * The same with further states.
   *
   * @param states those of {@link ACC} that hold besides, such as {@link ACC#STATE_SELECTED}
   */
  public static void role(Control control, int role, IntSupplier states) {
    control.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
      @Override
      public void getRole(AccessibleControlEvent event) {
        if (event.childID == ACC.CHILDID_SELF) {
          event.detail = role;
        }
      }

      @Override
      public void getState(AccessibleControlEvent event) {
        if (event.childID == ACC.CHILDID_SELF && control.isVisible()) {
          event.detail = states.getAsInt() | (control.isFocusControl() ? ACC.STATE_FOCUSED : 0)
              | (!control.isEnabled() ? ACC.STATE_DISABLED : (control.getStyle() & SWT.NO_FOCUS) != 0 ? 0 : ACC.STATE_FOCUSABLE);
        }
      }
    });
  }
}
