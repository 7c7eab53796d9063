package org.rapport.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.testing.AccountBuilder.account;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.core.backup.DailyBackups;
import org.rapport.core.internal.backup.BackupFolder;
import org.rapport.core.internal.handover.RunFolder;
import org.rapport.core.internal.session.SessionsService;
import org.rapport.core.session.Session;
import org.rapport.core.session.SessionRequest;
import org.rapport.core.session.TypesProvider;
import org.rapport.model.RapportException;
import org.rapport.model.Types;
import org.rapport.store.Stores;
import org.rapport.testing.TestStores;

class DailyBackupsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  @TempDir
  Path folder;

  private Session session;

  @BeforeEach
  void open() throws RapportException {
    SessionsService sessions = new SessionsService(new CrmOnly(), List.of(), null, folder.resolve("home"), new RunFolder(folder.resolve("run")), Clock.systemUTC());
    session = sessions.open(SessionRequest.of(sessions.locate(folder.resolve("customers").toString(), folder), true), null);
  }

  @AfterEach
  void close() {
    session.close();
  }

  private record CrmOnly() implements TypesProvider {
    @Override
    public Types types() {
      return TestStores.crmTypes();
    }

    @Override
    public List<String> problems() {
      return List.of();
    }
  }

  @Test
  void eachDayHasOneWholeBackup() throws RapportException {
    assertEquals(List.of(), DailyBackups.newest(session.location()).stream().toList());
    Path file = DailyBackups.make(session, TODAY, new NullProgressMonitor()).orElseThrow();
    assertTrue(Stores.backupInfo(file).rows() > 0);
    assertTrue(DailyBackups.make(session, TODAY, null).isEmpty());
    assertTrue(DailyBackups.make(session, TODAY.plusDays(1), null).isPresent());
    assertEquals(TODAY.plusDays(1), DailyBackups.newest(session.location()).orElseThrow());
  }

  @Test
  void oldOnesGoAndOtherFilesStay() throws Exception {
    Path file = DailyBackups.make(session, TODAY, null).orElseThrow();
    Path other = file.resolveSibling("letter-2020-01-01.rapport");
    Path own = file.resolveSibling("customers-before.rapport");
    Files.writeString(other, "x");
    Files.writeString(own, "x");
    for (int day = 1; day <= 60; day++) {
      Files.copy(file, BackupFolder.of(session.location()).file(TODAY.minusDays(day)));
    }
    DailyBackups.make(session, TODAY.plusDays(1), null);
    assertEquals(11, BackupFolder.of(session.location()).days().size());
    assertTrue(Files.exists(other));
    assertTrue(Files.exists(own));
  }

  @Test
  void keptDayByDayThereAreSevenDaysAndFourWeeks() {
    List<LocalDate> there = new ArrayList<>();
    for (int day = 0; day < 200; day++) {
      there.add(0, TODAY.plusDays(day));
      there = new ArrayList<>(BackupFolder.kept(there));
    }
    LocalDate newest = TODAY.plusDays(199);
    for (int day = 0; day < 7; day++) {
      assertEquals(newest.minusDays(day), there.get(day));
    }
    assertEquals(11, there.size());
    assertTrue(there.get(10).isBefore(newest.minusDays(7 + 3 * 7 - 6)));
    assertFalse(there.get(10).isBefore(newest.minusDays(7 + 5 * 7)));
    assertEquals(Set.of(), BackupFolder.kept(List.of()));
  }

  @Test
  void aCancelLeavesNoFile() throws Exception {
    NullProgressMonitor cancelled = new NullProgressMonitor();
    cancelled.setCanceled(true);
    TestStores.create(session.store(), session.principal(),
        IntStream.range(0, 600).mapToObj(i -> account("A" + i).build()).toArray(EObject[]::new));
    assertEquals("cancelled", assertThrows(RapportException.class, () -> DailyBackups.make(session, TODAY, cancelled)).code());
    assertEquals(List.of(), BackupFolder.of(session.location()).days());
    try (var files = Files.list(BackupFolder.of(session.location()).path())) {
      assertEquals(0, files.count());
    }
  }
}
