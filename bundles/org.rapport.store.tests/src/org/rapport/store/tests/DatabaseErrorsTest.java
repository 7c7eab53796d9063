package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.testing.AccountBuilder.account;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.rapport.model.RapportException;
import org.rapport.store.Store;
import org.rapport.store.StoreConfig;
import org.rapport.store.Stores;
import org.rapport.testing.OwnProcess;
import org.rapport.testing.PostgresServer;
import org.rapport.testing.TestStores;

@Isolated
class DatabaseErrorsTest {

  @TempDir
  Path folder;
  private Locale before;

  @BeforeEach
  void speakEnglish() {
    before = Locale.getDefault();
    Locale.setDefault(Locale.ENGLISH);
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(before);
  }

  private RapportException refuse(StoreConfig config) {
    RapportException e = assertThrows(RapportException.class, () -> Stores.open(config, TestStores.crmTypes()));
    assertTrue(e.getMessage().contains(config.location()), e.getMessage());
    assertFalse(e.hint().isBlank());
    return e;
  }

  private Path base() throws RapportException {
    Path file = folder.resolve("base.mv.db");
    try (Store store = Stores.open(StoreConfig.h2(file, true), TestStores.crmTypes())) {
      TestStores.create(store, TestStores.principal("ann"), account("Acme").build());
    }
    return file;
  }

  @Test
  void aFileThatIsNotThereIsNotMade() {
    Path file = folder.resolve("none");
    assertEquals("no-database", refuse(StoreConfig.h2(file, false)).code());
    assertFalse(Files.exists(folder.resolve("none.mv.db")));
  }

  @Test
  void aFolderIsNoDatabase() throws Exception {
    Files.createDirectory(folder.resolve("base.mv.db"));
    assertEquals("no-database", refuse(StoreConfig.h2(folder.resolve("base"), true)).code());
  }

  @Test
  void aDamagedFileIsLeftAsItIs() throws Exception {
    Path file = base();
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31);
    }
    Files.write(file, bytes);
    assertEquals("damaged-database", refuse(StoreConfig.h2(file, false)).code());
    assertArrayEquals(bytes, Files.readAllBytes(file));
    Files.writeString(file, "This is a text, not a database.");
    assertEquals("damaged-database", refuse(StoreConfig.h2(file, false)).code());
  }

  @OwnProcess
  @Test
  void aFileInUseSaysSo() throws Exception {
    Path file = folder.resolve("base.mv.db");
    Process owner = Writer.start(StoreConfig.h2(file, true), "hold");
    try {
      assertEquals("ready", owner.inputReader().readLine());
      assertEquals("database-in-use", refuse(StoreConfig.h2(file, false)).code());
    } finally {
      owner.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
    }
    Stores.open(StoreConfig.h2(file, false), TestStores.crmTypes()).close();
  }

  @OwnProcess
  @Test
  void aFileInUseStaysLockedWhenItsOwnerReadsIt() throws Exception {
    Path file = base();
    try (Store store = Stores.open(StoreConfig.h2(file, false), TestStores.crmTypes())) {
      assertTrue(Files.readAllBytes(file).length > 0);
      Process second = Writer.start(StoreConfig.h2(file, true), "hold");
      assertEquals(null, second.inputReader().readLine());
      assertEquals(1, second.waitFor());
      TestStores.create(store, TestStores.principal("ann"), account("Second").build());
    }
  }

  @Test
  void aFileOpenInThisProcessIsNotOpenedAgain() throws Exception {
    Path file = base();
    try (Store store = Stores.open(StoreConfig.h2(file, false), TestStores.crmTypes())) {
      assertEquals("database-in-use", refuse(StoreConfig.h2(file, false)).code());
      TestStores.create(store, TestStores.principal("ann"), account("Second").build());
    }
    Stores.open(StoreConfig.h2(file, false), TestStores.crmTypes()).close();
  }

  @Test
  void aNewerDatabaseIsRefused() throws Exception {
    Path file = base();
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:file:" + file.toString().replace(".mv.db", ""));
    source.setUser("sa");
    source.setPassword("");
    try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
      statement.execute("UPDATE \"rp_meta\" SET \"value\" = '99' WHERE \"name\" = 'format'");
    }
    RapportException e = refuse(StoreConfig.h2(file, false));
    assertEquals("newer-database", e.code());
    assertTrue(e.getMessage().contains("99"), e.getMessage());
  }

  @Test
  void aServerThatIsNotThereSaysSo() throws RapportException {
    assertEquals("unreachable-database", refuse(StoreConfig.postgres("jdbc:postgresql://127.0.0.1:1/none", "ann", "x")).code());
  }

  @Test
  void aUserWithoutRightsIsTold() throws RapportException {
    Assumptions.assumeTrue(PostgresServer.isInstalled(), "PostgreSQL is not installed.");
    PostgresServer server = PostgresServer.shared();
    String url = server.freshDatabase().url().orElseThrow();
    String name = url.substring(url.lastIndexOf('/') + 1);
    server.sql(name, "CREATE ROLE poor" + name + " LOGIN; REVOKE CREATE ON SCHEMA public FROM PUBLIC");
    assertEquals("no-access", refuse(server.config(name, "poor" + name)).code());
    assertEquals("no-access", refuse(server.config(name, "nobody")).code());
    assertEquals("no-database", refuse(server.config("nowhere", server.superuser())).code());
  }

  @Test
  void aPasswordInTheUrlIsRefusedAndNotRepeated() {
    for (String url : List.of("jdbc:postgresql://h/b?user=u&password=secret", "postgresql://u:secret@h/b", "postgres://u:secret@h/b",
        "jdbc:postgresql://h/b?sslpassword=secret")) {
      RapportException e = assertThrows(RapportException.class, () -> StoreConfig.postgres(url, null, null));
      assertEquals("password-in-url", e.code());
      assertFalse((e.getMessage() + e.hint()).contains("secret"));
    }
    assertEquals("bad-url", assertThrows(RapportException.class, () -> StoreConfig.postgres("jdbc:oracle:x", null, null)).code());
  }

  @Test
  void theUserOfAUrlIsTaken() throws RapportException {
    StoreConfig config = StoreConfig.postgres("postgresql://ann@db.example/crm", null, null);
    assertEquals("ann", config.user().orElseThrow());
    assertEquals("jdbc:postgresql://db.example/crm", config.location());
  }
}
