package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.Account;
import org.rapport.model.crm.CrmPackage.Literals;
import org.rapport.model.crm.Note;
import org.rapport.model.crm.Scope;
import org.rapport.store.BackupProgress;
import org.rapport.store.Batch;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSets;
import org.rapport.store.Principal;
import org.rapport.store.Stores;
import org.rapport.store.ValidationException;
import org.rapport.store.internal.Values;
import org.rapport.testing.TestDatabase;
import org.rapport.testing.TestStores;

/** What is older than the base keeps who made it when; the feed keeps who brought it. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class AuthorsTest extends StoreFixture {

  private static final Instant LONG_AGO = Instant.parse("2009-05-06T07:08:09Z");

  private Ref about;

  @BeforeEach
  void people() throws RapportException {
    ann = TestStores.administrator(store, "ann");
    Account account = (Account) Records.create(Literals.ACCOUNT);
    account.setName("Obst");
    create(account);
    about = Records.ref(account);
  }

  private Note note(Instant at, String by) throws RapportException {
    Note note = (Note) Records.create(Literals.NOTE);
    note.setTitle("Call");
    note.setCreatedAt(at);
    note.setCreatedBy(by);
    Values.set(note, Literals.NOTE__ABOUT, about, store.types());
    return note;
  }

  private void assertAuthored(Note note) throws RapportException {
    Note stored = load(note);
    assertEquals(List.of(LONG_AGO, "dora"), List.of(stored.getCreatedAt(), stored.getCreatedBy()));
  }

  @Test
  void anAdministratorKeepsWhoMadeItWhenAndTheFeedWhoBroughtIt() throws RapportException {
    Note note = note(LONG_AGO, "dora");
    Instant before = Instant.now().minus(Duration.ofMinutes(1));
    store.commit(ann, List.of(ChangeSets.createAuthored(note)));
    assertAuthored(note);
    assertEquals("ann", load(note).getChangedBy());
    assertTrue(load(note).getChangedAt().isAfter(before));
    Change creation = store.history(ann, Records.ref(note)).get(0);
    assertEquals("ann", creation.who());
    assertTrue(creation.when().isAfter(before));
    edit(ann, note, (Note each) -> each.setTitle("Called"));
    assertAuthored(note);
    assertEquals(List.of(), store.check());
  }

  @Test
  void onlyWhatIsSaidIsKept() throws RapportException {
    Note note = note(LONG_AGO, null);
    store.commit(ann, List.of(ChangeSets.createAuthored(note)));
    assertEquals(List.of(LONG_AGO, "ann"), List.of(load(note).getCreatedAt(), load(note).getCreatedBy()));
    Note plain = note(LONG_AGO, "dora");
    store.commit(ann, List.of(ChangeSets.create(plain)));
    assertEquals("ann", load(plain).getCreatedBy());
  }

  @Test
  void itIsThereAgainAfterUndoAndRedoAndOutOfTheBin() throws RapportException {
    Note note = note(LONG_AGO, "dora");
    Change creation = store.commit(ann, List.of(ChangeSets.createAuthored(note))).get(0);
    UUID undo = store.undo(ann, creation.id()).changes().get(0).id();
    assertTrue(store.load(ann, Records.ref(note)).isEmpty());
    store.undo(ann, undo);
    assertAuthored(note);
    store.commit(ann, List.of(ChangeSets.delete(load(note))));
    store.bin().restore(ann, Records.ref(note));
    assertAuthored(note);
    assertEquals(List.of(), store.check());
  }

  @Test
  void manyAtOnceAreABatchThatIsTakenBack() throws RapportException {
    List<Note> notes = IntStream.range(0, 120).mapToObj(i -> {
      try {
        return note(LONG_AGO.plusSeconds(i), "dora" + i);
      } catch (RapportException e) {
        throw new IllegalStateException(e);
      }
    }).toList();
    UUID id;
    try (Batch batch = store.batch(ann, "old notes")) {
      batch.commit(notes.stream().map(ChangeSets::createAuthored).toList());
      id = batch.id();
    }
    assertEquals("dora7", load(notes.get(7)).getCreatedBy());
    UUID undone = store.undo(ann, id).changes().get(0).batchId().orElseThrow();
    store.undo(ann, undone);
    assertEquals(LONG_AGO.plusSeconds(119), load(notes.get(119)).getCreatedAt());
  }

  @Test
  void othersMayNotSayIt() throws RapportException {
    Principal rep = rep();
    RapportException refused = assertThrows(RapportException.class, () -> store.commit(rep, List.of(ChangeSets.createAuthored(note(LONG_AGO, "ann")))));
    assertEquals("not-allowed", refused.code());
    assertEquals("Only an administrator may say who made a record, and when (Note).", refused.getMessage());
    assertThrows(RapportException.class, () -> store.commit(rep, List.of(ChangeSets.createAuthored(note(LONG_AGO, null)))));
    assertEquals(1, store.commit(rep, List.of(ChangeSets.createAuthored(note(null, null)))).size());
  }

  @Test
  void nobodyChangesItAfterwards() throws RapportException {
    Note note = note(LONG_AGO, "dora");
    store.commit(ann, List.of(ChangeSets.createAuthored(note)));
    ChangeSet forged = new ChangeSet(Records.ref(note), ChangeSet.Kind.UPDATE, 1,
        List.of(new ChangeSet.FeatureChange("createdBy", "dora", "eva")), List.of());
    assertEquals("invalid", assertThrows(RapportException.class, () -> store.commit(ann, List.of(forged))).code());
    assertAuthored(note);
  }

  @Test
  void whatCannotBeIsRefused() {
    Instant later = Instant.now().plus(Duration.ofDays(2));
    assertEquals(List.of("createdAt"), paths(later, "dora"));
    assertEquals(List.of("createdBy"), paths(LONG_AGO, "d".repeat(201)));
    assertEquals(List.of("createdBy"), paths(LONG_AGO, " "));
  }

  private List<String> paths(Instant at, String by) {
    return assertThrows(ValidationException.class, () -> store.commit(ann, List.of(ChangeSets.createAuthored(note(at, by))))).violations().stream()
        .map(ValidationException.Violation::path).toList();
  }

  @Test
  void aBackupKeepsIt() throws RapportException {
    Note note = note(LONG_AGO, "dora");
    store.commit(ann, List.of(ChangeSets.createAuthored(note)));
    store.commit(ann, List.of(ChangeSets.delete(load(note))));
    Path file = folder.resolve("backup.rapport");
    store.backup(file, BackupProgress.NONE);
    store.close();
    config = database.fresh(folder);
    Stores.restore(config, types(), file, BackupProgress.NONE);
    store = Stores.open(config, types());
    store.bin().restore(ann, Records.ref(note));
    assertAuthored(note);
  }

  private Principal rep() throws RapportException {
    return TestStores.user(store, ann, "rep", TestStores.role("rep", permission -> {
      permission.setRead(Scope.ALL);
      permission.setCreate(true);
    }, "Note", "Account"));
  }
}
