package org.rapport.isolation.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.rapport.isolation.poison.Thrower;

/** A plugin as a partner would ship it, made in memory. */
final class TestPlugin {

  private static final String THROWER = Thrower.class.getName().replace('.', '/') + ".class";

  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final Manifest manifest = new Manifest();

  private TestPlugin(String name, String version) {
    Attributes main = manifest.getMainAttributes();
    main.putValue("Manifest-Version", "1.0");
    main.putValue("Bundle-ManifestVersion", "2");
    main.putValue("Bundle-SymbolicName", name);
    main.putValue("Bundle-Version", version);
  }

  /** With a class that throws. */
  static TestPlugin throwing(String name, String version) {
    TestPlugin plugin = new TestPlugin(name, version);
    try (InputStream in = TestPlugin.class.getResourceAsStream("/" + THROWER)) {
      plugin.files.put(THROWER, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return plugin;
  }

  TestPlugin header(String name, String value) {
    manifest.getMainAttributes().putValue(name, value);
    return this;
  }

  TestPlugin file(String path, String content) {
    files.put(path, content.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  Bundle install(BundleContext context) throws BundleException, IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        jar.putNextEntry(new ZipEntry(file.getKey()));
        jar.write(file.getValue());
        jar.closeEntry();
      }
    }
    return context.installBundle("test:" + System.nanoTime(), new ByteArrayInputStream(bytes.toByteArray()));
  }

  /** What its class throws, as the code that calls it gets it. */
  static RuntimeException thrown(Bundle plugin) throws ReflectiveOperationException {
    Runnable runnable = (Runnable) plugin.loadClass(Thrower.class.getName()).getConstructor().newInstance();
    try {
      runnable.run();
    } catch (RuntimeException e) {
      return e;
    }
    throw new AssertionError("The class did not throw.");
  }
}
