package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.testing.ContactBuilder.contact;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.Uuids;
import org.rapport.model.crm.Channel;
import org.rapport.model.crm.Consent;
import org.rapport.model.crm.ConsentProof;
import org.rapport.model.crm.ConsentPurpose;
import org.rapport.model.crm.ConsentState;
import org.rapport.model.crm.Contact;
import org.rapport.model.crm.CrmFactory;
import org.rapport.model.crm.Party;
import org.rapport.store.Batch;
import org.rapport.store.ChangeSets;
import org.rapport.store.ValidationException;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.testing.TestDatabase;

/** One consent for each party, purpose and channel; where a batch brings another one, the stricter wins and all proofs stay. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ConsentTest extends StoreFixture {

  private final Contact ada = contact("Ada", "Lovelace").build();
  private final Contact bea = contact("Bea", "Lovelace").build();
  private Ref newsletter;

  @BeforeEach
  void parties() throws RapportException {
    ConsentPurpose purpose = CrmFactory.eINSTANCE.createConsentPurpose();
    purpose.setId(Uuids.next());
    purpose.setCode("newsletter");
    purpose.setName("Newsletter");
    create(purpose);
    newsletter = Records.ref(purpose);
    create(ada);
    create(bea);
  }

  @Test
  void aStricterOneThatComesInABatchWins() throws RapportException {
    create(consent(ada, Channel.EMAIL, ConsentState.GRANTED, "fair"));
    UUID batch = bring(consent(ada, Channel.EMAIL, ConsentState.WITHDRAWN, "letter"));
    Consent found = only();
    assertEquals(ConsentState.WITHDRAWN, found.getState());
    assertEquals("letter", found.getSource());
    assertEquals(List.of("fair", "letter"), found.getProofs().stream().map(ConsentProof::getSource).toList());

    assertEquals(List.of(), store.undo(ann, batch).kept());
    assertEquals(ConsentState.GRANTED, only().getState());
    assertEquals(1, only().getProofs().size());
  }

  @Test
  void aWeakerOneLeavesItsProofOnly() throws RapportException {
    create(consent(ada, Channel.EMAIL, ConsentState.DENIED, "phone"));
    bring(consent(ada, Channel.EMAIL, ConsentState.GRANTED, "form"), consent(ada, Channel.EMAIL, ConsentState.GRANTED, "form"));
    Consent found = only();
    assertEquals(ConsentState.DENIED, found.getState());
    assertEquals("phone", found.getSource());
    assertEquals(List.of("phone", "form"), found.getProofs().stream().map(ConsentProof::getSource).toList());
  }

  @Test
  void twoOfOneBatchBecomeOne() throws RapportException {
    bring(consent(ada, Channel.EMAIL, ConsentState.GRANTED, "form"), consent(ada, Channel.EMAIL, ConsentState.DENIED, "phone"),
        consent(ada, Channel.POST, ConsentState.GRANTED, "form"), consent(bea, Channel.EMAIL, ConsentState.GRANTED, "form"));
    assertEquals(List.of("denied 2", "granted 1", "granted 1"), all().stream().map(each -> each.getState() + " " + each.getProofs().size())
        .sorted().toList());
  }

  @Test
  void aPartyThatTakesOverAnothersConsentHasTheStricter() throws RapportException {
    create(consent(ada, Channel.EMAIL, ConsentState.GRANTED, "fair"));
    Consent other = consent(bea, Channel.EMAIL, ConsentState.WITHDRAWN, "letter");
    create(other);
    Consent moved = EcoreUtil.copy(load(other));
    moved.setParty(proxy(ada));
    try (Batch batch = store.batch(ann, "merge")) {
      batch.commit(List.of(ChangeSets.diff(load(other), moved)));
    }
    assertEquals(ConsentState.WITHDRAWN, only().getState());
    assertEquals(2, only().getProofs().size());
    assertEquals(List.of(), store.check());
  }

  @Test
  void aSecondOneByHandIsRefused() throws RapportException {
    create(consent(ada, Channel.EMAIL, ConsentState.GRANTED, "fair"));
    ValidationException refused = assertThrows(ValidationException.class, () -> create(consent(ada, Channel.EMAIL, ConsentState.DENIED, "phone")));
    assertTrue(refused.getMessage().contains("Party, Purpose, Channel must be unique, and Ada Lovelace Newsletter"), refused.getMessage());
    assertEquals(ConsentState.GRANTED, only().getState());
  }

  private UUID bring(Consent... consents) throws RapportException {
    try (Batch batch = store.batch(ann, "import")) {
      batch.commit(List.of(consents).stream().map(ChangeSets::create).toList());
      return batch.id();
    }
  }

  private Party proxy(EObject party) {
    return (Party) Records.proxy(store.types(), Records.ref(party));
  }

  private Consent consent(Contact party, Channel channel, ConsentState state, String source) {
    Consent consent = CrmFactory.eINSTANCE.createConsent();
    consent.setId(Uuids.next());
    consent.setParty(proxy(party));
    consent.setPurpose((ConsentPurpose) Records.proxy(store.types(), newsletter));
    consent.setChannel(channel);
    consent.setState(state);
    consent.setSource(source);
    ConsentProof proof = CrmFactory.eINSTANCE.createConsentProof();
    proof.setId(Uuids.next());
    proof.setAt(Instant.parse("2026-11-17T10:30:00Z"));
    proof.setState(state);
    proof.setSource(source);
    consent.getProofs().add(proof);
    return consent;
  }

  private List<Consent> all() throws RapportException {
    return store.page(ann, Query.all("Consent"), PageRequest.first(100)).rows().stream().map(row -> {
      try {
        return (Consent) load(row.ref());
      } catch (RapportException e) {
        throw new IllegalStateException(e);
      }
    }).toList();
  }

  private Consent only() throws RapportException {
    List<Consent> found = all();
    assertEquals(1, found.size());
    return found.get(0);
  }
}
