package org.rapport.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rapport.core.transfer.ImportProblems;
import org.rapport.core.transfer.ImportRequest;
import org.rapport.core.transfer.ImportResult;
import org.rapport.core.transfer.ImportResult.Problem;
import org.rapport.core.transfer.Importer;
import org.rapport.model.RapportException;

/** What was wrong with an import, in files of whoever asks. */
class ImportProblemsTest extends ImportFixture {

  @Test
  void problemsAreWrittenWithTheirPlaces() throws Exception {
    Path file = folder.resolve("problems.csv");
    ImportProblems.write(List.of(new Problem("a.csv", 3, 2, "=no, \"never\"", true)), file, Locale.ENGLISH);
    assertEquals("\ufeffFile,Line,Column,Reason,Row left out\r\na.csv,3,2,\"'=no, \"\"never\"\"\",true\r\n", Files.readString(file));
    assertEquals("file-denied", assertThrows(RapportException.class, () -> ImportProblems.write(List.of(), folder, Locale.ENGLISH)).code());
  }

  @Test
  void failedRowsAreCopiedEachFileBesideTheOther() throws Exception {
    Path first = file("first.csv", "name,industry\nAnna,Wood\nBert\n");
    Path second = file("second.csv", "name\nCarl\nDora,x\n");
    ImportResult result = counted(new Importer(session).run(ImportRequest.of(List.of(first, second)).withFailed(folder.resolve("waiting.csv")), null));
    assertEquals(2, result.rejected().size());
    ImportProblems.copyRejected(result, folder.resolve("mine.csv"), Locale.ENGLISH);
    assertTrue(Files.readString(folder.resolve("mine.csv")).contains("Bert"));
    assertTrue(Files.readString(folder.resolve("mine-2.csv")).contains("Dora"));
  }
}
