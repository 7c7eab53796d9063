package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.rapport.testing.ContactBuilder.contact;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Uuids;
import org.rapport.model.crm.Attendee;
import org.rapport.model.crm.Contact;
import org.rapport.model.crm.CrmFactory;
import org.rapport.model.crm.Event;
import org.rapport.model.crm.RecordLink;
import org.rapport.model.crm.Root;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet;
import org.rapport.store.ValidationException;
import org.rapport.store.query.Query;
import org.rapport.testing.TestDatabase;

/** Events with what they are about and who is invited. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class EventsTest extends StoreFixture {

  private static final Instant TEN = Instant.parse("2026-11-27T09:00:00Z");

  private final Contact ada = contact("Ada", "Lovelace").build();

  private Event visit(Instant end) throws RapportException {
    Event event = CrmFactory.eINSTANCE.createEvent();
    event.setId(Uuids.next());
    event.setSubject("Visit");
    event.setStart(TEN);
    event.setEnd(end);
    event.setZone("Europe/Brussels");
    RecordLink about = CrmFactory.eINSTANCE.createRecordLink();
    about.setId(Uuids.next());
    about.setRecord((Root) Records.proxy(store.types(), Records.ref(ada)));
    event.getAbout().add(about);
    Attendee attendee = CrmFactory.eINSTANCE.createAttendee();
    attendee.setId(Uuids.next());
    attendee.setName("Ada Lovelace");
    attendee.setWho((Root) Records.proxy(store.types(), Records.ref(ada)));
    event.getAttendees().add(attendee);
    return event;
  }

  @Test
  void theEventsOfSomebodyAreFoundByWhatTheyAreAboutAndByWhoIsInvited() throws RapportException {
    create(ada);
    create(visit(TEN.plusSeconds(3600)));
    assertEquals(1, count("about.record = " + ada.getId()));
    assertEquals(1, count("attendees.who = " + ada.getId() + " and start >= 2026-11-27 and start < 2026-11-28"));
    assertEquals(0, count("attendees.who = " + Uuids.next()));
  }

  @Test
  void anEventDoesNotEndBeforeItBegins() throws RapportException {
    create(ada);
    Event backwards = visit(TEN.minusSeconds(1));
    assertEquals("An event cannot end before it begins.",
        assertThrows(ValidationException.class, () -> create(backwards)).violations().get(0).message());
    create(visit(TEN));
    create(visit(null));
  }

  @Test
  void whoIsDeletedIsStillNamedAmongTheAttendeesAndComesBack() throws RapportException {
    create(ada);
    Event visit = visit(null);
    create(visit);
    Change deleted = store.commit(ann, List.of(ChangeSet.delete(Records.ref(ada), 0))).get(0);
    Event after = load(visit);
    assertEquals("Ada Lovelace", after.getAttendees().get(0).getName());
    assertNull(after.getAttendees().get(0).getWho());
    assertEquals(List.of(), after.getAbout());

    assertEquals(List.of(), store.undo(ann, deleted.id()).kept());
    assertEquals(ada.getId(), Records.ref(load(visit).getAttendees().get(0).getWho()).id());
    assertEquals(1, count("about.record = " + ada.getId()));
  }

  private long count(String condition) throws RapportException {
    return store.count(ann, new Query("Event", condition, List.of(), List.of()), 100).count();
  }
}
