package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Types;
import org.rapport.model.crm.Contact;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.FieldDefinition;
import org.rapport.model.crm.FieldKind;
import org.rapport.model.crm.PickList;
import org.rapport.model.crm.Translation;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet;
import org.rapport.store.ValidationException;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.testing.TestDatabase;

/** What may be said of a field that is added, and what becomes of it when that is changed. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class CustomDefinitionsTest extends CustomFieldsFixture {

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
