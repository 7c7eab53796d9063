package org.rapport.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapport.core.transfer.ImportInspector;
import org.rapport.core.transfer.ImportMapping;
import org.rapport.core.transfer.Inspection;
import org.rapport.core.transfer.Split;
import org.rapport.core.transfer.Update;

/** Mappings that are changed a piece at a time, in the form of the mapping file. */
class MappingTextTest extends ImportFixture {

  private static final String EVERYTHING = """
      {"type": "Account", "key": "externalIds.value", "skipWhenEmpty": "No", "region": "GB", "separator": ";", "quote": "'", "encoding": "UTF-8",
       "headings": true, "dates": "dmy", "decimal": {"Turnover": ","},
       "columns": {"No": "externalIds[system=shop].value", "Turnover": "staff"}, "values": {"addresses.street": "{Street} {Number}", "industry": "Retail"},
       "split": {"Place": {"at": " ", "into": ["addresses.postcode", "", "addresses.city"], "rest": "first"}},
       "map": {"Turnover": {"m": "1", "*": "2"}}, "update": {"name": "keep", "industry": "fill"}}""";

  @Test
  void whatWasReadIsWrittenAsItWas() throws Exception {
    Inspection found = new ImportInspector(session).inspect(new ImportInspector(session).parts(file("a.csv", "No;Turnover;Street;Number;Place\n1;2;a;3;b c\n")).get(0),
        ImportMapping.of(EVERYTHING), null, null, null);
    assertTrue(found.refused().isEmpty(), found.toString());
    ImportMapping expected = ImportMapping.of(EVERYTHING);
    String written = JsonParser.parseString(found.mapping().toJson()).getAsJsonObject().toString();
    assertEquals(JsonParser.parseString(expected.toJson().replace("\"headings\":true,", "")), JsonParser.parseString(written));
  }

  @Test
  void aColumnHasOnePlaceAfterItWasGivenOne() {
    ImportMapping mapping = ImportMapping.of(EVERYTHING).withColumn("Street", "addresses.extra").withColumn("Place", "addresses.city").withColumn("No", null);
    assertEquals(Optional.of("addresses.extra"), mapping.column("Street"));
    assertEquals(Optional.of("addresses.city"), mapping.column("Place"));
    assertTrue(mapping.split("Place").isEmpty());
    assertEquals(Map.of("industry", "Retail"), mapping.constants());
    assertTrue(mapping.get("skipWhenEmpty").isEmpty());
    assertTrue(mapping.column("No").isEmpty());
  }

  @Test
  void updatesAndConstantsAreSaidAndTakenBack() {
    ImportMapping mapping = ImportMapping.of(EVERYTHING).withUpdate("addresses[kind=work].city", Update.KEEP).withUpdate("name", Update.OVERWRITE)
        .withText("industry", null).withText("staff", "7");
    assertEquals(Update.KEEP, mapping.update("addresses.street"));
    assertEquals(Update.OVERWRITE, mapping.update("name"));
    assertEquals(Map.of("staff", "7"), mapping.constants());
    assertFalse(mapping.withoutPlaces().hasPlaces());
    assertEquals(Optional.of("UTF-8"), mapping.withoutPlaces().get("encoding"));
  }

  @Test
  void aColumnIsSplitOrJoinedByHandAndComesBackWhole() {
    ImportMapping plain = ImportMapping.NONE.withColumn("Full name", "familyName").withColumn("Street", "addresses.street").withColumn("Number", "addresses.extra");
    Split names = new Split(" ", List.of("givenName", "familyName"), false);
    ImportMapping split = plain.withMeanings("Full name", Map.of("n/a", "")).withSplit("Full name", names);
    assertEquals(Optional.of(names), split.split("Full name"));
    assertTrue(split.column("Full name").isEmpty());
    assertEquals(Map.of("n/a", ""), split.meanings("Full name"));
    assertEquals(plain, split.withColumn("Full name", "familyName").with("split", null).with("map", null));
    ImportMapping joined = plain.withText("addresses.street", "{Street}, {Number}");
    assertTrue(joined.column("Street").isEmpty(), "a place has one source");
    assertEquals(Optional.of("addresses.extra"), joined.column("Number"));
    assertEquals(Map.of("addresses.street", "{Street}, {Number}"), joined.joined("Number"));
    assertTrue(joined.constants().isEmpty());
    assertTrue(joined.withColumn("Street", "addresses.street").joined("Number").isEmpty());
    ImportMapping moved = plain.withColumn("Number", "addresses.street");
    assertTrue(moved.column("Street").isEmpty());
    assertEquals(Optional.of("addresses.street"), moved.column("Number"));
  }

  @Test
  void whatAColumnWritesIsSaidForItAlone() {
    ImportMapping mapping = ImportMapping.NONE.with("dates", "dmy").withForm("Until", "dates", "mdy");
    assertEquals(List.of("mdy", "dmy"), List.of(mapping.form("Until", "dates").orElseThrow(), mapping.form("Since", "dates").orElseThrow()));
    assertEquals(Optional.of("dmy"), mapping.get("dates"));
    assertEquals(Optional.of("dmy"), mapping.withForm("Until", "dates", null).form("Until", "dates"));
    assertEquals(Optional.of(","), ImportMapping.NONE.withForm("Sum", "decimal", ",").form("Sum", "decimal"));
    assertTrue(ImportMapping.NONE.withForm("Sum", "decimal", ",").get("decimal").isEmpty());
    assertEquals(Map.of(), mapping.withMeanings("Since", Map.of("x", "y")).withMeanings("Since", Map.of()).meanings("Since"));
  }
}
