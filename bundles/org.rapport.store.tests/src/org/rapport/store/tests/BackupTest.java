package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.testing.AccountBuilder.account;
import static org.rapport.testing.ContactBuilder.contact;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.model.Money;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.Types;
import org.rapport.model.Uuids;
import org.rapport.model.crm.Account;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.BackupInfo;
import org.rapport.store.BackupProgress;
import org.rapport.store.Change;
import org.rapport.store.ChangeSets;
import org.rapport.store.Store;
import org.rapport.store.StoreConfig;
import org.rapport.store.Stores;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.testing.TestDatabase;
import org.rapport.testing.TestStores;

/** Backups from each of the databases into each of them. */
@ParameterizedClass
@CsvSource({"H2, H2", "H2, POSTGRESQL", "POSTGRESQL, H2", "POSTGRESQL, POSTGRESQL"})
class BackupTest extends StoreFixture {

  @Parameter(1)
  TestDatabase target;

  private final PartnerModel partner = new PartnerModel();
  private Store restored;

  @Override
  Types types() {
    return new Types(List.of(CrmPackage.eINSTANCE, partner.model));
  }

  @AfterEach
  void closeRestored() {
    if (restored != null) {
      restored.close();
    }
  }

  private Path backup() throws RapportException {
    Path file = folder.resolve("customers.rapport");
    store.backup(file, BackupProgress.NONE);
    return file;
  }

  private Store restore(Path file, Types types) throws RapportException {
    StoreConfig fresh = target.fresh(folder);
    Stores.restore(fresh, types, file, BackupProgress.NONE);
    restored = Stores.open(fresh, types);
    return restored;
  }

  /** A value of an attribute, of every kind that the model has; null now and then. */
  private static Object value(EAttribute attribute, Random random) {
    EClassifier type = attribute.getEType();
    if (type == CrmPackage.Literals.MONEY) {
      return new Money(BigDecimal.valueOf(random.nextLong(1_000_000_000_000L), 4), random.nextBoolean() ? "EUR" : "JPY");
    } else if (type == CrmPackage.Literals.INSTANT) {
      return Instant.ofEpochSecond(random.nextLong(4_000_000_000L) - 2_000_000_000L, random.nextInt(1_000_000) * 1000L);
    } else if (type == CrmPackage.Literals.DATE) {
      return LocalDate.ofEpochDay(random.nextInt(80_000) - 40_000);
    } else if (type == EcorePackage.Literals.EBIG_DECIMAL) {
      return BigDecimal.valueOf(random.nextLong(), 8);
    } else if (type == EcorePackage.Literals.ELONG_OBJECT) {
      return random.nextLong();
    } else if (type == EcorePackage.Literals.EBOOLEAN) {
      return random.nextBoolean();
    }
    String[] texts = {"Ünïcødé 北京 😀", "\"quoted\" 'and' \\ [\n\t]", "", "=1+1", "null", "x".repeat(5000)};
    return texts[random.nextInt(texts.length)] + random.nextLong();
  }

