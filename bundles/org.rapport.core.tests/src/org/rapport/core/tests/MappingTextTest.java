package org.rapport.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapport.core.transfer.ImportInspector;
import org.rapport.core.transfer.ImportMapping;
import org.rapport.core.transfer.Inspection;
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
    assertFalse(mapping.splits("Place"));
    assertEquals(Map.of("industry", "Retail"), mapping.constants());
    assertTrue(mapping.get("skipWhenEmpty").isEmpty());
    assertTrue(mapping.column("No").isEmpty());
  }

  @Test
  void updatesAndConstantsAreSaidAndTakenBack() {
    ImportMapping mapping = ImportMapping.of(EVERYTHING).withUpdate("addresses[kind=work].city", Update.KEEP).withUpdate("name", Update.OVERWRITE)
        .withConstant("industry", null).withConstant("staff", "7");
    assertEquals(Update.KEEP, mapping.update("addresses.street"));
    assertEquals(Update.OVERWRITE, mapping.update("name"));
    assertEquals(Map.of("staff", "7"), mapping.constants());
    assertFalse(mapping.withoutPlaces().hasPlaces());
    assertEquals(Optional.of("UTF-8"), mapping.withoutPlaces().get("encoding"));
  }
}
