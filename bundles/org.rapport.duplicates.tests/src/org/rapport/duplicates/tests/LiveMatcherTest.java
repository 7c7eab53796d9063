package org.rapport.duplicates.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.testing.ContactBuilder.contact;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapport.duplicates.Duplicates;
import org.rapport.duplicates.LiveMatcher;
import org.rapport.duplicates.Match;
import org.rapport.duplicates.ScanMonitor;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.Contact;
import org.rapport.testing.ContactBuilder;
import org.rapport.testing.KnownDuplicates;
import org.rapport.testing.MistypedContacts;
import org.rapport.testing.TestData;

/** Comparing records one by one, as saving and importing do. */
class LiveMatcherTest extends DuplicatesFixture {

  private static ContactBuilder ada() {
    return contact("Ada", "Lovelace").birthday(LocalDate.of(1815, 12, 10)).email("ada@x.example");
  }

  private static List<Ref> found(LiveMatcher matcher, Contact record) {
    return matcher.candidates(record, Duplicates.THRESHOLD).stream().map(Match::one).toList();
  }

  private LiveMatcher matcher() throws RapportException {
    return duplicates.matcher(store, ann, "Contact", null, ScanMonitor.NONE);
  }

  @Test
  void aNewRecordFindsThatOfTheBaseAndThoseAddedSinceButNotItself() throws RapportException {
    Contact stored = ada().build();
    load(List.of(stored, contact("Grace", "Hopper").email("grace@x.example").build()));
    LiveMatcher matcher = matcher();
    Contact added = ada().build();
    assertEquals(List.of(Records.ref(stored)), found(matcher, added));
    matcher.add(added);
    assertEquals(3, matcher.size());
    assertEquals(List.of(Records.ref(stored)), found(matcher, added));
    assertEquals(Set.of(Records.ref(stored), Records.ref(added)), new HashSet<>(found(matcher, ada().build())));
  }

  @Test
  void aRecordThatIsAddedAgainIsKnownAsItIsNow() throws RapportException {
    LiveMatcher matcher = matcher();
    Contact record = ada().build();
    matcher.add(record);
    record.setGivenName("Grace");
    record.setFamilyName("Hopper");
    record.setBirthday(null);
    record.getEmails().clear();
    matcher.add(record);
    assertEquals(1, matcher.size());
    assertEquals(List.of(), found(matcher, ada().build()));
    matcher.remove(Records.ref(record));
    matcher.remove(Records.ref(record));
    assertEquals(0, matcher.size());
  }

  @Test
  void oneKeyOfVeryManyIsNotComparedWithAllOfThem() throws RapportException {
    LiveMatcher matcher = matcher();
    Stream.generate(() -> contact("John", "Smith").build()).limit(20_000).forEach(matcher::add);
    Contact last = contact("John", "Smith").birthday(LocalDate.of(1980, 3, 4)).email("john@x.example").build();
    matcher.add(last);
    assertEquals(Records.ref(last), found(matcher, contact("John", "Smith").birthday(LocalDate.of(1980, 3, 4)).email("john@x.example").build()).get(0));
  }

  @Test
  void rowByRowIsAsGoodAsAScan() throws RapportException {
    KnownDuplicates known = new MistypedContacts(TestData.path("names"), 3).make(2000);
    load(known.contacts());
    LiveMatcher matcher = duplicates.matcher(store, ann, "Contact", scan("Contact").scanned().weights(), ScanMonitor.NONE);
    known.contacts().forEach(each -> matcher.remove(Records.ref(each)));
    Set<Set<UUID>> pairs = new HashSet<>();
    for (Contact each : known.contacts()) {
      found(matcher, each).forEach(one -> pairs.add(Set.of(one.id(), each.getId())));
      matcher.add(each);
    }
    assertTrue(known.quality(pairs).f1() >= 0.95, () -> known.quality(pairs).toString());
  }
}
