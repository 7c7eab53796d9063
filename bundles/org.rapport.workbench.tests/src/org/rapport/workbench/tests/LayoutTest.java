package org.rapport.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.Records;
import org.rapport.model.crm.Contact;
import org.rapport.store.ChangeSets;
import org.rapport.testing.ContactBuilder;
import org.rapport.workbench.internal.layout.LayoutEditor;
import org.rapport.workbench.internal.record.RecordEditor;
import org.rapport.workbench.internal.record.RecordPages;
import org.rapport.workbench.internal.record.form.FieldWidget;

/** Arranges forms in the real workbench, as an administrator, and follows them in the forms of others. */
class LayoutTest {

  private static final String LAYOUTS = "org.rapport.workbench.layouts";

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

  private LayoutEditor layout(String type) {
    page.command(LAYOUTS);
    LayoutEditor editor = (LayoutEditor) page.page().getActiveEditor();
    page.await("a layout", () -> editor.draft() != null && editor.isBody());
    editor.arrange(type);
    page.await("the layout of " + type, () -> editor.isBody() && editor.draft() != null && editor.draft().field("familyName").isPresent());
    return editor;
  }

  private RecordEditor form(Contact contact) {
    page.workspace().openRecord(Records.ref(contact));
    RecordEditor editor = (RecordEditor) page.page().getActiveEditor();
    editor.pages().show(RecordPages.DETAILS);
    page.await("the form", () -> editor.view().body() != null && !labels(editor).isEmpty());
    return editor;
  }

  private static List<String> labels(RecordEditor editor) {
    return editor.view().body() == null || editor.view().body().isDisposed() ? List.of()
        : editor.view().body().cells().stream().map(cell -> cell.widget().field().label()).toList();
  }

  private Contact contact(String name) {
    Contact contact = ContactBuilder.contact("Ada", name).build();
    page.away(() -> page.session().store().commit(page.session().principal(), List.of(ChangeSets.create(contact))));
    return contact;
  }

  private void save(LayoutEditor editor) {
    editor.save();
    page.await("saved", () -> editor.draft() != null && !editor.isDirty() && editor.isBody());
    assertEquals("", editor.band().words());
  }

  @Test
  void aFormOfSomethingElseFollowsWhatIsArranged() {
    RecordEditor open = form(contact("Lovelace"));
    int before = labels(open).indexOf("Job title");
    assertTrue(before >= 0, labels(open).toString());
    LayoutEditor editor = layout("Contact");
    editor.list().choose("jobTitle");
    editor.properties().title("en").text().setText("Function");
    editor.list().move(-1);
    editor.list().choose("birthday");
    editor.list().toggle();
    assertTrue(editor.isDirty());
    assertTrue(editor.list().texts().contains("Birthday (hidden)"), editor.list().texts().toString());
    page.await("the preview", () -> editor.previewed().contains("Function") && !editor.previewed().contains("Birthday"));
    save(editor);
    page.await("the other form", () -> labels(open).contains("Function") && !labels(open).contains("Birthday"));
    assertEquals(before - 1, labels(open).indexOf("Function"));
    editor.reset();
    page.await("as the model has it", () -> labels(open).contains("Job title") && labels(open).contains("Birthday"));
  }

  @Test
  void whatIsTypedStaysWhenTheFormIsArranged() {
    RecordEditor open = form(contact("Lovelace"));
    page.fill(open, "jobTitle", "Analyst");
    page.await("something to save", open::isDirty);
    LayoutEditor editor = layout("Contact");
    editor.list().choose("birthday");
    editor.list().toggle();
    save(editor);
    page.await("the other form", () -> !labels(open).contains("Birthday"));
    assertTrue(open.isDirty());
    page.page().closeEditor(open, false);
  }

  @Test
  void whatEveryRecordNeedsAndBeginsWithIsSaidWhereTheFormHasIt() {
    LayoutEditor editor = layout("Contact");
    editor.list().choose("jobTitle");
    editor.properties().required().setSelection(true);
    editor.draft().field("jobTitle").orElseThrow().require(true);
    editor.draft().field("jobTitle").orElseThrow().begin("Buyer");
    save(editor);
    page.workspace().openNew(page.workspace().types().find("Contact").orElseThrow());
    RecordEditor fresh = (RecordEditor) page.page().getActiveEditor();
    page.await("the form", () -> fresh.view().body() != null);
    FieldWidget widget = fresh.view().body().cell("jobTitle").orElseThrow().widget();
    assertTrue(widget.field().required());
    page.page().closeEditor(fresh, false);
  }

  @Test
  void aLayoutThatNobodyCouldFillIsRefusedOnItsPage() {
    LayoutEditor editor = layout("Contact");
    editor.list().choose("jobTitle");
    editor.draft().field("jobTitle").orElseThrow().require(true);
    editor.draft().field("jobTitle").orElseThrow().hide(true);
    editor.save();
    page.await("refused", () -> editor.band().words().contains("default value"));
    assertTrue(editor.isDirty());
    editor.draft().field("jobTitle").orElseThrow().begin("Buyer");
    save(editor);
  }

  @Test
  void whoIsNoAdministratorHasNoCommandForIt() {
    assertTrue(enabled());
    page.signIn(folder, "joris", "Sales");
    page.await("no command", () -> !enabled());
  }

  private boolean enabled() {
    return page.window().getService(ICommandService.class).getCommand(LAYOUTS).isEnabled();
  }

  @Test
  void aSectionIsAddedNamedAndFilled() {
    LayoutEditor editor = layout("Contact");
    editor.list().choose("jobTitle");
    editor.addSection();
    editor.properties().title("en").text().setText("At work");
    editor.list().choose("jobTitle");
    while (!editor.draft().sections().stream().filter(each -> each.titles().containsValue("At work")).findFirst().orElseThrow().fields()
        .contains(editor.draft().field("jobTitle").orElseThrow())) {
      editor.list().move(1);
    }
    save(editor);
    assertTrue(editor.list().texts().contains("At work"), editor.list().texts().toString());
    assertFalse(editor.isDirty());
  }
}
