package org.rapport.search.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.testing.AccountBuilder.account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.crm.Account;
import org.rapport.search.Search;
import org.rapport.search.internal.SearchesService;
import org.rapport.store.BackupProgress;
import org.rapport.store.Stores;
import org.rapport.testing.Awaiting;
import org.rapport.testing.TestDatabase;

/** What is left of an index by a process that was killed, by a damaged disk, or by another base. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class SearchCrashTest extends SearchFixture {

  /** The files as they are at this moment, as a killed process leaves them. */
  private Path killed() throws IOException {
    Path copy = folder.resolve("killed");
    try (Stream<Path> files = Files.walk(folder.resolve("search"))) {
      for (Path file : files.toList()) {
        Path to = copy.resolve(folder.resolve("search").relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else if (!file.endsWith("write.lock")) {
          Files.copy(file, to);
        }
      }
    }
    return copy;
  }

  private void reopen(Path index) {
    search.close();
    search = new SearchesService(index).open(session(ann));
  }

  @Test
  void whatWasNotKeptIsTakenInAgain() throws Exception {
    Account acme = account("Acme").build();
    create(acme);
    assertEquals(List.of("Acme"), find("acme"));
    edit(acme, each -> each.setName("Zenith"));
    create(account("Later").build());
    assertEquals(List.of("Later"), find("later")); // in the index, and not kept yet
    reopen(killed());
    assertEquals(List.of("Later"), find("later"));
    assertEquals(List.of("Zenith"), find("zenith"));
    assertEquals(List.of(), find("acme"));
    assertEquals(List.of(), new SearchesService(killed()).check(session(ann), new NullProgressMonitor()));
  }

  @Test
  void aDamagedIndexIsMadeAnew() throws Exception {
    create(account("Acme").build());
    assertEquals(List.of("Acme"), find("acme"));
    search.close();
    try (Stream<Path> files = Files.walk(folder.resolve("search"))) {
      for (Path file : files.filter(Files::isRegularFile).filter(each -> !each.endsWith("write.lock")).toList()) {
        Files.write(file, new byte[20]);
      }
    }
    search = searches().open(session(ann));
    assertEquals(List.of("Acme"), find("acme"));
  }

  @Test
  void anIndexOfTheBaseThatAnotherWasRestoredOverIsMadeAnew() throws Exception {
    create(account("Acme").build());
    Path backup = folder.resolve("backup.rapport");
    store.backup(backup, BackupProgress.NONE);
    create(account("Lost").build());
    assertEquals(List.of("Lost"), find("lost"));
    search.close();
    store.close();
    config = database.fresh(Files.createDirectory(folder.resolve("restored")));
    Stores.restore(config, types(), backup, BackupProgress.NONE);
    store = Stores.open(config, types());
    search = searches().open(session(ann));
    assertEquals(List.of("Acme"), find("acme"));
    assertEquals(List.of(), find("lost"));
  }

  @Test
  void whileAnotherProcessKeepsTheIndexItsLastStateIsRead() throws Exception {
    create(account("Acme").build());
    assertEquals(List.of("Acme"), find("acme"));
    try (Search second = searches().open(session(ann))) {
      Awaiting.until("the index of the other", () -> second.find("acme", List.of(), 5).whole());
      assertEquals(List.of("Acme"), second.find("acme", List.of(), 5).hits().stream().map(hit -> hit.label()).toList());
    }
  }

  @Test
  void anIndexThatNobodyOpenedForLongIsTakenAway() throws Exception {
    create(account("Acme").build());
    assertEquals(List.of("Acme"), find("acme"));
    Path old = Files.createDirectories(folder.resolve("search/0123456789abcdef"));
    Files.writeString(old.resolve("segments_1"), "of a base that is gone");
    Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(91))));
    Path used = Files.createDirectories(folder.resolve("search/fedcba9876543210"));
    Files.setLastModifiedTime(used, FileTime.from(Instant.now().minus(Duration.ofDays(89))));
    reopen(folder.resolve("search"));
    assertEquals(List.of("Acme"), find("acme"));
    assertFalse(Files.exists(old));
    assertTrue(Files.exists(used));
  }
}
