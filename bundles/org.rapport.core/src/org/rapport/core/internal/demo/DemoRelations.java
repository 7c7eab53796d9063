package org.rapport.core.internal.demo;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.rapport.core.demo.DemoContext;
import org.rapport.core.demo.DemoContribution;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.crm.Channel;
import org.rapport.model.crm.Consent;
import org.rapport.model.crm.ConsentProof;
import org.rapport.model.crm.ConsentPurpose;
import org.rapport.model.crm.ConsentState;
import org.rapport.model.crm.CrmPackage.Literals;
import org.rapport.model.crm.Party;
import org.rapport.model.crm.Relationship;
import org.rapport.model.crm.RelationshipKind;
import org.rapport.model.crm.Root;
import org.rapport.model.crm.User;

/** What the customers of the demo company are to each other, and what they allow us. */
final class DemoRelations implements DemoContribution {

  private static final int ORDER = 10;
  private static final int PORTION = 400;
  private static final int ONE_IN = 8;
  private static final int DAYS = 900;
  private static final List<Channel> CHANNELS = List.of(Channel.EMAIL, Channel.PHONE, Channel.POST);
  private static final List<ConsentState> STATES = List.of(ConsentState.GRANTED, ConsentState.GRANTED, ConsentState.GRANTED,
      ConsentState.DENIED, ConsentState.WITHDRAWN);

  private final DemoNames names = new DemoNames();

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public void fill(DemoContext context, IProgressMonitor monitor) throws RapportException {
    SubMonitor progress = SubMonitor.convert(monitor, 2);
    relations(context);
    progress.worked(1);
    consents(context);
  }

  private static void relations(DemoContext context) throws RapportException {
    RandomGenerator random = context.random("relations");
    List<EObject> accounts = context.saved("Account");
    List<RelationshipKind> kinds = context.saved("RelationshipKind").stream().map(RelationshipKind.class::cast)
        .filter(kind -> !"employer".equals(kind.getCode())).toList();
    List<EObject> records = new ArrayList<>();
    for (int i = 1; i < accounts.size() && !kinds.isEmpty(); i++) {
      if (random.nextInt(ONE_IN) == 0) {
        Relationship relationship = (Relationship) context.create(Literals.RELATIONSHIP, "demo" + i);
        relationship.setFrom((Party) proxy(context, accounts.get(i)));
        relationship.setKind((RelationshipKind) proxy(context, kinds.get(random.nextInt(kinds.size()))));
        relationship.setTo((Party) proxy(context, accounts.get(random.nextInt(i))));
        owned(context, relationship, accounts.get(i));
        relationship.setSince(context.today().minusDays(1 + random.nextInt(DAYS)));
        add(context, records, relationship);
      }
    }
    flush(context, records);
  }

  private void consents(DemoContext context) throws RapportException {
    RandomGenerator random = context.random("consents");
    List<ConsentPurpose> purposes = new ArrayList<>();
    for (String purpose : names.list("all.purpose")) {
      ConsentPurpose made = (ConsentPurpose) context.create(Literals.CONSENT_PURPOSE, purpose);
      made.setCode(purpose.toLowerCase(Locale.ROOT));
      made.setName(purpose);
      purposes.add(made);
    }
    context.save(purposes);
    List<EObject> records = new ArrayList<>();
    for (EObject contact : context.saved("Contact")) {
      if (random.nextInt(3) == 0) {
        ConsentPurpose purpose = purposes.get(random.nextInt(purposes.size()));
        for (Channel channel : CHANNELS.subList(0, 1 + random.nextInt(CHANNELS.size()))) {
          add(context, records, consent(context, random, contact, purpose, channel));
        }
      }
    }
    flush(context, records);
  }

  private Consent consent(DemoContext context, RandomGenerator random, EObject contact, ConsentPurpose purpose, Channel channel) {
    String key = Records.id(contact) + purpose.getCode() + channel.getLiteral();
    Consent consent = (Consent) context.create(Literals.CONSENT, key);
    consent.setParty((Party) proxy(context, contact));
    consent.setPurpose((ConsentPurpose) proxy(context, purpose));
    owned(context, consent, contact);
    consent.setChannel(channel);
    consent.setState(STATES.get(random.nextInt(STATES.size())));
    consent.setSource(names.pick("activity.source", random));
    ConsentProof proof = (ConsentProof) context.create(Literals.CONSENT_PROOF, key);
    proof.setAt(context.today().minusDays(1 + random.nextInt(DAYS)).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    proof.setState(consent.getState());
    proof.setSource(consent.getSource());
    consent.getProofs().add(proof);
    return consent;
  }

  /** A record about somebody has the same owner. */
  private static void owned(DemoContext context, Root record, EObject about) {
    EObject owner = (EObject) about.eGet(Literals.ROOT__OWNER, false);
    if (owner != null) {
      record.setOwner((User) proxy(context, owner));
    }
  }

  private static EObject proxy(DemoContext context, EObject record) {
    return Records.proxy(context.types(), Records.ref(record));
  }

  private static void add(DemoContext context, List<EObject> records, EObject record) throws RapportException {
    records.add(record);
    if (records.size() == PORTION) {
      flush(context, records);
    }
  }

  private static void flush(DemoContext context, List<EObject> records) throws RapportException {
    if (!records.isEmpty()) {
      context.add(records);
      records.clear();
    }
  }
}
