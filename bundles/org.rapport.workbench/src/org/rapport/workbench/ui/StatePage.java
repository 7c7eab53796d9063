package org.rapport.workbench.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.rapport.model.RapportException;
import org.rapport.workbench.internal.Messages;
import org.rapport.workbench.ui.PushButton.Kind;

/**
 * Stands in the place of content that is not there: empty (what belongs here and how to start), or failed (what
 * happened, why, what next, a code to copy). To be used on the UI thread.
 */
public final class StatePage extends Composite {

  private static final int TEXT_WIDTH = 380;

  private final Composite card;

  /** An empty page. */
  public StatePage(Composite parent) {
    super(parent, SWT.NONE);
    Tokens.styled(this, "rapport-surface");
    setLayout(new GridLayout());
    card = Tokens.styled(new Composite(this, SWT.NONE), "rapport-surface");
    card.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
    GridLayout layout = new GridLayout();
    layout.verticalSpacing = 8;
    card.setLayout(layout);
  }

  private void begin(String icon, String color, String title, String text) {
    for (Control child : card.getChildren()) {
      child.dispose();
    }
    Label image = new Label(card, SWT.NONE);
    image.setImage(Icons.image(icon, Icons.EMPTY, color));
    image.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, true, false));
    Label head = Tokens.styled(new Label(card, SWT.CENTER), "rapport-section");
    head.setText(title);
    head.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, true, false));
    Label words = new Label(card, SWT.WRAP | SWT.CENTER);
    words.setText(text);
    GridData data = new GridData(SWT.CENTER, SWT.TOP, true, false);
    data.widthHint = TEXT_WIDTH;
    words.setLayoutData(data);
  }

  /**
   * Shows that there is nothing here.
   *
   * @param icon name at Lucide
   * @param act what the button says; null for no button
   * @param key the key that does the same, may be empty
   */
  public void showEmpty(String icon, String title, String text, String act, String key, Runnable action) {
    showEmpty(icon, title, text, new Act(act, "plus", key), action);
  }

  /**
   * What a button says.
   *
   * @param words null for no button
   * @param icon name at Lucide
   * @param key the key that does the same, may be empty
   */
  public record Act(String words, String icon, String key) {
  }

  /** The same with a button that makes nothing new. */
  public void showEmpty(String icon, String title, String text, Act act, Runnable action) {
    begin(icon, "ink2", title, text);
    if (act.words() != null) {
      button(new PushButton(card, Kind.PRIMARY, act.words(), act.icon()).keyHint(act.key()), action);
    }
    layout(true, true);
  }

  /** Shows words while something is on its way. */
  public void showLoading(String title, String text) {
    begin("hourglass", "ink2", title, text);
    layout(true, true);
  }

  /** Shows why the content is not there, with a button to try again. */
  public void showError(String title, RapportException problem, Runnable again) {
    begin("circle-alert", "bad", title, problem.getMessage() + " " + problem.hint());
    button(new PushButton(card, Kind.PRIMARY, Messages.State_again, "rotate-ccw"), again);
    Label code = Tokens.styled(new Label(card, SWT.NONE), "rapport-code");
    code.setText(problem.code());
    code.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, true, false));
    button(new PushButton(card, Kind.LINK, Messages.State_copy, null), () -> copy(title, problem));
    layout(true, true);
  }

  private static void button(PushButton button, Runnable action) {
    button.onPress(action);
    button.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, true, false));
  }

  private void copy(String title, RapportException problem) {
    Clip.put(getDisplay(), problem.code() + "\n" + title + "\n" + problem.getMessage() + "\n" + problem.hint());
  }

  @Override
  public boolean setFocus() {
    for (Control child : card.getChildren()) {
      if (child instanceof PushButton button) {
        return button.setFocus();
      }
    }
    return super.setFocus();
  }
}
