package org.rapport.duplicates.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.testing.AccountBuilder.account;
import static org.rapport.testing.ContactBuilder.contact;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.rapport.duplicates.Duplicates;
import org.rapport.duplicates.ScanMonitor;
import org.rapport.duplicates.Weights;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Types;
import org.rapport.model.crm.Account;
import org.rapport.model.crm.Contact;
import org.rapport.model.crm.CrmPackage;
import org.rapport.testing.KnownDuplicates;
import org.rapport.testing.MistypedContacts;
import org.rapport.testing.TestData;

/** Searching a whole type. */
class ScanTest extends DuplicatesFixture {

  private final EAttribute serial = EcoreFactory.eINSTANCE.createEAttribute();
  private final EClass machine = EcoreFactory.eINSTANCE.createEClass();

  /** With a partner's type that has two features compared. */
  @Override
  Types types() {
    EPackage partner = EcoreFactory.eINSTANCE.createEPackage();
    partner.setName("acme");
    partner.setNsPrefix("acme");
    partner.setNsURI("http://acme.example/duplicates");
    machine.setName("Machine");
    machine.getESuperTypes().add(CrmPackage.Literals.ROOT);
    EcoreUtil.setAnnotation(machine, Annotations.CRM, "label", "serial");
    compared(serial, "serial", "key");
    compared(EcoreFactory.eINSTANCE.createEAttribute(), "model", "text");
    partner.getEClassifiers().add(machine);
    return new Types(List.of(CrmPackage.eINSTANCE, partner));
  }

  private void compared(EAttribute attribute, String name, String kind) {
    attribute.setName(name);
    attribute.setEType(EcorePackage.Literals.ESTRING);
    EcoreUtil.setAnnotation(attribute, Annotations.CRM, "match", kind);
    machine.getEStructuralFeatures().add(attribute);
  }

  private EObject machine(String number, String model) {
    EObject made = Records.create(machine);
    made.eSet(serial, number);
    made.eSet(machine.getEStructuralFeature("model"), model);
    return made;
  }

  @Test
  void ofAFewRecordsThoseAreFoundThatAreTheSame() throws RapportException {
    LocalDate day = LocalDate.of(1980, 3, 4);
    Contact one = contact("William", "McCarthy").birthday(day).email("will@x.example").build();
    Contact same = contact("Bill", "McCarty").birthday(day).email("will@x.example").build();
    load(List.of(one, contact("Ada", "Lovelace").build(), same, contact("Grace", "Hopper").birthday(day).build()));
    Found found = scan("Contact");
    assertEquals(Set.of(Set.of(one.getId(), same.getId())), found.pairs());
    assertEquals(one.getId(), found.matches().get(0).one().id());
    assertTrue(found.scanned().weights().rates().isEmpty(), "Four records teach nothing.");
  }

  @Test
  void companiesAreFoundUnderOtherLegalForms() throws RapportException {
    Account one = account("Brasserie Delmotte S.A.").address("Rue Haute 12", "1000", "Bruxelles", "BE").build();
    Account same = account("BRASSERIE DELMOTTE").address("12, rue Haute", "1000", "Bruxelles", "BE").build();
    load(List.of(one, same, account("Delhaize").address("Rue Haute 12", "1000", "Bruxelles", "BE").build()));
    assertEquals(Set.of(Set.of(one.getId(), same.getId())), scan("Account").pairs());
  }

  @Test
  void aTypeOfAPartnerNeedsNoCode() throws RapportException {
    EObject one = machine("SN-4711-0815", "Press 3000");
    EObject same = machine("sn47110815", "press 3000");
    load(List.of(one, machine("SN-9999-1234", "Press 3000"), same));
    assertEquals(Set.of(Set.of(Records.id(one), Records.id(same))), scan("acme.Machine").pairs());
  }

  @Test
  void anEmptyBaseHasNoDuplicates() throws RapportException {
    Found found = scan("Contact");
    assertEquals(List.of(), found.matches());
    assertEquals(0, found.scanned().records());
  }

  @Test
  void aBaseWithoutDuplicatesTeachesNothingWrong() throws RapportException {
    KnownDuplicates known = new MistypedContacts(TestData.path("names"), 7).make(1500);
    Set<String> persons = new HashSet<>();
    load(known.contacts().stream().filter(each -> persons.add(known.persons().get(each.getId()))).toList());
    assertTrue(scan("Contact").matches().size() <= persons.size() / 100);
  }

  @Test
  void thousandsOfTheSameNameAndNothingElseAreNotComparedEachWithEach() throws RapportException {
    load(Stream.generate(() -> contact("John", "Smith").build()).limit(5000).toList());
    assertTrue(scan("Contact").scanned().compared() < 5000L * 50);
  }

  @Test
  void twoScansOfOneBaseAreAlike() throws RapportException {
    load(new MistypedContacts(TestData.path("names"), 5).make(600).contacts());
    Found first = scan("Contact");
    Found second = scan("Contact");
    assertEquals(first.scanned(), second.scanned());
    assertEquals(first.pairs(), second.pairs());
    assertEquals(first.scanned().weights(), Weights.parse(first.scanned().weights().toJson()));
  }

  @Test
  void whoStopsItIsAskedSoonAndNothingIsFoundAfterwards() throws RapportException {
    load(Stream.generate(() -> contact("Ada", "Lovelace").email("ada@x.example").build()).limit(600).toList());
    AtomicInteger asked = new AtomicInteger();
    ScanMonitor stops = (done, total) -> {
      assertTrue(done >= 0 && done <= total, done + " of " + total);
      return asked.incrementAndGet() < 3;
    };
    RapportException stopped = assertThrows(RapportException.class, () -> duplicates.scan(store, ann, "Contact", Duplicates.THRESHOLD, stops, match -> { }));
    assertEquals("cancelled", stopped.code());
    assertEquals(3, asked.get());
  }

  @Test
  void weightsThatAreNoneAreRefused() {
    for (String bad : List.of("", "[]", "{}", "{\"prior\": 2}", "nonsense")) {
      assertEquals("bad-weights", assertThrows(RapportException.class, () -> Weights.parse(bad)).code(), bad);
    }
  }
}
