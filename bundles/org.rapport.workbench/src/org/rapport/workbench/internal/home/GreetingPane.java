package org.rapport.workbench.internal.home;

import java.time.LocalDateTime;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rapport.workbench.internal.UserLocale;
import org.rapport.workbench.ui.Tokens;

/** Greets the person above the tiles. Used on the UI thread. */
final class GreetingPane extends Composite {

  private final Label hello;
  private final Label day;

  GreetingPane(Composite parent) {
    super(parent, SWT.NONE);
    Tokens.styled(this, "rapport-win");
    GridLayout layout = new GridLayout(1, false);
    layout.marginWidth = 16;
    layout.marginHeight = 8;
    setLayout(layout);
    hello = label("rapport-title");
    day = label("rapport-text");
  }

  private Label label(String style) {
    Label label = Tokens.styled(new Label(this, SWT.NONE), style);
    label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    return label;
  }

  /** Greets for what was read. */
  void show(Home home) {
    LocalDateTime now = LocalDateTime.now();
    hello.setText(Greeting.hello(now, home.name()).replace("&", "&&"));
    day.setText(Greeting.day(now.toLocalDate(), UserLocale.ofFormats(Locale.getDefault()), home.appointments(), home.tasks()));
    layout(true, true);
  }

  /** What it says, for tests. */
  String words() {
    return hello.getText().replace("&&", "&") + "\n" + day.getText();
  }
}
