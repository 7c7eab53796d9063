package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.testing.ContactBuilder.contact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.Channel;
import org.rapport.model.crm.ConsentState;
import org.rapport.model.crm.CrmPackage.Literals;
import org.rapport.model.crm.RecordLink;
import org.rapport.model.crm.Task;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSets;
import org.rapport.store.internal.Values;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.testing.RecordTexts;
import org.rapport.testing.TestDatabase;

/** Whatever is merged in whichever order: what was said of somebody is said of whom he became, and undone in reverse all is as it was. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class MergePropertyTest extends StoreFixture {

  private static final int PEOPLE = 14;
  private static final int SEEDS = 4;
  private static final long SEED = 20_261_127L;

  private final List<Ref> people = new ArrayList<>();
  private final Map<Ref, Ref> became = new HashMap<>();
  private final Map<Ref, EObject> first = new LinkedHashMap<>();
  private Random random;
  private Ref purpose;
  private Ref knows;

  @BeforeEach
  void kinds() throws RapportException {
    purpose = put(Literals.CONSENT_PURPOSE, "code", "mail", "name", "Mail");
    knows = put(Literals.RELATIONSHIP_KIND, "code", "knows", "name", "Knows");
  }

  @Test
  void everyLinkIsRightAtEveryMomentAndComesBack() throws RapportException {
    for (int i = 0; i < SEEDS; i++) {
      random = new Random(SEED + i);
      people.clear();
      became.clear();
      first.clear();
      world();
      List<UUID> merges = new ArrayList<>();
      for (List<Ref> left = people(); left.size() > 3; left = people()) {
        merges.add(merge(left));
        look("seed " + (SEED + i) + ", merge " + merges.size());
      }
      for (UUID batch : merges.reversed()) {
        assertEquals(List.of(), store.undo(ann, batch).kept(), "seed " + (SEED + i));
      }
      Map<Ref, EObject> again = store.load(ann, first.keySet());
      first.forEach((ref, record) -> assertEquals(RecordTexts.of(record), again.containsKey(ref) ? RecordTexts.of(again.get(ref)) : "absent", ref.toString()));
    }
    assertEquals(List.of(), store.check());
  }

  private List<Ref> people() {
    return people.stream().filter(ref -> of(ref).equals(ref)).toList();
  }

  /** Who somebody is by now. */
  private Ref of(Ref ref) {
    return became.containsKey(ref) ? of(became.get(ref)) : ref;
  }

  private void world() throws RapportException {
    for (int i = 0; i < PEOPLE; i++) {
      EObject person = contact("Given" + i, "Family" + i).email("p" + i + "@x.org").build();
      create(person);
      people.add(Records.ref(person));
    }
    for (int i = 0; i < 2 * PEOPLE; i++) {
      put(Literals.INTERACTION, "with", any(), "subject", "S" + i, "when", Instant.EPOCH, "about", any());
      put(Literals.NOTE, "about", any(), "title", "N" + i);
      Ref from = any();
      Ref to = any();
      if (!from.equals(to)) {
        put(Literals.RELATIONSHIP, "from", from, "kind", knows, "to", to, "role", random.nextBoolean() ? "friend" : null);
      }
      Task task = (Task) Records.create(Literals.TASK);
      task.setSubject("T" + i);
      for (int j = random.nextInt(4); j > 0; j--) {
        RecordLink link = (RecordLink) Records.create(Literals.RECORD_LINK);
        Values.set(link, Literals.RECORD_LINK__RECORD, any(), store.types());
        task.getAbout().add(link);
      }
      create(task);
      first.put(Records.ref(task), load(task));
    }
    for (Ref person : people) {
      for (Channel channel : Channel.values()) {
        if (random.nextBoolean()) {
          put(Literals.CONSENT, "party", person, "purpose", purpose, "channel", channel.getLiteral(), "state",
              ConsentState.values()[random.nextInt(ConsentState.values().length)].getLiteral());
        }
      }
    }
    store.load(ann, people).forEach(first::put);
  }

  private Ref any() {
    return people.get(random.nextInt(people.size()));
  }

  private UUID merge(List<Ref> left) throws RapportException {
    List<Ref> some = new ArrayList<>(left);
    Collections.shuffle(some, random);
    Ref kept = some.get(0);
    List<Ref> gone = some.subList(1, 2 + random.nextInt(2));
    EObject before = load(kept);
    EObject after = EcoreUtil.copy(before);
    after.eSet(Literals.CONTACT__JOB_TITLE, "J" + random.nextInt(100));
    gone.forEach(each -> became.put(each, kept));
    return store.merge(ann, ChangeSets.diff(before, after), gone.stream().map(each -> ChangeSet.delete(each, 0)).toList()).get(0)
        .batchId().orElseThrow();
  }

  private void look(String when) throws RapportException {
    List<EObject> relationships = all("Relationship");
    List<EObject> consents = all("Consent");
    Map<Ref, EObject> now = store.load(ann, first.keySet());
    for (Map.Entry<Ref, EObject> each : first.entrySet()) {
      EObject then = each.getValue();
      String what = when + ": " + each.getKey();
      switch (each.getKey().type()) {
        case "Interaction" -> {
          assertEquals(of(ref(then, "with")), ref(now.get(each.getKey()), "with"), what);
          assertEquals(of(ref(then, "about")), ref(now.get(each.getKey()), "about"), what);
        }
        case "Note" -> assertEquals(of(ref(then, "about")), ref(now.get(each.getKey()), "about"), what);
        case "Task" -> assertEquals(links(then).stream().map(this::of).collect(Collectors.toSet()), links(now.get(each.getKey())), what);
        case "Relationship" -> {
          Ref from = of(ref(then, "from"));
          Ref to = of(ref(then, "to"));
          assertEquals(!from.equals(to), relationships.stream().anyMatch(one -> from.equals(ref(one, "from")) && to.equals(ref(one, "to"))), what);
        }
        case "Consent" -> assertTrue(consents.stream().anyMatch(one -> of(ref(then, "party")).equals(ref(one, "party"))
            && one.eGet(Literals.CONSENT__CHANNEL) == then.eGet(Literals.CONSENT__CHANNEL) && state(one) >= state(then)), what);
        default -> assertEquals(of(each.getKey()).equals(each.getKey()), now.containsKey(each.getKey()), what);
      }
    }
  }

  private static int state(EObject consent) {
    return ((ConsentState) consent.eGet(Literals.CONSENT__STATE)).getValue();
  }

  private static Set<Ref> links(EObject task) {
    return ((Task) task).getAbout().stream().map(link -> (Ref) Values.get(link, Literals.RECORD_LINK__RECORD)).collect(Collectors.toSet());
  }

  private static Ref ref(EObject record, String reference) {
    return (Ref) Values.get(record, record.eClass().getEStructuralFeature(reference));
  }

  private List<EObject> all(String type) throws RapportException {
    List<Ref> refs = store.page(ann, Query.all(type), PageRequest.first(1000)).rows().stream().map(row -> row.ref()).toList();
    return List.copyOf(store.load(ann, refs).values());
  }

  /** The same, which is looked at afterwards. */
  @Override
  Ref put(EClass type, Object... values) throws RapportException {
    Ref ref = super.put(type, values);
    first.put(ref, load(ref));
    return ref;
  }
}
