package org.rapport.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.core.values.SeenFields;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Types;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.query.Condition;
import org.rapport.workbench.internal.list.Conditions;
import org.rapport.workbench.internal.list.ListColumn;

/** What is typed into the row of filters becomes conditions that the store understands. */
class ConditionsTest {

  private final Types types = new Types(List.of(CrmPackage.eINSTANCE));
  private final Conditions conditions = new Conditions(Locale.ENGLISH, "EUR");

  private ListColumn column(String type, String feature) {
    RecordType found = types.find(type).orElseThrow();
    return ListColumn.of(found, SeenFields.all(found)).stream().filter(column -> column.path().equals(feature)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
      "name | O'Neil | name ~ 'O''Neil'",
      "name | =Delmotte SA | name = 'Delmotte SA'",
      "name | !sa | not (name ~ 'sa')",
      "staff | > 50 | staff > 50",
      "staff | 1,200 | staff = 1200",
      "staff | 10..20 | staff >= 10 and staff <= 20",
      "customerSince | 2025 | customerSince >= 2025-01-01 and customerSince < 2026-01-01",
      "customerSince | > 2025-11 | customerSince >= 2025-12-01",
      "customerSince | <= 2025-11-17 | customerSince < 2025-11-18",
      "owner | claire | owner.label ~ 'claire'"})
  void readsWhatIsTyped(String feature, String typed, String condition) throws RapportException {
    assertEquals(condition, conditions.filter(column("Account", feature), typed));
    Condition.parse(types, "Account", condition);
  }

  @Test
  void saysWhatWouldBeRight() {
    RapportException wrong = assertThrows(RapportException.class, () -> conditions.filter(column("Account", "customerSince"), "soon"));
    assertEquals("bad-value", wrong.code());
    assertTrue(wrong.hint().contains("2026-11-17"));
  }

  @Test
  void joinsConditionsSoThatEachKeepsItsMeaning() {
    assertEquals("", Conditions.all(List.of("", " ")));
    assertEquals("a = 1", Conditions.all(List.of("a = 1")));
    assertEquals("(a = 1 or b = 2) and (c = 3)", Conditions.all(List.of("a = 1 or b = 2", "c = 3")));
  }

  @Test
  void partsWhatWasJoinedAndNothingElse() {
    for (List<String> each : List.of(List.of("a = 1 or b = 2", "c = ')'"), List.of("name ~ 'O''Neil (x'", "(a = 1)", "not b = 2"))) {
      assertEquals(each, Conditions.parts(Conditions.all(each)));
    }
    assertEquals(List.of(), Conditions.parts(" "));
    assertEquals(List.of("a = 1 and b = 2"), Conditions.parts("a = 1 and b = 2"));
    assertEquals(List.of("(a = 1) or (b = 2)"), Conditions.parts("(a = 1) or (b = 2)"));
    assertEquals(List.of("(a = 1) and b = 2"), Conditions.parts("(a = 1) and b = 2"));
    assertEquals(List.of("(a = 1"), Conditions.parts("(a = 1"));
  }
}
