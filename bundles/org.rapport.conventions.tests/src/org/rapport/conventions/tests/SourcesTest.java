package org.rapport.conventions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What hand-written code of all bundles must keep to. */
class SourcesTest {

  private static final int MOST_LINES = 800;
  private static final Map<String, Pattern> FORBIDDEN = Map.of(
      "an empty catch block", Pattern.compile("catch\\s*\\([^)]*\\)\\s*\\{\\s*\\}"),
      "a stack trace on the console", Pattern.compile("\\.printStackTrace\\(\\)"),
      "a static service holder", Pattern.compile("public static (final )?\\w+ (INSTANCE|instance)\\b"),
      "work put off", Pattern.compile("//.*\\b(TODO|FIXME|XXX)\\b"),
      "a disabled test", Pattern.compile("@Disabled\\b"),
      "a virtual thread, which waits for ever where OSGi loads classes on several", Pattern.compile("\\b(ofVirtual|startVirtualThread|newVirtualThread\\w+)\\("));
  private static final Pattern HEX_COLOUR = Pattern.compile("new (RGB|Color)\\((?:null, )?\\s*\\d+");
  private static final Pattern MACHINE = Pattern.compile("(?<![\\w.])/(work|farm|tmp/bash_jobs)/|https?://(repo1?|registry|deb)\\.");

  private final SourceTree tree = new SourceTree();

  @Test
  void classesStaySmall() {
    List<String> large = tree.javaFiles().stream().filter(f -> tree.text(f).lines().count() > MOST_LINES).map(tree::name).toList();
    assertEquals(List.of(), large);
  }

  @Test
  void nothingThatHidesAFailure() {
    List<String> found = new ArrayList<>();
    for (Path file : tree.javaFiles()) {
      if (file.endsWith("SourcesTest.java")) {
        continue;
      }
      String text = tree.text(file);
      FORBIDDEN.forEach((what, pattern) -> {
        if (pattern.matcher(text).find()) {
          found.add(tree.name(file) + ": " + what);
        }
      });
    }
    assertEquals(List.of(), found);
  }

  @Test
  void coloursComeFromTheTheme() {
    List<String> found = tree.javaFiles().stream().filter(f -> !tree.name(f).contains(".tests/"))
        .filter(f -> HEX_COLOUR.matcher(tree.text(f)).find()).map(tree::name).toList();
    assertEquals(List.of(), found);
  }

  @Test
  void noFileNamesAMachineOrARegistry() {
    List<String> found = tree.files(tree.root(), SourcesTest::isText).stream().filter(f -> !f.endsWith("SourcesTest.java"))
        .filter(f -> MACHINE.matcher(tree.text(f)).find()).map(tree::name).toList();
    assertEquals(List.of(), found);
  }

  private static boolean isText(Path file) {
    String name = file.getFileName().toString();
    boolean script = !name.contains(".") && file.toString().contains("releng");
    return Files.isReadable(file) && (script || name.matches(".*\\.(java|xml|md|sh|ecore|genmodel|target|tsv|properties|MF|css|ini|json|txt)"));
  }
}
