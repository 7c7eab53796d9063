package org.rapport.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.testing.ContactBuilder.contact;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.contexts.IContextService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.core.session.Session;
import org.rapport.model.Ref;
import org.rapport.model.Records;
import org.rapport.model.crm.Contact;
import org.rapport.search.Search;
import org.rapport.store.ChangeSets;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.workbench.internal.duplicates.ReviewEditor;
import org.rapport.workbench.internal.list.ListEditor;
import org.rapport.workbench.internal.record.RecordEditor;
import org.rapport.workbench.internal.record.RecordPages;
import org.rapport.workbench.ui.PushButton;

/** Reviews duplicates in the real workbench by its keys; run by the UI harness, skipped where there is none. */
class DuplicatesTest {

  private static final int POLL_MILLIS = 50;
  private static final String REVIEW = "org.rapport.workbench.duplicates";

  @TempDir
  private Path folder;
  private final WorkbenchPage page = new WorkbenchPage();
  private final Contact ada = contact("Ada", "Lovelace").birthday(LocalDate.of(1815, 12, 10)).email("ada@lovelace.example").build();
  private final Contact augusta = contact("Ada", "Lovelace").birthday(LocalDate.of(1815, 12, 10)).email("ada@lovelace.example").email("a@byron.example")
      .build();
  private final Contact bea = contact("Beatrix", "Byron").birthday(LocalDate.of(1816, 1, 3)).email("bea@byron.example").build();
  private final Contact trixie = contact("Beatrix", "Byron").birthday(LocalDate.of(1816, 1, 3)).email("bea@byron.example").build();

  @BeforeEach
  void open() {
    page.begin(folder);
    ada.setJobTitle("Mathematician");
    augusta.setJobTitle("Countess");
    Session session = page.session();
    page.away(() -> session.store().commit(session.principal(), List.of(ada, augusta, bea, trixie).stream().map(ChangeSets::create).toList()));
  }

  @AfterEach
  void close() {
    page.end();
  }

  private ReviewEditor review() {
    page.command(REVIEW);
    return (ReviewEditor) page.page().getActiveEditor();
  }

  private ReviewEditor scanned() {
    ReviewEditor review = review();
    page.await("the list was read", () -> review.model().page().open() == 0 && review.model().selected() == 0);
    page.command(REVIEW + ".scan");
    awaitPairs(review, 2);
    return review;
  }

  private void awaitPairs(ReviewEditor review, int pairs) {
    page.await(pairs + " pairs", () -> review.model().page().items().size() == pairs && (pairs == 0 || review.model().current().isPresent()));
  }

  /** Brings a pair to the front, which is found by the name of its records. */
  private void show(ReviewEditor review, String name) {
    for (int i = 0; i < review.model().page().items().size() && !front(review).equals(name); i++) {
      page.command(REVIEW + ".next");
      page.await("the next pair", () -> review.model().current().isPresent());
    }
    assertEquals(name, front(review));
  }

  private static String front(ReviewEditor review) {
    return review.model().page().items().get(review.model().selected()).labels().get(0);
  }

  private static void walkTo(ReviewEditor review, String field) {
    Canvas table = review.pane().table();
    press(table, SWT.HOME);
    for (int i = 0; i < 30 && !review.pane().table().focusedName().equals(field); i++) {
      press(table, SWT.ARROW_DOWN);
    }
    assertEquals(field, review.pane().table().focusedName());
  }

  private static void press(Control control, int key) {
    Event event = new Event();
    event.keyCode = key;
    control.notifyListeners(SWT.KeyDown, event);
  }

  private List<Contact> contacts() {
    Session session = page.session();
    return page.away(() -> {
      List<Ref> all = session.store().page(session.principal(), Query.all("Contact"), PageRequest.first(50)).rows().stream().map(row -> row.ref()).toList();
      return session.store().load(session.principal(), all).values().stream().map(Contact.class::cast).toList();
    });
  }

