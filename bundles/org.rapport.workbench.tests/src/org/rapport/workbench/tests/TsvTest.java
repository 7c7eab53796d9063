package org.rapport.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapport.workbench.internal.list.change.Tsv;

/** Cells survive the way through the clipboard. */
class TsvTest {

  @Test
  void spreadsheetsEndTheLastRowToo() {
    assertEquals(List.of(List.of("a", "b"), List.of("", "c")), Tsv.read("a\tb\r\n\tc\r\n"));
    assertEquals(List.of(List.of("a"), List.of(""), List.of("b")), Tsv.read("a\n\nb"));
    assertEquals(List.of(List.of("a", "")), Tsv.read("a\t"));
    assertEquals(List.of(), Tsv.read(""));
  }

  @Test
  void quotesHoldCellsTogetherWhereTheyAreMeantSo() {
    assertEquals(List.of(List.of("two\nlines", "a \"word\"")), Tsv.read("\"two\nlines\"\t\"a \"\"word\"\"\""));
    assertEquals(List.of(List.of("3\" pipe", "x")), Tsv.read("3\" pipe\tx"));
    assertEquals(List.of(List.of("\"Rosa\" GmbH", "x")), Tsv.read("\"Rosa\" GmbH\tx"));
    assertEquals(List.of(List.of("\"open", "x")), Tsv.read("\"open\tx"));
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    Random random = new Random(7);
    String letters = "ab \t\n\r\"'=,";
    for (int run = 0; run < 2_000; run++) {
      List<List<String>> rows = new ArrayList<>();
      int width = 1 + random.nextInt(3);
      for (int row = 0; row <= random.nextInt(3); row++) {
        List<String> cells = new ArrayList<>();
        for (int cell = 0; cell < width; cell++) {
          StringBuilder text = new StringBuilder("x");
          for (int i = random.nextInt(5); i > 0; i--) {
            text.insert(random.nextInt(text.length() + 1), letters.charAt(random.nextInt(letters.length())));
          }
          cells.add(text.toString());
        }
        rows.add(cells);
      }
      assertEquals(rows, Tsv.read(Tsv.write(rows)));
    }
  }
}
