package org.rapport.conventions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.osgi.util.ManifestElement;
import org.junit.jupiter.api.Test;

/** What the manifests of all bundles must keep to: the arrows of the bundle map, versions, names. */
class BundlesTest {

  /** The kernel from the bottom up; each may use those before it. */
  private static final List<String> KERNEL = List.of("org.rapport.isolation", "org.rapport.model", "org.rapport.store", "org.rapport.core",
      "org.rapport.cli", "org.rapport.search", "org.rapport.duplicates", "org.rapport.print", "org.rapport.provisioning", "org.rapport.web");
  private static final String WORKBENCH = "org.rapport.workbench";

  private final SourceTree tree = new SourceTree();
  private final List<BundleManifest> manifests = tree.bundles().stream().map(BundleManifest::new).toList();

  @Test
  void arrowsPointDownOnly() {
    Map<String, String> exporters = exporters();
    List<String> wrong = new ArrayList<>();
    for (BundleManifest bundle : manifests) {
      for (String used : usedBundles(bundle, exporters)) {
        if (!bundle.isTest() && !mayUse(bundle.name(), used)) {
          wrong.add(bundle.name() + " -> " + used);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void nothingOfTheProductNeedsABundleOfTests() {
    Map<String, String> exporters = exporters();
    List<String> wrong = new ArrayList<>();
    for (BundleManifest bundle : manifests) {
      for (String used : usedBundles(bundle, exporters)) {
        if (!bundle.isTest() && (used.endsWith(".tests") || used.startsWith("org.rapport.testing"))) {
          wrong.add(bundle.name() + " -> " + used);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void exportedPackagesHaveAVersionOrAreInternalWithFriends() {
    List<String> wrong = new ArrayList<>();
    for (BundleManifest bundle : manifests) {
      for (Map.Entry<String, ManifestElement> export : bundle.exports().entrySet()) {
        if (!export.getKey().startsWith("org.rapport.")) {
          continue; // packages of a library that is only repacked keep its own ways
        }
        boolean isInternal = export.getKey().contains(".internal");
        boolean hasVersion = export.getValue().getAttribute("version") != null;
        String friends = export.getValue().getDirective("x-friends");
        if (isInternal ? friends == null : !hasVersion) {
          wrong.add(bundle.name() + ": " + export.getKey());
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void internalPackagesAreOpenToTestsOnly() {
    List<String> wrong = new ArrayList<>();
    for (BundleManifest bundle : manifests) {
      bundle.exports().forEach((name, export) -> {
        String friends = export.getDirective("x-friends");
        if (friends != null && !bundle.isTest() && !Arrays.stream(friends.split(",")).allMatch(f -> f.strip().endsWith(".tests"))) {
          wrong.add(bundle.name() + ": " + name + " is open to " + friends);
        }
      });
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void aBundleIsNamedLikeItsFolderAndItsPackages() {
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < manifests.size(); i++) {
      String folder = tree.bundles().get(i).getFileName().toString();
      String name = manifests.get(i).name();
      if (!folder.equals(name)) {
        wrong.add(folder + " holds " + name);
      }
      manifests.get(i).exports().keySet().stream().filter(p -> !(p + ".").startsWith(name + ".")).filter(p -> p.startsWith("org.rapport"))
          .forEach(p -> wrong.add(name + " exports " + p));
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void headlessBundlesNeedNoScreen() {
    List<String> wrong = new ArrayList<>();
    for (BundleManifest bundle : manifests) {
      boolean hasScreen = bundle.name().contains(".ui") || bundle.name().startsWith(WORKBENCH);
      if (hasScreen || bundle.isTest()) {
        continue;
      }
      Set<String> used = new LinkedHashSet<>(bundle.requires());
      used.addAll(bundle.imports());
      used.stream().filter(n -> n.startsWith("org.eclipse.swt") || n.startsWith("org.eclipse.jface") || n.startsWith("org.eclipse.ui"))
          .forEach(n -> wrong.add(bundle.name() + " -> " + n));
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyBundleStandsInTheMap() {
    String map = tree.text(tree.root().resolve("bundles/README.md"));
    List<String> missing = manifests.stream().filter(b -> !b.name().endsWith(".tests")).map(BundleManifest::name)
        .filter(name -> !map.contains("`" + name + "`")).toList();
    assertEquals(List.of(), missing);
    assertFalse(manifests.isEmpty());
  }

  private Map<String, String> exporters() {
    Map<String, String> result = new HashMap<>();
    manifests.forEach(bundle -> bundle.exports().keySet().forEach(name -> result.put(name, bundle.name())));
    return result;
  }

  private static Set<String> usedBundles(BundleManifest bundle, Map<String, String> exporters) {
    Set<String> used = new LinkedHashSet<>();
    bundle.requires().stream().filter(name -> name.startsWith("org.rapport")).forEach(used::add);
    bundle.imports().stream().map(exporters::get).filter(name -> name != null && !name.equals(bundle.name())).forEach(used::add);
    return used;
  }

  private static boolean mayUse(String bundle, String used) {
    int kernel = KERNEL.indexOf(bundle);
    if (kernel >= 0) {
      return KERNEL.indexOf(used) >= 0 && KERNEL.indexOf(used) < kernel;
    }
    if (bundle.equals(WORKBENCH)) {
      return KERNEL.contains(used);
    }
    boolean isScreen = bundle.endsWith(".ui");
    return KERNEL.contains(used) || isScreen && (used.equals(WORKBENCH) || bundle.equals(used + ".ui"));
  }
}
