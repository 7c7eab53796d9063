package org.rapport.workbench.internal.layout;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rapport.core.values.SeenFields;
import org.rapport.model.RecordType;
import org.rapport.workbench.internal.record.LooseFields;
import org.rapport.workbench.internal.record.form.FormBody;
import org.rapport.workbench.internal.record.form.Layouts;
import org.rapport.workbench.internal.record.model.FormModel;
import org.rapport.workbench.ui.Tokens;

/** The form of a new record as it would be, to be tried out: what is typed there is not kept. */
final class LayoutPreview extends Composite {

  private static final int REST_MILLIS = 250;

  private final LayoutEditor editor;
  private FormBody body;
  private int asked;

  LayoutPreview(Composite parent, LayoutEditor editor) {
    super(parent, SWT.NONE);
    this.editor = editor;
    Tokens.styled(this, "rapport-surface");
    setLayout(Layouts.plain(1));
    Composite head = Tokens.styled(new Composite(this, SWT.NONE), "rapport-sunken");
    GridLayout layout = Layouts.plain(1);
    layout.marginWidth = 24;
    layout.marginHeight = 6;
    head.setLayout(layout);
    head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    Label words = Tokens.styled(new Label(head, SWT.NONE), "rapport-small");
    words.setText(LayoutWords.Preview);
  }

  /** Shows the form anew, once for changes that come close together. */
  void refreshSoon() {
    int mine = ++asked;
    getDisplay().timerExec(REST_MILLIS, () -> {
      if (!isDisposed() && mine == asked) {
        refresh();
      }
    });
  }

  /** Shows the form anew. */
  void refresh() {
    RecordType type = editor.draft().arranged();
    LooseFields host = editor.fields(type);
    if (body != null) {
      body.retire();
      body.dispose();
    }
    body = new FormBody(this, host, FormModel.of(type.eClass(), SeenFields.all(type), host.formats().texts()));
    body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    layout();
    body.arrange();
  }

  /** The form; null before it is shown. */
  FormBody body() {
    return body;
  }
}
