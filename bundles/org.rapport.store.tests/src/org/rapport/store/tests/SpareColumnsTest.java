package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rapport.testing.ContactBuilder.contact;

import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.crm.CrmFactory;
import org.rapport.model.crm.FieldDefinition;
import org.rapport.model.crm.FieldKind;
import org.rapport.testing.TestDatabase;

/** Where a further custom field finds its column. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class SpareColumnsTest extends StoreFixture {

  private static final String COLUMNS = "SELECT COUNT(*) FROM information_schema.columns WHERE table_name = 'crm_contact__custom'";

  private void add(String name) throws RapportException {
    FieldDefinition field = CrmFactory.eINSTANCE.createFieldDefinition();
    field.setId(UUID.randomUUID());
    field.setType("Contact");
    field.setName(name);
    field.setTitle(name);
    field.setKind(FieldKind.STRING);
    field.setSortable(true);
    create(field);
  }

  private int columns() throws Exception {
    store.close();
    int result = Integer.parseInt(RawSql.text(config, COLUMNS));
    reopen(types());
    return result;
  }

  @Test
  void aFurtherFieldTakesAColumnThatIsThere() throws Exception {
    add("field0");
    EObject ada = contact("Ada", "L").build();
    create(ada);
    int before = columns();
    for (int i = 1; i < 9; i++) {
      add("field" + i);
      String name = "field" + i;
      edit(ann, load(Records.ref(ada)), a -> a.eSet(a.eClass().getEStructuralFeature(name), "value of " + name));
      int now = columns();
      // PostgreSQL adds a column in no time; on H2 the seventh finds none any more, and has further ones made along with its own.
      assertEquals(database == TestDatabase.POSTGRESQL || i == 7, now > before, i + ": " + now + " after " + before);
      before = now;
    }
    EObject loaded = load(Records.ref(ada));
    for (int i = 1; i < 9; i++) {
      assertEquals("value of field" + i, loaded.eGet(loaded.eClass().getEStructuralFeature("field" + i)));
    }
  }
}