  private List<EObject> randomRecords() throws RapportException {
    Random random = new Random(42);
    List<EObject> records = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      Account customer = account("Customer " + i).email("a" + i + "@example.org").externalId("legacy", "00" + i).build();
      EObject machine = Records.create(partner.machine);
      fill(machine, random);
      machine.eSet(partner.machine.getEStructuralFeature("serial"), "S" + i);
      machine.eSet(partner.machine.getEStructuralFeature("customer"), Records.proxy(types(), Records.ref(customer)));
      records.add(customer);
      records.add(machine);
    }
    return records;
  }

  @SuppressWarnings("unchecked")
  private void fill(EObject object, Random random) {
    for (EAttribute attribute : object.eClass().getEAttributes()) {
      if (attribute.getEType() instanceof org.eclipse.emf.ecore.EEnum literals) {
        object.eSet(attribute, literals.getELiterals().get(random.nextInt(2)).getInstance());
      } else if (random.nextInt(4) > 0 || attribute.getEType().getInstanceClass().isPrimitive()) {
        object.eSet(attribute, value(attribute, random));
      }
    }
    for (var reference : object.eClass().getEReferences()) {
      for (int i = random.nextInt(3); i > 0 && reference.isContainment(); i--) {
        EObject row = Records.create(reference.getEReferenceType());
        fill(row, random);
        ((List<EObject>) object.eGet(reference)).add(row);
      }
    }
  }

  @Test
  void everythingComesBackInEveryField() throws RapportException {
    List<EObject> records = randomRecords();
    List<Change> changes = TestStores.create(store, ann, records.toArray(EObject[]::new));
    Account first = (Account) records.get(0);
    edit(bob, first, changed -> changed.setNotes("changed"));
    Account gone = account("Gone").build();
    create(gone);
    store.commit(ann, List.of(ChangeSets.delete(load(gone))));
    Ref user = new Ref("User", Uuids.next());
    store.logins().set(user, "$argon2id$x");
    store.batch(ann, "import").commit(List.of(ChangeSets.create(contact("In", "Batch").build())), List.of("mark"));

    Path file = backup();
    Store other = restore(file, types());

    assertEquals(List.of(), other.check());
    for (EObject record : records) {
      Ref ref = Records.ref(record);
      assertEquals(ChangeSets.create(load(ref)), ChangeSets.create(other.load(ann, ref).orElseThrow()));
      assertEquals(store.history(ann, ref), other.history(ann, ref));
    }
    assertEquals(store.history(ann, Records.ref(gone)), other.history(ann, Records.ref(gone)));
    assertEquals(store.logins().find(user), other.logins().find(user));
    assertEquals(store.marked(ann, List.of("mark", "none")), other.marked(ann, List.of("mark", "none")));
    Query sorted = new Query("acme.Machine", "", List.of(new Query.Sort("serial", false)), List.of("serial"));
    assertEquals(store.page(ann, sorted, PageRequest.first(100)).rows(), other.page(ann, sorted, PageRequest.first(100)).rows());
    other.undo(ann, changes.get(1).id());
    assertTrue(other.load(ann, Records.ref(records.get(1))).isEmpty());
    long newest = TestStores.create(other, ann, account("New").build()).get(0).sequence();
    assertTrue(newest > changes.get(changes.size() - 1).sequence());
    assertEquals(List.of(), other.check());
  }

  @Test
  void aSecondBackupOfWhatCameOutHoldsTheSameRows() throws RapportException {
    TestStores.create(store, ann, randomRecords().toArray(EObject[]::new));
    Path file = backup();
    Store other = restore(file, types());
    Path again = folder.resolve("again.rapport");
    BackupInfo info = other.backup(again, BackupProgress.NONE);
    assertEquals(Stores.backupInfo(file).rows(), info.rows());
    assertEquals(Stores.backupInfo(file).tables(), info.tables());
  }

  @Test
  void recordsOfAPluginThatIsNotThereAreKept() throws RapportException {
    List<EObject> records = randomRecords();
    TestStores.create(store, ann, records.toArray(EObject[]::new));
    Path file = backup();
    StoreConfig fresh = target.fresh(folder);
    Stores.restore(fresh, TestStores.crmTypes(), file, BackupProgress.NONE);
    restored = Stores.open(fresh, TestStores.crmTypes());
    assertEquals(60, restored.info().orphans().get(0).records());
    restored.close();
    restored = Stores.open(fresh, types());
    Ref ref = Records.ref(records.get(1));
    assertEquals(ChangeSets.create(load(ref)), ChangeSets.create(restored.load(ann, ref).orElseThrow()));
    assertEquals(List.of(), restored.check());
    assertThrows(RapportException.class, () -> {
      EObject twin = Records.create(partner.machine);
      twin.eSet(partner.machine.getEStructuralFeature("serial"), "S0");
      TestStores.create(restored, ann, twin);
    });
  }

  @Test
  void aBaseWithAnOlderModelRestoresIntoANewerOne() throws RapportException {
    List<EObject> records = randomRecords();
    TestStores.create(store, ann, records.toArray(EObject[]::new));
    Path file = backup();
    EAttribute colour = partner.attribute(partner.machine, "colour", EcorePackage.Literals.ESTRING);
    Store other = restore(file, types());
    EObject machine = other.load(ann, Records.ref(records.get(1))).orElseThrow();
    EObject changed = org.eclipse.emf.ecore.util.EcoreUtil.copy(machine);
    changed.eSet(colour, "red");
    other.commit(ann, List.of(ChangeSets.diff(machine, changed)));
    assertEquals("red", other.load(ann, Records.ref(machine)).orElseThrow().eGet(colour));
  }

  @Test
  void whatOthersCommitMeanwhileIsInItWhollyOrNot() throws Exception {
    TestStores.create(store, ann, randomRecords().toArray(EObject[]::new));
    AtomicBoolean stop = new AtomicBoolean();
    List<Exception> failures = new ArrayList<>();
    Thread writer = Thread.ofPlatform().start(() -> {
      try {
        for (int i = 0; !stop.get(); i++) {
          TestStores.create(store, bob, account("During " + i).email("x@x.org").build(), contact("C", "D").phone("1", "+321").build());
        }
      } catch (RapportException e) {
        failures.add(e);
      }
    });
    Path file = folder.resolve("busy.rapport");
    try {
      for (int i = 0; i < 3; i++) {
        store.backup(file, BackupProgress.NONE);
      }
    } finally {
      stop.set(true);
      writer.join();
    }
    assertEquals(List.of(), failures);
    Store other = restore(file, types());
    assertEquals(List.of(), other.check());
    assertEquals(other.count(ann, new Query("Account", "name ~ 'During'", List.of(), List.of()), 0),
        other.count(ann, Query.all("Contact"), 0));
  }

  @Test
  void onlyItsOwnerReadsTheFile() throws Exception {
    Path file = backup();
    Assumptions.assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void aBaseWithRecordsIsNotOverwritten() throws RapportException {
    create(account("Here").build());
    Path file = backup();
    StoreConfig filled = target.fresh(folder);
    try (Store other = Stores.open(filled, types())) {
      TestStores.create(other, ann, account("There").build());
    }
    assertEquals("not-empty", refusal(filled, file));
    restored = Stores.open(filled, types());
    assertEquals(1, restored.count(ann, new Query("Account", "name = 'There'", List.of(), List.of()), 0).count());
    assertEquals(1, restored.count(ann, Query.all("Account"), 0).count());
  }

  @Test
  void aBaseThatWasOpenedAndIsEmptyIsFilled() throws RapportException {
    create(account("Here").build());
    Path file = backup();
    StoreConfig empty = target.fresh(folder);
    Stores.open(empty, types()).close();
    Stores.restore(empty, types(), file, BackupProgress.NONE);
    restored = Stores.open(empty, types());
    assertEquals(1, restored.count(ann, Query.all("Account"), 0).count());
  }

  private String refusal(StoreConfig config, Path file) {
    RapportException e = assertThrows(RapportException.class, () -> Stores.restore(config, types(), file, BackupProgress.NONE));
    assertFalse(e.getMessage().isBlank());
    assertFalse(e.hint().isBlank());
    return e.code();
  }

  private void assertStillEmpty(StoreConfig config) throws RapportException, IOException {
    if (config.file().isPresent()) {
      assertFalse(Files.exists(config.file().get()));
      try (var files = Files.list(folder)) {
        assertTrue(files.noneMatch(f -> f.toString().contains("restoring")));
      }
    } else {
      try (Store other = Stores.open(config, types())) {
        assertEquals(0, other.count(ann, Query.all("Account"), 0).count());
        assertEquals(0, other.count(ann, Query.all("acme.Machine"), 0).count());
      }
    }
  }

  @Test
  void whatIsNoWholeBackupIsRefusedWithoutHarm() throws Exception {
    TestStores.create(store, ann, randomRecords().toArray(EObject[]::new));
    byte[] whole = Files.readAllBytes(backup());
    StoreConfig fresh = target.fresh(folder);
    assertEquals("file-denied", refusal(fresh, folder.resolve("none.rapport")));
    assertEquals("file-denied", refusal(fresh, folder));
    Path bad = folder.resolve("bad.rapport");
    Files.writeString(bad, "name;city\n");
    assertEquals("bad-backup", refusal(fresh, bad));
    for (int length : new int[] {0, 1, whole.length / 2, whole.length - 1}) {
      Files.write(bad, java.util.Arrays.copyOf(whole, length));
      assertEquals("bad-backup", refusal(fresh, bad));
    }
    assertStillEmpty(fresh);
    Random random = new Random(1);
    for (int i = 0; i < 16; i++) {
      byte[] flipped = whole.clone();
      flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(bad, flipped);
      StoreConfig each = i == 0 || target == TestDatabase.H2 ? target.fresh(folder) : fresh;
      try {
        Stores.restore(each, types(), bad, rows -> rows == 0);
      } catch (RapportException e) {
        // A bit of the container that says nothing about its contents may flip: then only our own stop ends the restore.
        assertTrue(List.of("bad-backup", "newer-backup", "cancelled").contains(e.code()), e.code() + e.getMessage());
      }
    }
    assertStillEmpty(fresh);
  }

  @Test
  void aCancelLeavesNothing() throws Exception {
    TestStores.create(store, ann, randomRecords().toArray(EObject[]::new));
    Path file = folder.resolve("cancelled.rapport");
    RapportException backup = assertThrows(RapportException.class, () -> store.backup(file, rows -> false));
    assertEquals("cancelled", backup.code());
    try (var files = Files.list(folder)) {
      assertTrue(files.noneMatch(f -> f.toString().contains("cancelled")));
    }
    Path whole = backup();
    StoreConfig fresh = target.fresh(folder);
    RapportException restore = assertThrows(RapportException.class, () -> Stores.restore(fresh, types(), whole, rows -> rows < 100));
    assertEquals("cancelled", restore.code());
    assertStillEmpty(fresh);
  }

  @Test
  void aFileThatIsNoBackupIsNotOverwritten() throws Exception {
    Path file = folder.resolve("letter.txt");
    Files.writeString(file, "Dear customer");
    RapportException e = assertThrows(RapportException.class, () -> store.backup(file, BackupProgress.NONE));
    assertEquals("bad-backup", e.code());
    assertEquals("Dear customer", Files.readString(file));
    RapportException none = assertThrows(RapportException.class, () -> store.backup(folder.resolve("no/x.rapport"), BackupProgress.NONE));
    assertEquals("file-denied", none.code());
    assertTrue(none.getMessage().toLowerCase(Locale.ROOT).contains("x.rapport"));
  }
}
