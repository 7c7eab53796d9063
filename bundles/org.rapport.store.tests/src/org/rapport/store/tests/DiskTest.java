package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.testing.AccountBuilder.account;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.RapportException;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.StoreConfig;
import org.rapport.store.Stores;
import org.rapport.testing.PostgresServer;
import org.rapport.testing.TestStores;

/** Disks that are full or only read: on a small file system of their own, which only root may mount. */
class DiskTest {

  private static final int MEGABYTE = 1 << 20;

  @TempDir
  Path folder;
  private final Principal ann = TestStores.principal("ann");
  private final Random random = new Random(3);
  private final List<UUID> confirmed = new ArrayList<>();
  private Path disk;

  @BeforeEach
  void mount() throws Exception {
    Path place = Files.createDirectory(folder.resolve("disk"));
    Assumptions.assumeTrue("root".equals(System.getProperty("user.name")) && run("mount", "-t", "tmpfs", "-o", "size=48m", "tmpfs", place.toString()),
        "Only root may mount a small disk, and not in every container.");
    disk = place;
  }

  @AfterEach
  void unmount() throws Exception {
    if (disk != null) {
      assertTrue(run("umount", disk.toString()));
    }
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
  }

  /** Saves accounts and files that do not compress, until the store refuses. */
  private RapportException fill(Store store) {
    return assertThrows(RapportException.class, () -> {
      for (int i = 0; i < 2000; i++) {
        confirmed.add(TestStores.create(store, ann, account("A" + i).email("a@x.org").build()).get(0).id());
        byte[] bytes = new byte[MEGABYTE];
        random.nextBytes(bytes);
        store.contents().put(ann, new ByteArrayInputStream(bytes), bytes.length);
      }
    });
  }

  private void assertAllThere(Store store) throws RapportException {
    assertTrue(confirmed.size() > 3, confirmed.size() + " confirmed");
    for (UUID change : confirmed) {
      assertTrue(store.change(ann, change).isPresent(), change + " was confirmed and is lost");
    }
    assertEquals(List.of(), store.check());
    TestStores.create(store, ann, account("after").build());
  }

  @Test
  void anH2FileOnAFullDiskSaysSoAndLosesNothing() throws Exception {
    Path ballast = Files.write(disk.resolve("ballast"), new byte[16 * MEGABYTE]);
    StoreConfig config = StoreConfig.h2(disk.resolve("base"), true);
    try (Store store = Stores.open(config, TestStores.crmTypes())) {
      RapportException full = fill(store);
      assertEquals("disk-full", full.code(), full.toString());
    }
    Files.delete(ballast);
    try (Store store = Stores.open(config, TestStores.crmTypes())) {
      assertAllThere(store);
    }
  }

  @Test
  void aServerWithAFullDiskSaysSoAndGoesOnWhenThereIsRoom() throws Exception {
    Assumptions.assumeTrue(PostgresServer.isInstalled(), "PostgreSQL is not installed.");
    PostgresServer server = PostgresServer.shared();
    Path ballast = Files.write(disk.resolve("ballast"), new byte[8 * MEGABYTE]);
    Path place = Files.createDirectory(disk.resolve("space"));
    for (Path open = place; !open.equals(open.getRoot()) && open.startsWith(folder); open = open.getParent()) {
      assertTrue(run("chmod", "755", open.toString()));
    }
    assertTrue(run("chown", "postgres", place.toString()));
    StoreConfig config = server.freshDatabase();
    String name = config.url().orElseThrow().replaceFirst(".*/", "");
    server.sql("postgres", "CREATE TABLESPACE small LOCATION '" + place + "'");
    server.sql("postgres", "ALTER DATABASE " + name + " SET TABLESPACE small");
    try (Store store = Stores.open(config, TestStores.crmTypes())) {
      RapportException full = fill(store);
      assertEquals("disk-full", full.code(), full.toString());
      Files.delete(ballast);
      assertAllThere(store);
    } finally {
      server.sql("postgres", "DROP DATABASE " + name + " WITH (FORCE)");
      server.sql("postgres", "DROP TABLESPACE small");
    }
  }

  @Test
  void aDiskThatIsOnlyReadIsRefused() throws Exception {
    Path file = disk.resolve("base.mv.db");
    try (Store store = Stores.open(StoreConfig.h2(file, true), TestStores.crmTypes())) {
      TestStores.create(store, ann, account("Acme").build());
    }
    byte[] before = Files.readAllBytes(file);
    assertTrue(run("mount", "-o", "remount,ro", disk.toString()));
    for (Path each : List.of(file, disk.resolve("new.mv.db"))) {
      RapportException refused = assertThrows(RapportException.class, () -> Stores.open(StoreConfig.h2(each, true), TestStores.crmTypes()));
      assertEquals("no-access", refused.code(), refused.toString());
    }
    assertArrayEquals(before, Files.readAllBytes(file));
  }
}
