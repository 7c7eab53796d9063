package org.rapport.workbench.internal.record.form;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.rapport.model.Folding;
import org.rapport.workbench.internal.record.form.ChoicePopup.Item;
import org.rapport.workbench.ui.Frame;

/**
 * A field of one choice among some, which typing over it narrows. The arrows walk the list, Enter takes a line, Esc closes it; whoever
 * leaves it without a choice leaves it as it was.
 *
 * @param <T> what is chosen; equal values are one choice
 */
public final class FilterCombo<T> extends Composite {

  private final Frame frame;
  private final ChoicePopup<T> popup;
  private List<Item<T>> items = List.of();
  private Item<T> chosen;
  private boolean showing;

  /**
   * @param name what it is called
   * @param expand what the button that opens the list is called
   * @param height of the field, or {@code SWT.DEFAULT}
   * @param onChoose gets each choice of the person
   */
  public FilterCombo(Composite parent, String name, String expand, int height, Consumer<T> onChoose) {
    super(parent, SWT.NONE);
    setLayout(Layouts.plain(1));
    frame = new Frame(this, SWT.SINGLE, height);
    frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    ((GridLayout) frame.getLayout()).numColumns = 2;
    ((GridLayout) frame.getLayout()).marginRight = -6;
    popup = new ChoicePopup<>(frame, value -> {
      choose(value);
      onChoose.accept(value);
    });
    IconButton open = new IconButton(frame, "chevron-down", expand, true, () -> {
      frame.setFocus();
      if (popup.isOpen()) {
        popup.close();
      } else {
        offer("");
      }
    });
    open.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
    frame.text().setToolTipText(name);
    frame.text().addListener(SWT.KeyDown, event -> popup.key(event, () -> offer(""), this::forget));
    frame.text().addListener(SWT.Traverse, popup::traverse);
    frame.text().addListener(SWT.Modify, event -> typed());
    frame.text().addListener(SWT.FocusIn, event -> frame.text().selectAll());
    frame.text().addListener(SWT.MouseUp, event -> frame.text().selectAll());
    frame.text().addListener(SWT.FocusOut, event -> leave());
    describe(name);
  }

  private void describe(String name) {
    frame.named(name);
    frame.text().getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
      @Override
      public void getRole(AccessibleControlEvent event) {
        event.detail = ACC.ROLE_COMBOBOX;
      }
    });
  }

  /** Gives it its choices; the one that was chosen stays if it is among them. */
  public void items(List<Item<T>> choices) {
    items = List.copyOf(choices);
  }

  /** The choices. */
  public List<Item<T>> items() {
    return items;
  }

  /** Shows a choice without telling anybody; a value that is none of them empties the field. */
  public void choose(T value) {
    chosen = items.stream().filter(each -> Objects.equals(each.value(), value)).findFirst().orElse(null);
    forget();
  }

  /** What is chosen; null for nothing. */
  public T chosen() {
    return chosen == null ? null : chosen.value();
  }

  /** The field, for its state and for tests. */
  public Frame frame() {
    return frame;
  }

  private void typed() {
    if (!showing && frame.text().isFocusControl()) {
      offer(frame.text().getText());
    }
  }

  /** Shows the choices that have the words. */
  public void offer(String words) {
    String wanted = Folding.fold(words.strip());
    List<Item<T>> found = items.stream().filter(each -> Folding.fold(each.label()).contains(wanted)).toList();
    if (found.isEmpty()) {
      popup.close();
      frame.setState(Frame.State.WARNING);
    } else {
      frame.setState(Frame.State.NORMAL);
      popup.show(found, words.isBlank() && chosen != null ? chosen.value() : null);
    }
  }

  private void leave() {
    popup.close();
    forget();
  }

  private void forget() {
    showing = true;
    frame.text().setText(chosen == null ? "" : chosen.label());
    frame.setState(Frame.State.NORMAL);
    showing = false;
  }

  @Override
  public void setEnabled(boolean enabled) {
    super.setEnabled(enabled);
    frame.text().setEditable(enabled);
    frame.setState(enabled ? Frame.State.NORMAL : Frame.State.READ_ONLY);
  }

  @Override
  public boolean setFocus() {
    return frame.setFocus();
  }
}
