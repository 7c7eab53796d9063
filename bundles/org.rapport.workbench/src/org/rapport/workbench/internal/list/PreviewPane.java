package org.rapport.workbench.internal.list;

import java.util.Locale;
import java.util.Objects;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.rapport.model.Annotations;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.model.crm.CrmPackage;
import org.rapport.workbench.Loader;
import org.rapport.workbench.internal.WorkspaceService;
import org.rapport.workbench.internal.record.form.Layouts;
import org.rapport.workbench.ui.Paint;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.PushButton.Kind;
import org.rapport.workbench.ui.Tokens;

/**
 * Shows the record with the cursor beside the list, of whatever type: its label, what the model lists of it, and what was talked
 * about last. Read in a job once the cursor rests; a record that was left before is not waited for. To be used on the UI thread.
 */
public final class PreviewPane extends Composite {

  private static final int REST_MILLIS = 80;
  private static final int QUIET_MILLIS = 150;
  private static final int HEAD = 72;
  private static final int AVATAR = 40;
  private static final int MARGIN = 16;

  private final WorkspaceService workspace;
  private final RecordType type;
  private final PreviewReader reader;
  private final Loader loader;
  private final Canvas head;
  private final PushButton open;
  private final PreviewBody body;
  private Ref ref;
  private String label = "";
  private long turn;
  private boolean read;

  PreviewPane(Composite parent, WorkspaceService workspace, RecordType type) {
    super(parent, SWT.NONE);
    this.workspace = workspace;
    this.type = type;
    this.loader = new Loader(workspace, getDisplay());
    RecordType interactions = workspace.types().find(CrmPackage.Literals.INTERACTION.getName()).orElseThrow();
    this.reader = new PreviewReader(type, ColumnOffer.of(type, workspace), ColumnOffer.of(interactions, workspace));
    Tokens.styled(this, "rapport-surface");
    setLayout(Layouts.plain(1));
    head = new Canvas(this, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
    GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
    wide.heightHint = HEAD;
    head.setLayoutData(wide);
    head.addPaintListener(event -> paintHead(event.gc));
    Composite acts = Tokens.styled(new Composite(this, SWT.NONE), "rapport-surface");
    acts.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    GridLayout row = new GridLayout();
    row.marginWidth = MARGIN;
    row.marginHeight = 0;
    row.marginBottom = 12;
    acts.setLayout(row);
    open = new PushButton(acts, Kind.NORMAL, ListMessages.Preview_open, "arrow-right").keyHint("Enter");
    open.setToolTipText(ListMessages.Preview_openTip);
    open.onPress(() -> {
      if (ref != null) {
        workspace.openRecord(ref);
      }
    });
    body = new PreviewBody(this);
    body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    clear();
  }

  /** Shows a record; null for none. Nothing happens where it is shown already. */
  void show(Ref wanted) {
    if (!Objects.equals(wanted, ref)) {
      ref = wanted;
      read = false;
      refresh();
    }
  }

  /** Reads the record again. */
  void refresh() {
    long mine = ++turn;
    loader.cancel();
    if (ref == null) {
      clear();
      return;
    }
    Ref wanted = ref;
    getDisplay().timerExec(REST_MILLIS, () -> {
      if (mine == turn && !isDisposed()) {
        load(wanted);
      }
    });
    getDisplay().timerExec(REST_MILLIS + QUIET_MILLIS, () -> {
      if (mine == turn && !isDisposed() && !read) {
        title("");
        body.await();
      }
    });
  }

  private void load(Ref wanted) {
    loader.load(ListMessages.Preview_reading, (session, monitor) -> reader.read(session, wanted), found -> {
      if (isDisposed()) {
        return;
      }
      read = true;
      if (found.isEmpty()) {
        title("");
        body.say(ListMessages.Preview_gone);
      } else {
        title(found.get().label());
        body.show(found.get());
      }
      open.setEnabled(found.isPresent());
    }, problem -> {
      if (!isDisposed()) {
        read = true;
        title("");
        body.say(NLS.bind(ListMessages.Preview_failed, problem.getMessage()));
      }
    });
  }

  private void clear() {
    title("");
    open.setEnabled(false);
    body.say(ListMessages.Preview_none);
  }

  private void title(String words) {
    label = words;
    head.setToolTipText(words.isEmpty() ? null : words);
    head.redraw();
  }

  /** The label that is shown; empty while none is. */
  public String label() {
    return label;
  }

  /** What is shown below the label, in one text. */
  public String words() {
    return body.words();
  }

  private void paintHead(GC gc) {
    Rectangle area = head.getClientArea();
    gc.setBackground(Tokens.color("surface"));
    gc.fillRectangle(area);
    if (label.isEmpty()) {
      return;
    }
    int tint = Tokens.tint(label);
    Paint.ground(gc, new Rectangle(MARGIN, MARGIN, AVATAR, AVATAR), "tint" + tint, Paint.CORNER);
    gc.setFont(Tokens.font("semibold"));
    gc.setForeground(Tokens.color("tintInk" + tint));
    String initials = Paint.initials(label);
    Point size = gc.textExtent(initials);
    gc.drawText(initials, MARGIN + (AVATAR - size.x) / 2, MARGIN + (AVATAR - size.y) / 2, true);
    int left = MARGIN + AVATAR + 12;
    gc.setFont(Tokens.font("section"));
    gc.setForeground(Tokens.color("ink"));
    gc.drawText(Paint.fit(gc, label, area.width - left - MARGIN), left, MARGIN, true);
    gc.setFont(Tokens.font("small"));
    gc.setForeground(Tokens.color("ink2"));
    gc.drawText(Annotations.text(type.eClass(), Locale.getDefault()), left, MARGIN + 22, true);
  }

  @Override
  public boolean setFocus() {
    return open.setFocus();
  }
}
