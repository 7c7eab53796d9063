package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.Annotations;
import org.rapport.model.Money;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.Types;
import org.rapport.model.crm.Account;
import org.rapport.model.crm.Contact;
import org.rapport.model.crm.CrmFactory;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.FieldDefinition;
import org.rapport.model.crm.FieldKind;
import org.rapport.model.crm.PickList;
import org.rapport.model.crm.PickValue;
import org.rapport.model.crm.Translation;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSet.FeatureChange;
import org.rapport.store.ChangeSet.Kind;
import org.rapport.store.ChangeSets;
import org.rapport.store.ConflictException;
import org.rapport.store.Store;
import org.rapport.store.Stores;
import org.rapport.store.ValidationException;
import org.rapport.store.query.Condition;
import org.rapport.store.query.GroupQuery;
import org.rapport.store.query.Lookup;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.testing.TestDatabase;

/** Fields that are added to types of the product and of a partner while the store is open. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class CustomFieldsTest extends StoreFixture {

  private final PartnerModel acme = new PartnerModel();
  private PickList levels;

  @Override
  Types types() {
    return new Types(List.of(CrmPackage.eINSTANCE, acme.model));
  }

  @BeforeEach
  void makeLevels() throws RapportException {
    levels = (PickList) Records.create(CrmPackage.Literals.PICK_LIST);
    levels.setCode("levels");
    levels.setName("Levels");
    for (String code : List.of("low", "middle", "high")) {
      levels.getValues().add(value(code));
    }
    create(levels);
  }

  private static PickValue value(String code) {
    PickValue value = (PickValue) Records.create(CrmPackage.Literals.PICK_VALUE);
    value.setCode(code);
    value.setName("Level " + code);
    return value;
  }

  private FieldDefinition definition(String type, String name, FieldKind kind) {
    FieldDefinition field = (FieldDefinition) Records.create(CrmPackage.Literals.FIELD_DEFINITION);
    field.setType(type);
    field.setName(name);
    field.setKind(kind);
    field.setTitle("The " + name);
    if (kind == FieldKind.PICK) {
      field.setPickList((PickList) Records.proxy(store.types(), Records.ref(levels)));
    }
    return field;
  }

  private FieldDefinition add(String type, String name, FieldKind kind) throws RapportException {
    FieldDefinition field = definition(type, name, kind);
    create(field);
    return field;
  }

  private Contact contact(String name) {
    Contact contact = (Contact) Records.create(type("Contact").eClass());
    contact.setFamilyName(name);
    return contact;
  }

  private RecordType type(String name) {
    return store.types().find(name).orElseThrow();
  }

  private static Object get(EObject record, String name) {
    Object value = record.eGet(record.eClass().getEStructuralFeature(name));
    return value instanceof Enumerator literal ? literal.getLiteral() : value;
  }

  private void set(Ref ref, String name, Serializable value) throws RapportException {
    set(store, ref, name, value);
  }

  private void set(Store in, Ref ref, String name, Serializable value) throws RapportException {
    EObject before = in.load(ann, ref).orElseThrow();
    Object old = get(before, name);
    in.commit(ann, List.of(new ChangeSet(ref, Kind.UPDATE, Records.version(before),
        List.of(new FeatureChange(name, (Serializable) old, value)), List.of())));
  }

  private List<String> list(String type, String where, String sort) throws RapportException {
    String column = switch (type) {
      case "Contact" -> "familyName";
      default -> "label";
    };
    Query query = new Query(type, where, List.of(new Query.Sort(sort, false)), List.of(column));
    return store.page(ann, query, PageRequest.first(100)).rows().stream().map(row -> (String) row.values().get(0)).toList();
  }

  private static final Map<FieldKind, Serializable> VALUES = Map.of(FieldKind.STRING, "chess", FieldKind.TEXT, "line 1\nline 2",
      FieldKind.INTEGER, 5_000_000_000L, FieldKind.DECIMAL, new BigDecimal("12.5"), FieldKind.BOOLEAN, true, FieldKind.DATE,
      LocalDate.of(2026, 11, 17), FieldKind.INSTANT, Instant.parse("2026-11-17T08:30:00.000001Z"), FieldKind.MONEY,
      new Money(new BigDecimal("99.50"), "EUR"), FieldKind.PICK, "middle");

  @Test
  void aFieldOfEveryKindIsKeptInEveryType() throws RapportException {
    for (String type : List.of("Contact", "acme.Machine")) {
      for (FieldKind kind : FieldKind.values()) {
        add(type, "my" + kind.getLiteral(), kind);
      }
      EObject record = Records.create(type(type).eClass());
      record.eSet(record.eClass().getEStructuralFeature("Contact".equals(type) ? "familyName" : "serial"), "Miller");
      create(record);
      Ref ref = Records.ref(record);
      for (FieldKind kind : FieldKind.values()) {
        assertNull(get(load(ref), "my" + kind.getLiteral()), kind + " is empty at first");
        set(ref, "my" + kind.getLiteral(), VALUES.get(kind));
        assertEquals(VALUES.get(kind), get(load(ref), "my" + kind.getLiteral()));
      }
      reopen(types());
      for (FieldKind kind : FieldKind.values()) {
        assertEquals(VALUES.get(kind), get(load(ref), "my" + kind.getLiteral()));
        set(ref, "my" + kind.getLiteral(), null);
        assertNull(get(load(ref), "my" + kind.getLiteral()));
      }
    }
    assertEquals(List.of(), store.check());
  }

  @Test
  void recordsKeepTheirJavaClass() throws RapportException {
    add("Contact", "hobby", FieldKind.STRING);
    Contact contact = contact("Miller");
    assertEquals("Miller", contact.getFamilyName());
    contact.eSet(contact.eClass().getEStructuralFeature("hobby"), "chess");
    create(contact);
    assertEquals("Miller", load(contact).getFamilyName());
    assertSame(type("Contact"), store.types().of(CrmFactory.eINSTANCE.createContact()));
    assertEquals("Contact", RecordType.typeName(contact.eClass()));
  }

  @Test
  void conditionsListsAndGroupsKnowTheField() throws RapportException {
    for (FieldKind kind : FieldKind.values()) {
      add("Contact", "my" + kind.getLiteral(), kind);
    }
    Contact miller = contact("Miller");
    Contact adams = contact("Adams");
    Contact none = contact("Zorn");
    create(miller);
    create(adams);
    create(none);
    for (FieldKind kind : FieldKind.values()) {
      set(Records.ref(miller), "my" + kind.getLiteral(), VALUES.get(kind));
    }
    set(Records.ref(adams), "mystring", "Bridge");
    set(Records.ref(adams), "mypick", "high");
    Map<String, List<String>> expected = Map.of(
        "mystring = 'chess'", List.of("Miller"),
        "mystring ~ 'BRID'", List.of("Adams"),
        "mystring != 'chess'", List.of("Adams", "Zorn"),
        "mystring is null", List.of("Zorn"),
        "mystring < 'c' or mydecimal > 12", List.of("Adams", "Miller"),
        "myinteger between 1 and 6000000000", List.of("Miller"),
        "not mydate = 2026-11-17", List.of("Adams", "Zorn"),
        "mymoney > 50 EUR and myboolean = true", List.of("Miller"),
        "myinstant = 2026-11-17 and mytext ~ 'LINE 2'", List.of("Miller"),
        "mypick in ('high', 'low')", List.of("Adams"));
    for (Map.Entry<String, List<String>> each : expected.entrySet()) {
      assertEquals(each.getValue(), list("Contact", each.getKey(), "familyName"), each.getKey());
      Condition condition = Condition.parse(store.types(), "Contact", each.getKey());
      List<String> inMemory = Stream.of(adams, miller, none).map(c -> (Contact) store(c)).filter(c -> condition.matches(c, ann, Instant.now(),
          Lookup.NOTHING)).map(Contact::getFamilyName).toList();
      assertEquals(each.getValue(), inMemory, each.getKey());
    }
    assertEquals(List.of("Adams", "Miller", "Zorn"), list("Contact", "", "mystring"));
    assertEquals(List.of("Miller", "Adams", "Zorn"), list("Contact", "", "mypick"), "in the order of the list");
    assertEquals(2, store.page(ann, new Query("Contact", "mystring is not null", List.of(new Query.Sort("mystring", true)),
        List.of("mystring", "mymoney", "mypick")), PageRequest.first(10)).rows().size());
    assertEquals(3, store.groups(ann, new GroupQuery("Contact", "", List.of("mypick"), List.of("mymoney"))).size());
  }

  private EObject store(EObject record) {
    try {
      return load(record);
    } catch (RapportException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void pathsLeadThroughReferencesToTheField() throws RapportException {
    FieldDefinition field = definition("Account", "rating", FieldKind.INTEGER);
    field.setSortable(true);
    create(field);
    Account account = (Account) Records.create(type("Account").eClass());
    account.setName("Brewery");
    account.eSet(account.eClass().getEStructuralFeature("rating"), 7L);
    Contact contact = contact("Miller");
    contact.setEmployer((Account) Records.proxy(store.types(), Records.ref(account)));
    create(account);
    create(contact);
    assertEquals(List.of("Miller"), list("Contact", "employer.rating > 6", "employer.rating"));
    assertEquals(List.of(), list("Contact", "employer.rating > 7", "familyName"));
    assertEquals(List.of("Brewery"), list("Account", "", "rating"));
    assertEquals(List.of(7L), store.page(ann, new Query("Contact", "", List.of(), List.of("employer.rating")), PageRequest.first(1)).rows()
        .get(0).values());
  }

  @Test
  void pagesByKeyPassThroughValuesAndEmptyOnes() throws RapportException {
    FieldDefinition field = definition("Contact", "hobby", FieldKind.STRING);
    field.setSortable(true);
    create(field);
    for (int i = 0; i < 12; i++) {
      Contact contact = contact("C" + (char) ('a' + i));
      if (i % 3 != 0) {
        contact.eSet(contact.eClass().getEStructuralFeature("hobby"), "h" + i % 2);
      }
      create(contact);
    }
    for (boolean descending : new boolean[] {false, true}) {
      Query query = new Query("Contact", "", List.of(new Query.Sort("hobby", descending)), List.of("hobby", "familyName"));
      List<List<Serializable>> whole = store.page(ann, query, PageRequest.first(100)).rows().stream().map(row -> row.values()).toList();
      assertEquals(12, whole.size());
      List<List<Serializable>> paged = new ArrayList<>();
      Page page = store.page(ann, query, PageRequest.first(5));
      while (true) {
        page.rows().forEach(row -> paged.add(row.values()));
        if (page.next() == null) {
          break;
        }
        page = store.page(ann, query, PageRequest.after(page.next(), 5));
      }
      assertEquals(whole, paged);
      assertEquals(List.of("h0", "h1"), whole.stream().map(v -> v.get(0)).filter(v -> v != null).distinct().sorted().toList());
      assertTrue(whole.subList(8, 12).stream().allMatch(v -> v.get(0) == null), "empty values come last");
    }
  }

  @Test
  void historyUndoAndMergeTreatTheFieldAsTheRootsOwn() throws RapportException {
    add("Contact", "hobby", FieldKind.STRING);
    Contact contact = contact("Miller");
    create(contact);
    EObject base = load(contact);
    Change first = edit(ann, contact, c -> c.eSet(c.eClass().getEStructuralFeature("hobby"), "chess"));
    assertEquals(List.of(new FeatureChange("hobby", null, "chess")), first.set().features());
    EObject mine = EcoreUtil.copy(base);
    mine.eSet(mine.eClass().getEStructuralFeature("hobby"), "golf");
    ConflictException conflict = assertThrows(ConflictException.class, () -> store.commit(bob, List.of(ChangeSets.diff(base, mine))));
    assertEquals("hobby", conflict.conflicts().get(0).path());
    store.undo(ann, first.id());
    assertNull(get(load(contact), "hobby"));
    store.undo(ann, store.redoable(ann).orElseThrow());
    assertEquals("chess", get(load(contact), "hobby"));
    Change deleted = store.commit(ann, List.of(ChangeSet.delete(Records.ref(contact), 0))).get(0);
    store.undo(ann, deleted.id());
    assertEquals("chess", get(load(contact), "hobby"), "restored with the record");
    List<FeatureChange> all = store.history(ann, Records.ref(contact)).stream().flatMap(c -> c.set().features().stream())
        .filter(f -> f.feature().equals("hobby")).toList();
    assertTrue(all.contains(new FeatureChange("hobby", null, "chess")), all.toString());
    assertEquals(List.of(), store.check());
  }

  @Test
  void aDefinitionIsUndoneAndRedoneWithItsValues() throws RapportException {
    Contact contact = contact("Miller");
    create(contact);
    FieldDefinition field = definition("Contact", "hobby", FieldKind.STRING);
    Change added = create(field);
    set(Records.ref(contact), "hobby", "chess");
    store.undo(ann, added.id());
    assertNull(type("Contact").eClass().getEStructuralFeature("hobby"));
    assertEquals("Miller", load(contact).getFamilyName());
    edit(ann, contact, c -> c.setFamilyName("Millar"));
    store.undo(ann, store.redoable(ann).orElseThrow());
    assertEquals("chess", get(load(contact), "hobby"), "values outlive their field");
    assertEquals(3, store.history(ann, Records.ref(contact)).size());
  }

  @Test
  void anOpenRecordKeepsItsClassAndLosesNothing() throws RapportException {
    add("Contact", "hobby", FieldKind.STRING);
    Contact contact = contact("Miller");
    create(contact);
    set(Records.ref(contact), "hobby", "chess");
    Contact before = load(contact);
    Contact after = EcoreUtil.copy(before);
    add("Contact", "club", FieldKind.STRING);
    set(Records.ref(contact), "club", "Ladder");
    after.setFamilyName("Millar");
    store.commit(ann, List.of(ChangeSets.diff(before, after)));
    Contact now = load(contact);
    assertEquals(List.of("Millar", "chess", "Ladder"), List.of(now.getFamilyName(), get(now, "hobby"), get(now, "club")));
    assertEquals(List.of(), ChangeSets.diff(after, EcoreUtil.copy(now)).features(), "what one of them does not know did not change");
    assertSame(type("Contact"), store.types().of(before));
  }

  @Test
  void anotherClientSeesTheFieldAndNeverDropsItsValues() throws Exception {
    if (database == TestDatabase.H2) {
      return; // an H2 file has one process
    }
    Contact contact = contact("Miller");
    create(contact);
    try (Store other = Stores.open(config, types())) {
      other.load(bob, Records.ref(contact)).orElseThrow();
      add("Contact", "hobby", FieldKind.STRING);
      set(Records.ref(contact), "hobby", "chess");
      Change deleted = other.commit(bob, List.of(ChangeSet.delete(Records.ref(contact), 0))).get(0);
      assertTrue(deleted.set().features().contains(new FeatureChange("hobby", "chess", null)), "the writer took over the field at once");
      other.undo(bob, deleted.id());
      assertEquals("chess", get(load(contact), "hobby"));
      assertTrue(other.types().get("Contact").feature("hobby").isPresent());
    }
    try (Store other = Stores.open(config, types())) {
      FieldDefinition club = add("Contact", "club", FieldKind.STRING);
      Instant until = Instant.now().plusSeconds(5);
      while (other.types().get("Contact").feature("club").isEmpty() && Instant.now().isBefore(until)) {
        other.count(bob, new Query("Contact", "", List.of(), List.of("id")), 1);
      }
      assertTrue(other.types().get("Contact").feature(club.getName()).isPresent(), "a reader sees it within five seconds");
    }
  }

  @Test
  void requiredAsksNewRecordsOnly() throws RapportException {
    Contact old = contact("Miller");
    create(old);
    FieldDefinition field = definition("Contact", "hobby", FieldKind.STRING);
    field.setRequired(true);
    create(field);
    edit(ann, old, c -> c.setFamilyName("Millar"));
    ValidationException refused = assertThrows(ValidationException.class, () -> create(contact("Adams")));
    assertEquals("hobby", refused.violations().get(0).path());
    set(Records.ref(old), "hobby", "chess");
    assertThrows(ValidationException.class, () -> set(Records.ref(old), "hobby", null));
  }

  @Test
  void lengthIsChecked() throws RapportException {
    FieldDefinition field = definition("Contact", "hobby", FieldKind.STRING);
    field.setLength(5);
    create(field);
    Contact contact = contact("Miller");
    create(contact);
    assertThrows(ValidationException.class, () -> set(Records.ref(contact), "hobby", "chess club"));
    set(Records.ref(contact), "hobby", "chess");
  }

  @Test
  void aRetiredFieldKeepsItsValuesAndTakesNoNewOnes() throws RapportException {
    FieldDefinition field = definition("Contact", "hobby", FieldKind.STRING);
    field.setListed(true);
    field.setRequired(true);
    create(field);
    assertTrue(type("Contact").listedFeatures().stream().map(EStructuralFeature::getName).toList().contains("hobby"));
    Contact contact = contact("Miller");
    contact.eSet(contact.eClass().getEStructuralFeature("hobby"), "chess");
    create(contact);
    edit(ann, field, f -> f.setRetired(true));
    assertFalse(type("Contact").listedFeatures().stream().map(EStructuralFeature::getName).toList().contains("hobby"));
    assertEquals("chess", get(load(contact), "hobby"));
    assertThrows(ValidationException.class, () -> set(Records.ref(contact), "hobby", "golf"));
    create(contact("Adams"));
    edit(ann, field, f -> f.setRetired(false));
    set(Records.ref(contact), "hobby", "golf");
  }

  @Test
  void pickListsChangeUnderTheirValues() throws RapportException {
    add("Contact", "level", FieldKind.PICK);
    Contact contact = contact("Miller");
    create(contact);
    set(Records.ref(contact), "level", "middle");
    assertThrows(ValidationException.class, () -> set(Records.ref(contact), "level", "top"));
    edit(ann, levels, list -> list.getValues().add(value("top")));
    set(Records.ref(contact), "level", "top");
    edit(ann, levels, list -> list.getValues().get(3).setRetired(true));
    assertEquals("top", get(load(contact), "level"));
    edit(ann, contact, c -> c.setFamilyName("Millar"));
    Contact other = contact("Adams");
    create(other);
    assertThrows(ValidationException.class, () -> set(Records.ref(other), "level", "top"));
    ValidationException used = assertThrows(ValidationException.class, () -> edit(ann, levels, list -> list.getValues().remove(3)));
    assertTrue(used.getMessage().contains("top"), used.getMessage());
    edit(ann, levels, list -> list.getValues().remove(0));
    assertThrows(ValidationException.class, () -> edit(ann, levels, list -> list.getValues().add(value("MIDDLE"))));
    assertThrows(ValidationException.class, () -> edit(ann, levels, list -> list.getValues().add(value("a'b"))));
    edit(ann, levels, list -> list.getValues().move(0, 2));
    set(Records.ref(other), "level", "high");
    assertEquals(List.of("Millar", "Adams"), list("Contact", "", "level"), "sorted as the list is ordered now");
  }

  @Test
  void undoOfAddingAValueToAListTakesItBack() throws RapportException {
    add("Contact", "level", FieldKind.PICK);
    Contact contact = contact("Miller");
    create(contact);
    Change added = edit(ann, levels, list -> list.getValues().add(value("top")));
    set(Records.ref(contact), "level", "top");
    assertThrows(ValidationException.class, () -> store.undo(ann, added.id()), "a record has it");
    set(Records.ref(contact), "level", null);
    store.undo(ann, added.id());
    assertThrows(ValidationException.class, () -> set(Records.ref(contact), "level", "top"));
  }

  @Test
  void badDefinitionsAreRefused() throws RapportException {
    add("Contact", "hobby", FieldKind.STRING);
    for (String name : List.of("Hobby", "hobby", "hOBBY", "familyName", "familyname", "with space", "", "1st", "and", "a.b", "x'y", "custom")) {
      assertThrows(ValidationException.class, () -> create(definition("Contact", name, FieldKind.STRING)), name);
    }
    for (String type : List.of("Nobody", "FieldDefinition", "PickList", "Party")) {
      assertThrows(ValidationException.class, () -> create(definition(type, "hobby", FieldKind.STRING)), type);
    }
    FieldDefinition listless = definition("Contact", "level", FieldKind.PICK);
    listless.setPickList(null);
    assertThrows(ValidationException.class, () -> create(listless));
    FieldDefinition listed = definition("Contact", "level", FieldKind.PICK);
    listed.setKind(FieldKind.DATE);
    assertThrows(ValidationException.class, () -> create(listed));
    FieldDefinition hobby = (FieldDefinition) store.page(ann, new Query("FieldDefinition", "", List.of(), List.of("id")), PageRequest.first(1))
        .rows().stream().map(row -> store(row.ref())).findFirst().orElseThrow();
    assertThrows(ValidationException.class, () -> edit(ann, hobby, f -> f.setKind(FieldKind.DATE)));
    assertThrows(ValidationException.class, () -> edit(ann, hobby, f -> f.setName("sport")));
    add("Contact", "level", FieldKind.PICK);
    assertThrows(RapportException.class, () -> store.commit(ann, List.of(ChangeSet.delete(Records.ref(levels), 0))));
  }

  private EObject store(Ref ref) {
    try {
      return load(ref);
    } catch (RapportException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aDeletedAndNewlyMadeFieldOfAnotherKindStartsEmpty() throws RapportException {
    FieldDefinition field = add("Contact", "hobby", FieldKind.STRING);
    Contact contact = contact("Miller");
    create(contact);
    set(Records.ref(contact), "hobby", "chess");
    store.commit(ann, List.of(ChangeSet.delete(Records.ref(field), 0)));
    add("Contact", "hobby", FieldKind.INTEGER);
    assertNull(get(load(contact), "hobby"));
    set(Records.ref(contact), "hobby", 3L);
    assertEquals(3L, get(load(contact), "hobby"));
  }

  @Test
  void aFeatureOfALaterPackageWins() throws RapportException {
    FieldDefinition field = add("acme.Machine", "colour", FieldKind.STRING);
    EObject machine = Records.create(type("acme.Machine").eClass());
    machine.eSet(machine.eClass().getEStructuralFeature("serial"), "M1");
    create(machine);
    set(Records.ref(machine), "colour", "red");
    PartnerModel later = new PartnerModel();
    later.attribute(later.machine, "colour", EcorePackage.Literals.ESTRING);
    reopen(new Types(List.of(CrmPackage.eINSTANCE, later.model)));
    EObject loaded = load(Records.ref(machine));
    assertEquals("red", get(loaded, "colour_custom"));
    assertNull(get(loaded, "colour"));
    edit(ann, field, f -> f.setTitle("Our colour"));
    assertEquals("red", get(load(Records.ref(machine)), "colour_custom"));
  }

  @Test
  void titlesAndNamesAreReadInTheLanguageOfThePerson() throws RapportException {
    FieldDefinition field = definition("Contact", "level", FieldKind.PICK);
    Translation french = (Translation) Records.create(CrmPackage.Literals.TRANSLATION);
    french.setLanguage("fr-BE");
    french.setText("Niveau");
    field.getTranslations().add(french);
    create(field);
    EStructuralFeature feature = type("Contact").feature("level").orElseThrow();
    assertEquals("Niveau", Annotations.text(feature, Locale.FRENCH));
    assertEquals("The level", Annotations.text(feature, Locale.GERMAN));
    EClass eClass = type("Contact").eClass();
    assertEquals(Annotations.plural(CrmPackage.Literals.CONTACT, Locale.FRENCH),
        Annotations.plural(eClass, Locale.FRENCH));
    assertEquals(CrmPackage.Literals.CONTACT.getEAllStructuralFeatures(), eClass.getEAllStructuralFeatures().stream()
        .limit(CrmPackage.Literals.CONTACT.getFeatureCount()).collect(Collectors.toList()));
  }
}
