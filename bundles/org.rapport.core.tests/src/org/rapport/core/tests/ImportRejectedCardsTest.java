package org.rapport.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import ezvcard.Ezvcard;
import ezvcard.VCard;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapport.core.transfer.ImportRequest;
import org.rapport.core.transfer.ImportResult;
import org.rapport.core.transfer.Importer;
import org.rapport.model.RapportException;

/** Cards and records that failed go to files of their own kind, and can be imported from there. */
class ImportRejectedCardsTest extends ImportFixture {

  private static final String BAD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bea Byron\r\nN:Byron;Bea;;;\r\nNOTE:a\u0000b\r\nEND:VCARD\r\n";
  private static final String GOOD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Lovelace\r\nN:Lovelace;Ada;;;\r\nEND:VCARD\r\n";
  private static final String TAG = "{\"type\": \"Tag\", \"features\": {\"name\": \"%s\"}}";

  private ImportResult load(String failed, Path... files) throws RapportException {
    return counted(new Importer(session).run(ImportRequest.of(List.of(files)).withFailed(folder.resolve(failed)), null));
  }

  @Test
  void cardsKeepAllTheySayAndGetTheReason() throws Exception {
    ImportResult result = load("failed.vcf", file("people.vcf", GOOD + BAD));
    assertEquals(List.of(1L, 1L), List.of(result.created(), result.failed()));
    assertEquals(List.of(folder.resolve("failed.vcf").toString()), result.rejected());
    String text = Files.readString(folder.resolve("failed.vcf"));
    assertTrue(text.startsWith(BAD.substring(0, BAD.indexOf("END:VCARD")) + "X-RAPPORT-PROBLEM:"), text);
    VCard card = Ezvcard.parse(text).first();
    assertEquals(result.problems().get(0).reason(), card.getExtendedProperty("X-RAPPORT-PROBLEM").getValue().replace("\\,", ",").replace("\\;", ";"));
    Path again = Files.move(folder.resolve("failed.vcf"), folder.resolve("again.vcf"));
    assertEquals(1, load("failed.vcf", again).failed());
    assertEquals(text, Files.readString(folder.resolve("failed.vcf")));
    Path mended = Files.writeString(folder.resolve("mended.vcf"), text.replace("\u0000", ""));
    assertEquals(1, load("failed.vcf", mended).created());
    assertFalse(Files.exists(folder.resolve("failed.vcf")));
    assertEquals(List.of("Byron|ab", "Lovelace|"), rows("Contact", "familyName", "notes"));
  }

  @Test
  void recordsAreAnArrayWithTheReasonInEach() throws Exception {
    String bad = "{\"type\": \"Tag\", \"features\": {\"name\": null}}";
    ImportResult result = load("failed.json", file("tags.json", "[" + TAG.formatted("a") + "," + bad + ",7," + "{\"type\": \"Nothing\", \"features\": {}}"
        + "," + TAG.formatted("b") + "]"));
    assertEquals(List.of(2L, 3L), List.of(result.created(), result.failed()));
    JsonArray rejected = JsonParser.parseString(Files.readString(folder.resolve("failed.json"))).getAsJsonArray();
    assertEquals(2, rejected.size(), "what is no record cannot say why");
    assertTrue(rejected.toString().contains("Name is empty") && rejected.toString().contains("Nothing"), rejected.toString());
    rejected.get(0).getAsJsonObject().addProperty("type", "Tag");
    rejected.get(1).getAsJsonObject().addProperty("type", "Tag");
    rejected.forEach(each -> each.getAsJsonObject().getAsJsonObject("features").addProperty("name", "mended" + each.hashCode()));
    assertEquals(2, load("failed.json", file("mended.json", rejected.toString())).created());
  }

  @Test
  void filesOfSeveralKindsEndAsTheirKindAsks() throws Exception {
    ImportResult result = load("failed.csv", file("people.csv", "Last name,First name\na,b,c\n"), file("people.vcf", BAD),
        file("tags.json", "{\"type\": \"Nothing\", \"features\": {}}"));
    assertEquals(List.of("failed.csv", "failed-2.csv.vcf", "failed-3.csv.json"),
        result.rejected().stream().map(each -> Path.of(each).getFileName().toString()).toList());
    for (String each : result.rejected()) {
      assertEquals(1, load("again.csv", Path.of(each)).failed(), each);
    }
  }

  @Test
  void whatIsImportedIsNeverWrittenOver() throws Exception {
    Path file = file("failed.vcf", BAD);
    assertEquals("usage", assertThrows(RapportException.class, () -> load("failed.vcf", file)).code());
    assertEquals("usage", assertThrows(RapportException.class, () -> load("failed", file)).code());
    assertEquals(BAD, Files.readString(file));
  }
}
