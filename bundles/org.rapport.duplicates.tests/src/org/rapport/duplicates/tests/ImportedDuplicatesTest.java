package org.rapport.duplicates.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.testing.ContactBuilder.contact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapport.core.session.DatabaseLocation;
import org.rapport.core.session.Session;
import org.rapport.core.transfer.ArrivalWatch;
import org.rapport.core.transfer.ImportRequest;
import org.rapport.core.transfer.ImportResult;
import org.rapport.core.transfer.Importer;
import org.rapport.duplicates.DuplicatePairs;
import org.rapport.duplicates.internal.ImportedDuplicates;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.model.crm.PairState;
import org.rapport.store.ChangeSets;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;

/** An import that looks for duplicates keeps what may be there already, in the base or in its own files, and still takes it in. */
class ImportedDuplicatesTest extends DuplicatesFixture {

  private DuplicatePairs pairs;

  /** A session that does not belong to a service. */
  private record OpenSession(Store store, Principal principal, DatabaseLocation location) implements Session {
    @Override
    public void close() {
      store.close();
    }
  }

  @BeforeEach
  void fill() throws RapportException {
    pairs = new DuplicatePairs(store, ann, duplicates);
    load(List.of(contact("Ada", "Lovelace").birthday(LocalDate.of(1815, 12, 10)).email("ada@lovelace.example").build()));
  }

  @Test
  void whatIsThereAlreadyAndWhatStandsTwiceInTheFileIsKept() throws Exception {
    ImportResult result = load(request().asWatched());
    assertEquals(4, result.created());
    assertEquals(2, result.duplicates());
    assertEquals(2, pairs.count("Contact", PairState.OPEN, 0).count());
    assertEquals(List.of(), store.undo(ann, result.batch()).kept());
    assertEquals(0, pairs.count("Contact", PairState.OPEN, 0).count());
  }

  @Test
  void aTrialRunCountsAndKeepsNothing() throws Exception {
    assertEquals(2, load(request().asWatched().asDryRun()).duplicates());
    assertEquals(0, pairs.count("Contact", PairState.OPEN, 0).count());
  }

  @Test
  void whoDoesNotAskIsNotTold() throws Exception {
    assertEquals(0, load(request()).duplicates());
  }

  @Test
  void aRowThatFailsMakesNoPair() throws Exception {
    Path file = file("name,mail,birthday\nBea Byron," + "x".repeat(300) + "@byron.example,1816-01-03\nBea Byron,bea@byron.example,1816-01-03\n");
    ImportResult result = load(ImportRequest.of(List.of(file)).asWatched());
    assertEquals(1, result.created());
    assertEquals(0, result.duplicates());
  }

  @Test
  void aRowDoesNotFailForAPairWithARecordThatWasDeletedMeanwhile() throws Exception {
    ImportResult result = load(request().asWatched(), new AfterReading(() -> delete("Lovelace")));
    assertEquals(4, result.created(), result.toString());
    assertEquals(1, result.duplicates());
    assertEquals(1, pairs.count("Contact", PairState.OPEN, 0).count());
  }

  @Test
  void aRowThatIsWrongSaysSoAndNotThatItsPairIs() throws Exception {
    Path file = file("given name,family name,email,birthday,owner\nAda,Lovelace,ada@lovelace.example,1815-12-10," + UUID.randomUUID() + "\n");
    ImportResult result = load(ImportRequest.of(List.of(file)).asWatched(), new AfterReading(() -> delete("Lovelace")));
    assertEquals(1, result.failed(), result.toString());
    assertTrue(result.problems().get(0).reason().contains("Owner"), result.toString());
    assertEquals(0, result.duplicates());
  }

  private void delete(String familyName) {
    try {
      Ref ref = store.page(ann, new Query("Contact", "familyName = '" + familyName + "'", List.of(), List.of()), PageRequest.first(1)).rows().get(0).ref();
      store.commit(ann, List.of(ChangeSets.delete(store.load(ann, ref).orElseThrow())));
    } catch (RapportException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Does something after the records that are there were read. */
  private final class AfterReading implements ArrivalWatch {

    private final ArrivalWatch watch = new ImportedDuplicates(duplicates);
    private final Runnable action;

    AfterReading(Runnable action) {
      this.action = action;
    }

    @Override
    public boolean knows(RecordType type) {
      return watch.knows(type);
    }

    @Override
    public Arrivals begin(Session session, RecordType type, BooleanSupplier cancelled) throws RapportException {
      Arrivals arrivals = watch.begin(session, type, cancelled);
      action.run();
      return arrivals;
    }
  }

  private ImportRequest request() throws IOException {
    return ImportRequest.of(List.of(file("""
        given name,family name,email,birthday
        Ada,Lovelace,ada@lovelace.example,1815-12-10
        Bea,Byron,bea@byron.example,1816-01-03
        Grace,Hopper,grace@navy.example,1906-12-09
        Bea,Byrom,bea@byron.example,1816-01-03
        """)));
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("people.csv"), text);
  }

  private ImportResult load(ImportRequest request) throws RapportException {
    return load(request, new ImportedDuplicates(duplicates));
  }

  private ImportResult load(ImportRequest request, ArrivalWatch watch) throws RapportException {
    return new Importer(new OpenSession(store, ann, null), watch).run(request, null);
  }
}
