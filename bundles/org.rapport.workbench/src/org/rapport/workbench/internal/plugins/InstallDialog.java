package org.rapport.workbench.internal.plugins;

import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rapport.workbench.internal.record.form.Layouts;
import org.rapport.workbench.ui.AskDialog;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.PushButton.Kind;
import org.rapport.workbench.ui.Spoken;
import org.rapport.workbench.ui.Tokens;

/** Asks where a plugin comes from: a folder, an archive or an address. */
public final class InstallDialog extends AskDialog {

  private static final String[] ARCHIVES = {"*.zip;*.jar"};

  private Text site;
  private String chosen = "";

  InstallDialog(Shell parent) {
    super(parent, Words.Install_title, Words.Install_lead);
  }

  @Override
  protected void fill(Composite page) {
    Label label = Tokens.styled(new Label(page, SWT.NONE), "rapport-label");
    label.setText(Words.Install_site);
    Composite row = Tokens.styled(new Composite(page, SWT.NONE), "rapport-surface");
    row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    GridLayout layout = Layouts.plain(3);
    layout.horizontalSpacing = 8;
    row.setLayout(layout);
    site = new Text(row, SWT.BORDER | SWT.SINGLE);
    site.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    Spoken.name(site, Words.Install_site);
    site.setMessage(Words.Install_example);
    new PushButton(row, Kind.NORMAL, Words.Install_folder, null).onPress(() -> take(new DirectoryDialog(getShell(), SWT.OPEN)::open));
    new PushButton(row, Kind.NORMAL, Words.Install_archive, null).onPress(() -> {
      FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
      dialog.setFilterExtensions(ARCHIVES);
      take(dialog::open);
    });
    site.addListener(SWT.DefaultSelection, event -> install());
  }

  private void take(Supplier<String> dialog) {
    String path = dialog.get();
    if (path != null) {
      site.setText(path);
      site.setFocus();
    }
  }

  @Override
  protected void buttons(Composite row) {
    button(row, Kind.QUIET, Words.Dialog_cancel, CANCEL);
    PushButton act = button(row, Kind.PRIMARY, Words.Install_act, this::install);
    act.setEnabled(false);
    site.addListener(SWT.Modify, event -> act.setEnabled(!site.getText().isBlank()));
    site.setFocus();
  }

  private void install() {
    if (!site.getText().isBlank()) {
      chosen = site.getText().strip();
      leave(OK);
    }
  }

  /** What was chosen; empty where it was left. */
  String site() {
    return chosen;
  }
}
