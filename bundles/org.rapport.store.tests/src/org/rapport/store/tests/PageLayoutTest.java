package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.Account;
import org.rapport.model.crm.CrmPackage.Literals;
import org.rapport.model.crm.FieldAccess;
import org.rapport.model.crm.FieldDefinition;
import org.rapport.model.crm.FieldKind;
import org.rapport.model.crm.FieldRule;
import org.rapport.model.crm.LayoutField;
import org.rapport.model.crm.PageLayout;
import org.rapport.model.crm.Role;
import org.rapport.model.crm.Scope;
import org.rapport.model.crm.Translation;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSets;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.Stores;
import org.rapport.store.ValidationException;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.testing.TestDatabase;
import org.rapport.testing.TestStores;

/** How administrators arrange the form of a type, and what of it holds for whoever writes. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class PageLayoutTest extends CustomFieldsFixture {

  private Account account(String name) {
    Account account = (Account) Records.create(type("Account").eClass());
    account.setName(name);
    return account;
  }

  private static LayoutField field(String feature, Consumer<LayoutField> says) {
    LayoutField field = (LayoutField) Records.create(Literals.LAYOUT_FIELD);
    field.setFeature(feature);
    says.accept(field);
    return field;
  }

  private static PageLayout layout(String type, LayoutField... fields) {
    PageLayout layout = (PageLayout) Records.create(Literals.PAGE_LAYOUT);
    layout.setType(type);
    layout.getFields().addAll(List.of(fields));
    return layout;
  }

  private List<String> refused(LayoutField... fields) {
    return assertThrows(ValidationException.class, () -> create(layout("Account", fields))).violations().stream().map(each -> each.path()).toList();
  }

  @Test
  void whatALayoutRequiresEveryWriterGives() throws RapportException {
    Account old = account("Kept");
    create(old);
    create(layout("Account", field("vatNumber", f -> f.setRequired(true)), field("phones", f -> f.setRequired(true))));
    edit(ann, old, each -> each.setName("Kept without"));
    ValidationException refused = assertThrows(ValidationException.class, () -> create(account("Refused")));
    assertEquals(List.of("vatNumber", "phones"), refused.violations().stream().map(each -> each.path()).toList());
    assertTrue(refused.violations().get(0).message().endsWith("is empty, but every record needs it."), refused.getMessage());
    set(Records.ref(old), "vatNumber", "DE123456789");
    assertThrows(ValidationException.class, () -> set(Records.ref(old), "vatNumber", null));
  }

  @Test
  void aNewRecordBeginsWithTheDefaults() throws RapportException {
    add("Account", "level", FieldKind.PICK);
    create(layout("Account", field("industry", f -> f.setDefaultValue("Textiles")), field("level", f -> f.setDefaultValue("middle"))));
    Account plain = account("Plain");
    create(plain);
    assertEquals("Textiles", get(load(plain), "industry"));
    assertEquals("middle", get(load(plain), "level"));
    Account own = account("Own");
    own.eSet(own.eClass().getEStructuralFeature("industry"), "Steel");
    create(own);
    assertEquals("Steel", get(load(own), "industry"));
    set(Records.ref(own), "industry", null);
    assertNull(get(load(own), "industry"), "a default is how a record begins, not what it has to keep");
  }

  @Test
  void aDefaultGoesBeforeThatOfTheModelWhereNothingIsSaid() throws RapportException {
    create(layout("acme.Machine", field("state", f -> f.setDefaultValue("broken")), field("leased", f -> f.setDefaultValue("true"))));
    RecordType machine = type("acme.Machine");
    Ref ref = new Ref("acme.Machine", Records.id(Records.create(machine.eClass())));
    store.commit(ann, List.of(new ChangeSet(ref, ChangeSet.Kind.CREATE, 0, List.of(new ChangeSet.FeatureChange("serial", null, "M1")), List.of())));
    assertEquals("broken", get(load(ref), "state"));
    assertEquals(true, get(load(ref), "leased"));
    EObject draft = Records.create(machine.eClass());
    machine.fill(draft, attribute -> true);
    assertEquals("broken", get(draft, "state"));
  }

  @Test
  void aPartnersTypeIsArrangedWithoutCode() throws RapportException {
    LayoutField serial = field("serial", f -> f.setTitle("Plate"));
    Translation french = (Translation) Records.create(Literals.TRANSLATION);
    french.setLanguage("fr-BE");
    french.setText("Plaque");
    serial.getTranslations().add(french);
    create(layout("acme.Machine", serial, field("weight", f -> f.setRequired(true))));
    RecordType machine = type("acme.Machine");
    EStructuralFeature feature = machine.feature("serial").orElseThrow();
    assertEquals("Plate", machine.text(feature, Locale.ENGLISH));
    assertEquals("Plaque", machine.text(feature, Locale.FRENCH));
    assertThrows(ValidationException.class, () -> put(acme.machine, "serial", "M1"));
  }

  @Test
  void anotherNameIsThatOfMessagesToo() throws RapportException {
    create(layout("Account", field("name", f -> f.setTitle("Company name"))));
    ValidationException refused = assertThrows(ValidationException.class, () -> create(account(null)));
    assertEquals("Company name is empty, but every record needs it.", refused.violations().get(0).message());
    EStructuralFeature street = Literals.POSTAL_ADDRESS.getEStructuralFeature("city");
    assertEquals("City", type("Account").text(street, Locale.ENGLISH));
  }

  @Test
  void aBrokenLayoutIsRefused() throws RapportException {
    assertEquals(List.of("fields[0].feature"), refused(field("nothing", f -> { })));
    assertEquals(List.of("fields[1].feature"), refused(field("name", f -> { }), field("name", f -> { })));
    assertEquals(List.of("fields[0].defaultValue"), refused(field("staff", f -> f.setDefaultValue("many"))));
    assertEquals(List.of("fields[0].defaultValue"), refused(field("owner", f -> f.setDefaultValue("ann"))));
    assertEquals(List.of("fields[0].defaultValue"), refused(field("name", f -> f.setDefaultValue("x".repeat(500)))));
    assertEquals(List.of("fields[0].hidden"), refused(field("name", f -> f.setHidden(true))));
    assertEquals(List.of("fields[0].hidden"), refused(field("vatNumber", f -> {
      f.setHidden(true);
      f.setRequired(true);
    })));
    assertEquals(List.of("fields[0]"), refused(field("changedAt", f -> f.setRequired(true))));
    assertThrows(ValidationException.class, () -> create(layout("Nothing")));
    assertThrows(ValidationException.class, () -> create(layout("PageLayout")));
    create(layout("Account", field("name", f -> {
      f.setHidden(true);
      f.setDefaultValue("Unnamed");
    })));
    assertThrows(ValidationException.class, () -> create(layout("Account")), "one layout a type");
  }

  @Test
  void aLayoutIsTakenBackAndDoneAgain() throws RapportException {
    Change made = create(layout("Account", field("vatNumber", f -> f.setHidden(true))));
    EStructuralFeature vatNumber = type("Account").feature("vatNumber").orElseThrow();
    EClass before = type("Account").eClass();
    assertTrue(type("Account").isHidden(vatNumber));
    store.undo(ann, made.id());
    assertFalse(type("Account").isHidden(vatNumber));
    store.undo(ann, store.redoable(ann).orElseThrow());
    assertTrue(type("Account").isHidden(vatNumber));
    assertSame(before, type("Account").eClass(), "records keep their class when a form is arranged");
  }

  @Test
  void aFieldThatWentAwayIsPassedOver() throws RapportException {
    FieldDefinition hobby = definition("Account", "hobby", FieldKind.STRING);
    Change added = create(hobby);
    PageLayout layout = layout("Account", field("hobby", f -> {
      f.setRequired(true);
      f.setDefaultValue("chess");
    }), field("vatNumber", f -> f.setHidden(true)));
    create(layout);
    store.undo(ann, added.id());
    Account account = account("Miller");
    create(account);
    edit(ann, layout, each -> each.getFields().get(1).setHidden(false));
    assertFalse(type("Account").isHidden(type("Account").feature("vatNumber").orElseThrow()));
    store.undo(ann, store.redoable(ann).orElseThrow());
    Account later = account("Later");
    create(later);
    assertEquals("chess", get(load(later), "hobby"), "it holds again when the field is back");
  }

  @Test
  void aDefaultThatIsNoMoreOfferedIsPassedOver() throws RapportException {
    add("Account", "level", FieldKind.PICK);
    create(layout("Account", field("level", f -> f.setDefaultValue("middle"))));
    edit(ann, levels, list -> list.getValues().get(1).setRetired(true));
    Account account = account("Miller");
    create(account);
    assertNull(get(load(account), "level"));
  }

  @Test
  void whatComesBackFromTheBinLacksNothingThatWasAskedLater() throws RapportException {
    Account account = account("Miller");
    create(account);
    Change deleted = store.commit(ann, List.of(ChangeSet.delete(Records.ref(account), 0))).get(0);
    create(layout("Account", field("vatNumber", f -> f.setRequired(true))));
    store.undo(ann, deleted.id());
    assertEquals("Miller", load(account).getName());
  }

  @Test
  void onlyAdministratorsSeeAndChangeLayouts() throws RapportException {
    ann = TestStores.administrator(store, "ann");
    Role role = TestStores.role("reader", permission -> {
      permission.setRead(Scope.ALL);
      permission.setChange(Scope.ALL);
      permission.setDelete(Scope.ALL);
      permission.setCreate(true);
    }, "*");
    FieldRule rule = (FieldRule) Records.create(Literals.FIELD_RULE);
    rule.setType("Account");
    rule.setFeature("industry");
    rule.setAccess(FieldAccess.HIDDEN);
    role.getFieldRules().add(rule);
    Principal reader = TestStores.user(store, ann, "reader", role);
    PageLayout layout = layout("Account", field("industry", f -> f.setDefaultValue("Secret")));
    create(layout);
    assertEquals(List.of(), store.page(reader, new Query("PageLayout", "", List.of(), List.of("type")), PageRequest.first(5)).rows());
    assertTrue(store.load(reader, Records.ref(layout)).isEmpty());
    assertEquals("not-allowed", assertThrows(RapportException.class,
        () -> store.commit(reader, List.of(ChangeSets.create(layout("Contact"))))).code());
    assertThrows(RapportException.class, () -> store.commit(reader, List.of(ChangeSet.delete(Records.ref(layout), 0))));
    Account account = account("Miller");
    Change made = store.commit(reader, List.of(ChangeSets.create(account))).get(0);
    assertTrue(made.set().features().stream().noneMatch(change -> change.feature().equals("industry")), "the default is not told");
    assertNull(get(store.load(reader, Records.ref(account)).orElseThrow(), "industry"));
    assertEquals("Secret", get(load(account), "industry"));
  }

  @Test
  void othersAreToldThatThereAreOtherTypes() throws Exception {
    CountDownLatch told = new CountDownLatch(1);
    Store.Subscription subscription = store.watchTypes(told::countDown);
    if (database == TestDatabase.POSTGRESQL) {
      try (Store other = Stores.open(config, types())) {
        TestStores.create(other, ann, layout("Account", field("vatNumber", f -> f.setHidden(true))));
        assertTrue(told.await(30, TimeUnit.SECONDS));
      }
    } else {
      create(layout("Account", field("vatNumber", f -> f.setHidden(true))));
      assertTrue(told.await(30, TimeUnit.SECONDS));
    }
    assertTrue(type("Account").isHidden(type("Account").feature("vatNumber").orElseThrow()));
    subscription.close();
  }
}
