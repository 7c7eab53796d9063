package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.testing.AccountBuilder.account;
import static org.rapport.testing.ContactBuilder.contact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.Uuids;
import org.rapport.model.crm.Account;
import org.rapport.model.crm.Channel;
import org.rapport.model.crm.Consent;
import org.rapport.model.crm.ConsentProof;
import org.rapport.model.crm.ConsentState;
import org.rapport.model.crm.Contact;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.DuplicatePair;
import org.rapport.model.crm.PairState;
import org.rapport.model.crm.RecordLink;
import org.rapport.model.crm.Task;
import org.rapport.store.Bin.Binned;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSets;
import org.rapport.store.ConflictException;
import org.rapport.store.Undone;
import org.rapport.store.internal.Values;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.testing.TestDatabase;
import org.rapport.testing.TestStores;

/** Several records that are one become one: what refers to them, says of them and permits them is kept, and comes back. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class MergeTest extends StoreFixture {

  private final Contact ada = contact("Ada", "Lovelace").build();
  private final Contact ida = contact("Ida", "Lovelace").build();
  private final Contact bea = contact("Bea", "Byron").build();
  private final Account acme = account("Acme").build();
  private Ref purpose;
  private Ref knows;

  @BeforeEach
  void people() throws RapportException {
    create(acme);
    for (Contact each : List.of(ada, ida, bea)) {
      create(each);
    }
    purpose = put(CrmPackage.Literals.CONSENT_PURPOSE, "code", "mail", "name", "Mail");
    put(CrmPackage.Literals.RELATIONSHIP_KIND, "code", "employer", "name", "Employer");
    knows = put(CrmPackage.Literals.RELATIONSHIP_KIND, "code", "knows", "name", "Knows");
  }

  @Test
  void whatRefersToThoseThatGoRefersToTheOneThatIsKept() throws RapportException {
    Ref call = call(ida, "Order");
    Ref note = put(CrmPackage.Literals.NOTE, "about", Records.ref(ida), "title", "Likes tea");
    Ref file = put(CrmPackage.Literals.ATTACHMENT, "about", Records.ref(ida), "name", "offer.pdf");
    merge(ada, ida);
    assertEquals(Records.ref(ada), value(call, "with"));
    assertEquals(Records.ref(ada), value(note, "about"));
    assertEquals(Records.ref(ada), value(file, "about"));
    assertTrue(store.load(ann, Records.ref(ida)).isEmpty());
    assertEquals(List.of(), store.check());
  }

  @Test
  void oneUndoGivesTheFirstState() throws RapportException {
    Ref call = call(ida, "Order");
    UUID batch = merge(ada, ida, each -> each.setJobTitle("Countess"));
    assertEquals("Countess", load(ada).getJobTitle());
    assertEquals(List.of(), store.undo(ann, batch).kept());
    assertEquals(null, load(ada).getJobTitle());
    assertEquals("Ida", load(ida).getGivenName());
    assertEquals(Records.ref(ida), value(call, "with"));
  }

  @Test
  void anUndoMonthsLaterPutsBackWhatWasNotChangedSinceAndListsTheRest() throws RapportException {
    Ref call = call(ida, "Order");
    Ref other = call(ida, "Complaint");
    UUID batch = merge(ada, ida, each -> {
      each.setJobTitle("Countess");
      each.setSuffix("PhD");
    });
    edit(ann, load(ada), (Contact each) -> each.setJobTitle("Mathematician"));
    edit(ann, load(call), each -> each.eSet(feature(each, "outcome"), "won"));
    edit(ann, load(other), each -> each.eSet(feature(each, "with"), bea));
    Ref since = call(ada, "New");

    Undone undone = store.undo(ann, batch);
    assertEquals(List.of(Records.ref(ada), other), undone.kept().stream().map(Undone.Kept::record).sorted((one, two) -> one.type().compareTo(two.type())).toList());
    Contact again = load(ada);
    assertEquals("Mathematician", again.getJobTitle());
    assertEquals(null, again.getSuffix());
    assertEquals(Records.ref(ida), value(call, "with"));
    assertEquals("won", load(call).eGet(feature(load(call), "outcome")));
    assertEquals(Records.ref(bea), value(other, "with"));
    assertEquals(Records.ref(ada), value(since, "with"));
  }

  @Test
  void aRowThatSaysTheSameTwiceIsLeftOut() throws RapportException {
    Task task = (Task) EcoreUtil.create(CrmPackage.Literals.TASK);
    Records.setId(task, Uuids.next());
    task.setSubject("Visit both");
    for (Contact each : List.of(ada, ida)) {
      EObject link = EcoreUtil.create(CrmPackage.Literals.RECORD_LINK);
      Records.setId(link, Uuids.next());
      link.eSet(CrmPackage.Literals.RECORD_LINK__RECORD, each);
      task.getAbout().add((RecordLink) link);
    }
    create(task);
    UUID batch = merge(ada, ida);
    assertEquals(1, load(task).getAbout().size());
    store.undo(ann, batch);
    assertEquals(2, load(task).getAbout().size());
  }

  @Test
  void aRelationshipOfTheTwoToEachOtherGoesAndOneThatBothHaveStaysOnce() throws RapportException {
    Ref each = put(CrmPackage.Literals.RELATIONSHIP, "from", Records.ref(ada), "kind", knows, "to", Records.ref(ida));
    Ref mine = put(CrmPackage.Literals.RELATIONSHIP, "from", Records.ref(ada), "kind", knows, "to", Records.ref(bea));
    Ref same = put(CrmPackage.Literals.RELATIONSHIP, "from", Records.ref(ida), "kind", knows, "to", Records.ref(bea));
    Ref note = put(CrmPackage.Literals.NOTE, "about", same, "title", "Since school");
    UUID batch = merge(ada, ida);
    assertTrue(store.load(ann, List.of(each, same)).isEmpty());
    assertEquals(Records.ref(bea), value(mine, "to"));
    assertEquals(mine, value(note, "about"));
    assertEquals(List.of(), store.undo(ann, batch).kept());
    assertEquals(2, store.load(ann, List.of(each, same)).size());
    assertEquals(same, value(note, "about"));
  }

  @Test
  void whatWasDecidedOfAPairIsKnownOfTheRecordThatIsKept() throws RapportException {
    put(CrmPackage.Literals.DUPLICATE_PAIR, "type", "Contact", "one", Records.ref(ada), "other", Records.ref(ida), "score", 90);
    put(CrmPackage.Literals.DUPLICATE_PAIR, "type", "Contact", "one", Records.ref(ada), "other", Records.ref(bea), "score", 60);
    put(CrmPackage.Literals.DUPLICATE_PAIR, "type", "Contact", "one", Records.ref(ida), "other", Records.ref(bea), "score", 70, "state", "apart");
    UUID batch = merge(ada, ida);
    List<Ref> left = ids("DuplicatePair", "");
    assertEquals(1, left.size());
    assertEquals(PairState.APART, ((DuplicatePair) load(left.get(0))).getState());
    assertEquals(List.of(), store.undo(ann, batch).kept());
    assertEquals(3, ids("DuplicatePair", "").size());
  }

  @Test
  void theEmployerThatIsChosenIsTheCurrentOneAndTheOtherIsPast() throws RapportException {
    Account miller = account("Miller").build();
    create(miller);
    edit(ann, ada, (Contact each) -> each.setEmployer(acme));
    edit(ann, ida, (Contact each) -> each.setEmployer(miller));
    merge(ada, ida);
    assertEquals(Records.ref(acme), Values.get(load(ada), CrmPackage.Literals.CONTACT__EMPLOYER));
    assertEquals(2, ids("Relationship", "from = '" + Records.ref(ada) + "'").size());
    assertEquals(1, ids("Relationship", "from = '" + Records.ref(ada) + "' and until = null").size());
  }

  @Test
  void anEmployerThatOnlyOneHasIsKept() throws RapportException {
    edit(ann, ida, (Contact each) -> each.setEmployer(acme));
    merge(ada, ida);
    assertEquals(Records.ref(acme), Values.get(load(ada), CrmPackage.Literals.CONTACT__EMPLOYER));
  }

  @Test
  void ofTwoConsentsTheStricterIsKeptWithTheProofsOfBoth() throws RapportException {
    Consent granted = consent(ada, ConsentState.GRANTED, "fair");
    Consent withdrawn = consent(ida, ConsentState.WITHDRAWN, "letter");
    Ref note = put(CrmPackage.Literals.NOTE, "about", Records.ref(withdrawn), "title", "Was angry");
    UUID batch = merge(ada, ida);
    List<Ref> left = ids("Consent", "");
    assertEquals(1, left.size());
    Consent found = (Consent) load(left.get(0));
    assertEquals(ConsentState.WITHDRAWN, found.getState());
    assertEquals(List.of("fair", "letter"), found.getProofs().stream().map(ConsentProof::getSource).sorted().toList());
    assertEquals(left.get(0), value(note, "about"));
    assertEquals(List.of(), store.undo(ann, batch).kept());
    assertEquals(ConsentState.GRANTED, load(granted).getState());
    assertEquals(ConsentState.WITHDRAWN, load(withdrawn).getState());
    assertEquals(1, load(granted).getProofs().size());
    assertEquals(Records.ref(withdrawn), value(note, "about"));
  }

  @Test
  void bothHistoriesCanBeFoundAndRead() throws RapportException {
    edit(ann, ida, (Contact each) -> each.setJobTitle("Poet"));
    merge(ada, ida);
    List<Binned> found = store.bin().mergedInto(ann, Records.ref(ada));
    assertEquals(List.of(Records.ref(ida)), found.stream().map(Binned::record).toList());
    assertEquals(Records.ref(ada), store.bin().find(ann, Records.ref(ida)).orElseThrow().into());
    assertEquals(3, store.history(ann, Records.ref(ida)).size());
    store.undo(ann, store.undoable(ann).orElseThrow());
    assertEquals(List.of(), store.bin().mergedInto(ann, Records.ref(ada)));
  }

  @Test
  void aRecordThatWasChangedSinceItWasLookedAtIsNotMerged() throws RapportException {
    Contact looked = load(ida);
    edit(bob, ida, (Contact each) -> each.setJobTitle("Poet"));
    assertThrows(ConflictException.class, () -> store.merge(ann, ChangeSets.diff(load(ada), load(ada)),
        List.of(ChangeSet.delete(Records.ref(ida), looked.getVersion()))));
    assertEquals("Poet", load(ida).getJobTitle());
  }

  @Test
  void onlyDifferentRecordsOfOneTypeCanBeMerged() throws RapportException {
    ChangeSet kept = ChangeSets.diff(load(ada), load(ada));
    for (List<ChangeSet> gone : List.of(List.<ChangeSet>of(), List.of(ChangeSet.delete(Records.ref(ada), 0)),
        List.of(ChangeSet.delete(Records.ref(acme), 0)),
        List.of(ChangeSet.delete(Records.ref(ida), 0), ChangeSet.delete(Records.ref(ida), 0)))) {
      assertEquals("bad-merge", assertThrows(RapportException.class, () -> store.merge(ann, kept, gone)).code());
    }
  }

  private UUID merge(Contact kept, Contact gone) throws RapportException {
    return merge(kept, gone, each -> {
    });
  }

  private UUID merge(Contact kept, Contact gone, TestStores.Edit<Contact> choice) throws RapportException {
    Contact before = load(kept);
    Contact after = EcoreUtil.copy(before);
    choice.on(after);
    List<Change> changes = store.merge(ann, ChangeSets.diff(before, after), List.of(ChangeSet.delete(Records.ref(gone), load(gone).getVersion())));
    return changes.get(0).batchId().orElseThrow();
  }

  private Consent consent(Contact party, ConsentState state, String source) throws RapportException {
    Consent consent = (Consent) EcoreUtil.create(CrmPackage.Literals.CONSENT);
    consent.setId(Uuids.next());
    consent.setParty(party);
    Values.set(consent, CrmPackage.Literals.CONSENT__PURPOSE, purpose, store.types());
    consent.setChannel(Channel.EMAIL);
    consent.setState(state);
    ConsentProof proof = (ConsentProof) EcoreUtil.create(CrmPackage.Literals.CONSENT_PROOF);
    proof.setId(Uuids.next());
    proof.setAt(Instant.EPOCH);
    proof.setState(state);
    proof.setSource(source);
    consent.getProofs().add(proof);
    create(consent);
    return consent;
  }

  private Ref call(Contact with, String subject) throws RapportException {
    return put(CrmPackage.Literals.INTERACTION, "with", Records.ref(with), "subject", subject, "when", Instant.EPOCH);
  }

  private static EStructuralFeature feature(EObject record, String name) {
    return record.eClass().getEStructuralFeature(name);
  }

  private Object value(Ref record, String reference) throws RapportException {
    EObject state = load(record);
    return Values.get(state, feature(state, reference));
  }

  private List<Ref> ids(String type, String condition) throws RapportException {
    List<Ref> result = new ArrayList<>();
    store.page(ann, new Query(type, condition, List.of(), List.of()), PageRequest.first(100)).rows().forEach(row -> result.add(row.ref()));
    return result;
  }
}
