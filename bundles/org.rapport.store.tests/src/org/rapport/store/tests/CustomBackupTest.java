package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rapport.testing.ContactBuilder.contact;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.CrmFactory;
import org.rapport.model.crm.FieldDefinition;
import org.rapport.model.crm.FieldKind;
import org.rapport.store.BackupProgress;
import org.rapport.store.Store;
import org.rapport.store.StoreConfig;
import org.rapport.store.Stores;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.testing.TestDatabase;

/** A backup holds the values of fields that were added in the running product. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class CustomBackupTest extends StoreFixture {

  @Test
  void theValuesOfCustomFieldsAreRestored() throws RapportException {
    FieldDefinition field = CrmFactory.eINSTANCE.createFieldDefinition();
    field.setId(UUID.randomUUID());
    field.setType("Contact");
    field.setName("hobby");
    field.setTitle("Hobby");
    field.setKind(FieldKind.STRING);
    field.setSortable(true);
    create(field);
    EObject ada = contact("Ada", "L").build();
    create(ada);
    Ref ref = Records.ref(ada);
    edit(ann, load(ref), a -> a.eSet(a.eClass().getEStructuralFeature("hobby"), "Chess"));
    Path file = folder.resolve("customers.rapport");
    store.backup(file, BackupProgress.NONE);
    for (TestDatabase other : TestDatabase.values()) {
      StoreConfig target = other.fresh(folder);
      Stores.restore(target, types(), file, BackupProgress.NONE);
      try (Store restored = Stores.open(target, types())) {
        EObject loaded = restored.load(ann, ref).orElseThrow();
        assertEquals("Chess", loaded.eGet(loaded.eClass().getEStructuralFeature("hobby")));
        Query query = new Query("Contact", "hobby ~ 'chess'", List.of(), List.of("hobby"));
        assertEquals(List.of("Chess"), restored.page(ann, query, PageRequest.first(5)).rows().get(0).values());
        assertEquals(List.of(), restored.check());
      }
    }
  }
}
