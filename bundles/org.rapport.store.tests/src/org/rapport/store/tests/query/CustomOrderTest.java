package org.rapport.store.tests.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.Types;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.FieldDefinition;
import org.rapport.model.crm.FieldKind;
import org.rapport.store.Batch;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.StoreConfig;
import org.rapport.store.Stores;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.testing.TestDatabase;
import org.rapport.testing.TestStores;

/** A list in the order of a custom field is read along the index of that field. */
class CustomOrderTest {

  private static final int RECORDS = 4_000;

  @TempDir
  Path folder;

  private final Principal ann = TestStores.principal("ann");

  private static FieldDefinition field(String name, FieldKind kind) {
    FieldDefinition field = (FieldDefinition) Records.create(CrmPackage.Literals.FIELD_DEFINITION);
    field.setType("Contact");
    field.setName(name);
    field.setKind(kind);
    field.setTitle(name);
    field.setListed(true);
    field.setSortable(true);
    return field;
  }

  private static EObject contact(RecordType type, int i) {
    EObject contact = Records.create(type.eClass());
    contact.eSet(CrmPackage.Literals.CONTACT__FAMILY_NAME, "Customer " + i);
    if (i % 3 > 0) {
      contact.eSet(contact.eClass().getEStructuralFeature("hobby"), "Hobby " + i * 7919 % RECORDS);
      contact.eSet(contact.eClass().getEStructuralFeature("rank"), (long) i % 50);
    }
    return contact;
  }

  private Types fill(StoreConfig config) throws Exception {
    try (Store store = Stores.open(config, TestStores.crmTypes())) {
      TestStores.create(store, ann, field("hobby", FieldKind.STRING), field("rank", FieldKind.INTEGER));
      RecordType type = store.types().get("Contact");
      try (Batch batch = store.batch(ann, "test")) {
        batch.load(IntStream.range(0, RECORDS).mapToObj(i -> contact(type, i)).iterator(), null);
      }
      return store.types();
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aPageFollowsTheIndexOfTheField(TestDatabase database) throws Exception {
    StoreConfig config = database.fresh(folder);
    Types types = fill(config);
    try (QueryBase base = new QueryBase(config, types)) {
      base.execute("ANALYZE");
      for (String sort : List.of("hobby", "rank")) {
        for (boolean descending : List.of(false, true)) {
          Query query = new Query("Contact", "", List.of(new Query.Sort(sort, descending)), List.of(sort));
          base.plans();
          Page first = base.page(query, PageRequest.first(20));
          base.page(query, PageRequest.after(first.next(), 20));
          for (String plan : base.plans()) {
            assertFalse(plan.contains(database == TestDatabase.H2 ? ".tableScan" : "Seq Scan on crm_contact "), sort + ": " + plan);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void pagesGoThroughTheWholeListOnce(TestDatabase database) throws Exception {
    StoreConfig config = database.fresh(folder);
    Types types = fill(config);
    try (QueryBase base = new QueryBase(config, types)) {
      for (String sort : List.of("hobby", "rank")) {
        Query query = new Query("Contact", "", List.of(new Query.Sort(sort, true)), List.of());
        Set<Ref> seen = new HashSet<>();
        Page page = base.page(query, PageRequest.first(300));
        while (page.next() != null) {
          page.rows().forEach(row -> assertTrue(seen.add(row.ref()), "twice"));
          page = base.page(query, PageRequest.after(page.next(), 300));
        }
        page.rows().forEach(row -> assertTrue(seen.add(row.ref()), "twice"));
        assertEquals(RECORDS, seen.size());
      }
    }
  }
}
