package org.rapport.store.tests.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.rapport.store.tests.query.QueryBase.object;
import static org.rapport.store.tests.query.QueryBase.record;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.testing.TestDatabase;

/** The other direction of references, on the tables that the store itself makes. */
class ExistsTest {

  private static final int MANY = 2_000;
  private static final Bases BASES = new Bases(ExistsTest::fill);

  private static void fill(QueryBase base) throws SQLException {
    base.connection().setAutoCommit(false);
    List<Ref> accounts = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      EObject account = record("Account", "name", "Customer " + i);
      base.insert(account);
      accounts.add(Records.ref(account));
      base.insert(record("Interaction", "with", accounts.get(i / 2), "subject", i == 20 ? "it's; DROP TABLE" : "Call " + i, "when",
          QueryBase.NOW.minus(i, ChronoUnit.DAYS)));
      EObject task = record("Task", "subject", "Task " + i);
      @SuppressWarnings("unchecked")
      List<EObject> about = (List<EObject>) task.eGet(CrmPackage.Literals.TASK__ABOUT);
      about.add(object(CrmPackage.Literals.RECORD_LINK, "record", accounts.get(i / 4)));
      about.add(object(CrmPackage.Literals.RECORD_LINK, "record", accounts.get(0)));
      base.insert(task);
    }
    EObject contact = record("Contact", "familyName", "Zoe", "employer", accounts.get(3));
    base.insert(contact, record("Interaction", "with", Records.ref(contact), "subject", "Mail", "when", Instant.EPOCH));
    base.connection().commit();
    base.connection().setAutoCommit(true);
    base.execute("ANALYZE");
  }

  @AfterAll
  static void closeBases() throws Exception {
    BASES.close();
  }

  private static List<String> accounts(QueryBase base, String where) throws Exception {
    return base.page(new Query("Account", where, List.of(), List.of("name")), PageRequest.first(MANY)).rows().stream()
        .map(row -> (String) row.values().get(0)).sorted().toList();
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void findsWhatRefersToTheRecord(TestDatabase database) throws Exception {
    QueryBase base = BASES.on(database);
    assertEquals(List.of("Customer 0", "Customer 1"), accounts(base, "exists Interaction where with = this and when > -4d"));
    assertEquals(List.of("Customer 3"), accounts(base, "exists Contact where employer = this"));
    assertEquals(List.of("Customer 3"), accounts(base, "EXISTS Contact WHERE employer = THIS and exists Interaction where with = this"));
    assertEquals(MANY / 2, accounts(base, "not exists Interaction where with = this").size());
    assertEquals(MANY, accounts(base, "exists Interaction").size());
    assertEquals(0, accounts(base, "exists Attachment or not exists Interaction").size());
    assertEquals(List.of("Customer 0", "Customer 2"),
        accounts(base, "exists Task where about.record = this and subject in ('Task 8', 'Task 9')"));
    assertEquals(List.of("Customer 1"), accounts(base,
        "(exists Interaction where with = this and when > -4d) and (exists Task where about.record = this) and name != 'Customer 0'"));
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void whatIsWrittenStaysAValue(TestDatabase database) throws Exception {
    QueryBase base = BASES.on(database);
    assertEquals(List.of("Customer 10"), accounts(base, "exists Interaction where with = this and subject = 'it''s; DROP TABLE'"));
    assertEquals(0, accounts(base, "exists Interaction where subject = ''') OR 1=1; DROP TABLE crm_account; --' and with = this").size());
    assertEquals(MANY, accounts(base, "").size());
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void nestsAsDeepAsIsAllowed(TestDatabase database) throws Exception {
    QueryBase base = BASES.on(database);
    String deep = "exists Contact where employer = this and exists Interaction where with = this and exists Tag";
    assertEquals(List.of(), accounts(base, deep));
    assertEquals(List.of("Customer 3"), accounts(base, deep.replace("exists Tag", "(not not not (exists Tag where (((exists Tag)))))")));
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void followsTheIndexOfTheReference(TestDatabase database) throws Exception {
    QueryBase base = BASES.on(database);
    for (String where : List.of("exists Interaction where with = this and when > -4d", "exists Task where about.record = this",
        "exists Interaction where with = this or about = this", "exists Note where title = 'x' and (about = this or about = this)",
        "not exists Interaction where with = this or about = this")) {
      base.plans();
      base.page(new Query("Account", "name = 'Customer 7' and (" + where + ")", List.of(), List.of("name")), PageRequest.first(20));
      for (String plan : base.plans()) {
        String scans = database == TestDatabase.H2 ? "(?s).*crm_(interaction|task|note)\\w*\\.tableScan.*"
            : "(?s).*Seq Scan on crm_(interaction|task).*";
        assertFalse(plan.matches(scans), () -> where + "\n" + plan);
      }
    }
  }
}
