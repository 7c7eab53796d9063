package org.rapport.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.testing.AccountBuilder.account;
import static org.rapport.testing.ContactBuilder.contact;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.crm.Account;
import org.rapport.model.crm.Contact;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.Note;
import org.rapport.model.crm.Tag;
import org.rapport.store.Bin.Wanted;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSets;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.workbench.internal.admin.BinEditor;
import org.rapport.workbench.internal.admin.BinRow;
import org.rapport.workbench.internal.find.FindPopup;
import org.rapport.workbench.internal.navigator.NavigatorList;
import org.rapport.workbench.ui.Frame;
import org.rapport.workbench.ui.PushButton;

/** Looks into the bin, brings back and deletes for good, in the real workbench; skipped where there is none. */
class BinTest {

  @TempDir
  private Path folder;
  private final WorkbenchPage page = new WorkbenchPage();
  private final Account acme = account("Acme").build();
  private final Contact bea = contact("Beatrix", "Byron").build();
  private final Account hofmann = account("Hofmann").build();

  @BeforeEach
  void open() {
    page.begin(folder);
    commit(ChangeSets.create(acme), ChangeSets.create(bea), ChangeSets.create(hofmann));
  }

  @AfterEach
  void close() {
    page.signOut();
    page.end();
  }

  private void commit(ChangeSet... sets) {
    Session session = page.session();
    page.away(() -> session.store().commit(session.principal(), List.of(sets)));
  }

  private void delete(EObject... records) {
    commit(Arrays.stream(records).map(record -> ChangeSet.delete(Records.ref(record), 0)).toArray(ChangeSet[]::new));
  }

  private BinEditor bin() {
    page.command("org.rapport.workbench.bin");
    BinEditor bin = (BinEditor) page.page().getActiveEditor();
    page.await("the bin was read", () -> bin.model().isListed());
    return bin;
  }

  private BinEditor bin(int records) {
    BinEditor bin = bin();
    await(bin, records);
    return bin;
  }

  private void await(BinEditor bin, int records) {
    page.await(records + " records in the bin", () -> bin.model().rows().size() == records && bin.isBody() == records > 0);
  }

  private static List<String> names(BinEditor bin) {
    return bin.model().rows().stream().map(BinRow::name).sorted().toList();
  }

  private static void mark(BinEditor bin, String... names) {
    bin.table().mark(bin.model().rows().stream().filter(row -> List.of(names).contains(row.name())).toList());
    bin.table().control().notifyListeners(SWT.Selection, new Event());
  }

  private static PushButton button(BinEditor bin, String words) {
    return (PushButton) WorkbenchPage.controls(bin.table().getParent().getParent(), PushButton.class::isInstance).stream()
        .filter(each -> ((PushButton) each).name().equals(words)).findFirst().orElseThrow();
  }

  private boolean exists(EObject record) {
    Session session = page.session();
    return page.away(() -> session.store().load(session.principal(), Records.ref(record)).isPresent());
  }

  @Test
  void anEmptyBinSaysWhatItIsFor() {
    BinEditor bin = bin(0);
    assertFalse(bin.isBody());
    assertEquals("", bin.footer().text().replace("0 deleted records", ""));
  }

  @Test
  void whatIsDeletedIsListedWithTypeMomentAndWho() {
    delete(acme);
    delete(bea);
    BinEditor bin = bin(2);
    String text = bin.table().text();
    assertTrue(text.contains("Acme\tAccount\ttoday, "), text);
    assertTrue(text.startsWith("Beatrix Byron\tContact\ttoday, "), "The last one deleted comes first: " + text);
    assertTrue(text.contains(page.session().principal().login()) || text.contains(bin.model().rows().get(0).who()), text);
    assertEquals("2 deleted records", bin.footer().text());
    NavigatorList navigator = (NavigatorList) WorkbenchPage.controls(page.shell(), NavigatorList.class::isInstance).get(0);
    page.await("the count in the navigator", () -> "2".equals(navigator.counts().get("org.rapport.workbench.bin")));
  }

  @Test
  void markedOnesComeBackByEnterAsOneChange() {
    Note call = call();
    delete(acme, bea, hofmann);
    BinEditor bin = bin(3);
    bin.model().filter(Wanted.ALL);
    await(bin, 4);
    assertTrue(bin.table().text().contains("First call\tNote\t"), bin.table().text());
    assertTrue(bin.table().text().contains("Along with another record"), bin.table().text());
    assertFalse(button(bin, "Restore").isEnabled());
    mark(bin, "Acme", "Beatrix Byron");
    assertTrue(button(bin, "Restore").isEnabled());
    Event enter = new Event();
    enter.keyCode = SWT.CR;
    bin.table().control().notifyListeners(SWT.KeyDown, enter);
    await(bin, 1);
    assertEquals(List.of("Hofmann"), names(bin));
    assertTrue(exists(call), "It went along, and comes along.");
    page.command("org.eclipse.ui.edit.undo");
    await(bin, 4);
    assertFalse(exists(acme));
    page.command("org.eclipse.ui.edit.redo");
    await(bin, 1);
    assertTrue(exists(bea));
  }

  private Note call() {
    Note call = (Note) Records.create(CrmPackage.Literals.NOTE);
    call.setTitle("First call");
    call.setAbout(bea);
    commit(ChangeSets.create(call));
    return call;
  }

  @Test
  void whatBelongsToSomethingDeletedSaysToWhatByName() {
    call();
    delete(bea);
    BinEditor bin = bin(1);
    bin.model().filter(Wanted.ALL);
    await(bin, 2);
    mark(bin, "First call");
    bin.restore();
    page.await("the reason", () -> !bin.band().words().isEmpty());
    assertTrue(bin.band().words().contains("Beatrix Byron"), bin.band().words());
    assertFalse(bin.band().words().contains(bea.getId().toString()), bin.band().words());
    mark(bin, "First call", "Beatrix Byron");
    bin.restore();
    await(bin, 0);
    assertEquals("", bin.band().words());
  }

