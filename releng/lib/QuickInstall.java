import aQute.bnd.component.DSAnnotations;
import aQute.bnd.osgi.Analyzer;
import aQute.bnd.osgi.Constants;
import aQute.bnd.osgi.FileResource;
import aQute.bnd.osgi.Jar;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * Puts compiled bundles into a materialised product without Tycho: a jar with component descriptions and one line of {@code bundles.info} each.
 *
 * <p>Called by {@code releng/quick install}; arguments: project root, folder of classes, folder of the product, class path, bundles.
 */
public final class QuickInstall {
  private final Path root;
  private final Path classes;
  private final Path product;
  private final List<File> libraries = new ArrayList<>();

  private QuickInstall(String[] arguments) {
    root = Path.of(arguments[0]);
    classes = Path.of(arguments[1]);
    product = Path.of(arguments[2]);
    for (String entry : arguments[3].split(File.pathSeparator)) {
      if (new File(entry).isDirectory()) {
        libraries.add(new File(entry));
      }
    }
  }

  public static void main(String[] arguments) throws Exception {
    QuickInstall install = new QuickInstall(arguments);
    install.run(List.of(arguments).subList(4, arguments.length));
  }

  private void run(List<String> bundles) throws Exception {
    Path info = product.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
    TreeMap<String, String> lines = new TreeMap<>();
    for (String line : Files.readAllLines(info)) {
      lines.put(line.substring(0, Math.max(0, line.indexOf(',', line.indexOf(',') + 1))) + line.hashCode(), line);
    }
    Path folder = Files.createDirectories(product.resolve("quick"));
    ManifestCheck check = new ManifestCheck(product, root);
    for (String bundle : bundles) {
      Path source = root.resolve("bundles").resolve(bundle);
      String stamp = Long.toString(newest(source, classes.resolve(bundle)), 36);
      Path jar = folder.resolve(bundle + "_0.1.0.q" + stamp + ".jar");
      check.absent(bundle).forEach(name -> System.err.println(bundle + " needs " + name + ", which is not in the product: it will not be resolved"));
      if (!Files.exists(jar)) {
        write(bundle, source, jar, "0.1.0.q" + stamp, check);
        System.out.println("installed " + bundle);
      }
      String start = lines.values().stream().filter(line -> line.startsWith(bundle + ",")).map(line -> line.replaceFirst(".*(,[0-9]+,(true|false))$", "$1"))
          .findFirst().orElse(",4,false");
      lines.values().removeIf(line -> line.startsWith(bundle + ","));
      lines.put(bundle, bundle + ",0.1.0.q" + stamp + ",quick/" + jar.getFileName() + start);
    }
    Path written = Files.writeString(info.resolveSibling("bundles.info.new"), String.join("\n", lines.values()) + "\n");
    Files.move(written, info, java.nio.file.StandardCopyOption.REPLACE_EXISTING, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
  }

  private static long newest(Path... folders) throws IOException {
    long newest = 0;
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          for (Path file : (Iterable<Path>) files.filter(f -> !f.toString().contains("/target/"))::iterator) {
            newest = Math.max(newest, Files.getLastModifiedTime(file).toMillis());
          }
        }
      }
    }
    return newest;
  }

  private void write(String bundle, Path source, Path file, String version, ManifestCheck check) throws Exception {
    Path compiled = classes.resolve(bundle);
    Properties build = new Properties();
    try (var reader = Files.newBufferedReader(source.resolve("build.properties"))) {
      build.load(reader);
    }
    Manifest manifest;
    try (var stream = Files.newInputStream(source.resolve("META-INF/MANIFEST.MF"))) {
      manifest = new Manifest(stream);
    }
    manifest.getMainAttributes().putValue("Bundle-Version", version);
    try (Jar content = Files.isDirectory(compiled) ? new Jar(bundle, compiled.toFile()) : new Jar(bundle); Analyzer analyzer = new Analyzer(content)) {
      analyzer.addClasspath(libraries);
      analyzer.setProperty(Constants.DSANNOTATIONS_OPTIONS, "version;maximum=1.5.0");
      analyzer.addBasicPlugin(new DSAnnotations());
      analyzer.analyze();
      analyzer.getErrors().forEach(error -> System.err.println(bundle + ": " + error));
      Set<String> used = new TreeSet<>();
      analyzer.getReferred().keySet().forEach(name -> used.add(name.getFQN()));
      Set<String> own = new TreeSet<>();
      analyzer.getContained().keySet().forEach(name -> own.add(name.getFQN()));
      check.unreachable(bundle, used, own).forEach(name -> System.err.println(bundle + " uses " + name + ", which its manifest does not reach"));
      String components = analyzer.getProperty("Service-Component");
      if (components != null && !components.isBlank() && manifest.getMainAttributes().getValue("Service-Component") == null) {
        manifest.getMainAttributes().putValue("Service-Component", components);
      }
      content.remove(".stamp");
      for (String include : build.getProperty("bin.includes", "").split("\\s*,\\s*")) {
        Path path = source.resolve(include);
        if (include.equals(".") || !Files.exists(path)) {
          continue;
        }
        try (Stream<Path> files = Files.walk(path)) {
          for (Path each : (Iterable<Path>) files.filter(Files::isRegularFile).filter(f -> !f.endsWith("META-INF/MANIFEST.MF"))::iterator) {
            if (!each.endsWith("MANIFEST.MF")) {
              content.putResource(source.relativize(each).toString(), new FileResource(each));
            }
          }
        }
      }
      java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
      manifest.write(bytes);
      content.setDoNotTouchManifest();
      content.putResource("META-INF/MANIFEST.MF", new aQute.bnd.osgi.EmbeddedResource(bytes.toByteArray(), 0L));
      content.write(file.toFile());
    }
  }
}
