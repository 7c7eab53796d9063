package org.rapport.workbench.internal.home;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rapport.workbench.internal.UserLocale;
import org.rapport.workbench.internal.snapshot.CardHost;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.Tokens;

/** Greets the person above the tiles, and shows the day. Used on the UI thread. */
final class GreetingPane extends Composite {

  private final Label hello;
  private final Label day;
  private final PushButton customise;
  private final DayStrip strip;

  /** @param arrange opens the menu of the tiles, under the button that it is given */
  GreetingPane(Composite parent, CardHost host, Consumer<PushButton> arrange) {
    super(parent, SWT.NONE);
    Tokens.styled(this, "rapport-win");
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 16;
    layout.marginTop = 12;
    layout.marginHeight = 0;
    layout.verticalSpacing = 2;
    setLayout(layout);
    hello = label("rapport-title");
    customise = new PushButton(this, PushButton.Kind.NORMAL, HomeWords.Home_customise, "layout-list").opensMenu();
    customise.onPress(() -> arrange.accept(customise));
    customise.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false, 1, 2));
    day = label("rapport-text");
    strip = new DayStrip(this, host, UserLocale.ofFormats(Locale.getDefault()));
    GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
    wide.verticalIndent = 10;
    strip.setLayoutData(wide);
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
    day.setText(Greeting.day(now.toLocalDate(), UserLocale.ofFormats(Locale.getDefault()), home.day().size(), home.tasks()));
    boolean isSeen = !home.isNew();
    ((GridData) strip.getLayoutData()).exclude = !isSeen;
    strip.setVisible(isSeen);
    customise.setVisible(isSeen);
    strip.show(home.day(), home.mayAdd());
    layout(true, true);
    getParent().layout(true);
  }

  /** What it says, for tests. */
  String words() {
    return hello.getText().replace("&&", "&") + "\n" + day.getText() + "\n" + String.join("\n", strip.hits().stream().map(hit -> hit.name()).toList());
  }
}
