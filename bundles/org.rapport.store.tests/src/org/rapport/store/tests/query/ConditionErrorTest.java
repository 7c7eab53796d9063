package org.rapport.store.tests.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.model.RapportException;
import org.rapport.store.query.Condition;
import org.rapport.store.query.ConditionException;

/** Each mistake in a condition has a code, a place and a word that helps. */
class ConditionErrorTest {

  private static ConditionException mistake(String condition) {
    return assertThrows(ConditionException.class, () -> Condition.parse(DealModel.TYPES, "deal.Deal", condition), condition);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', ignoreLeadingAndTrailingWhitespace = true, value = {
      "name = | 7 | the end of the condition stands where a value",
      "name | 5 | the end of the condition stands where =, !=",
      "name 'x' | 6 | the text 'x' stands where =, !=",
      "name == 'x' | 7 | '=' stands where a value",
      "= 'x' | 1 | '=' stands where the name of a feature",
      "name = 'x' name = 'y' | 12 | 'name' stands where 'and', 'or'",
      "name = 'x' and | 15 | the end of the condition stands where the name",
      "and name = 'x' | 1 | 'and' stands where the name of a feature",
      "name = 'x' or or score = 1 | 15 | 'or' stands where the name of a feature",
      "(name = 'x' | 12 | the end of the condition stands where ')'",
      "name = 'x') | 11 | ')' stands where 'and', 'or'",
      "name = 'x | 8 | has no end",
      "name = \"\"x\"\" | 8 | has no meaning here",
      "name; drop | 5 | has no meaning here",
      "name in 'x' | 9 | stands where '('",
      "name in () | 10 | ')' stands where a value",
      "name in ('a' 'b') | 14 | stands where ',' or ')'",
      "name in ('a',) | 14 | ')' stands where a value",
      "name is empty | 9 | 'empty' stands where 'null' or 'not null'",
      "name is not 'x' | 13 | stands where 'null'",
      "name not = 'x' | 10 | stands where 'in' or 'between'",
      "score between 1 | 16 | stands where 'and' with the upper end",
      "score between 1, 2 | 16 | stands where 'and' with the upper end",
      "closing > -3q | 11 | 'q' is no unit of time",
      "owner = my teem | 12 | 'teem' stands behind 'my'",
      "owner in (me, my team | 22 | the end of the condition stands where ',' or ')'",
      "mont(closing) = '2026-11' | 1 | a condition has no functions",
      "exists Task where about.record = this and month(due) = 3 | 43 | a condition has no functions",
      "score = 1.2.3 | 9 | this is no number",
      "score = 12abc | 9 | this is no number",
      "exists | 7 | the end of the condition stands where the name of a type",
      "exists (Task) | 8 | '(' stands where the name of a type",
      "exists 'Task' | 8 | the text 'Task' stands where the name of a type",
      "exists not Task | 8 | 'not' stands where the name of a type",
      "exists Task with about.record = this | 13 | 'with' stands where 'where'",
      "exists Task where | 18 | the end of the condition stands where the name of a feature",
      "exists Task where and owner = me | 19 | 'and' stands where the name of a feature",
      "party = this | 9 | stands outside of 'exists'",
      "exists Task where owner = me and (owner = this | 47 | the end of the condition stands where ')'",
      "exists Task where exists Task where exists Task where exists Task where exists Task where exists Task | 91 | more than 5 deep",
      "lines = 'x' | 1 | is a list",
      "lines.parts > 3 | 1 | is a list",
      "owner > 'x' | 1 | have no order",
      "state < won | 1 | have no order",
      "active > true | 1 | have no order",
      "token between '019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b' and '019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b' | 1 | have no order",
  })
  void formIsWrong(String condition, int column, String words) {
    ConditionException mistake = mistake(condition);
    assertEquals("bad-condition", mistake.code(), condition);
    assertEquals(column, mistake.column(), condition);
    assertTrue(mistake.getMessage().contains(words), mistake.getMessage());
    assertFalse(mistake.hint().isBlank());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
      "amount > 'abc' | 10 | amount of money",
      "amount > 12.50 | 10 | amount of money",
      "amount > '12.5 eur' | 10 | amount of money",
      "amount > 1.23456 EUR | 10 | 4 digits",
      "amount > 9999999999999999 EUR | 10 | 15 digits",
      "amount between 1 EUR and 2 USD | 26 | two currencies",
      "score > 'abc' | 9 | is a number",
      "score > abc | 9 | is a number",
      "score > 12 EUR | 9 | is a number",
      "score = 1234567890123456789012345678901 | 9 | is a number",
      "name = 5 | 8 | is a text",
      "name = Delmotte | 8 | is a text",
      "name ~ 2026-11-17 | 8 | is a text",
      "score ~ '1' | 1 | is no text",
      "name > null | 8 | has no order",
      "name ~ null | 8 | has no order",
      "score between null and 3 | 15 | two ends",
      "score in (1, 'x') | 14 | is a number",
      "active = maybe | 10 | true or false",
      "state = wun | 9 | no value of 'state'",
      "closing = 2026-02-30 | 11 | no day of the calendar",
      "closing = '2026-13-01' | 11 | no day of the calendar",
      "closing = '17/11/2026' | 11 | a date",
      "closing = now | 11 | a date",
      "closing = 2026-11-17T10:30 | 11 | a date",
      "closing = -2h | 11 | a date",
      "closing > -100001d | 11 | too far",
      "closing > -2000y | 11 | too far",
      "closing = 0000-01-01 | 11 | no day of the calendar",
      "seen = 2026-11-17T25:00 | 8 | is no moment",
      "seen = 'yesterday' | 8 | is a moment",
      "seen = 5 | 8 | is a moment",
      "token = 'x' | 9 | is an id",
      "party = 5 | 9 | refers to a record",
      "party = me | 9 | 'me' means users",
      "party in (me, my team) | 11 | 'me' means users",
      "party = My Team | 9 | 'my team' means users",
      "owner = anna | 9 | refers to a record",
      "owner = mee | 9 | Did you mean 'me'",
      "name = my team | 8 | is a text",
      "state = my team | 9 | Its values are",
      "exists Task where about.record = this and exists deal.Deal where state = wno | 74 | Did you mean 'won'?",
      "not (exists Task where owner = me and exists deal.Deal where closing = 2026-02-30) | 72 | no day of the calendar",
      "exists Task where owner = this | 27 | 'owner' refers to User, and 'this' is a record of deal.Deal",
      "exists Task where subject = this | 29 | is a text",
      "exists Task where subject = 'x' and exists Tag where id = this | 59 | is an id",
  })
  void valueDoesNotFitTheFeature(String condition, int column, String words) {
    ConditionException mistake = mistake(condition);
    assertEquals("bad-value", mistake.code(), condition);
    assertEquals(column, mistake.column(), condition);
    assertTrue((mistake.getMessage() + mistake.hint()).contains(words), mistake.getMessage());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
      "nmae = 'x' | 1 | Did you mean 'name'?",
      "score > 1 and closng = today | 15 | Did you mean 'closing'?",
      "owner.nam = 'x' | 7 | Did you mean 'name'?",
      "exists Task where about.record = this and exists Note where txt = 'x' | 61 | Did you mean 'text'?",
      "lines.parts.cod = 'x' | 13 | Did you mean 'code'?",
      "owner.team.zzzzzz = 'x' | 12 | Its features are",
      "name.first = 'x' | 6 | End the path",
      "__type = 'x' | 1 | Its features are",
      "name__f = 'x' | 1 | Its features are",
      "NAME = 'x' | 1 | Did you mean 'name'?",
  })
  void featureIsUnknown(String condition, int column, String hint) {
    ConditionException mistake = mistake(condition);
    assertEquals("unknown-feature", mistake.code(), condition);
    assertEquals(column, mistake.column(), condition);
    assertTrue(mistake.hint().startsWith(hint), mistake.hint());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
      "exists Tsk where owner = me | 8 | Did you mean 'Task'?",
      "score = 1 and not exists Deal | 26 | 'rapport types'",
      "exists Task where exists Party | 26 | 'rapport types'",
      "exists crm_task where owner = me | 8 | 'rapport types'",
  })
  void typeIsUnknown(String condition, int column, String hint) {
    ConditionException mistake = mistake(condition);
    assertEquals("unknown-type", mistake.code(), condition);
    assertEquals(column, mistake.column(), condition);
    assertFalse(mistake.hint().isBlank());
    assertTrue(mistake.hint().contains(hint), mistake.hint());
  }

  @Test
  void messageShowsTheConditionAndAMarkUnderTheMistake() {
    ConditionException mistake = mistake("score > 1\tand\nname = )");
    assertEquals("In the condition at column 22: ')' stands where a value: a number, a date, a word such as 'me', or a text in single quotes "
        + "was expected.\n  score > 1 and name = )\n                       ^", mistake.getMessage());
  }

  @Test
  void longConditionIsShownAroundTheMistake() {
    String start = "name = '" + "x".repeat(500) + "' and ";
    ConditionException mistake = mistake(start + "nmae = 1 and " + "score = 1 and ".repeat(20) + "score = 2");
    String[] lines = mistake.getMessage().split("\n");
    assertEquals(start.length() + 1, mistake.column());
    assertTrue(lines[1].startsWith("  …x") && lines[1].endsWith("…") && lines[1].length() < 130, lines[1]);
    assertEquals(lines[1].indexOf("nmae"), lines[2].indexOf('^'));
  }

  @Test
  void nestingHasALimit() {
    String fine = "(".repeat(50) + "score = 1" + ")".repeat(50);
    assertEquals(51, mistake("(".repeat(51) + "score = 1" + ")".repeat(51)).column());
    assertEquals(201, mistake("not ".repeat(51) + "score = 1").column());
    assertTrue(assertDoesNotFail(fine));
  }

  @Test
  void lengthHasALimit() {
    assertEquals("bad-condition", mistake("name = '" + "x".repeat(50_000) + "'").code());
    assertTrue(assertDoesNotFail("name = '" + "x".repeat(49_000) + "'"));
  }

  @Test
  void numberOfValuesHasALimit() {
    assertTrue(mistake("score in (0" + ",1".repeat(1_000) + ")").getMessage().contains("more than 1000 values"));
    assertTrue(assertDoesNotFail("score in (0" + ",1".repeat(999) + ")"));
  }

  @Test
  void pathHasALimit() {
    assertEquals("bad-condition", mistake("owner.team.parent.parent.parent.parent.name = 'x'").code());
  }

  @Test
  void charactersThatNoDatabaseKeepsAreRefused() {
    assertEquals(10, mistake("name = 'a\0b'").column());
    assertEquals(9, mistake("name = '\uD800'").column());
    assertTrue(assertDoesNotFail("name = '\uD83D\uDE00'"));
  }

  @Test
  void unknownTypeIsNamed() {
    RapportException mistake = assertThrows(RapportException.class, () -> Condition.parse(DealModel.TYPES, "Acount", ""));
    assertEquals("unknown-type", mistake.code());
    assertEquals("Did you mean 'Account'?", mistake.hint());
  }

  private static boolean assertDoesNotFail(String condition) {
    try {
      return Condition.parse(DealModel.TYPES, "deal.Deal", condition) != null;
    } catch (RapportException e) {
      throw new AssertionError(condition, e);
    }
  }
}
