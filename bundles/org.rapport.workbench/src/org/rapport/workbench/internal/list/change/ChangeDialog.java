package org.rapport.workbench.internal.list.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.rapport.core.values.SeenFields;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.store.JobQueue;
import org.rapport.workbench.Loader;
import org.rapport.workbench.internal.WorkspaceService;
import org.rapport.workbench.internal.record.LooseFields;
import org.rapport.workbench.internal.record.form.ChoicePopup;
import org.rapport.workbench.internal.record.form.Layouts;
import org.rapport.workbench.internal.record.model.FieldChecks;
import org.rapport.workbench.internal.record.model.FieldKind;
import org.rapport.workbench.internal.record.model.FieldModel;
import org.rapport.workbench.internal.record.model.FormModel;
import org.rapport.workbench.internal.record.model.Formats;
import org.rapport.workbench.internal.record.model.Problem;
import org.rapport.workbench.internal.record.model.RecordDraft;
import org.rapport.workbench.ui.AskDialog;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.PushButton.Kind;
import org.rapport.workbench.ui.Tokens;

/**
 * Asks which fields of many records are to get which values, and changes them. What the store refuses is said here, so that it can
 * be mended. To be used on the UI thread.
 */
public final class ChangeDialog extends AskDialog {

  private static final int WIDTH = 500;

  private final WorkspaceService workspace;
  private final Chosen chosen;
  private final Formats formats;
  private final List<FieldModel> fields;
  private final LooseFields host;
  private final Consumer<JobQueue.Job> ended;
  private final List<ChangedField> rows = new ArrayList<>();
  private Loader loader;
  private Composite list;
  private PushButton more;
  private PushButton act;
  private Label problem;

  /**
   * @param around what fields need to know
   * @param ended hears how a job ended, where one does it
   */
  public ChangeDialog(Shell parent, WorkspaceService workspace, Formats formats, Chosen chosen, LooseFields.Around around,
      Consumer<JobQueue.Job> ended) {
    super(parent, NLS.bind(ChangeMessages.Many_title, chosen.named()), ChangeMessages.Many_lead);
    this.workspace = workspace;
    this.chosen = chosen;
    this.formats = formats;
    this.ended = ended;
    SeenFields seen = workspace.seen(chosen.type());
    RecordDraft draft = new RecordDraft(workspace.types(), Records.create(chosen.type().eClass()), false);
    this.host = new LooseFields(workspace, parent.getDisplay(), formats, draft, seen, around);
    this.fields = writable(FormModel.of(chosen.type().eClass(), seen, formats.texts()));
    setBlockOnOpen(false);
  }

  /** The fields that can get one value in all records. */
  static List<FieldModel> writable(FormModel form) {
    return form.fields().stream().filter(field -> field.isEditable(false) && field.kind() != FieldKind.ROWS && !field.feature().isMany()).toList();
  }

  @Override
  protected void fill(Composite page) {
    loader = new Loader(workspace, page.getDisplay(), false);
    list = Tokens.styled(new Composite(page, SWT.NONE), "rapport-surface");
    list.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    GridLayout layout = Layouts.plain(1);
    layout.verticalSpacing = 8;
    list.setLayout(layout);
    more = new PushButton(page, Kind.LINK, ChangeMessages.Many_add, "plus").onPress(() -> add().focusName());
    problem = Tokens.styled(new Label(page, SWT.WRAP), "rapport-error");
    GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
    data.widthHint = WIDTH;
    problem.setLayoutData(data);
    if (fields.isEmpty()) {
      problem.setText(ChangeMessages.Many_unwritable);
      more.setEnabled(false);
    } else {
      add();
    }
  }

  @Override
  protected void buttons(Composite row) {
    button(row, Kind.QUIET, ChangeMessages.Many_cancel, CANCEL);
    act = button(row, Kind.PRIMARY, NLS.bind(ChangeMessages.Many_button, chosen.named()), this::change);
    act.setEnabled(!fields.isEmpty());
    row.getDisplay().asyncExec(() -> {
      if (!row.isDisposed()) {
        rows.stream().findFirst().ifPresent(ChangedField::focusName);
      }
    });
  }

  /** Adds a line in which a field can be chosen. */
  public ChangedField add() {
    ChangedField row = new ChangedField(list, host, this::choices, this::rowsChanged);
    row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    rows.add(row);
    row.onRemove(() -> {
      rows.remove(row);
      row.dispose();
      rowsChanged();
    });
    rowsChanged();
    return row;
  }

  /** The lines. */
  public List<ChangedField> rows() {
    return List.copyOf(rows);
  }

  /** What is said to be wrong; empty where nothing is. */
  public String problem() {
    return problem.getText();
  }

  /** The fields that a line can be for: those that no other is for. */
  private List<ChoicePopup.Item<FieldModel>> choices(ChangedField row) {
    List<FieldModel> taken = rows.stream().filter(other -> other != row).map(ChangedField::field).toList();
    return fields.stream().filter(field -> !taken.contains(field)).map(field -> new ChoicePopup.Item<>(field, field.label(), "")).toList();
  }

  private void rowsChanged() {
    say("");
    more.setEnabled(rows.size() < fields.size());
  }

  private void say(String words) {
    problem.setText(words.replace("&", "&&"));
    Shell shell = getShell();
    if (shell.isVisible()) {
      shell.layout(true, true);
      Point place = shell.getLocation();
      int height = shell.computeSize(shell.getClientArea().width, SWT.DEFAULT, false).y;
      shell.setBounds(getConstrainedShellBounds(new Rectangle(place.x, place.y, shell.getSize().x, height)));
    }
    shell.layout(true, true);
  }

  /** Checks what was given and changes the records, unless something is wrong. */
  public void change() {
    List<ChangedField> used = rows.stream().filter(row -> row.field() != null).toList();
    if (used.isEmpty()) {
      say(ChangeMessages.Many_choose);
      return;
    }
    FieldChecks checks = new FieldChecks(formats);
    boolean wrong = false;
    for (ChangedField row : used) {
      Optional<Problem> found = row.check(checks);
      if (found.filter(Problem::isError).isPresent() && !wrong) {
        wrong = true;
        row.focusValue();
      }
    }
    say("");
    if (!wrong) {
      write(NewValues.of(host.draft().working(), used.stream().map(ChangedField::field).toList()));
    }
  }

  private void write(NewValues values) {
    busy(true);
    loader.load(NLS.bind(ChangeMessages.Many_working, chosen.named()),
        (session, monitor) -> new ManyChange(workspace, session).run(chosen, values, ended), this::done, this::failed);
  }

  private void busy(boolean now) {
    act.setEnabled(!now);
    more.setEnabled(!now && rows.size() < fields.size());
  }

  private void done(int changed) {
    String said = changed < 0 ? ChangeMessages.Many_begun : changed == 0 ? ChangeMessages.Many_same : ChangeMessages.Many_said;
    workspace.say(NLS.bind(said, changed > 0 ? formats.number(changed) : chosen.named()));
    if (getShell() != null && !getShell().isDisposed()) {
      leave(OK);
    }
  }

  private void failed(RapportException e) {
    if (getShell() == null || getShell().isDisposed()) {
      workspace.say(e.getMessage() + " " + e.hint());
    } else {
      busy(false);
      say(e.getMessage() + "\n" + e.hint());
    }
  }
}
