package org.rapport.workbench.internal.admin;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.rapport.core.backup.Backups;
import org.rapport.core.session.Session;
import org.rapport.core.upkeep.SupportArchive;
import org.rapport.model.RapportException;
import org.rapport.workbench.Loader;
import org.rapport.workbench.internal.commands.PartHandlers;
import org.rapport.workbench.ui.Clip;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.PushButton.Kind;

/** How the open database fares, for administrators: to be read, copied, checked, backed up, and saved for whoever helps. */
public final class HealthEditor extends LoadedPage<HealthReport> {

  private static final int NAMED = 5;
  private static final String NOT_ALLOWED = "not-allowed";

  private final Moments texts = new Moments();
  private HealthPane pane;
  private PushButton copy;
  private PushButton save;
  private PushButton check;
  private PushButton backup;
  private boolean checking;

  /** Made by the platform. */
  public HealthEditor() {
    super(AdminWords.Health_reading, false);
  }

  @Override
  protected HealthReport read(Session asked) throws RapportException {
    return HealthReport.read(asked, workspace().problems());
  }

  @Override
  protected void answered() {
    pane.show(found());
  }

  @Override
  protected Control body(Composite parent) {
    pane = new HealthPane(parent);
    return pane;
  }

  @Override
  protected void acts(PageHeader head) {
    check = head.button(Kind.NORMAL, AdminWords.Health_check, "shield-check", this::check);
    save = head.button(Kind.NORMAL, AdminWords.Health_save, "download", this::save);
    backup = head.button(Kind.NORMAL, AdminWords.Health_backUp, "save", this::backUp);
    backup.setToolTipText(AdminWords.Health_backUpTip);
    copy = head.button(Kind.PRIMARY, AdminWords.Health_copy, "copy", this::copy);
    check.setToolTipText(AdminWords.Health_checkTip);
    save.setToolTipText(AdminWords.Health_saveTip);
    copy.setToolTipText(AdminWords.Health_copyTip);
  }

  @Override
  protected void handlers(PartHandlers handlers) {
    handlers.handle("org.eclipse.ui.file.refresh", this::reload);
  }

  @Override
  protected void show() {
    if (failure() != null && failure().code().equals(NOT_ALLOWED)) {
      state().showEmpty("lock", AdminWords.Health_mayNot, AdminWords.Health_mayNotText, null, "", () -> { });
      top(false);
    } else if (!isWithout(AdminWords.Health_failed, AdminWords.Health_readingText)) {
      top(true);
    }
    boolean there = found() != null && failure() == null;
    copy.setEnabled(there);
    save.setEnabled(there);
    backup.setEnabled(there);
    check.setEnabled(there && !checking);
    check.setWords(checking ? AdminWords.Health_checking : AdminWords.Health_check);
    header().layout(true, true);
  }

  /** Puts the report on the clipboard as text. */
  public void copy() {
    if (found() != null) {
      Clip.put(pane.getDisplay(), found().text());
      workspace().say(AdminWords.Health_copied);
    }
  }

  private void save() {
    ask(AdminWords.Health_saveTip, "rapport-support-" + LocalDate.now(), ".zip").ifPresent(this::save);
  }

  private void backUp() {
    ask(AdminWords.Health_backUpTip, "rapport-" + LocalDate.now(), ".rapport").ifPresent(this::backUp);
  }

  private Optional<Path> ask(String title, String name, String ending) {
    FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
    dialog.setText(title);
    dialog.setFilterExtensions(new String[] {"*" + ending});
    dialog.setFileName(name + ending);
    dialog.setOverwrite(true);
    return Optional.ofNullable(dialog.open()).map(Path::of);
  }

  /** Writes everything that is in the database into a file, while others go on working; a cancel leaves no file. */
  public void backUp(Path file) {
    band().show("");
    new Loader(workspace(), pane.getDisplay(), false).load(AdminWords.Health_backingUp, (asked, monitor) -> Backups.write(asked, file, monitor),
        made -> workspace().say(NLS.bind(AdminWords.Health_backedUp, file)), this::refuse);
  }

  /** Writes what somebody who helps needs, without personal data, into a file. */
  public void save(Path file) {
    band().show("");
    new Loader(workspace(), pane.getDisplay(), false).load(AdminWords.Health_saving, (asked, monitor) -> {
      SupportArchive archive = new SupportArchive(asked.principal().locale());
      archive.add(asked.store(), asked.principal(), false);
      String data = System.getProperty("rapport.data");
      if (data != null) {
        archive.addLogs(Path.of(data));
      }
      archive.write(file);
      return file;
    }, written -> workspace().say(NLS.bind(AdminWords.Health_saved, written)), this::refuse);
  }

  /** Compares everything that is in the database, in a job. */
  public void check() {
    band().show("");
    checking = true;
    refresh();
    Display display = pane.getDisplay();
    new Loader(workspace(), display, false).load(AdminWords.Health_checking, (asked, monitor) -> {
      try {
        return asked.store().check();
      } finally {
        if (!display.isDisposed()) {
          display.asyncExec(this::endCheck); // Also where somebody cancelled it, and no answer comes.
        }
      }
    }, this::checked, this::refuse);
  }

  private void endCheck() {
    checking = false;
    refresh();
  }

  private void checked(List<String> problems) {
    if (isClosed()) {
      return;
    }
    if (problems.isEmpty()) {
      workspace().say(AdminWords.Health_agrees);
      header().words(AdminWords.Health_agrees);
    } else {
      String named = String.join(" ", problems.subList(0, Math.min(NAMED, problems.size())));
      band().show(problems.size() <= NAMED ? named : named + " " + NLS.bind(AdminWords.Band_more, texts.count(problems.size() - NAMED)));
    }
  }

  /** The report as text; empty while there is none. */
  public String text() {
    return found() == null ? "" : found().text();
  }
}
