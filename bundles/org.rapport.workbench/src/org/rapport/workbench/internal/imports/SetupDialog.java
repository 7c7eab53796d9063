package org.rapport.workbench.internal.imports;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.rapport.workbench.internal.record.form.ChoicePopup.Item;
import org.rapport.workbench.internal.record.form.FilterCombo;
import org.rapport.workbench.ui.Frame;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.PushButton.Kind;
import org.rapport.workbench.ui.Tokens;

/** A small window of the wizard: a sentence, some fields, and the button that takes what they say; Esc leaves all as it was. */
abstract class SetupDialog extends Dialog {

  private static final int WIDTH = 420;

  private final String title;
  private final String lead;
  private final String act;

  /** @param act what the button is called that takes the fields */
  SetupDialog(Shell parent, String title, String lead, String act) {
    super(parent);
    this.title = title;
    this.lead = lead;
    this.act = act;
    setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.RESIZE | SWT.APPLICATION_MODAL);
  }

  /** Makes the fields. */
  abstract void fields(Composite page);

  /** Whether everything is there; else puts the focus where something is missing. */
  abstract boolean isComplete();

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(title);
  }

  @Override
  protected Control createContents(Composite parent) {
    Composite page = Tokens.styled(new Composite(parent, SWT.NONE), "rapport-surface");
    page.setLayoutData(ImportPage.filling());
    GridLayout layout = new GridLayout();
    layout.marginWidth = 24;
    layout.marginHeight = 20;
    layout.verticalSpacing = 6;
    page.setLayout(layout);
    words(page).setText(lead);
    fields(page);
    Composite row = ImportPage.plain(page, 2);
    GridData right = new GridData(SWT.END, SWT.END, true, false);
    right.verticalIndent = 12;
    row.setLayoutData(right);
    new PushButton(row, Kind.QUIET, ImportMessages.Import_cancel, null).onPress(this::cancelPressed);
    new PushButton(row, Kind.PRIMARY, act, null).onPress(this::take);
    return page;
  }

  /** Takes what the fields say, if everything is there. */
  void take() {
    if (isComplete()) {
      okPressed();
    }
  }

  /** A text that wraps. */
  static Label words(Composite page) {
    Label words = new Label(page, SWT.WRAP);
    GridData wrapped = ImportPage.wrapping();
    wrapped.widthHint = WIDTH;
    words.setLayoutData(wrapped);
    return words;
  }

  /** A field of choices below its label. */
  static <T> FilterCombo<T> combo(Composite page, String name, List<Item<T>> items, Consumer<T> onChoose) {
    ImportPage.label(page, name);
    FilterCombo<T> combo = new FilterCombo<>(page, name, NLS.bind(ImportMessages.Import_expand, name), SWT.DEFAULT, onChoose);
    combo.items(items);
    combo.setLayoutData(ImportPage.wide());
    return combo;
  }

  /** A field of text below its label; Enter in it takes all fields. */
  Frame text(Composite page, String name) {
    ImportPage.label(page, name);
    Frame text = new Frame(page, SWT.SINGLE, SWT.DEFAULT);
    text.setLayoutData(ImportPage.wide());
    text.text().setToolTipText(name);
    text.text().addListener(SWT.DefaultSelection, event -> take());
    return text;
  }

  /** Shows whether a field lacks its value, and goes there. */
  static boolean require(Frame field, boolean there) {
    field.setState(there ? Frame.State.NORMAL : Frame.State.ERROR);
    if (!there) {
      field.setFocus();
    }
    return there;
  }
}
