package org.rapport.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.core.session.Session;
import org.rapport.store.JobQueue;
import org.rapport.store.JobQueue.Job;
import org.rapport.store.JobQueue.Lease;
import org.rapport.store.JobQueue.Progress;
import org.rapport.store.JobQueue.State;
import org.rapport.workbench.internal.admin.HealthEditor;
import org.rapport.workbench.internal.admin.JobsEditor;

/** Shows long work and the health of the database in the real workbench; skipped where there is none. */
class JobsAndHealthTest {

  /** No code here does it, so that only the test moves it on. */
  private static final String KIND = "of-a-plugin";

  @TempDir
  private Path folder;
  private final WorkbenchPage page = new WorkbenchPage();

  @BeforeEach
  void open() {
    page.begin(folder);
  }

  @AfterEach
  void close() {
    page.signOut();
    page.end();
  }

  private JobsEditor jobs(int count) {
    page.command("org.rapport.workbench.jobs");
    JobsEditor editor = (JobsEditor) page.page().getActiveEditor();
    page.await("the jobs", () -> editor.isListed() && editor.table().rows().size() == count);
    return editor;
  }

  private Job submit() {
    Session session = page.session();
    return page.away(() -> session.store().jobs().submit(session.principal(), KIND, "{}", false));
  }

  private static void choose(JobsEditor editor, int row) {
    editor.table().select(row);
    editor.table().control().notifyListeners(SWT.Selection, new Event());
  }

  @Test
  void anEmptyListSaysWhatBelongsThere() {
    JobsEditor editor = jobs(0);
    page.await("the words", () -> WorkbenchPage.controls(editor.state(), Label.class::isInstance).stream()
        .anyMatch(each -> ((Label) each).getText().equals("No jobs yet")));
  }

  @Test
  void aJobIsFollowedFromWaitingToItsReason() {
    Job job = submit();
    JobsEditor editor = jobs(1);
    assertTrue(editor.table().text().contains("Waiting for its plugin"), editor.table().text());
    choose(editor, 0);
    assertTrue(editor.detail().contains("is not installed here"), editor.detail());
    Session session = page.session();
    JobQueue queue = page.away(() -> session.store().jobs());
    Lease lease = page.away(() -> queue.claim(List.of(KIND), job.id(), Duration.ofMinutes(5)).orElseThrow());
    page.away(() -> {
      queue.save(lease, new Progress("x", 1200, 5000, "1200 are done."));
      return null;
    });
    page.await("how far it is", () -> editor.table().text().contains("of 5,000 (24 %)"));
    page.away(() -> {
      queue.fail(lease, "disk-full", "The disk of the database has no room.");
      return null;
    });
    page.await("the failure", () -> editor.table().rows().get(0).job().state() == State.FAILED);
    assertTrue(editor.table().text().contains("Failed\t"), editor.table().text());
    page.await("the code", () -> editor.detail().contains("disk-full"));
  }

  @Test
  void aJobIsCancelledOnce() {
    submit();
    JobsEditor editor = jobs(1);
    choose(editor, 0);
    editor.cancel();
    page.await("it is cancelled", () -> editor.table().rows().get(0).job().state() == State.CANCELLED);
    editor.cancel();
    assertEquals("", editor.band().words());
  }

  @Test
  void othersSeeTheirOwnJobsOnlyAndNoHealth() {
    submit();
    page.signIn(folder, "joris", "Read only");
    JobsEditor none = jobs(0);
    submit();
    page.command("org.eclipse.ui.file.refresh");
    page.await("the own job", () -> none.table().rows().size() == 1);
    page.command("org.rapport.workbench.health");
    HealthEditor health = (HealthEditor) page.page().getActiveEditor();
    page.await("why there is nothing", () -> WorkbenchPage.controls(health.state(), Label.class::isInstance).stream()
        .anyMatch(each -> ((Label) each).getText().equals("Only administrators see this")));
    assertFalse(health.isBody());
    assertEquals("", health.text());
  }

  @Test
  void theHealthIsReadCopiedCheckedSavedAndBackedUp() {
    page.accounts(30);
    page.command("org.rapport.workbench.health");
    HealthEditor health = (HealthEditor) page.page().getActiveEditor();
    page.await("the report", health::isBody);
    assertTrue(health.text().contains("Accounts: 30"), health.text());
    assertTrue(health.text().contains("Engine: H2"), health.text());
    health.copy();
    Clipboard clipboard = new Clipboard(Display.getCurrent());
    assertEquals(health.text(), clipboard.getContents(TextTransfer.getInstance()));
    clipboard.dispose();
    health.check();
    page.await("it agrees", () -> WorkbenchPage.controls(page.shell(), Label.class::isInstance).stream()
        .anyMatch(each -> ((Label) each).getText().equals("Everything in the database agrees.")));
    Path file = folder.resolve("support.zip");
    health.save(file);
    page.await("the file", () -> Files.exists(file));
    Path backup = folder.resolve("all.rapport");
    health.backUp(backup);
    page.await("the backup", () -> Files.exists(backup));
    health.save(folder.resolve("no-folder").resolve("support.zip"));
    page.await("the refusal", () -> !health.band().words().isEmpty());
  }
}