  @Test
  void oneComesBackByTheButtonAndGoesAgainByUndo() {
    delete(bea);
    BinEditor bin = bin(1);
    mark(bin, "Beatrix Byron");
    button(bin, "Restore").press();
    await(bin, 0);
    assertTrue(exists(bea));
    page.command("org.eclipse.ui.edit.undo");
    await(bin, 1);
  }

  @Test
  void theBinIsNarrowedByTypeAndText() {
    delete(acme, bea, hofmann);
    BinEditor bin = bin(3);
    Frame field = (Frame) bin.field();
    field.text().setText("BEATRIX");
    await(bin, 1);
    field.text().setText("hof");
    page.await("the other one", () -> names(bin).equals(List.of("Hofmann")));
    bin.model().filter(new Wanted("Contact", "hof", true));
    await(bin, 0);
    button(bin, "Show everything").press();
    await(bin, 3);
    bin.model().filter(new Wanted("Account", "", true));
    await(bin, 2);
  }

  @Test
  void whatOthersDoIsSeenAndTheMarksStay() {
    delete(acme, hofmann);
    BinEditor bin = bin(2);
    mark(bin, "Hofmann");
    delete(bea);
    await(bin, 3);
    assertEquals(List.of("Hofmann"), bin.table().marked().stream().map(BinRow::name).toList());
    Session session = page.session();
    page.away(() -> session.store().bin().restore(session.principal(), Records.ref(hofmann)));
    await(bin, 2);
    assertEquals(List.of(), bin.table().marked());
  }

  @Test
  void whatCannotComeBackIsSaidInItsPlace() {
    Tag first = tag("vip");
    commit(ChangeSets.create(first));
    delete(first, bea);
    commit(ChangeSets.create(tag("VIP")));
    BinEditor bin = bin(2);
    mark(bin, "vip");
    bin.restore();
    page.await("the reason", () -> !bin.band().words().isEmpty());
    assertEquals(2, bin.model().rows().size());
    mark(bin, "vip", "Beatrix Byron");
    bin.restore();
    await(bin, 1);
    page.await("the one that stays is named", () -> bin.band().words().contains("vip"));
    assertTrue(exists(bea));
  }

  private static Tag tag(String name) {
    Tag tag = (Tag) Records.create(CrmPackage.Literals.TAG);
    tag.setName(name);
    return tag;
  }

  @Test
  void forGoodIsAskedFirstAndLeavingChangesNothing() {
    delete(acme, bea);
    BinEditor bin = bin(2);
    mark(bin, "Beatrix Byron");
    page.answering("Delete Beatrix Byron for good?", dialog -> press(WorkbenchPage.controls(dialog, PushButton.class::isInstance), 0), bin::purge);
    assertEquals(2, bin.model().rows().size());
    page.answering("Delete Beatrix Byron for good?", dialog -> press(WorkbenchPage.controls(dialog, PushButton.class::isInstance), 1),
        () -> page.command("org.eclipse.ui.edit.delete"));
    await(bin, 1);
    assertEquals(List.of("Acme"), names(bin));
    Session session = page.session();
    assertEquals("values-gone", page.away(() -> {
      try {
        session.store().bin().restore(session.principal(), Records.ref(bea));
        return "";
      } catch (RapportException e) {
        return e.code();
      }
    }));
  }

  private static void press(List<Control> buttons, int number) {
    ((PushButton) buttons.get(number)).press();
  }

  @Test
  void whoMayOnlyReadSeesNoPurgeAndIsToldWhyNothingComesBack() {
    delete(acme, bea);
    page.signIn(folder, "joris", "Read only");
    BinEditor bin = bin(2);
    assertFalse(bin.model().mayPurge());
    assertTrue(WorkbenchPage.controls(bin.table().getParent().getParent(), PushButton.class::isInstance).stream()
        .noneMatch(each -> each.isVisible() && ((PushButton) each).name().startsWith("Delete for good")));
    mark(bin, "Acme");
    bin.purge();
    assertTrue(bin.band().words().contains("administrator"), bin.band().words());
    bin.restore();
    page.await("the refusal", () -> !bin.band().words().isEmpty() && !bin.band().words().contains("for good"));
    assertEquals(2, bin.model().rows().size());
  }

  @Test
  void moreIsReadAsTheEndComesIntoView() {
    page.accounts(450);
    Session session = page.session();
    page.away(() -> {
      List<ChangeSet> all = session.store().page(session.principal(), new Query("Account", "name ~ 'Customer'", List.of(), List.of()),
          PageRequest.first(450)).rows().stream().map(row -> ChangeSet.delete(row.ref(), 0)).toList();
      return session.store().commit(session.principal(), all);
    });
    BinEditor bin = bin(200);
    assertTrue(bin.model().hasMore());
    assertEquals("200+ deleted records", bin.footer().text());
    bin.table().control().setTopIndex(199);
    bin.table().control().showItem(bin.table().control().getItem(199));
    page.await("more rows", () -> bin.model().rows().size() > 200);
  }

  @Test
  void itIsFoundAmongTheCommands() {
    FindPopup popup = FindPopup.open(page.window(), page.service());
    ((Text) WorkbenchPage.controls(popup.shell(), Text.class::isInstance).get(0)).setText("> bin");
    assertTrue(popup.rows().stream().anyMatch(row -> row.label().equals("Bin")), popup.rows().toString());
    popup.shell().close();
  }
}
