package org.rapport.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.ui.IEditorReference;
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
import org.rapport.workbench.internal.list.ListEditor;
import org.rapport.workbench.internal.record.RecordEditor;
import org.rapport.workbench.internal.snapshot.SnapshotView;
import org.rapport.workbench.internal.tabs.KeptTabs;

/** The tabs that were open come back, in the real workbench; skipped where there is none. */
class KeptTabsTest {

  @TempDir
  private Path folder;
  private final WorkbenchPage page = new WorkbenchPage();
  private Ref dairy;
  private Ref mill;
  private KeptTabs again;

  @BeforeEach
  void open() throws IOException {
    page.begin(folder);
    page.page().closeAllEditors(false);
    deleteKept();
    dairy = account("Laiterie des Ardennes");
    mill = account("Moulin de Marche");
  }

  @AfterEach
  void close() throws IOException {
    if (again != null) {
      again.end();
    }
    page.signOut();
    page.end();
    if (PlatformUI.isWorkbenchRunning()) {
      deleteKept();
    }
  }

  private Ref account(String name) {
    Account account = (Account) Records.create(CrmPackage.Literals.ACCOUNT);
    account.setName(name);
    Session session = page.session();
    page.away(() -> session.store().commit(session.principal(), List.of(ChangeSets.create(account))));
    return Records.ref(account);
  }

  private static Path tabs() {
    return PlatformUI.getWorkbench().getService(Sessions.class).home().resolve("tabs");
  }

  private static List<Path> kept() {
    if (!Files.isDirectory(tabs())) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(tabs())) {
      return all.filter(file -> file.toString().endsWith(".xml")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void deleteKept() throws IOException {
    for (Path file : kept()) {
      Files.delete(file);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void show(Ref record) {
    page.workspace().openRecord(record);
    RecordEditor editor = (RecordEditor) page.page().getActiveEditor();
    page.await("the snapshot", () -> editor.pages().snapshot().map(SnapshotView::isRead).orElse(false));
  }

  /** What a process that was killed a moment after the last change leaves. */
  private Path keptWith(String... words) {
    page.await("the tabs to be kept", () -> kept().size() == 1 && Stream.of(words).allMatch(text(kept().get(0))::contains));
    return kept().get(0);
  }

  private boolean restart() {
    page.page().closeAllEditors(false);
    again = new KeptTabs(page.page().getWorkbenchWindow());
    return again.begin(Optional.of(page.session().location()));
  }

  private List<String> titles() {
    return Arrays.stream(page.page().getEditorReferences()).map(IEditorReference::getTitle).toList();
  }

  @Test
  void theyComeBackWithTheirNamesAndTheOneInFront() {
    page.workspace().openList(page.workspace().types().find("Contact").orElseThrow());
    show(dairy);
    show(mill);
    page.page().activate(page.page().getEditorReferences()[1].getEditor(true));
    keptWith("Contacts", "Laiterie des Ardennes", "Moulin de Marche", "front=\"1\"");
    assertTrue(restart());
    assertEquals(List.of("Contacts", "Laiterie des Ardennes", "Moulin de Marche"), titles());
    assertEquals(dairy, page.page().getActiveEditor().getEditorInput().getAdapter(Ref.class));
    IEditorReference behind = page.page().getEditorReferences()[2];
    assertNull(behind.getEditor(false), "What is not looked at is not made.");
    RecordEditor shown = (RecordEditor) behind.getEditor(true);
    page.page().activate(shown);
    page.await("the record to be read", () -> shown.pages().snapshot().map(SnapshotView::isRead).orElse(false));
  }

  @Test
  void aNewRecordThatWasNeverSavedDoesNot() {
    show(dairy);
    page.workspace().openNew(page.workspace().types().find("Account").orElseThrow());
    keptWith("Laiterie des Ardennes");
    assertTrue(restart());
    assertEquals(List.of("Laiterie des Ardennes"), titles());
  }

  @Test
  void anotherPersonBeginsWithOwnTabs() {
    page.workspace().openList(page.workspace().types().find("Contact").orElseThrow());
    show(dairy);
    keptWith("Laiterie des Ardennes");
    page.signIn(folder, "benoit", "administrator");
    page.await("the record of the other to be closed", () -> page.page().getEditorReferences().length == 1);
    assertTrue(page.page().getActiveEditor() instanceof ListEditor);
  }

  @Test
  void aTabOfWhatIsNotInstalledIsLeftOut() throws IOException {
    show(dairy);
    show(mill);
    Path file = keptWith("Laiterie des Ardennes", "Moulin de Marche");
    String gone = text(file).replaceFirst("id=\"org.rapport.workbench.record\"", "id=\"acme.gone\"");
    page.page().closeAllEditors(false);
    Files.writeString(file, gone);
    again = new KeptTabs(page.page().getWorkbenchWindow());
    assertTrue(again.begin(Optional.of(page.session().location())));
    assertEquals(List.of("Moulin de Marche"), titles());
    assertEquals(mill, page.page().getActiveEditor().getEditorInput().getAdapter(Ref.class));
  }

  @Test
  void aDamagedFileIsAsNone() throws IOException {
    show(dairy);
    Path file = keptWith("Laiterie des Ardennes");
    page.page().closeAllEditors(false);
    Files.writeString(file, "<tabs><editor");
    again = new KeptTabs(page.page().getWorkbenchWindow());
    assertFalse(again.begin(Optional.of(page.session().location())));
    assertEquals(0, page.page().getEditorReferences().length);
  }
}
