package org.rapport.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.testing.TestDatabase;

/** Fields that are added to a type on the command line, in every verb. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class FieldsTest extends CliFixture {

  private static final List<String> KINDS = List.of("string", "text", "integer", "decimal", "boolean", "date", "instant", "money");

  private String contact(String name, String... more) {
    List<String> arguments = new ArrayList<>(List.of("create", "Contact", "familyName=" + name));
    arguments.addAll(List.of(more));
    return done(arguments.toArray(String[]::new)).get("id").getAsString();
  }

  private List<String> names(String... arguments) {
    JsonArray rows = done(arguments).getAsJsonArray("rows");
    return StreamSupport.stream(rows.spliterator(), false).map(row -> row.getAsJsonObject().get("familyName").getAsString()).toList();
  }

  private JsonObject feature(String name) {
    for (JsonElement each : done("types", "Contact").getAsJsonArray("features")) {
      if (each.getAsJsonObject().get("name").getAsString().equals(name)) {
        return each.getAsJsonObject();
      }
    }
    return new JsonObject();
  }

  @Test
  void aFieldOfEveryKindIsWrittenShownFoundAndUndone() {
    String id = contact("Miller");
    for (String kind : KINDS) {
      done("types", "add-field", "Contact", "my" + kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + ":" + kind);
    }
    done("types", "add-field", "Contact", "level:pick", "--values", "low,middle,high", "--label", "Level", "--label-fr", "Niveau");
    done("set", "Contact", id, "myString=chess", "myText=two\nlines", "myInteger=5000000000", "myDecimal=1.25", "myBoolean=true",
        "myDate=2026-11-17", "myInstant=2026-11-17T08:30:00Z", "myMoney=12.50 EUR", "level=middle");
    JsonObject features = done("show", "Contact", id).getAsJsonObject("features");
    assertEquals("chess", features.get("myString").getAsString());
    assertEquals("two\nlines", features.get("myText").getAsString());
    assertEquals(5_000_000_000L, features.get("myInteger").getAsLong());
    assertEquals("2026-11-17", features.get("myDate").getAsString());
    assertEquals("EUR", features.getAsJsonObject("myMoney").get("currency").getAsString());
    assertEquals("middle", features.get("level").getAsString());
    contact("Adams", "myString=Bridge", "level=low");
    contact("Zorn");
    assertEquals(List.of("Miller"), names("list", "Contact", "--where", "myString = 'chess' and level = middle", "--columns", "familyName"));
    assertEquals(List.of("Adams", "Miller", "Zorn"), names("list", "Contact", "--sort", "level", "--columns", "familyName,level,myMoney"));
    assertEquals(3, done("list", "Contact", "--group-by", "level", "--sum", "myMoney").get("total").getAsInt());
    JsonObject newest = done("history", "Contact", id).getAsJsonArray("changes").get(0).getAsJsonObject().getAsJsonObject("features");
    assertEquals("chess", newest.getAsJsonObject("myString").get("new").getAsString());
    done("set", "Contact", id, "myString=golf");
    done("undo");
    assertEquals("chess", done("show", "Contact", id).getAsJsonObject("features").get("myString").getAsString());
    assertEquals("bad-value", run("set", "Contact", id, "myDate=soon").error());
    assertEquals("bad-value", run("set", "Contact", id, "level=top").error());
    assertTrue(done("db", "check").get("ok").getAsBoolean());
  }

  @Test
  void filesAreImportedAndExportedWithTheField() throws Exception {
    contact("First");
    done("types", "add-field", "Contact", "hobby:string", "--label", "Favourite pastime");
    Path csv = folder.resolve("in.csv");
    Files.writeString(csv, "familyName,Favourite pastime\nMiller,chess\nAdams,bridge\n");
    JsonObject imported = done("import", csv.toString(), "--as", "Contact");
    assertEquals(2, imported.get("created").getAsInt(), imported.toString());
    assertEquals(List.of("Miller"), names("list", "Contact", "--where", "hobby = 'chess'", "--columns", "familyName"));
    Path byName = folder.resolve("name.csv");
    Files.writeString(byName, "familyName,hobby\nBaker,golf\n");
    done("import", byName.toString(), "--as", "Contact");
    assertEquals(List.of("Baker"), names("list", "Contact", "--where", "hobby = 'golf'", "--columns", "familyName"));
    Path out = folder.resolve("out.csv");
    done("export", "Contact", out.toString(), "--where", "hobby is not null");
    String text = Files.readString(out);
    assertTrue(text.contains("hobby") && text.contains("chess") && text.contains("golf"), text);
    Path json = folder.resolve("out.json");
    done("export", "Contact", json.toString());
    assertTrue(Files.readString(json).contains("\"hobby\""), "whole records have the field");
  }

  @Test
  void typesListsTheField() {
    contact("Miller");
    done("types", "add-field", "Contact", "level:pick", "--values", "low,high", "--label", "Level", "--required");
    JsonObject level = feature("level");
    assertEquals("enum", level.get("kind").getAsString());
    assertEquals("Level", level.get("label").getAsString());
    assertTrue(level.get("custom").getAsBoolean() && level.get("required").getAsBoolean());
    assertEquals("[\"low\",\"high\"]", level.get("values").toString());
    done("types", "retire-field", "Contact", "level");
    assertTrue(feature("level").get("retired").getAsBoolean());
    contact("Adams");
    done("types", "revive-field", "Contact", "level");
    assertFalse(feature("level").get("retired").getAsBoolean());
  }

  @Test
  void aPickListIsARecordAndCanBeShared() {
    contact("Miller");
    done("create", "PickList", "code=levels", "name=Levels", "values[].code=b", "values[].code=a", "values[0].name=Best", "values[1].name=Good");
    done("types", "add-field", "Contact", "level:pick", "--pick-list", "levels");
    done("types", "add-field", "Account", "level:pick", "--pick-list", "levels");
    assertEquals("[\"b\",\"a\"]", feature("level").get("values").toString());
    assertEquals("not-found", run("types", "add-field", "Contact", "other:pick", "--pick-list", "nothing").error());
  }

  @Test
  void mistakesSayWhatIsRight() {
    contact("Miller");
    assertEquals("usage", run("types", "add-field").error());
    assertEquals("usage", run("types", "add-field", "Contact").error());
    assertEquals("usage", run("types", "Contact", "hobby").error());
    assertEquals("unknown-type", run("types", "add-field", "Contct", "hobby:string").error());
    assertEquals("bad-value", run("types", "add-field", "Contact", "hobby:strong").error());
    assertEquals("invalid", run("types", "add-field", "Contact", "familyName:string").error());
    assertEquals("invalid", run("types", "add-field", "Contact", "level:pick").error());
    done("types", "add-field", "Contact", "hobby:string");
    assertEquals("invalid", run("types", "add-field", "Contact", "hobby:date").error());
    assertEquals("unknown-feature", run("types", "retire-field", "Contact", "familyName").error());
    assertEquals("unknown-feature", run("list", "Contact", "--where", "hoby = 'x'").error());
  }
}
