package org.rapport.conventions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every extension point has a schema that a partner can work from. */
class SchemasTest {

  private static final List<String> PARTS = List.of("since", "examples", "apiinfo", "implementation");
  private static final Pattern POINT = Pattern.compile("<extension-point\\b([^>]*)>");
  private static final Pattern SCHEMA = Pattern.compile("schema=\"([^\"]+)\"");
  private static final Pattern ATTRIBUTE = Pattern.compile("<attribute name=\"([^\"]+)\"[^>]*?(/?)>(.*?)</attribute>", Pattern.DOTALL);
  private static final int SHORTEST_TEXT = 20;

  private final SourceTree tree = new SourceTree();

  @Test
  void everyExtensionPointHasItsSchema() {
    List<String> missing = new ArrayList<>();
    for (Path plugin : tree.files(tree.root().resolve("bundles"), f -> f.endsWith("plugin.xml"))) {
      Matcher points = POINT.matcher(tree.text(plugin));
      while (points.find()) {
        Matcher schema = SCHEMA.matcher(points.group(1));
        if (!schema.find() || !Files.exists(plugin.resolveSibling(schema.group(1)))) {
          missing.add(tree.name(plugin) + ": " + points.group(1).strip());
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void everySchemaSaysWhatForSinceWhenHowAndWithWhatExample() {
    List<String> missing = new ArrayList<>();
    for (Path schema : schemas()) {
      String text = tree.text(schema);
      if (text.contains("[Enter ")) {
        missing.add(tree.name(schema) + ": text of the template");
      }
      for (String part : PARTS) {
        if (!hasSection(text, part)) {
          missing.add(tree.name(schema) + ": " + part);
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void everyAttributeOfASchemaIsDocumented() {
    List<String> missing = new ArrayList<>();
    for (Path schema : schemas()) {
      Matcher attributes = ATTRIBUTE.matcher(tree.text(schema));
      while (attributes.find()) {
        boolean isOfExtension = List.of("point", "id", "name").contains(attributes.group(1));
        if (!isOfExtension && !attributes.group(3).contains("<documentation>")) {
          missing.add(tree.name(schema) + ": " + attributes.group(1));
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  private List<Path> schemas() {
    return tree.files(tree.root().resolve("bundles"), file -> file.toString().endsWith(".exsd"));
  }

  private static boolean hasSection(String schema, String part) {
    Matcher section = Pattern.compile("type=\"" + part + "\"\\s*/>\\s*</appinfo>\\s*<documentation>(.*?)</documentation>", Pattern.DOTALL)
        .matcher(schema.replace("appInfo", "appinfo"));
    boolean reversed = Pattern.compile("<meta\\.section type=\"" + part + "\"").matcher(schema).find();
    return reversed && section.find() && section.group(1).strip().length() >= SHORTEST_TEXT
        || part.equals("since") && section.reset().find() && !section.group(1).isBlank();
  }
}