  private long apart() {
    Session session = page.session();
    return page.away(() -> session.store().count(session.principal(), new Query("DuplicatePair", "state = apart", List.of(), List.of()), 0).count());
  }

  @Test
  void whatASearchFindsIsDecidedByTheKeyboardAndTakenBack() {
    ReviewEditor review = scanned();
    show(review, "Ada Lovelace");
    page.command(REVIEW + ".later");
    page.await("the other pair", () -> review.model().current().isPresent() && front(review).equals("Beatrix Byron"));
    show(review, "Ada Lovelace");
    walkTo(review, "Job title");
    page.command(REVIEW + ".chooseB");
    page.command(REVIEW + ".merge");
    awaitPairs(review, 1);
    assertEquals("Beatrix Byron", front(review));
    page.await("three contacts", () -> contacts().size() == 3);
    Contact one = contacts().stream().filter(contact -> contact.getFamilyName().equals("Lovelace")).findFirst().orElseThrow();
    assertEquals("Countess", one.getJobTitle());
    assertEquals(2, one.getEmails().size());
    page.command(REVIEW + ".apart");
    awaitPairs(review, 0);
    page.await("a pair is kept apart", () -> apart() == 1 && review.model().page().apart() == 1);

    page.command("org.eclipse.ui.edit.undo");
    page.await("nothing is kept apart", () -> apart() == 0);
    page.command("org.eclipse.ui.edit.undo");
    page.await("four contacts", () -> contacts().size() == 4);
    awaitPairs(review, 2);
    assertEquals(List.of("Countess", "Mathematician"), contacts().stream().map(Contact::getJobTitle).filter(title -> title != null).sorted().toList());
    assertEquals(5, contacts().stream().mapToInt(contact -> contact.getEmails().size()).sum());
  }

  @Test
  void theLettersAreKeysWhileTheTableHasTheFocus() {
    ReviewEditor review = scanned();
    page.shell().forceActive();
    review.setFocus();
    IContextService contexts = page.window().getService(IContextService.class);
    page.await("the letters are keys", () -> contexts.getActiveContextIds().contains(REVIEW + "Keys"));
    page.command("org.rapport.workbench.search");
    page.await("the field is there", () -> Arrays.stream(page.shell().getShells()).anyMatch(Shell::isVisible));
    page.await("the letters are letters", () -> !contexts.getActiveContextIds().contains(REVIEW + "Keys"));
    Arrays.stream(page.shell().getShells()).forEach(Shell::dispose);
  }

  @Test
  void whatIsCertainIsMergedInTheBackgroundAndTakenBackOneByOne() {
    ReviewEditor review = scanned();
    answering("Merge 2 pairs?", dialog -> {
      List<Control> buttons = WorkbenchPage.controls(dialog, PushButton.class::isInstance);
      ((PushButton) buttons.get(buttons.size() - 1)).press();
    }, () -> page.command(REVIEW + ".mergeCertain"));
    awaitPairs(review, 0);
    page.await("two contacts", () -> contacts().size() == 2);
    page.command("org.eclipse.ui.edit.undo");
    page.await("one pair is back", () -> contacts().size() == 3);
    page.command("org.eclipse.ui.edit.undo");
    page.await("both pairs are back", () -> contacts().size() == 4);
    awaitPairs(review, 2);
  }

  @Test
  void whatLooksLikeARecordIsFoundFromItsEditor() {
    Search search = page.service().search().orElseThrow();
    assertTrue(page.away(() -> search.await(Duration.ofSeconds(60))));
    page.workspace().openRecord(Records.ref(ada));
    RecordEditor editor = (RecordEditor) page.page().getActiveEditor();
    editor.pages().show(RecordPages.DETAILS);
    page.await("the record", () -> editor.view().body() != null);
    page.command("org.rapport.workbench.record.duplicates");
    ReviewEditor review = (ReviewEditor) page.page().getActiveEditor();
    awaitPairs(review, 1);
    page.command(REVIEW + ".apart");
    awaitPairs(review, 0);
    page.await("it is kept", () -> apart() == 1);
  }

