package org.rapport.workbench.internal.duplicates;

import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.rapport.duplicates.Evidence;
import org.rapport.duplicates.Level;
import org.rapport.duplicates.Match;
import org.rapport.workbench.ui.Badge;
import org.rapport.workbench.ui.Tokens;

/** The score and what speaks for and against it, each on a ground and with a sign of its own. */
final class ReasonRow extends Composite {

  private static final int MOST = 10;
  /** Of a longer reason the compared values are told by its tooltip only. */
  private static final int LONGEST = 50;

  ReasonRow(Composite parent) {
    super(parent, SWT.NONE);
    Tokens.styled(this, "rapport-surface");
    RowLayout layout = new RowLayout(SWT.HORIZONTAL);
    layout.wrap = true;
    layout.center = true;
    layout.spacing = 8;
    layout.marginLeft = 0;
    layout.marginRight = 0;
    layout.marginTop = 0;
    layout.marginBottom = 0;
    setLayout(layout);
  }

  /** Shows reasons; null where nobody compared the records. */
  void show(Match match, Locale locale) {
    for (Control child : getChildren()) {
      child.dispose();
    }
    if (match != null) {
      new Badge(this).text(NLS.bind(Words.Reason_score, Math.round(match.score() * 100))).look(null, "sel", "accentInk");
      if (!match.evidence().isEmpty()) {
        Tokens.styled(new Label(this, SWT.NONE), "rapport-label").setText(Words.Reason_because);
      }
      match.evidence().stream().filter(ReasonRow::tells).limit(MOST).forEach(reason -> badge(reason, locale));
    }
  }

  /** What differs and was found to differ in many that are the same is no reason at all. */
  private static boolean tells(Evidence reason) {
    return reason.level() != Level.DIFFERENT || reason.weight() < 0;
  }

  private void badge(Evidence reason, Locale locale) {
    boolean speaksFor = reason.weight() >= 0;
    String whole = reason.text(locale);
    int values = whole.length() > LONGEST ? whole.indexOf(" (") : -1;
    String words = values < 0 ? whole : whole.substring(0, values);
    new Badge(this).text(words.substring(0, 1).toUpperCase(locale) + words.substring(1))
        .look(speaksFor ? "check" : "minus", speaksFor ? "okBg" : "warnBg", speaksFor ? "ok" : "warn").setToolTipText(whole);
  }
}
