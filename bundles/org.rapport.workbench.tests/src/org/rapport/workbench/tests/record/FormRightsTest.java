package org.rapport.workbench.tests.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapport.core.values.SeenFields;
import org.rapport.model.RecordType;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.FieldAccess;
import org.rapport.model.crm.Scope;
import org.rapport.store.Rights;
import org.rapport.testing.AccountBuilder;
import org.rapport.testing.TestStores;
import org.rapport.workbench.internal.list.ListColumn;
import org.rapport.workbench.internal.record.model.FieldModel;
import org.rapport.workbench.internal.record.model.FormModel;
import org.rapport.workbench.internal.record.model.Texts;

/** Forms and lists have the fields that their reader may see, and let those be written that may be. */
class FormRightsTest {

  private final RecordType account = TestStores.crmTypes().of(CrmPackage.Literals.ACCOUNT);
  private final SeenFields seen = SeenFields.of(Rights.of(new Rights.Reach(null, Set.of(), Set.of(), Set.of()), Map.of("Account",
      new Rights.OfType(Scope.ALL, Scope.OWN, true, Scope.NONE, false, false, Map.of("Account",
          Map.of("industry", FieldAccess.HIDDEN, "emails", FieldAccess.HIDDEN, "name", FieldAccess.READ_ONLY)), false))), account);

  private FormModel form(SeenFields fields) {
    return FormModel.of(account.eClass(), fields, new Texts(Locale.ENGLISH));
  }

  @Test
  void aHiddenFieldIsNoneOfTheForm() {
    assertTrue(form(SeenFields.all(account)).field("industry").isPresent());
    assertTrue(form(seen).field("industry").isEmpty());
    assertTrue(form(seen).field("emails").isEmpty());
  }

  @Test
  void aFieldThatIsOnlyReadIsNotEdited() {
    assertFalse(form(seen).field("name").orElseThrow().isEditable(true));
    assertTrue(form(seen).field("website").or(() -> form(seen).field("staff")).orElseThrow().isEditable(true));
  }

  @Test
  void nothingIsEditedInTheRecordOfSomebodyElse() {
    FormModel others = form(seen.in(AccountBuilder.account("Hofmann").build()));
    assertEquals(List.of(), others.fields().stream().filter(field -> field.isEditable(false)).map(FieldModel::name).toList());
  }

  @Test
  void aListHasNoColumnForAHiddenField() {
    List<String> all = ListColumn.of(account, SeenFields.all(account)).stream().map(ListColumn::path).toList();
    List<String> some = ListColumn.of(account, seen).stream().map(ListColumn::path).toList();
    assertEquals(all.stream().filter(path -> !path.equals("industry")).toList(), some);
    assertTrue(all.contains("industry"));
  }
}
