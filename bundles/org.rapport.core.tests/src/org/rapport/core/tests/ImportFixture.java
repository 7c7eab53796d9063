package org.rapport.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.core.internal.jobs.JobSession;
import org.rapport.core.session.Session;
import org.rapport.core.transfer.ImportRequest;
import org.rapport.core.transfer.ImportResult;
import org.rapport.core.transfer.ImportResult.Problem;
import org.rapport.core.transfer.Importer;
import org.rapport.core.values.FeatureValues;
import org.rapport.core.values.ValueTexts;
import org.rapport.model.RapportException;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.testing.TestDatabase;
import org.rapport.testing.TestStores;

/** An empty base, and files that are imported into it. */
abstract class ImportFixture {

  @TempDir
  Path folder;

  final Principal ann = TestStores.principal("ann");
  Store store;
  Session session;

  @BeforeEach
  void openBase() throws Exception {
    store = TestStores.open(TestDatabase.H2, folder, TestStores.crmTypes());
    session = new JobSession(store, ann);
  }

  @AfterEach
  void closeBase() {
    store.close();
  }

  Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  /** Imports a file. */
  ImportResult load(Path file) throws RapportException {
    return load(file, null);
  }

  /** Imports a file by a mapping, which may be null. */
  ImportResult load(Path file, String mapping) throws RapportException {
    return load(file, mapping, null);
  }

  /** Imports a file by a mapping for a region, both of which may be null. */
  ImportResult load(Path file, String mapping, String region) throws RapportException {
    try {
      Path json = mapping == null ? null : file("mapping.json", mapping);
      return counted(new Importer(session).run(new ImportRequest(List.of(file), null, json, null, null, false, null, region), null));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static ImportResult counted(ImportResult result) {
    assertEquals(result.read(), result.created() + result.merged() + result.skipped() + result.failed(), result.toString());
    return result;
  }

  /** The values of some columns of all records, sorted by the first; each row joined by bars. */
  List<String> rows(String type, String... columns) throws RapportException {
    Query query = new Query(type, "", List.of(), List.of(columns));
    List<String> rows = new ArrayList<>();
    for (Page.Row row : store.page(session.principal(), query, PageRequest.first(1000)).rows()) {
      rows.add(String.join("|", row.values().stream().map(value -> value == null ? "" : ValueTexts.plain(value)).toList()));
    }
    return rows.stream().sorted().toList();
  }

  /** The rows of a list of the contact with some last name, each with some features joined by blanks. */
  List<String> list(String familyName, String list, String... features) throws RapportException {
    Query query = new Query("Contact", "familyName = '" + familyName + "'", List.of(), List.of());
    EObject record = store.load(session.principal(), store.page(session.principal(), query, PageRequest.first(1)).rows().get(0).ref()).orElseThrow();
    List<String> rows = new ArrayList<>();
    for (Object row : (List<?>) record.eGet(record.eClass().getEStructuralFeature(list))) {
      EClass rowClass = ((EObject) row).eClass();
      rows.add(String.join(" ", Stream.of(features).map(each -> ValueTexts.plain(FeatureValues.get((EObject) row, rowClass.getEStructuralFeature(each))))
          .toList()));
    }
    return rows;
  }

  /** The places of problems: line and column. */
  static List<String> places(ImportResult result) {
    return result.problems().stream().map(each -> each.line() + ":" + each.column()).toList();
  }

  static Problem only(ImportResult result) {
    assertEquals(1, result.problems().size(), result.toString());
    return result.problems().get(0);
  }
}
