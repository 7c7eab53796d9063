package org.rapport.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.core.session.Session;
import org.rapport.model.Records;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.Batch;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSets;
import org.rapport.workbench.internal.list.ListEditor;
import org.rapport.workbench.internal.list.change.ChangeDialog;
import org.rapport.workbench.internal.list.change.ChangedField;
import org.rapport.workbench.internal.list.change.ManyChange;

/** Many records of a list get the same values, in the real workbench; skipped where there is none. */
class ListChangeTest {

  @TempDir
  private Path folder;
  private final WorkbenchPage page = new WorkbenchPage();

  @BeforeEach
  void open() {
    page.begin(folder);
  }

  @AfterEach
  void close() {
    find().ifPresent(ChangeDialog::close);
    page.end();
  }

  private Optional<ChangeDialog> find() {
    return Arrays.stream(page.shell().getDisplay().getShells()).map(shell -> shell.getData()).filter(ChangeDialog.class::isInstance)
        .map(ChangeDialog.class::cast).findFirst();
  }

  private ChangeDialog dialog() {
    page.command("org.rapport.workbench.change");
    page.await("the question", () -> find().isPresent());
    return find().orElseThrow();
  }

  private ChangedField field(ChangeDialog dialog, int row, String feature, String typed) {
    ChangedField field = row < dialog.rows().size() ? dialog.rows().get(row) : dialog.add();
    field.choose(feature);
    Text text = (Text) WorkbenchPage.controls(field.cell(), Text.class::isInstance).get(0);
    text.setText(typed);
    text.notifyListeners(SWT.FocusOut, new Event());
    return field;
  }

  private long count(String where) {
    return page.count("Account", where);
  }

  private void awaitCount(String where, long wanted) {
    page.awaitCount("Account", where, wanted);
  }

  @Test
  void markedRecordsGetTheValuesOfSeveralFieldsAsOneChangeThatUndoTakesBack() {
    page.accounts(20);
    ListEditor list = page.list("Account", 20);
    list.select(List.of(0, 2, 4));
    ChangeDialog dialog = dialog();
    assertTrue(dialog.getShell().getText().contains("3 accounts"), dialog.getShell().getText());
    field(dialog, 0, "industry", "Logistics");
    field(dialog, 1, "staff", "1234");
    dialog.change();
    page.await("the question to be gone", () -> find().isEmpty());
    assertEquals(3, count("industry = 'Logistics' and staff = 1234"));
    page.command("org.eclipse.ui.edit.undo");
    awaitCount("industry = 'Logistics'", 0);
    assertEquals(18, count("industry = 'Food'"));
  }

  @Test
  void aFieldThatIsLeftEmptyIsEmptiedAndOneThatIsTakenOutStaysAsItWas() {
    page.accounts(10);
    ListEditor list = page.list("Account", 10);
    list.selectAll();
    ChangeDialog dialog = dialog();
    field(dialog, 0, "staff", "");
    ChangedField industry = field(dialog, 1, "industry", "Nothing of it");
    assertFalse(industry.offered().contains("staff"), "a field that another line is for is not offered again");
    dialog.rows().get(1).cell();
    WorkbenchPage.controls(industry, control -> "Leave this field as it is".equals(control.getToolTipText())).get(0)
        .notifyListeners(SWT.Selection, new Event());
    assertEquals(1, dialog.rows().size());
    dialog.change();
    page.await("the question to be gone", () -> find().isEmpty());
    assertEquals(10, count("staff is null and industry != 'Nothing of it'"));
  }

  @Test
  void theOwnerIsFoundByTypingAndGivenToAll() {
    page.user("joris", "Joris Peeters");
    page.accounts(4);
    ListEditor list = page.list("Account", 4);
    list.select(List.of(1, 2));
    ChangeDialog dialog = dialog();
    ChangedField owner = dialog.rows().get(0);
    owner.choose("owner");
    Text text = (Text) WorkbenchPage.controls(owner.cell(), Text.class::isInstance).get(0);
    long[] typed = {0};
    page.await("Joris to be offered", () -> {
      if (System.currentTimeMillis() - typed[0] > 1_000) {
        typed[0] = System.currentTimeMillis();
        dialog.getShell().forceActive();
        text.forceFocus();
        text.setText("");
        text.setText("Joris");
      }
      text.notifyListeners(SWT.KeyDown, key(SWT.CR));
      return "Joris Peeters".equals(text.getText());
    });
    dialog.change();
    page.await("the question to be gone", () -> find().isEmpty());
    assertEquals(2, count("owner = 'Joris Peeters'"));
  }

