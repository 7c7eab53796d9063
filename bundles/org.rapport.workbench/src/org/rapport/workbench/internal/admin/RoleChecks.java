package org.rapport.workbench.internal.admin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.rapport.workbench.ui.Tokens;

/** The roles of the base, each to be given or not. */
final class RoleChecks extends Composite {

  private final List<Button> checks = new ArrayList<>();

  /** @param given names of those that are checked */
  RoleChecks(Composite parent, List<String> roles, Collection<String> given) {
    super(parent, SWT.NONE);
    Tokens.styled(this, "rapport-surface");
    GridLayout layout = new GridLayout(2, true);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    setLayout(layout);
    for (String role : roles) {
      Button check = new Button(this, SWT.CHECK);
      check.setText(role.replace("&", "&&"));
      check.setData(role);
      check.setSelection(given.contains(role));
      check.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
      checks.add(check);
    }
    setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
  }

  /** The names of those that are checked. */
  List<String> chosen() {
    return checks.stream().filter(Button::getSelection).map(check -> (String) check.getData()).toList();
  }
}
