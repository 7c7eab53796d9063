package org.rapport.duplicates.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.model.RapportException;
import org.rapport.testing.Febrl;
import org.rapport.testing.KnownDuplicates;
import org.rapport.testing.KnownDuplicates.Quality;
import org.rapport.testing.MistypedContacts;
import org.rapport.testing.TestData;

/** How well the engine finds what is known to be the same, without being told: the bars of the issue. */
class KnownDuplicatesTest extends DuplicatesFixture {

  @ParameterizedTest
  @CsvSource({"1, true, 0.97", "1, false, 0.94", "3, true, 0.97", "3, false, 0.94"})
  void theGeneratedPersonsOfFebrlAreFound(int set, boolean numbers, double least) throws RapportException {
    check(Febrl.read(TestData.path("dedupe/febrl_dataset" + set + ".csv"), numbers), least);
  }

  @Test
  void peopleWhoLiveTogetherAreToldFromThoseWhoWereTakenDownTwice() throws RapportException {
    check(new MistypedContacts(TestData.path("names"), 1).make(3000), 0.95);
  }

  private void check(KnownDuplicates known, double least) throws RapportException {
    load(known.contacts());
    Found found = scan("Contact");
    Quality quality = known.quality(found.pairs());
    assertTrue(quality.f1() >= least, quality::toString);
    assertEquals(found.matches().size(), found.pairs().size(), "A pair was given twice.");
    assertEquals(known.contacts().size(), found.scanned().records());
  }
}
