package org.rapport.duplicates.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.testing.ContactBuilder.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapport.duplicates.DuplicatePairs;
import org.rapport.duplicates.DuplicatePairs.Pair;
import org.rapport.duplicates.Duplicates;
import org.rapport.duplicates.Match;
import org.rapport.duplicates.MergeDraft;
import org.rapport.duplicates.ScanMonitor;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.Uuids;
import org.rapport.model.crm.Contact;
import org.rapport.model.crm.PairState;
import org.rapport.store.Batch;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSets;
import org.rapport.store.query.PageRequest;
import org.rapport.testing.TestStores;

/** What a search finds is kept until somebody decides, and what was decided is remembered. */
class DuplicatePairsTest extends DuplicatesFixture {

  private final Contact ada = contact("Ada", "Lovelace").birthday(LocalDate.of(1815, 12, 10)).email("ada@lovelace.example").build();
  private final Contact same = contact("Ada", "Lovelace").birthday(LocalDate.of(1815, 12, 10)).email("ada@lovelace.example").build();
  private final Contact bea = contact("Bea", "Byron").birthday(LocalDate.of(1816, 1, 3)).email("bea@byron.example").build();
  private DuplicatePairs pairs;

  @BeforeEach
  void fill() throws RapportException {
    pairs = new DuplicatePairs(store, ann, duplicates);
    load(List.of(ada, same, bea));
  }

  @Test
  void whatIsFoundWaitsToBeDecidedAndIsNotFoundTwice() throws RapportException {
    assertEquals(1, search().size());
    search();
    Pair pair = only(PairState.OPEN);
    assertEquals(List.of("Ada Lovelace", "Ada Lovelace"), List.of(pair.oneLabel(), pair.otherLabel()));
    assertTrue(pair.score() > 90, pair.score() + " of 100");
    assertTrue(pairs.explain(pair.one(), pair.other()).orElseThrow().evidence().size() >= 3);
    assertEquals(List.of(pairs.explain(pair.one(), pair.other()).orElseThrow()), pairs.explain(List.of(pair)));
  }

  @Test
  void aRecordIsMadeAndKeptApartInOne() throws RapportException {
    Contact another = contact("Ada", "Lovelace").email("ada@lovelace.example").build();
    List<ChangeSet> sets = new ArrayList<>(List.of(ChangeSets.create(another)));
    sets.addAll(DuplicatePairs.apart(store.types(), Records.ref(another), Map.of(Records.ref(ada), 0.9, Records.ref(same), 0.8)));
    store.commit(ann, sets);
    assertEquals(Set.of(Records.ref(ada), Records.ref(same)), pairs.apartFrom(Records.ref(another)));
    assertEquals(Set.of(Records.ref(another)), pairs.apartFrom(Records.ref(ada)));
    assertEquals(Set.of(), pairs.apartFrom(Records.ref(bea)));
  }

  @Test
  void whatIsNotTheSameIsRemembered() throws RapportException {
    search();
    pairs.apart(List.of(Records.ref(same), Records.ref(ada)));
    assertEquals(List.of(), search());
    only(PairState.APART);
    pairs.open(Records.ref(ada), Records.ref(same));
    only(PairState.OPEN);
  }

  @Test
  void whatNoSearchFoundCanBeKeptApartToo() throws RapportException {
    pairs.apart(List.of(Records.ref(same), Records.ref(ada), Records.ref(bea)));
    assertEquals(3, pairs.count("Contact", PairState.APART, 0).count());
    assertEquals(List.of(), search());
  }

  @Test
  void whatIsNoLongerFoundIsForgotten() throws RapportException {
    search();
    TestStores.edit(store, ann, (Contact) store.load(ann, Records.ref(same)).orElseThrow(), each -> {
      each.setGivenName("Grace");
      each.setFamilyName("Hopper");
      each.setBirthday(LocalDate.of(1906, 12, 9));
      each.getEmails().clear();
    });
    assertEquals(List.of(), search());
    assertEquals(0, pairs.count(null, PairState.OPEN, 0).count());
  }

  @Test
  void aMergedPairIsNoPairAndComesBackWithTheUndo() throws RapportException {
    search();
    UUID batch = new MergeDraft(List.of(store.load(ann, Records.ref(ada)).orElseThrow(), store.load(ann, Records.ref(same)).orElseThrow()))
        .commit(store, ann).get(0).batchId().orElseThrow();
    assertEquals(0, pairs.count(null, PairState.OPEN, 0).count());
    assertEquals(List.of(), store.undo(ann, batch).kept());
    only(PairState.OPEN);
  }

  @Test
  void oneThatIsNotThereIsNamed() {
    Ref nobody = new Ref("Contact", Uuids.next());
    assertEquals("not-found", assertThrows(RapportException.class, () -> pairs.apart(List.of(Records.ref(ada), nobody))).code());
  }

  private List<Match> search() throws RapportException {
    List<Match> found = new ArrayList<>();
    try (Batch batch = store.batch(ann, "test")) {
      pairs.search("Contact", Duplicates.THRESHOLD, ScanMonitor.NONE, batch::commit, found::add);
    }
    return found;
  }

  private Pair only(PairState state) throws RapportException {
    List<Pair> found = pairs.page("Contact", state, 0, PageRequest.first(10)).pairs();
    assertEquals(1, found.size());
    return found.get(0);
  }
}
