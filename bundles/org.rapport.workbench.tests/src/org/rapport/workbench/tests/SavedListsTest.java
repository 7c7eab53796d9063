package org.rapport.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.core.session.Session;
import org.rapport.model.Records;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.SavedList;
import org.rapport.model.crm.Share;
import org.rapport.model.crm.ShareLevel;
import org.rapport.model.crm.User;
import org.rapport.store.ChangeSets;
import org.rapport.workbench.internal.list.KeptList;
import org.rapport.workbench.internal.list.ListColumn;
import org.rapport.workbench.internal.list.ListEditor;
import org.rapport.workbench.internal.list.ListLook;
import org.rapport.workbench.internal.list.SavedListActs;
import org.rapport.workbench.internal.list.SavedLists;
import org.rapport.workbench.internal.navigator.NavigatorList;

/** Lists are kept under a name, opened, changed, shared and deleted, in the real workbench; skipped where there is none. */
class SavedListsTest {

  @TempDir
  private Path folder;
  private final WorkbenchPage page = new WorkbenchPage();

  @BeforeEach
  void open() {
    page.begin(folder);
  }

  @AfterEach
  void close() {
    page.end();
  }

  private NavigatorList navigator() {
    return (NavigatorList) WorkbenchPage.controls(page.shell(), NavigatorList.class::isInstance).get(0);
  }

  private Optional<NavigatorList.Entry> entry(String name) {
    return navigator().entries().stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /** Keeps the accounts of the dairy trade with fewer than 50 people, by staff, under a name, and waits for the tab that shows them. */
  private ListEditor small(String name) {
    page.accounts(100);
    ListEditor list = page.list("Account", 100);
    list.addCondition("staff < 50");
    list.filterFields().get(1).text().setText("dairy");
    page.awaitRows(list, 5);
    list.columns().move(1, 2);
    list.sortBy(1);
    page.awaitRows(list, 5);
    list.saveAs(name);
    page.await("the list in a tab", () -> page.page().getActiveEditor() instanceof ListEditor opened && opened.saved().isPresent());
    ListEditor opened = (ListEditor) page.page().getActiveEditor();
    page.awaitRows(opened, 5);
    return opened;
  }

  @Test
  void aKeptListShowsItsConditionsColumnsAndOrderAndStandsInTheNavigatorWithItsCount() {
    ListEditor list = small("Small dairies");
    assertEquals("Small dairies", list.getPartName());
    assertFalse(list.isChanged());
    assertEquals(List.of("name", "staff", "industry"), list.columns().all().stream().map(ListColumn::path).limit(3).toList());
    assertEquals("staff", list.model().sort().get(0).path());
    page.await("the list in the navigator", () -> entry("Small dairies").isPresent());
    page.await("its count", () -> "5".equals(navigator().counts().get(entry("Small dairies").orElseThrow().id())));
  }

  @Test
  void whatIsChangedIsSavedIntoTheListOnlyWhenSomebodyWants() {
    ListEditor list = small("Small dairies");
    list.addCondition("staff < 20");
    page.awaitRows(list, 2);
    assertTrue(list.isChanged());
    list.saveChanges();
    page.await("the list to be saved", () -> !list.isChanged());
    page.awaitRows(list, 2);
    KeptList kept = list.saved().orElseThrow();
    page.page().closeAllEditors(false);
    page.service().openList(kept);
    ListEditor again = (ListEditor) page.page().getActiveEditor();
    page.awaitRows(again, 2);
  }

  @Test
  void aDeletedListGoesWithItsTabAndComesBackByUndo() {
    ListEditor list = small("Small dairies");
    page.await("the list in the navigator", () -> entry("Small dairies").isPresent());
    new SavedListActs(page.service(), page.shell()).delete(list.saved().orElseThrow());
    page.await("the list to go", () -> entry("Small dairies").isEmpty() && page.page().findEditor(list.getEditorInput()) == null);
    page.command("org.eclipse.ui.edit.undo");
    page.await("the list to be back", () -> entry("Small dairies").isPresent());
  }

  @Test
  void listsOfOthersAreSeenWhereTheyAreShared() {
    Session session = page.session();
    page.away(() -> {
      User other = (User) Records.create(CrmPackage.Literals.USER);
      other.setLogin("joris");
      other.setName("Joris");
      other.setActive(true);
      session.store().commit(session.principal(), List.of(ChangeSets.create(other)));
      for (String name : List.of("Shared", "Not shared")) {
        SavedList list = (SavedList) Records.create(CrmPackage.Literals.SAVED_LIST);
        list.setName(name);
        list.setType("Account");
        list.setOwner((User) Records.proxy(session.store().types(), Records.ref(other)));
        if (name.equals("Shared")) {
          Share share = (Share) Records.create(CrmPackage.Literals.SHARE);
          share.setUser((User) Records.proxy(session.store().types(), session.principal().user()));
          share.setLevel(ShareLevel.READ);
          list.getShares().add(share);
        }
        session.store().commit(session.principal(), List.of(ChangeSets.create(list)));
      }
      return null;
    });
    page.await("the shared list", () -> entry("Shared").isPresent());
    assertTrue(entry("Not shared").isEmpty());
    List<KeptList> mine = page.away(() -> new SavedLists(session).mine());
    assertFalse(mine.get(0).own());
  }

  @Test
  void aListIsSharedAndNoMore() {
    ListEditor list = small("Small dairies");
    Session session = page.session();
    KeptList kept = list.saved().orElseThrow();
    List<?> shares = page.away(() -> {
      SavedLists lists = new SavedLists(session);
      User other = (User) Records.create(CrmPackage.Literals.USER);
      other.setLogin("joris");
      other.setName("Joris");
      other.setActive(true);
      session.store().commit(session.principal(), List.of(ChangeSets.create(other)));
      lists.share(kept, List.of(Records.ref(other)));
      List<?> with = lists.shares(kept);
      assertEquals(List.of(Records.ref(other)), with);
      assertTrue(lists.parties().stream().anyMatch(party -> party.ref().equals(Records.ref(other))));
      lists.share(kept, List.of());
      return lists.shares(kept);
    });
    assertEquals(List.of(), shares);
  }

  @Test
  void aListOnAFieldThatIsGoneHasNoCountAndSaysWhyWhenItIsOpened() {
    Session session = page.session();
    page.away(() -> new SavedLists(session).create(session.store().types().find("Account").orElseThrow(), "Broken", "hobby = 'x'",
        ListLook.OF_MODEL));
    page.await("the list in the navigator", () -> entry("Broken").isPresent());
    Event click = new Event();
    click.button = 1;
    click.y = 40;
    navigator().notifyListeners(SWT.MouseUp, click);
    page.await("the reason", () -> page.page().getActiveEditor() instanceof ListEditor list && list.model().failure().isPresent());
  }
}
