package org.rapport.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.core.transfer.Formulas;
import org.rapport.core.transfer.Exporter;
import org.rapport.core.transfer.ImportResult;
import org.rapport.store.query.Query;

/** Texts that a spreadsheet would run, on their way out and back. */
class FormulasTest extends ImportFixture {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "=cmd|' /C calc'!A0", "+A1", "-A1", "@SUM(A1)", "\t=1", "\r=1", "=", "-", "+33 1 + A1", "-1+cmd|'/C calc'!A0", "'=1", "''=1"})
  void whatRunsIsMarkedAndTheMarkGoesAgain(String text) {
    assertEquals("'" + text, Formulas.defused(text));
    assertEquals(text, Formulas.fused(Formulas.defused(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "+33 6 12 34 56 78", "+1 (617) 555-0101", "-12.5", "-1,234.50", "+7", "'t Hart", "'", "''", "a=b", "2025-12-31", "'s-Hertogenbosch"})
  void whatRunsNotStaysAsItIs(String text) {
    assertEquals(text, Formulas.defused(text));
    assertEquals(text, Formulas.fused(text));
  }

  @Test
  void manyApostrophesAreNoTrouble() {
    String many = "'".repeat(1_000_000);
    assertEquals(many, Formulas.defused(many));
    assertEquals(many + "=", Formulas.fused(Formulas.defused(many + "=")));
  }

  @Test
  void ourExportGivesTheSameRecordsBack() throws Exception {
    String[] columns = {"name", "industry", "staff", "customerSince", "phones.typed", "emails.address", "addresses.postcode", "notes"};
    ImportResult first = load(file("accounts.csv", "name,industry,staff,customerSince,phone,email,postcode,notes\n=1+1,@home,5,2025-12-31,+33 6 12,a@b.org,01067,\"- one\n- two\"\n"
        + "'=quoted,'t Hart,7,,-,,,'\n"));
    assertTrue(first.problems().isEmpty(), first.toString());
    List<String> before = rows("Account", columns);
    Path file = folder.resolve("out.csv");
    new Exporter(session).write(new Query("Account", "", List.of(), List.of(columns)), file, null, null);
    String text = Files.readString(file);
    assertTrue(text.contains("'=1+1,'@home,5,2025-12-31,+33 6 12,a@b.org,01067,\"'- one"), text);
    load(file, "{\"type\": \"Account\"}", "DE");
    List<String> after = rows("Account", columns);
    assertEquals(4, after.size());
    assertEquals(before, after.stream().distinct().toList());
  }
}
