import aQute.bnd.header.Attrs;
import aQute.bnd.header.OSGiHeader;
import aQute.bnd.header.Parameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** Says which packages a bundle's classes use that its manifest does not reach: what Equinox and Tycho refuse, and a flat class path hides. */
final class ManifestCheck {
  private static final String RUNTIME = "(java|javax|org\\.w3c\\.dom|org\\.xml\\.sax|org\\.ietf|sun|jdk|com\\.sun)(\\..*)?";
  private static final String COMPILE_ONLY = "org\\.osgi\\.(service\\.component\\.annotations|annotation\\..*)";

  private final Map<String, Manifest> bundles = new HashMap<>();

  /** Reads the manifests of the product's bundles and of the project's. */
  ManifestCheck(Path product, Path project) throws IOException {
    try (Stream<Path> files = Files.list(product.resolve("plugins"))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        if (Files.isDirectory(file)) {
          read(file);
        } else {
          try (JarFile jar = new JarFile(file.toFile())) {
            add(jar.getManifest());
          }
        }
      }
    }
    try (Stream<Path> folders = Files.list(project.resolve("bundles"))) {
      for (Path folder : (Iterable<Path>) folders::iterator) {
        read(folder);
      }
    }
  }

  private void read(Path folder) throws IOException {
    Path file = folder.resolve("META-INF/MANIFEST.MF");
    if (Files.exists(file)) {
      try (var stream = Files.newInputStream(file)) {
        add(new Manifest(stream));
      }
    }
  }

  private void add(Manifest manifest) {
    String name = manifest == null ? null : manifest.getMainAttributes().getValue("Bundle-SymbolicName");
    if (name != null) {
      bundles.put(OSGiHeader.parseHeader(name).keySet().iterator().next(), manifest);
    }
  }

  /** The packages of {@code used} that the bundle can not see, ordered. */
  Set<String> unreachable(String bundle, Set<String> used, Set<String> own) {
    Manifest manifest = bundles.get(bundle);
    Set<String> seen = new HashSet<>(header(manifest, "Import-Package").keySet());
    header(manifest, "Require-Bundle").keySet().forEach(required -> exports(required, seen, new HashSet<>()));
    Parameters host = header(manifest, "Fragment-Host");
    Set<String> missing = new TreeSet<>(used);
    missing.removeIf(name -> own.contains(name) || seen.contains(name) || name.matches(RUNTIME) || name.matches(COMPILE_ONLY) || !host.isEmpty());
    return missing;
  }

  /** What the bundle requires or imports and no bundle of the product or the project has, ordered. */
  Set<String> absent(String bundle) {
    Set<String> absent = new TreeSet<>();
    header(bundles.get(bundle), "Require-Bundle").forEach((name, attributes) -> {
      if (!bundles.containsKey(name) && !"optional".equals(attributes.get("resolution:"))) {
        absent.add(name);
      }
    });
    Set<String> exported = new HashSet<>();
    bundles.values().forEach(manifest -> exported.addAll(header(manifest, "Export-Package").keySet()));
    header(bundles.get(bundle), "Import-Package").forEach((name, attributes) -> {
      if (!exported.contains(name) && !name.matches(RUNTIME) && !"optional".equals(attributes.get("resolution:"))) {
        absent.add(name);
      }
    });
    return absent;
  }

  private void exports(String bundle, Set<String> seen, Set<String> visited) {
    Manifest manifest = bundles.get(bundle);
    if (manifest == null || !visited.add(bundle)) {
      return;
    }
    seen.addAll(header(manifest, "Export-Package").keySet());
    // The runtime stands for several bundles whose packages are split between them.
    for (Map.Entry<String, Attrs> required : header(manifest, "Require-Bundle").entrySet()) {
      if ("reexport".equals(required.getValue().get("visibility:"))) {
        exports(required.getKey(), seen, visited);
      }
    }
    bundles.values().stream().filter(m -> header(m, "Fragment-Host").containsKey(bundle)).forEach(m -> seen.addAll(header(m, "Export-Package").keySet()));
  }

  private static Parameters header(Manifest manifest, String name) {
    return manifest == null ? new Parameters() : OSGiHeader.parseHeader(manifest.getMainAttributes().getValue(name));
  }
}
