package org.rapport.search.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.testing.AccountBuilder.account;
import static org.rapport.testing.ContactBuilder.contact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SlowCodecReaderWrapper;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.crm.Account;
import org.rapport.search.internal.SearchesService;
import org.rapport.testing.TestDatabase;

/** Whether an index says what the base says, as {@code db check} asks it. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class SearchCheckTest extends SearchFixture {

  private final Account acme = account("Acme").build();

  private interface Damage {
    void to(IndexWriter writer) throws IOException;
  }

  private List<String> check() throws RapportException {
    return searches().check(session(ann), new NullProgressMonitor());
  }

  /** Fills the base and its index, and gives the index up. */
  private void fill() throws RapportException {
    create(acme, contact("Ada", "Lovelace").email("ada@lovelace.example").build());
    assertEquals(List.of("Acme"), find("acme"));
    search.close();
  }

  /** Changes the index behind the back of the search, with what it noted. */
  private void damage(Damage damage) throws IOException {
    try (Stream<Path> folders = Files.list(folder.resolve("search")); Directory files = FSDirectory.open(folders.findFirst().orElseThrow())) {
      Map<String, String> notes;
      try (DirectoryReader reader = DirectoryReader.open(files)) {
        notes = reader.getIndexCommit().getUserData();
      }
      try (IndexWriter writer = new IndexWriter(files, new IndexWriterConfig(null))) {
        damage.to(writer);
        writer.setLiveCommitData(notes.entrySet());
      }
    }
  }

  private static Term key(Account account) {
    return new Term("ref", Records.ref(account).toString());
  }

  @Test
  void whatIsSoundIsSaidToBe() throws Exception {
    fill();
    assertEquals(List.of(), check());
  }

  @Test
  void whatWasChangedSinceIsTakenInBeforeItIsCompared() throws Exception {
    fill();
    edit(acme, each -> each.setName("Zenith"));
    create(account("Later").build());
    assertEquals(List.of(), check());
  }

  @Test
  void aRecordThatIsMissingIsNamed() throws Exception {
    fill();
    damage(writer -> writer.deleteDocuments(key(acme)));
    List<String> problems = check();
    assertEquals(1, problems.size(), problems::toString);
    assertTrue(problems.get(0).contains("Account " + acme.getId()), problems::toString);
  }

  @Test
  void aRecordThatIsThereTwiceIsNamed() throws Exception {
    fill();
    damage(writer -> {
      try (DirectoryReader reader = DirectoryReader.open(writer)) {
        writer.addIndexes(SlowCodecReaderWrapper.wrap(reader.leaves().get(0).reader()));
      }
    });
    assertTrue(check().stream().anyMatch(problem -> problem.contains("Account " + acme.getId())));
  }

  @Test
  void aRecordThatIsGoneIsCounted() throws Exception {
    fill();
    damage(writer -> writer.addDocument(List.of()));
    List<String> problems = check();
    assertEquals(1, problems.size(), problems::toString);
    assertTrue(problems.get(0).contains("1 record more"), problems::toString);
  }

  @Test
  void whatIsNotTakenInYetIsCounted() throws Exception {
    assertEquals(OptionalLong.empty(), new SearchesService(folder.resolve("none")).lag(session(ann)));
    fill();
    assertEquals(OptionalLong.of(0), searches().lag(session(ann)));
    create(account("Later").build(), account("Latest").build());
    assertEquals(OptionalLong.of(2), searches().lag(session(ann)));
  }

  @Test
  void nothingIsMadeByALook() throws Exception {
    search.close();
    assertEquals(List.of(), new SearchesService(folder.resolve("none")).check(session(ann), new NullProgressMonitor()));
    assertFalse(Files.exists(folder.resolve("none")));
  }
}