  @Test
  void markedRecordsOfAListAreMerged() {
    ListEditor list = page.list("Contact", 4);
    List<Integer> rows = IntStream.range(0, 4).filter(row -> list.model().loaded(row).orElseThrow().values().toString().contains("Byron")).boxed().toList();
    list.select(rows);
    page.command("org.rapport.workbench.merge");
    ReviewEditor review = (ReviewEditor) page.page().getActiveEditor();
    page.await("the records are side by side", () -> review.model().current().isPresent());
    page.command(REVIEW + ".keepOther");
    assertEquals(1, review.model().current().orElseThrow().kept());
    page.command(REVIEW + ".merge");
    page.awaitRows(list, 3);
    page.await("the review is closed", () -> !Arrays.asList(page.page().getEditors()).contains(review));
    page.command("org.eclipse.ui.edit.undo");
    page.awaitRows(list, 4);
  }

  @Test
  void aNewContactThatIsThereAlreadyIsNoticedBeforeItIsSaved() {
    Search search = page.service().search().orElseThrow();
    assertTrue(page.away(() -> search.await(Duration.ofSeconds(60))));
    RecordEditor editor = begun("Ada", "Lovelace");
    save(Shell::close);
    assertTrue(editor.isDirty(), "it is not saved");
    assertEquals(4, contacts().size());
    save(asks -> press(list(asks), 's'));
    page.await("it is saved", () -> !editor.isDirty());
    assertEquals(5, contacts().size());
    assertTrue(apart() >= 1);
  }

  @Test
  void whatIsThereAlreadyIsOpenedInsteadOfSaved() {
    Search search = page.service().search().orElseThrow();
    assertTrue(page.away(() -> search.await(Duration.ofSeconds(60))));
    begun("Beatrix", "Byron");
    save(asks -> press(list(asks), SWT.CR));
    page.await("the other is open", () -> opened(bea) || opened(trixie));
    assertEquals(4, contacts().size());
  }

  @Test
  void whatIsNewIsSavedUnasked() {
    RecordEditor editor = begun("Charles", "Babbage");
    page.command("org.eclipse.ui.file.save");
    page.await("it is saved", () -> !editor.isDirty());
    assertEquals(5, contacts().size());
    assertFalse(opened(ada));
  }

  private boolean opened(Contact contact) {
    IEditorPart front = page.page().getActiveEditor();
    return front != null && Records.ref(contact).equals(front.getEditorInput().getAdapter(Ref.class));
  }

  private RecordEditor begun(String givenName, String familyName) {
    page.workspace().openNew(page.workspace().types().find("Contact").orElseThrow());
    RecordEditor editor = (RecordEditor) page.page().getActiveEditor();
    page.await("the form", () -> editor.view().body() != null);
    page.fill(editor, "givenName", givenName);
    page.fill(editor, "familyName", familyName);
    return editor;
  }

  /** Saves as the key does, and answers the question whether the record is there already. */
  private void save(Consumer<Shell> answer) {
    answering("Is it one of these?", answer, () -> page.command("org.eclipse.ui.file.save"));
  }

  /** Does something that asks, and answers; the dialog has an event loop of its own, so the answer waits for it in there. */
  private static void answering(String title, Consumer<Shell> answer, Runnable act) {
    boolean[] asked = {false};
    Display display = Display.getCurrent();
    display.timerExec(POLL_MILLIS, new Runnable() {
      @Override
      public void run() {
        Shell dialog = dialog(title);
        asked[0] = dialog != null;
        if (dialog != null) {
          answer.accept(dialog);
        } else if (!display.isDisposed()) {
          display.timerExec(POLL_MILLIS, this);
        }
      }
    });
    act.run();
    assertTrue(asked[0], "It asks: " + title);
  }

  private static Shell dialog(String title) {
    return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(title)).findFirst().orElse(null);
  }

  private static Control list(Shell dialog) {
    return WorkbenchPage.controls(dialog, control -> control instanceof Canvas && !(control instanceof PushButton)).get(0);
  }
}
