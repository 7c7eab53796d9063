package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Types;
import org.rapport.model.Uuids;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.ChangeSets;
import org.rapport.store.Principal;
import org.rapport.store.ValidationException;
import org.rapport.testing.TestDatabase;

/** A partner's class has rules of its own, written in its model: every record that is written keeps them. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class RulesTest extends StoreFixture {

  private final PartnerModel partner = new PartnerModel();

  RulesTest() {
    partner.attribute(partner.machine, "built", CrmPackage.Literals.DATE);
    partner.attribute(partner.machine, "scrapped", CrmPackage.Literals.DATE);
    partner.attribute(partner.machine, "low", EcorePackage.Literals.EINTEGER_OBJECT);
    partner.attribute(partner.machine, "high", EcorePackage.Literals.ELONG_OBJECT);
    rule("life", "built is null or scrapped is null or built <= scrapped");
    rule("range", "low is null or low < high");
    EcoreUtil.setAnnotation(partner.machine, Annotations.TEXT, "en.rule.life", "A machine is not scrapped before it is built.");
    EcoreUtil.setAnnotation(partner.machine, Annotations.TEXT, "fr.rule.life", "Une machine n’est pas ferraillée avant d’être construite.");
  }

  private void rule(String name, String condition) {
    EcoreUtil.setAnnotation(partner.machine, Annotations.RULES, name, condition);
  }

  @Override
  Types types() {
    return new Types(List.of(CrmPackage.eINSTANCE, partner.model));
  }

  @Test
  void aRecordThatKeepsThemIsWritten() throws RapportException {
    create(machine("built", "2026-01-01", "scrapped", "2026-01-01", "low", "1", "high", "2"));
    create(machine());
    create(machine("high", "2"));
  }

  @Test
  void aRecordThatBreaksOneIsRefusedInTheLanguageOfWhoWrites() throws RapportException {
    EObject machine = machine("built", "2026-01-02", "scrapped", "2026-01-01");
    assertEquals("A machine is not scrapped before it is built.", refused(ann, machine));
    Principal french = new Principal("ann", ann.user(), Locale.FRENCH, ann.zone());
    assertEquals("Une machine n’est pas ferraillée avant d’être construite.", refused(french, machine));
    assertTrue(store.load(ann, Records.ref(machine)).isEmpty());
  }

  @Test
  void aRuleWithoutWordsIsNamedByItsCondition() {
    assertEquals("Machine breaks the rule: low is null or low < high", refused(ann, machine("low", "2", "high", "2")));
    assertEquals("Machine breaks the rule: low is null or low < high", refused(ann, machine("low", "2")));
  }

  @Test
  void aChangeThatBreaksOneIsRefused() throws RapportException {
    EObject machine = machine("low", "1", "high", "2");
    create(machine);
    assertThrows(ValidationException.class, () -> edit(ann, machine, m -> set(m, "high", "0")));
  }

  @Test
  void whatWasThereBeforeTheRuleStaysUntilItIsTouched() throws RapportException {
    EAnnotation rules = partner.machine.getEAnnotation(Annotations.RULES);
    partner.machine.getEAnnotations().remove(rules);
    EObject machine = machine("low", "2", "high", "1");
    create(machine);
    partner.machine.getEAnnotations().add(rules);
    edit(ann, machine, m -> set(m, "built", "2026-01-01"));
    assertThrows(ValidationException.class, () -> edit(ann, machine, m -> set(m, "high", "0")));
    edit(ann, machine, m -> set(m, "high", "3"));
  }

  @Test
  void aRuleThatReachesOtherRecordsIsAMistakeOfItsModel() {
    rule("reach", "customer.name is not null");
    RapportException refused = assertThrows(RapportException.class, () -> create(machine()));
    assertEquals("bad-rule", refused.code());
    assertTrue(refused.getMessage().contains("reach") && refused.getMessage().contains("Machine"), refused.getMessage());
  }

  @Test
  void aRuleThatCannotBeReadIsNamedWithThePlace() {
    rule("wrong", "bult is null");
    RapportException refused = assertThrows(RapportException.class, () -> create(machine()));
    assertEquals("bad-rule", refused.code());
    assertTrue(refused.getMessage().contains("wrong") && refused.getMessage().contains("bult"), refused.getMessage());
  }

  private String refused(Principal who, EObject machine) {
    return assertThrows(ValidationException.class, () -> store.commit(who, List.of(ChangeSets.create(machine)))).violations().get(0).message();
  }

  private EObject machine(String... values) {
    EObject machine = EcoreUtil.create(partner.machine);
    Records.setId(machine, Uuids.next());
    set(machine, "serial", Records.id(machine).toString());
    for (int i = 0; i < values.length; i += 2) {
      set(machine, values[i], values[i + 1]);
    }
    return machine;
  }

  private static void set(EObject machine, String feature, String value) {
    EAttribute attribute = (EAttribute) machine.eClass().getEStructuralFeature(feature);
    machine.eSet(attribute, attribute.getEAttributeType() == CrmPackage.Literals.DATE ? LocalDate.parse(value)
        : EcoreUtil.createFromString(attribute.getEAttributeType(), value));
  }
}
