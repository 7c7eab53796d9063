package org.rapport.store.tests.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.store.tests.query.QueryBase.record;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.store.Principal;
import org.rapport.store.query.Condition;
import org.rapport.store.query.Lookup;

/** What is asked of a record in memory, beyond what the databases are compared with. */
class EvaluatorTest {

  private static final UUID SOMEBODY = UUID.fromString("019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b");
  private static final Principal NOBODY = new Principal("anna", null, Locale.ENGLISH, ZoneId.of("Europe/Brussels"));

  private final List<Ref> asked = new ArrayList<>();

  private boolean matches(EObject record, String condition, EObject... known) throws RapportException {
    return Condition.parse(DealModel.TYPES, Records.ref(record).type(), condition).matches(record, NOBODY, QueryBase.NOW, lookup(known));
  }

  private Lookup lookup(EObject... known) {
    return new Lookup() {
      @Override
      public Optional<EObject> find(Ref ref) {
        asked.add(ref);
        return Stream.of(known).filter(each -> Records.ref(each).equals(ref)).findFirst();
      }

      @Override
      public Stream<EObject> all(String type) {
        return Stream.of(known).filter(each -> Records.ref(each).type().equals(type));
      }
    };
  }

  @Test
  void referencesAreFollowedOnlyWhereAPathLeadsThroughThem() throws Exception {
    EObject user = record("User", "name", "Anna");
    EObject deal = record("deal.Deal", "name", "Big", "owner", Records.ref(user));
    assertTrue(matches(deal, "owner = " + Records.id(user) + " and owner is not null and name = 'Big'", user));
    assertEquals(List.of(), asked);
    assertTrue(matches(deal, "owner.name = 'Anna'", user));
    assertEquals(List.of(Records.ref(user)), asked);
  }

  @Test
  void unknownTargetsHaveNoValues() throws Exception {
    EObject deal = record("deal.Deal", "owner", new Ref("User", SOMEBODY));
    assertFalse(matches(deal, "owner.name = 'Anna'"));
    assertTrue(matches(deal, "owner.name != 'Anna' and owner.name is null and owner is not null"));
  }

  @Test
  void emptyTextsAreEmptyValues() throws Exception {
    EObject deal = record("deal.Deal", "name", "");
    assertTrue(matches(deal, "name is null and name = '' and not name ~ ''"));
  }

  @Test
  void momentsAreComparedAsTheStoreKeepsThem() throws Exception {
    EObject deal = record("deal.Deal", "seen", Instant.parse("2026-11-17T10:00:00.123456789Z"));
    assertTrue(matches(deal, "seen = 2026-11-17T10:00:00.123456Z"));
    assertTrue(matches(deal, "seen = 2026-11-17T10:00:00.123456999Z"));
    assertFalse(matches(deal, "seen = 2026-11-17T10:00:00.123457Z"));
  }

  @Test
  void theDayOfTheChangeOfTheClockHasItsRealLength() throws Exception {
    EObject lastOfDay = record("deal.Deal", "seen", Instant.parse("2026-10-25T22:59:59Z"));
    EObject firstOfNext = record("deal.Deal", "seen", Instant.parse("2026-10-25T23:00:00Z"));
    assertTrue(matches(lastOfDay, "seen = 2026-10-25"));
    assertFalse(matches(firstOfNext, "seen = 2026-10-25"));
    assertTrue(matches(firstOfNext, "seen = 2026-10-26"));
  }

  @Test
  void meNeedsSomebodyWhoAsks() throws Exception {
    EObject deal = record("deal.Deal", "owner", new Ref("User", SOMEBODY));
    assertFalse(matches(deal, "owner = me"));
    assertTrue(matches(deal, "owner != me"));
    assertFalse(matches(deal, "owner = my team"));
    Principal somebody = new Principal("x", new Ref("User", SOMEBODY), Locale.ENGLISH, ZoneId.of("UTC"));
    assertTrue(Condition.parse(DealModel.TYPES, "deal.Deal", "owner in (me)").matches(deal, somebody, QueryBase.NOW, lookup()));
  }
}
