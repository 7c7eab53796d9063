package org.rapport.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.junit.jupiter.api.Test;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Types;
import org.rapport.model.crm.CrmPackage;

class TypesTest {

  private final Types types = new Types(List.of(CrmPackage.eINSTANCE, partnerPackage("acme")));

  @Test
  void ourTypesHaveShortNamesAndThoseOfPartnersTheirPrefix() {
    assertTrue(types.find("Account").isPresent());
    assertTrue(types.find("acme.Machine").isPresent());
    assertFalse(types.find("Machine").isPresent());
  }

  @Test
  void rowsAndAbstractClassesAreNoRecords() {
    assertFalse(types.find("EmailAddress").isPresent());
    assertFalse(types.find("Party").isPresent());
  }

  @Test
  void anUnknownTypeSuggestsTheNearestName() {
    RapportException e = assertThrows(RapportException.class, () -> types.get("Acount"));
    assertEquals("unknown-type", e.code());
    assertEquals("Did you mean 'Account'?", e.hint());
  }

  @Test
  void aTypeThatIsFarFromAllSuggestsTheList() {
    assertEquals("'rapport types' lists all types.", assertThrows(RapportException.class, () -> types.get("Zzzzzz")).hint());
  }

  @Test
  void aReferenceToAPartyMayBeAnAccountOrAContact() {
    assertEquals(List.of("Account", "Contact"),
        types.conforming(CrmPackage.Literals.PARTY).stream().map(RecordType::name).toList());
  }

  @Test
  void twoClassesWithOneNameAreRefused() {
    List<EPackage> twice = List.of(partnerPackage("acme"), partnerPackage("acme"));
    assertThrows(IllegalArgumentException.class, () -> new Types(twice));
  }

  @Test
  void listedFeaturesComeInTheirOrder() throws RapportException {
    assertEquals(List.of("familyName", "givenName", "employer", "jobTitle", "owner"),
        types.get("Contact").listedFeatures().stream().map(ENamedElement::getName).toList());
  }

  @Test
  void textsFollowTheLanguageThenEnglishThenTheName() throws RapportException {
    EClass account = types.get("Account").eClass();
    assertEquals("Compte", Annotations.text(account, Locale.FRENCH));
    assertEquals("Comptes", Annotations.plural(account, Locale.CANADA_FRENCH));
    assertEquals("Account", Annotations.text(account, Locale.CHINESE));
    assertEquals("Serial number",
        Annotations.text(types.get("acme.Machine").eClass().getEStructuralFeature("serialNumber"), Locale.FRENCH));
  }

  private static EPackage partnerPackage(String prefix) {
    EPackage owner = EcoreFactory.eINSTANCE.createEPackage();
    owner.setName(prefix);
    owner.setNsPrefix(prefix);
    owner.setNsURI("http://example.com/" + prefix);
    EClass machine = EcoreFactory.eINSTANCE.createEClass();
    machine.setName("Machine");
    machine.getESuperTypes().add(CrmPackage.Literals.ROOT);
    var serial = EcoreFactory.eINSTANCE.createEAttribute();
    serial.setName("serialNumber");
    serial.setEType(org.eclipse.emf.ecore.EcorePackage.Literals.ESTRING);
    machine.getEStructuralFeatures().add(serial);
    owner.getEClassifiers().add(machine);
    return owner;
  }
}
