package org.rapport.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.rapport.core.internal.jobs.JobSession;
import org.rapport.core.session.Session;
import org.rapport.core.transfer.Exporter;
import org.rapport.core.transfer.ImportRequest;
import org.rapport.core.transfer.ImportResult;
import org.rapport.core.transfer.Importer;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.CrmPackage.Literals;
import org.rapport.store.Batch;
import org.rapport.store.ChangeSets;
import org.rapport.store.Store;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.testing.RandomRecords;
import org.rapport.testing.RecordTexts;
import org.rapport.testing.TestDatabase;
import org.rapport.testing.TestStores;

/** What is exported and taken into an empty base is the same there, whatever the texts are like. */
class ExchangeTest extends ImportFixture {

  private static final int RECORDS = 10_000;
  private static final int PORTION = 500;
  /** In an order in which nothing refers to what comes later. */
  private static final List<EClass> CLASSES = List.of(Literals.TEAM, Literals.TERRITORY, Literals.TAG, Literals.CURRENCY, Literals.EXCHANGE_RATE,
      Literals.ACCOUNT, Literals.CONTACT, Literals.RELATIONSHIP_KIND, Literals.INTERACTION, Literals.NOTE, Literals.TASK, Literals.EVENT);

  private final Random random = new Random(20_261_127L);

  @Test
  void everyKindOfValueComesBackByJson() throws Exception {
    RandomRecords records = new RandomRecords(random, store.types(), true);
    List<Ref> targets = new ArrayList<>();
    List<Path> files = new ArrayList<>();
    for (EClass type : CLASSES) {
      fill(records, type, RECORDS / CLASSES.size(), targets);
      Path file = folder.resolve(type.getName() + ".json");
      new Exporter(session).write(Query.all(type.getName()), file, "json", null);
      files.add(file);
    }
    try (Store other = TestStores.open(TestDatabase.H2, Files.createDirectory(folder.resolve("other")), store.types())) {
      Session there = new JobSession(other, ann);
      for (int i = 0; i < files.size(); i++) {
        ImportResult result = counted(new Importer(there).run(new ImportRequest(List.of(files.get(i)), CLASSES.get(i).getName(), null, null, null,
            false, null, null), null));
        assertEquals(List.of(), result.problems());
      }
      for (EClass type : CLASSES) {
        compare(texts(store, type), texts(other, type));
      }
      assertEquals(List.of(), other.check());
    }
  }

  @Test
  void singleValuesComeBackByCsv() throws Exception {
    RandomRecords records = new RandomRecords(random, store.types(), true);
    EClass type = Literals.ACCOUNT;
    fill(records, type, 2000, new ArrayList<>());
    List<String> columns = RandomRecords.features(type).stream().map(EStructuralFeature::getName).filter(name -> !name.equals("owner")
        && !name.equals("territory")).toList();
    Path file = folder.resolve("Account.csv");
    new Exporter(session).write(new Query("Account", "", List.of(), columns), file, "csv", null);
    try (Store other = TestStores.open(TestDatabase.H2, Files.createDirectory(folder.resolve("other")), store.types())) {
      ImportResult result = counted(new Importer(new JobSession(other, ann)).run(ImportRequest.of(List.of(file)), null));
      assertEquals(List.of(), result.problems());
      compare(numbered(rows(store, columns)), numbered(rows(other, columns)));
    }
  }

  private static Map<String, String> numbered(List<String> rows) {
    Map<String, String> result = new TreeMap<>();
    rows.forEach(row -> result.put(String.format("%06d", result.size()), row));
    return result;
  }

  private static void compare(Map<String, String> expected, Map<String, String> found) {
    expected.forEach((key, text) -> assertEquals(text, found.get(key), key));
    assertEquals(expected.keySet(), found.keySet());
  }

  /** Some of these records would break a rule of their type; they are left out. */
  private void fill(RandomRecords records, EClass type, int count, List<Ref> targets) throws RapportException {
    int made = 0;
    try (Batch batch = store.batch(ann, "random")) {
      for (int tries = 0; made < count && tries < 20 * count; tries++) {
        EObject record = records.create(type, targets);
        for (EStructuralFeature feature : RandomRecords.features(type)) {
          if ((Annotations.flag(feature, "unique") || feature == Literals.ACCOUNT__NAME) && feature.getEType().getInstanceClass() == String.class) {
            record.eSet(feature, type == Literals.CURRENCY ? currency(tries) : made + " " + record.eGet(feature));
          }
        }
        try {
          if (!batch.commit(List.of(ChangeSets.create(record))).isEmpty()) {
            targets.add(Records.ref(record));
            made++;
          }
        } catch (RapportException e) {
          assertEquals("invalid", e.code(), e.getMessage());
        }
      }
    }
  }

  private static String currency(int number) {
    return "" + (char) ('A' + number / 676 % 26) + (char) ('A' + number / 26 % 26) + (char) ('A' + number % 26);
  }

  /** All records of a type by id, each as a text of all it holds. */
  private Map<String, String> texts(Store base, EClass type) throws RapportException {
    Map<String, String> result = new TreeMap<>();
    PageRequest request = PageRequest.first(PORTION);
    while (request != null) {
      Page page = base.page(ann, Query.all(type.getName()), request);
      base.load(ann, page.rows().stream().map(Page.Row::ref).toList()).forEach((ref, record) -> result.put(ref.toString(), RecordTexts.of(record)));
      request = page.next() == null ? null : PageRequest.after(page.next(), PORTION);
    }
    return result;
  }

  private List<String> rows(Store base, List<String> columns) throws RapportException {
    List<String> result = new ArrayList<>();
    PageRequest request = PageRequest.first(PORTION);
    while (request != null) {
      Page page = base.page(ann, new Query("Account", "", List.of(), columns), request);
      page.rows().forEach(row -> result.add(row.values().toString()));
      request = page.next() == null ? null : PageRequest.after(page.next(), PORTION);
    }
    result.sort(null);
    return result;
  }
}
