package org.rapport.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.core.session.Session;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.Interaction;
import org.rapport.model.crm.InteractionKind;
import org.rapport.model.crm.Party;
import org.rapport.store.ChangeSets;
import org.rapport.workbench.internal.list.ListEditor;

/** The record with the cursor stands beside its list, in the real workbench; skipped where there is none. */
class ListPreviewTest {

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

  private void talked(Ref with, String subject, String when) {
    Session session = page.session();
    page.away(() -> {
      Interaction call = (Interaction) Records.create(CrmPackage.Literals.INTERACTION);
      call.setWith((Party) Records.proxy(session.store().types(), with));
      call.setKind(InteractionKind.CALL);
      call.setSubject(subject);
      call.setWhen(Instant.parse(when));
      return session.store().commit(session.principal(), List.of(ChangeSets.create(call)));
    });
  }

  @Test
  void itFollowsTheCursorAndTellsFactsAndWhatWasTalkedAbout() {
    page.accounts(20);
    ListEditor list = page.list("Account", 20);
    page.await("the first record", () -> "Customer 00001".equals(list.preview().label()));
    Ref tenth = list.model().loaded(9).orElseThrow().ref();
    talked(tenth, "Asked for a visit", "2026-01-02T10:00:00Z");
    talked(tenth, "Wrote an offer", "2026-02-02T10:00:00Z");
    list.select(9);
    page.await("the tenth record", () -> "Customer 00010".equals(list.preview().label()));
    String words = list.preview().words();
    assertTrue(words.contains("Dairy") && words.contains("10"), words);
    assertTrue(words.indexOf("Wrote an offer") > 0 && words.indexOf("Wrote an offer") < words.indexOf("Asked for a visit"), words);
  }

  @Test
  void whoHidesItSeesNoneUntilItIsWantedAgain() {
    page.accounts(3);
    ListEditor list = page.list("Account", 3);
    assertNotNull(list.preview());
    page.command("org.rapport.workbench.preview");
    assertNull(list.preview());
    page.page().closeAllEditors(false);
    ListEditor again = page.list("Account", 3);
    assertNull(again.preview());
    again.togglePreview();
    page.await("the record", () -> "Customer 00001".equals(again.preview().label()));
  }

  @Test
  void everyTypeOfTheModelHasOne() {
    for (RecordType type : page.workspace().types().all()) {
      page.workspace().openList(type);
      ListEditor list = (ListEditor) page.page().getActiveEditor();
      page.await("the list of " + type.name(), () -> !list.model().loading() && list.model().total().isPresent());
      assertTrue(list.model().failure().isEmpty(), () -> type.name() + ": " + list.model().failure());
      if (list.model().rowCount() > 0) {
        page.await("a " + type.name(), () -> !list.preview().label().isEmpty());
      }
      page.page().closeAllEditors(false);
    }
    assertEquals(0, page.page().getEditorReferences().length);
  }
}
