package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.testing.AccountBuilder.account;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.crm.Account;
import org.rapport.store.Change;
import org.rapport.store.Store.Subscription;
import org.rapport.store.internal.DatabaseStore;
import org.rapport.store.query.Query;
import org.rapport.testing.TestDatabase;
import org.rapport.testing.TestStores;

/** What a clock that is set back and a thread that is interrupted do to a store: nothing. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class FaultsTest extends StoreFixture {

  /** A connection to a server whose clock an hour is taken from. */
  private static Connection behind(Connection connection, AtomicBoolean isBack) {
    return proxy(Connection.class, connection, (method, result) -> method.equals("createStatement")
        ? proxyOfStatement((Statement) result, isBack) : result);
  }

  private static Statement proxyOfStatement(Statement statement, AtomicBoolean isBack) {
    return (Statement) Proxy.newProxyInstance(Statement.class.getClassLoader(), new Class<?>[] {Statement.class}, (self, method, arguments) -> {
      if (method.getName().equals("executeQuery") && isBack.get()) {
        return statement.executeQuery(((String) arguments[0]).replace("clock_timestamp()", "clock_timestamp() - INTERVAL '1 hour'"));
      }
      return call(() -> method.invoke(statement, arguments));
    });
  }

  private interface Result {
    Object of(String method, Object result);
  }

  private interface Call {
    Object run() throws ReflectiveOperationException;
  }

  private static Object call(Call call) throws Throwable {
    try {
      return call.run();
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, T target, Result result) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
        (self, method, arguments) -> result.of(method.getName(), call(() -> method.invoke(target, arguments)))));
  }

  @Test
  void aClockSetBackChangesNeitherOrderNorVersions() throws Exception {
    store.close();
    AtomicBoolean isBack = new AtomicBoolean();
    store = DatabaseStore.open(config, types(), connection -> behind(connection, isBack),
        () -> isBack.get() ? Instant.now().minus(Duration.ofHours(1)) : Instant.now());
    Account acme = account("Acme").staff(0).build();
    BlockingQueue<Change> heard = new LinkedBlockingQueue<>();
    List<Change> made = new ArrayList<>();
    try (Subscription subscription = store.subscribe(ann, heard::addAll)) {
      made.add(create(acme));
      for (int i = 1; i <= 6; i++) {
        isBack.set(i % 3 != 0);
        int staff = i;
        made.add(edit(ann, acme, a -> a.setStaff(staff)));
      }
      for (Change change : made) {
        assertEquals(change, heard.poll(30, TimeUnit.SECONDS));
      }
    }
    assertTrue(made.get(1).when().isBefore(made.get(0).when()), "the clock was not set back");
    for (int i = 1; i < made.size(); i++) {
      assertEquals(i + 1, made.get(i).version());
      assertTrue(made.get(i).sequence() > made.get(i - 1).sequence());
      assertTrue(made.get(i).id().toString().compareTo(made.get(i - 1).id().toString()) > 0);
    }
    List<UUID> history = store.history(ann, Records.ref(acme)).stream().map(Change::id).toList();
    assertEquals(made.reversed().stream().map(Change::id).toList(), history);
    for (int i = made.size() - 1; i > 0; i--) {
      assertEquals(made.get(i).id(), store.undoable(ann).orElseThrow());
      store.undo(ann, made.get(i).id());
      assertEquals(i - 1, load(acme).getStaff());
    }
    assertEquals(List.of(), store.check());
  }

  @Test
  void anInterruptedThreadLeavesTheStoreUsable() throws Exception {
    TestStores.create(store, ann, IntStream.range(0, 400).mapToObj(i -> account("A" + i).email("a@x.org").build())
        .toArray(EObject[]::new));
    Account acme = account("Acme").staff(0).build();
    create(acme);
    Random random = new Random(5);
    int confirmed = 0;
    for (int round = 0; round < 25; round++) {
      AtomicReference<Throwable> wrong = new AtomicReference<>();
      List<Change> done = new ArrayList<>();
      Thread worker = new Thread(() -> {
        try {
          while (!Thread.currentThread().isInterrupted()) {
            store.count(ann, new Query("Account", "emails.address ~ 'x' and name ~ 'A'", List.of(), List.of()), 0);
            done.add(edit(ann, acme, a -> a.setStaff(a.getStaff() + 1)));
          }
        } catch (RapportException e) {
          // It was interrupted while it waited; what matters is what comes after.
          assertTrue(Thread.currentThread().isInterrupted(), e.toString());
        } catch (RuntimeException | Error e) {
          wrong.set(e);
        }
      });
      worker.start();
      worker.join(1 + random.nextInt(60));
      worker.interrupt();
      worker.join(60_000);
      assertTrue(!worker.isAlive(), "An interrupted thread does not end.");
      assertEquals(null, wrong.get());
      confirmed += done.size();
      done.add(edit(ann, acme, a -> a.setStaff(a.getStaff() + 1)));
      confirmed++;
    }
    int staff = load(acme).getStaff();
    assertTrue(staff >= confirmed, staff + " of " + confirmed);
    assertEquals(staff + 1, store.history(ann, Records.ref(acme)).size());
    assertEquals(List.of(), store.check());
    reopen(types());
    assertEquals(staff, load(acme).getStaff());
  }
}