  private static Event key(int code) {
    Event event = new Event();
    event.keyCode = code;
    event.character = (char) code;
    return event;
  }

  @Test
  void whatIsNotUnderstoodOrRefusedIsSaidInTheQuestionAndNothingIsWritten() {
    page.accounts(5);
    ListEditor list = page.list("Account", 5);
    list.select(List.of(0, 1));
    ChangeDialog dialog = dialog();
    dialog.change();
    assertTrue(dialog.problem().contains("at least one field"), dialog.problem());
    ChangedField staff = field(dialog, 0, "staff", "many");
    field(dialog, 1, "industry", "Logistics");
    dialog.change();
    assertTrue(staff.cell().message().contains("234"), staff.cell().message());
    field(dialog, 0, "staff", "-4");
    dialog.change();
    assertFalse(staff.cell().message().isEmpty());
    field(dialog, 0, "name", "");
    dialog.change();
    assertFalse(dialog.rows().get(0).cell().message().isEmpty());
    assertEquals(0, count("industry = 'Logistics'"));
  }

  /** Tags, of which no two have the same name. */
  private void tags(int count) {
    Session session = page.session();
    page.away(() -> {
      try (Batch batch = session.store().batch(session.principal(), "test")) {
        List<ChangeSet> sets = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
          EObject tag = Records.create(CrmPackage.Literals.TAG);
          tag.eSet(CrmPackage.Literals.TAG__NAME, String.format("Tag %05d", i));
          sets.add(ChangeSets.create(tag));
        }
        return batch.commit(sets);
      }
    });
  }

  @Test
  void whatTheStoreRefusesNamesTheRecordAndLeavesAllAsTheyWere() {
    tags(3);
    ListEditor list = page.list("Tag", 3);
    list.selectAll();
    ChangeDialog dialog = dialog();
    field(dialog, 0, "name", "Same");
    dialog.change();
    page.await("what is wrong", () -> !dialog.problem().isEmpty());
    assertTrue(dialog.problem().contains("Nothing was changed"), dialog.problem());
    assertEquals(0, page.count("Tag", "name = 'Same'"));
  }

  @Test
  void allOfALongListAreChangedByAJobAndUndoTakesItBack() {
    int many = ManyChange.MOST_AT_ONCE * 3;
    page.accounts(many);
    ListEditor list = page.list("Account", many);
    list.filterFields().get(1).text().setText("food");
    page.awaitRows(list, many - many / 10);
    list.selectAll();
    ChangeDialog dialog = dialog();
    assertTrue(dialog.getShell().getText().contains("350 accounts"), dialog.getShell().getText());
    field(dialog, 0, "industry", "Meals");
    dialog.change();
    page.await("the question to be gone", () -> find().isEmpty());
    awaitCount("industry = 'Meals'", many - many / 10);
    page.await("no rows of the old trade", () -> list.model().total().map(total -> total.count() == 0).orElse(false));
    long end = System.currentTimeMillis() + 30_000;
    while (count("industry = 'Meals'") > 0 && System.currentTimeMillis() < end) {
      page.command("org.eclipse.ui.edit.undo");
      page.away(() -> {
        Thread.sleep(500);
        return null;
      });
    }
    assertEquals(many - many / 10, count("industry = 'Food'"));
  }

  @Test
  void aJobThatOneRecordStopsWritesNothingAndSaysWhy() {
    int many = ManyChange.MOST_AT_ONCE + 100;
    tags(many);
    ListEditor list = page.list("Tag", many);
    list.selectAll();
    ChangeDialog dialog = dialog();
    field(dialog, 0, "name", "Same");
    dialog.change();
    page.await("the question to be gone", () -> find().isEmpty());
    page.await("the refusal", () -> !list.refusal().isEmpty());
    assertTrue(list.refusal().contains("Same") && list.refusal().contains("unique"), list.refusal());
    assertEquals(0, page.count("Tag", "name = 'Same'"));
  }
}
