package org.rapport.conventions.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The source tree that the running test belongs to, found by walking up from the working folder. */
final class SourceTree {

  private static final List<String> NOT_SOURCE = List.of("target", "bin", ".git", ".quick", "src-gen", "node_modules");

  private final Path root;

  SourceTree() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("targetplatform/artifacts.tsv"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("The test does not run inside Rapport's source tree.");
      }
    }
    root = folder;
  }

  /** The folder that holds the reactor. */
  Path root() {
    return root;
  }

  /** All bundles: the folders with a manifest, by name. */
  List<Path> bundles() {
    try (Stream<Path> folders = Files.list(root.resolve("bundles"))) {
      return folders.filter(f -> Files.exists(f.resolve("META-INF/MANIFEST.MF"))).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Files under a folder that people wrote, no build output and no generated code. */
  List<Path> files(Path folder, Predicate<Path> wanted) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).filter(this::isSource).filter(wanted).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hand-written Java of all bundles. */
  List<Path> javaFiles() {
    return files(root.resolve("bundles"), file -> file.toString().endsWith(".java"));
  }

  /** The text of a file in UTF-8. */
  String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /** The path of a file as people name it, from the root of the tree. */
  String name(Path file) {
    return root.relativize(file).toString();
  }

  private boolean isSource(Path file) {
    for (Path part : root.relativize(file)) {
      if (NOT_SOURCE.contains(part.toString())) {
        return false;
      }
    }
    return true;
  }
}
