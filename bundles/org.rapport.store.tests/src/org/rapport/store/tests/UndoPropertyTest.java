package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.Types;
import org.rapport.model.Uuids;
import org.rapport.model.crm.CrmFactory;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.RelationshipKind;
import org.rapport.store.Batch;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSets;
import org.rapport.store.ConflictException;
import org.rapport.store.Undone;
import org.rapport.store.ValidationException;
import org.rapport.store.internal.Rows;
import org.rapport.store.internal.Values;
import org.rapport.testing.RandomRecords;
import org.rapport.testing.TestDatabase;
import org.rapport.testing.TestStores;

/**
 * Any sequence of commits, undone in reverse, gives the state before each of them in every feature and row, except
 * version, changed at and changed by; redone, the state after each. {@code -Drapport.undo.seed} and
 * {@code -Drapport.undo.sequences} choose other sequences.
 */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class UndoPropertyTest extends StoreFixture {

  private static final int COMMITS = 10;
  private static final Set<EStructuralFeature> MAY_DIFFER = Set.of(CrmPackage.Literals.ROOT__VERSION,
      CrmPackage.Literals.ROOT__LABEL, CrmPackage.Literals.ROOT__CHANGED_AT, CrmPackage.Literals.ROOT__CHANGED_BY);

  private final PartnerModel partner = new PartnerModel();
  private final List<EClass> classes = new ArrayList<>(List.of(CrmPackage.Literals.ACCOUNT, CrmPackage.Literals.CONTACT,
      CrmPackage.Literals.TAG, CrmPackage.Literals.TEAM, CrmPackage.Literals.USER, CrmPackage.Literals.NOTE, CrmPackage.Literals.TASK,
      CrmPackage.Literals.RELATIONSHIP_KIND, CrmPackage.Literals.RELATIONSHIP, CrmPackage.Literals.CONSENT_PURPOSE,
      CrmPackage.Literals.CONSENT, partner.machine));
  private Random random;
  private RandomRecords records;
  /** The records of a sequence as they are now. */
  private Map<Ref, EObject> now = new LinkedHashMap<>();
  /** All that ever were in a sequence. */
  private final Set<Ref> known = new LinkedHashSet<>();
  private int done;
  private int refused;

  /** A partner's references clear and cascade too, those of rows in rows among them. */
  UndoPropertyTest() {
    EClass claim = partner.add("Claim", CrmPackage.Literals.ROOT);
    partner.attribute(claim, "text", EcorePackage.Literals.ESTRING);
    PartnerModel.annotate(PartnerModel.reference(claim, "machine", partner.machine, false), "onDelete", "cascade");
    PartnerModel.annotate(PartnerModel.reference(claim, "by", CrmPackage.Literals.CONTACT, false), "onDelete", "clear");
    PartnerModel.annotate(PartnerModel.reference(partner.visit, "by", CrmPackage.Literals.USER, false), "onDelete", "clear");
    PartnerModel.annotate(PartnerModel.reference(partner.part, "from", CrmPackage.Literals.ACCOUNT, false), "onDelete", "cascade");
    PartnerModel.annotate(claim, "label", "text machine");
    classes.add(claim);
  }

  @Override
  Types types() {
    return new Types(List.of(CrmPackage.eINSTANCE, partner.model));
  }

  @Test
  void whatIsUndoneInReverseIsAsItWasAndRedoneAsItCame() throws RapportException {
    ann = TestStores.administrator(store, "ann"); // Users are among the records: nobody without one may do anything then.
    create(employer());
    long first = Long.getLong("rapport.undo.seed", 20_261_126L);
    int sequences = Integer.getInteger("rapport.undo.sequences", database == TestDatabase.H2 ? 30 : 15);
    for (int i = 0; i < sequences; i++) {
      try {
        sequence(first + i);
      } catch (AssertionError | RapportException | RuntimeException e) {
        fail("Seed " + (first + i) + " on " + database + ": " + e.getMessage(), e);
      }
    }
    System.out.println("Undo on " + database + ": seeds " + first + " to " + (first + sequences - 1) + ", " + done + " commits, " + refused
        + " refused.");
    assertTrue(done > refused, done + " commits, " + refused + " refused");
    assertEquals(List.of(), store.check());
  }

  /** The kind of the relationships that follow {@code Contact.employer}. */
  private static RelationshipKind employer() {
    RelationshipKind kind = CrmFactory.eINSTANCE.createRelationshipKind();
    kind.setId(Uuids.next());
    kind.setCode("employer");
    kind.setName("Employer");
    return kind;
  }

  private void sequence(long seed) throws RapportException {
    random = new Random(seed);
    records = new RandomRecords(random, store.types());
    known.clear();
    now = Map.of();
    List<UUID> commits = new ArrayList<>();
    List<Map<String, String>> states = new ArrayList<>(List.of(state()));
    while (commits.size() < COMMITS) {
      List<Change> changes = commit();
      if (!changes.isEmpty()) {
        commits.add(changes.get(0).batchId().orElse(changes.get(0).id()));
        states.add(state());
      }
    }
    List<UUID> undone = back(commits, states, "undone");
    List<Map<String, String>> reversed = new ArrayList<>(states).reversed();
    List<UUID> redone = back(undone, reversed, "redone");
    back(redone, states, "undone again");
  }

  /** Takes commits back from the last to the first, and gives what did that. */
  private List<UUID> back(List<UUID> commits, List<Map<String, String>> states, String how) throws RapportException {
    List<UUID> result = new ArrayList<>();
    for (int i = commits.size() - 1; i >= 0; i--) {
      Undone undone = store.undo(ann, commits.get(i));
      assertEquals(List.of(), undone.kept(), how + " step " + i);
      compare(states.get(i), state(), how + " step " + i + ", " + commits.get(i));
      result.add(undone.changes().get(0).batchId().orElse(undone.changes().get(0).id()));
    }
    return result;
  }

  private static void compare(Map<String, String> expected, Map<String, String> found, String when) {
    for (Map.Entry<String, String> each : expected.entrySet()) {
      assertEquals(each.getValue(), found.getOrDefault(each.getKey(), "absent"), when + ": " + each.getKey());
    }
    assertEquals(expected.keySet(), found.keySet(), when);
  }

  /** One commit of one or a few records, or a batch of portions; empty where it was refused or changed nothing. */
  private List<Change> commit() throws RapportException {
    List<ChangeSet> sets = new ArrayList<>();
    List<Ref> targets = new ArrayList<>(now.keySet());
    List<Ref> alike = now.size() < 4 ? List.of() : alike();
    for (int i = random.nextInt(3); i >= 0; i--) {
      ChangeSet set = set(targets);
      known.add(set.root());
      sets.add(set);
    }
    try {
      List<Change> changes = alike.size() > 1 ? merge(alike) : random.nextInt(5) == 0 ? batch(sets) : store.commit(ann, sets);
      done++;
      changes.forEach(change -> known.add(change.set().root())); // What followed from them too.
      return changes;
    } catch (ConflictException | ValidationException e) {
      refused++;
    } catch (RapportException e) {
      refused++;
      assertTrue(Set.of("in-use", "not-found").contains(e.code()), e.code() + ": " + e.getMessage());
    }
    return List.of();
  }

  /** A few records of one type, now and then, which are to become one. */
  private List<Ref> alike() {
    Ref first = records.pick(List.copyOf(now.keySet()));
    return random.nextInt(4) > 0 ? List.of()
        : now.keySet().stream().filter(ref -> ref.type().equals(first.type())).limit(2 + random.nextInt(2)).toList();
  }

  private List<Change> merge(List<Ref> alike) throws RapportException {
    EObject kept = now.get(alike.get(0));
    EObject after = EcoreUtil.copy(kept);
    if (random.nextBoolean()) {
      records.change(after, List.of(alike.get(0)));
    }
    return store.merge(ann, ChangeSets.diff(kept, after), alike.stream().skip(1).map(ref -> ChangeSet.delete(ref, 0)).toList());
  }

  /** A batch whose last portion may be refused: what came before it stays. */
  private List<Change> batch(List<ChangeSet> sets) throws RapportException {
    List<Change> changes = new ArrayList<>();
    try (Batch batch = store.batch(ann, "some")) {
      for (ChangeSet set : sets) {
        try {
          changes.addAll(batch.commit(List.of(set)));
        } catch (RapportException e) {
          refused++;
        }
      }
    }
    return changes;
  }

  private ChangeSet set(List<Ref> targets) {
    if (now.size() < 4 || random.nextInt(4) == 0) {
      EObject created = records.create(records.pick(classes), targets);
      targets.add(Records.ref(created));
      return ChangeSets.create(created);
    }
    EObject before = records.pick(new ArrayList<>(now.values()));
    if (random.nextInt(5) == 0) {
      targets.remove(Records.ref(before));
      return ChangeSet.delete(Records.ref(before), 0);
    }
    EObject after = EcoreUtil.copy(before);
    records.change(after, targets);
    return ChangeSets.diff(before, after);
  }

  /** All records, each as a text of all it holds. */
  private Map<String, String> state() throws RapportException {
    now = store.load(ann, known);
    Map<String, String> result = new TreeMap<>();
    now.forEach((ref, record) -> {
      StringBuilder text = new StringBuilder();
      describe(record, text);
      text.append(" label=").append(record.eGet(CrmPackage.Literals.ROOT__LABEL));
      for (EObject row : Rows.all(record).values()) {
        text.append('\n').append(Records.id(row.eContainer())).append('.').append(row.eContainmentFeature().getName()).append('[')
            .append(Rows.position(row)).append("] ").append(RecordType.typeName(row.eClass()));
        describe(row, text);
      }
      result.put(ref.toString(), text.toString());
    });
    return result;
  }

  private static void describe(EObject object, StringBuilder text) {
    for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
      boolean isList = feature.isMany() || Rows.features(object.eClass()).stream().noneMatch(feature::equals)
          && feature instanceof EReference;
      if (!isList && !MAY_DIFFER.contains(feature)) {
        text.append(' ').append(feature.getName()).append('=').append(Values.get(object, feature));
      }
    }
  }
}
