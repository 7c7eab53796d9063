package org.rapport.conventions.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.jar.Manifest;
import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;

/** What a bundle's manifest says, without starting the bundle. */
final class BundleManifest {

  private final Manifest manifest;
  private final String name;

  BundleManifest(Path bundle) {
    try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
      manifest = new Manifest(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    name = elements("Bundle-SymbolicName").keySet().iterator().next();
  }

  /** The symbolic name. */
  String name() {
    return name;
  }

  /** The exported packages. */
  Map<String, ManifestElement> exports() {
    return elements("Export-Package");
  }

  /** The imported packages. */
  Set<String> imports() {
    return elements("Import-Package").keySet();
  }

  /** The required bundles. */
  Set<String> requires() {
    return elements("Require-Bundle").keySet();
  }

  /** Whether this is a bundle of tests or of what tests need. */
  boolean isTest() {
    return name.endsWith(".tests") || name.startsWith("org.rapport.testing");
  }

  private Map<String, ManifestElement> elements(String header) {
    Map<String, ManifestElement> result = new LinkedHashMap<>();
    try {
      ManifestElement[] elements = ManifestElement.parseHeader(header, manifest.getMainAttributes().getValue(header));
      if (elements != null) {
        for (ManifestElement element : elements) {
          for (String component : element.getValueComponents()) {
            result.put(component, element);
          }
        }
      }
    } catch (BundleException e) {
      throw new IllegalStateException(e);
    }
    return result;
  }
}
