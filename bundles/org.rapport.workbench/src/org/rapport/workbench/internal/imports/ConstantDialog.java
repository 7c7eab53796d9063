package org.rapport.workbench.internal.imports;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.rapport.core.transfer.ImportFields;
import org.rapport.workbench.internal.record.form.ChoicePopup.Item;
import org.rapport.workbench.internal.record.form.FilterCombo;
import org.rapport.workbench.ui.Frame;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.PushButton.Kind;
import org.rapport.workbench.ui.Tokens;

/** Asks for a field and the value that all rows get there. */
final class ConstantDialog extends Dialog {

  private static final int WIDTH = 380;

  private final ImportFields fields;
  private FilterCombo<String> field;
  private Frame text;
  private String path;
  private String value;

  ConstantDialog(Shell parent, ImportFields fields) {
    super(parent);
    this.fields = fields;
  }

  /** Path of the field. */
  String path() {
    return path;
  }

  /** What all rows get there. */
  String value() {
    return value;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(ImportMessages.Constant_title);
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
    Label lead = new Label(page, SWT.WRAP);
    lead.setText(ImportMessages.Constant_lead);
    GridData wrapped = ImportPage.wrapping();
    wrapped.widthHint = WIDTH;
    lead.setLayoutData(wrapped);
    ImportPage.label(page, ImportMessages.Match_field);
    field = new FilterCombo<>(page, ImportMessages.Match_field, NLS.bind(ImportMessages.Import_expand, ImportMessages.Match_field), SWT.DEFAULT, chosen -> text.setFocus());
    field.items(fields.all().stream().map(each -> new Item<>(each.path(), each.text(), "")).toList());
    field.setLayoutData(ImportPage.wide());
    ImportPage.label(page, ImportMessages.Constant_value);
    text = new Frame(page, SWT.SINGLE, SWT.DEFAULT);
    text.setLayoutData(ImportPage.wide());
    text.text().setToolTipText(ImportMessages.Constant_value);
    text.text().addListener(SWT.DefaultSelection, event -> take());
    Composite row = ImportPage.plain(page, 2);
    GridData right = new GridData(SWT.END, SWT.CENTER, true, false);
    right.verticalIndent = 12;
    row.setLayoutData(right);
    new PushButton(row, Kind.QUIET, ImportMessages.Import_cancel, null).onPress(this::cancelPressed);
    new PushButton(row, Kind.PRIMARY, ImportMessages.Constant_add, null).onPress(this::take);
    return page;
  }

  private void take() {
    path = field.chosen();
    value = text.text().getText().strip();
    field.frame().setState(path == null ? Frame.State.ERROR : Frame.State.NORMAL);
    text.setState(value.isEmpty() ? Frame.State.ERROR : Frame.State.NORMAL);
    if (path == null) {
      field.setFocus();
    } else if (value.isEmpty()) {
      text.setFocus();
    } else {
      okPressed();
    }
  }
}
