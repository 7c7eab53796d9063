package org.rapport.workbench.tests.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.core.values.SeenFields;
import org.rapport.model.crm.Account;
import org.rapport.model.crm.CrmFactory;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.EmailAddress;
import org.rapport.model.Records;
import org.rapport.testing.AccountBuilder;
import org.rapport.testing.TestStores;
import org.rapport.workbench.internal.record.model.FieldChecks;
import org.rapport.workbench.internal.record.model.FieldModel;
import org.rapport.workbench.internal.record.model.FieldPath;
import org.rapport.workbench.internal.record.model.PhoneForms;
import org.rapport.workbench.internal.record.model.Problem;
import org.rapport.workbench.internal.record.model.RecordDraft;
import org.rapport.workbench.internal.record.model.RecordProblems;

class FieldChecksTest {

  private static final SeenFields ACCOUNT = SeenFields.all(TestStores.crmTypes().of(CrmPackage.Literals.ACCOUNT));

  private static Optional<String> check(EStructuralFeature feature, Object value) {
    return new FieldChecks(FormatsTest.formats("en-IE")).check("x", FieldModel.of(feature, Locale.ENGLISH), value).map(Problem::message);
  }

  @Test
  void missesWhatIsRequired() {
    assertEquals("Name is missing. Type a value to save.", check(CrmPackage.Literals.ACCOUNT__NAME, " ").orElseThrow());
    assertTrue(check(CrmPackage.Literals.ACCOUNT__INDUSTRY, null).isEmpty());
  }

  @Test
  void measuresLengthInCharactersAsPeopleCountThem() {
    assertTrue(check(CrmPackage.Literals.TAG__NAME, "😀".repeat(60)).isEmpty());
    assertEquals("At most 60 characters can be kept, this text has 61.",
        check(CrmPackage.Literals.TAG__NAME, "x".repeat(61)).orElseThrow());
  }

  @Test
  void namesTheLimitsOfANumber() {
    assertEquals("The smallest value is 0.", check(CrmPackage.Literals.ACCOUNT__STAFF, -1).orElseThrow());
    assertTrue(check(CrmPackage.Literals.ACCOUNT__STAFF, 0).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"info@acme.example, ", "facturation@hofmann-feinkost, The part after @ has no ending. Add one",
      "acme.example, A mail address has an @ sign",
      "@acme.example, The part before @ is missing", "a b@c.de, A mail address has no blanks"})
  void saysWhatAMailAddressLacks(String address, String message) {
    assertEquals(message == null ? "" : message, check(CrmPackage.Literals.EMAIL_ADDRESS__ADDRESS, address)
        .map(text -> text.substring(0, message == null ? 0 : message.length())).orElse(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"acme.example", "https://acme.example/a?b=c", "www.acme.example/x", "skype:alice", "http://localhost.local:80/"})
  void acceptsAddressesOfTheWeb(String url) {
    assertTrue(check(CrmPackage.Literals.LINK__URL, url).isEmpty(), url);
  }

  @Test
  void warnsOfANumberWhoseCountryCannotBeTold() {
    Account account = AccountBuilder.account("Hofmann").phone("0221 440 88 12", null).build();
    List<Problem> problems = new RecordProblems(FormatsTest.formats("en-IE"), ACCOUNT).of(new RecordDraft(TestStores.crmTypes(), account, false));
    assertEquals(1, problems.size());
    assertFalse(problems.get(0).isError());
  }

  @Test
  void speaksFrench() {
    String message = new FieldChecks(FormatsTest.formats("fr-BE"))
        .check("x", FieldModel.of(CrmPackage.Literals.ACCOUNT__NAME, Locale.FRENCH), null).orElseThrow().message();
    assertEquals("Nom : valeur manquante. Saisissez-en une pour enregistrer.", message);
  }

  @ParameterizedTest
  @CsvSource({"0221 440 88 12, DE, +492214408812", "+32 2 555 12 12, DE, +3225551212", "1, DE, ", "call me, BE, "})
  void tellsTheInternationalFormOfANumber(String typed, String country, String expected) {
    assertEquals(Optional.ofNullable(expected), PhoneForms.international(typed, country));
  }

  @Test
  void collectsTheProblemsOfRowsAndOfWhatWasNotUnderstood() {
    Account account = AccountBuilder.account("").email("nobody").build();
    RecordDraft draft = new RecordDraft(TestStores.crmTypes(), account, false);
    draft.keepTyped("staff", new RecordDraft.Typed("many", "This is not a number."));
    EmailAddress row = ((Account) draft.working()).getEmails().get(0);
    List<String> paths = new RecordProblems(FormatsTest.formats("en-IE"), ACCOUNT).of(draft).stream().map(Problem::path).toList();
    assertEquals(List.of("name", "staff", "emails[" + Records.id(row) + "].address"), paths);
    assertEquals(row, FieldPath.find(draft.working(), "emails[0].address").orElseThrow().owner());
    assertEquals(row, FieldPath.find(draft.working(), paths.get(2)).orElseThrow().owner());
    assertTrue(FieldPath.find(draft.working(), "emails[7].address").isEmpty());
    assertTrue(FieldPath.find(CrmFactory.eINSTANCE.createTag(), "nothing").isEmpty());
  }
}
