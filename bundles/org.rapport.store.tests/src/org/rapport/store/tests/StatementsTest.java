package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rapport.testing.AccountBuilder.account;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Types;
import org.rapport.model.crm.Account;
import org.rapport.store.Store;
import org.rapport.store.StoreConfig;
import org.rapport.store.Stores;
import org.rapport.store.internal.jdbc.Dialect;
import org.rapport.store.internal.objects.AggregateSession;
import org.rapport.store.internal.schema.AggregateMapping;
import org.rapport.testing.TestStores;

class StatementsTest {

  private final List<String> prepared = new ArrayList<>();

  private Connection counting(Connection connection) {
    return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
      if ("prepareStatement".equals(method.getName())) {
        prepared.add((String) arguments[0]);
      }
      try {
        return method.invoke(connection, arguments);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    });
  }

  @Test
  void aHundredAggregatesCostOneStatementATable(@TempDir Path folder) throws Exception {
    Types types = TestStores.crmTypes();
    List<Account> accounts = new ArrayList<>();
    try (Store store = Stores.open(StoreConfig.h2(folder.resolve("base"), true), types)) {
      for (int i = 0; i < 100; i++) {
        accounts.add(account("A" + i).email("a@x.org").email("b@x.org").phone("1", "+321").externalId("s", "" + i).build());
      }
      TestStores.create(store, TestStores.principal("ann"), accounts.toArray(Account[]::new));
    }
    RecordType type = types.find("Account").orElseThrow();
    AggregateMapping mapping = new AggregateMapping(type);
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:async:" + folder.resolve("base"));
    source.setUser("sa");
    source.setPassword("");
    try (Connection connection = counting(source.getConnection());
        AggregateSession session = new AggregateSession(mapping, Dialect.H2, connection)) {
      prepared.clear();
      assertEquals(100, session.load(connection, accounts.stream().map(Records::id).toList()).size());
      assertEquals(1 + mapping.rows().size(), prepared.size(), prepared.toString());
    }
  }
}
