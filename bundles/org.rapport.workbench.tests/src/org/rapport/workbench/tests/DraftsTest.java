package org.rapport.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.core.session.Session;
import org.rapport.core.session.Sessions;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.Account;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.ChangeSets;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.workbench.internal.record.RecordEditor;
import org.rapport.workbench.internal.snapshot.SnapshotView;

/** What is typed and not saved outlives the process, in the real workbench; skipped where there is none. */
class DraftsTest {

  @TempDir
  private Path folder;
  private final WorkbenchPage page = new WorkbenchPage();
  private Account dairy;

  @BeforeEach
  void open() {
    page.begin(folder);
    dairy = (Account) Records.create(CrmPackage.Literals.ACCOUNT);
    dairy.setName("Laiterie des Ardennes");
    Session session = page.session();
    page.away(() -> session.store().commit(session.principal(), List.of(ChangeSets.create(dairy))));
  }

  @AfterEach
  void close() throws IOException {
    page.end();
    for (Path file : files()) {
      Files.delete(file);
    }
  }

  private static Path drafts() {
    return PlatformUI.getWorkbench().getService(Sessions.class).home().resolve("drafts");
  }

  private static List<Path> files() {
    if (!Files.isDirectory(drafts())) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(drafts())) {
      return all.filter(file -> file.toString().endsWith(".draft") || file.toString().endsWith(".damaged")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private RecordEditor details(Ref record) {
    page.workspace().openRecord(record);
    RecordEditor editor = (RecordEditor) page.page().getActiveEditor();
    page.await("the snapshot", () -> editor.pages().snapshot().map(SnapshotView::isRead).orElse(false));
    page.command("org.rapport.workbench.record.details");
    page.await("the form", () -> isShown(editor));
    return editor;
  }

  /** Ends as a process does that is killed: its folder stays as it is, and nobody holds its lock. */
  private void crash() throws IOException {
    page.await("the draft to be kept", () -> files().size() == 1);
    Path session = files().get(0).getParent();
    Path copy = Files.createDirectory(session.resolveSibling("killed"));
    Files.copy(files().get(0), copy.resolve(files().get(0).getFileName()));
    Files.createFile(copy.resolve("lock"));
    page.page().closeAllEditors(false);
    page.await("the draft of who goes on to be forgotten", () -> files().size() == 1);
    page.reopenDatabase(folder);
  }

  private RecordEditor shownAgain() {
    page.await("the record to be shown again", () -> page.page().getActiveEditor() instanceof RecordEditor editor && editor.isDirty());
    return (RecordEditor) page.page().getActiveEditor();
  }

  private List<String> names() {
    Session session = page.session();
    return page.away(() -> session.store().page(session.principal(), Query.all("Account", "name"), PageRequest.first(10)).rows()).stream()
        .map(row -> row.values().get(0).toString()).sorted().toList();
  }

  @Test
  void changesOfARecordAreThereAgainAndCanBeSavedOrTakenBack() throws IOException {
    RecordEditor editor = details(Records.ref(dairy));
    page.fill(editor, "name", "Laiterie de Bastogne");
    crash();
    RecordEditor again = shownAgain();
    assertEquals("Laiterie de Bastogne", value(again));
    assertTrue(again.view().band().text().contains("Ctrl+Z"), again.view().band().text());
    page.command("org.eclipse.ui.edit.undo");
    assertEquals("Laiterie des Ardennes", value(again));
    page.command("org.eclipse.ui.edit.redo");
    page.page().saveEditor(again, false);
    assertEquals(List.of("Laiterie de Bastogne"), names());
    page.await("the draft to be forgotten", () -> files().isEmpty());
  }

  private static boolean isShown(RecordEditor editor) {
    return editor.view().body() != null && editor.view().body().cell("name").isPresent();
  }

  private static String value(RecordEditor editor) {
    return ((Text) WorkbenchPage.controls(editor.view().body().cell("name").orElseThrow(), Text.class::isInstance).get(0)).getText();
  }

  @Test
  void aRecordThatWasNeverSavedIsThereAgain() throws IOException {
    page.workspace().openNew(page.workspace().types().find("Account").orElseThrow());
    RecordEditor editor = (RecordEditor) page.page().getActiveEditor();
    page.await("the form", () -> isShown(editor));
    page.fill(editor, "name", "Fromagerie Orval");
    crash();
    RecordEditor again = shownAgain();
    assertEquals("Fromagerie Orval", value(again));
    page.page().saveEditor(again, false);
    assertEquals(List.of("Fromagerie Orval", "Laiterie des Ardennes"), names());
  }

  @Test
  void whatOthersChangedMeanwhileIsSaid() throws IOException {
    RecordEditor editor = details(Records.ref(dairy));
    page.fill(editor, "name", "Laiterie de Bastogne");
    page.await("the draft to be kept", () -> files().size() == 1);
    Session session = page.session();
    page.away(() -> {
      EObject stored = session.store().load(session.principal(), Records.ref(dairy)).orElseThrow();
      EObject changed = EcoreUtil.copy(stored);
      ((Account) changed).setStaff(70);
      return session.store().commit(session.principal(), List.of(ChangeSets.diff(stored, changed)));
    });
    crash();
    assertTrue(shownAgain().view().band().text().contains("changed since"));
  }

  @Test
  void whatCannotBeReadStaysAsideAndNothingElseIsLost() throws IOException {
    RecordEditor editor = details(Records.ref(dairy));
    page.fill(editor, "name", "Laiterie de Bastogne");
    page.await("the draft to be kept", () -> files().size() == 1);
    Path killed = Files.createDirectory(files().get(0).getParent().resolveSibling("killed"));
    Files.writeString(killed.resolve("Account-x.draft"), "no draft");
    Files.createFile(killed.resolve("lock"));
    page.page().closeAllEditors(false);
    page.await("the draft to be forgotten", () -> files().size() == 1);
    page.reopenDatabase(folder);
    page.await("the file to be put aside", () -> files().size() == 1 && files().get(0).toString().endsWith(".damaged"));
    assertFalse(page.page().getActiveEditor() instanceof RecordEditor);
  }
}
