package org.rapport.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.core.internal.demo.DemoCompanyService;
import org.rapport.core.internal.handover.RunFolder;
import org.rapport.core.internal.session.SessionsService;
import org.rapport.core.session.Session;
import org.rapport.core.session.SessionRequest;
import org.rapport.core.session.TypesProvider;
import org.rapport.model.RapportException;
import org.rapport.model.Types;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.testing.TestStores;

class DemoCompanyTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final int SIZE = 40;

  @TempDir
  private Path folder;
  private Session session;

  @AfterEach
  void close() {
    session.close();
  }

  private Map<String, Integer> fill(String name) throws RapportException {
    SessionsService sessions = new SessionsService(new CrmOnly(), List.of(), null, folder.resolve("home"), new RunFolder(folder.resolve("run")), Clock.systemUTC());
    session = sessions.open(SessionRequest.of(sessions.locate(folder.resolve(name).toString(), folder), true), null);
    return new DemoCompanyService(List.of()).fill(session, SIZE, 7, TODAY, null);
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

  private long count(String type, String where) throws RapportException {
    return session.store().count(session.principal(), new Query(type, where, List.of(), List.of()), 0).count();
  }

  @Test
  void theCustomersHaveAPastAndPlansAndTheBaseAgrees() throws RapportException {
    Map<String, Integer> made = fill("demo");
    assertEquals(SIZE, made.get("Account"));
    for (String type : made.keySet()) {
      assertTrue(count(type, "") >= made.get(type), type);
    }
    assertTrue(count("Interaction", "") > 5 * SIZE);
    assertEquals(0, count("Interaction", "when > " + TODAY + "T00:00Z"), "nothing has happened after today");
    assertEquals(0, count("Note", "createdAt >= " + TODAY), "notes are as old as they say");
    assertTrue(count("Event", "start > " + TODAY) > 0);
    assertTrue(count("Task", "state = open and due < " + TODAY) > 0);
    assertTrue(count("Consent", "state = withdrawn") > 0);
    assertEquals(0, count("Consent", "proofs is null"));
    assertTrue(count("Relationship", "kind.code != 'employer'") > 0);
    assertEquals(List.of(), session.store().check());
  }

  @Test
  void nothingIsDoneBeforeItWasWrittenDown() throws RapportException {
    fill("order");
    assertEquals(0, count("Task", "doneAt < createdAt"));
    assertEquals(0, count("Event", "start < createdAt"));
    assertTrue(count("Task", "state = done") > 0);
  }

  @Test
  void whoWasNotSpokenWithWasCalledForAMoment() throws RapportException {
    fill("calls");
    assertTrue(count("Interaction", "outcome is not null and outcome != 'Reached'") > 0);
    assertEquals(0, count("Interaction", "outcome is not null and outcome != 'Reached' and (minutes > 2 or direction = inbound)"));
  }

  @Test
  void theSameSeedSizeAndDayGiveTheSame() throws RapportException {
    fill("one");
    List<?> one = interactions();
    session.close();
    fill("two");
    assertEquals(one, interactions());
  }

  private List<?> interactions() throws RapportException {
    Query query = new Query("Interaction", "", List.of(new Query.Sort("when", false)), List.of("id", "when", "subject", "with", "owner.login", "createdBy"));
    return session.store().page(session.principal(), query, PageRequest.first(10_000)).rows();
  }
}
