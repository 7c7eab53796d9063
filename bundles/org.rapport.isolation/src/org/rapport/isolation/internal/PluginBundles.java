package org.rapport.isolation.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;

/** Which bundles are plugins, and what hangs on them. Safe for all threads. */
public final class PluginBundles {

  /** The list of the bundles that came with Rapport, which 'releng/package' makes. */
  private static final String BASE = "configuration/org.eclipse.equinox.simpleconfigurator/base.info";

  private static final String MODELS = "\"org.rapport.model.packages\"";

  private final BundleContext context;
  private final Set<String> base;

  private PluginBundles(BundleContext context, Set<String> base) {
    this.context = context;
    this.base = base;
  }

  /**
   * Those of an installation.
   *
   * @param home its folder; null, or without the list of what came with Rapport, where all that is there already is taken for that
   */
  public static PluginBundles read(BundleContext context, Path home) throws IOException {
    Path list = home == null ? null : home.resolve(BASE);
    Set<String> base;
    if (list != null && Files.isReadable(list)) {
      try (Stream<String> lines = Files.lines(list)) {
        base = lines.filter(line -> !line.startsWith("#")).map(line -> line.replaceFirst(",.*", "")).collect(Collectors.toSet());
      }
    } else {
      base = Arrays.stream(context.getBundles()).map(Bundle::getSymbolicName).filter(name -> name != null).collect(Collectors.toSet());
    }
    base.add(Constants.SYSTEM_BUNDLE_SYMBOLICNAME);
    base.add(context.getBundle(Constants.SYSTEM_BUNDLE_ID).getSymbolicName());
    return new PluginBundles(context, Set.copyOf(base));
  }

  private boolean isPlugin(Bundle bundle) {
    return bundle.getSymbolicName() != null && !base.contains(bundle.getSymbolicName());
  }

  /** All plugins that are installed. */
  List<Bundle> all() {
    return Arrays.stream(context.getBundles()).filter(this::isPlugin).filter(bundle -> bundle.getState() != Bundle.UNINSTALLED).toList();
  }

  /** One of them. */
  Optional<Bundle> find(String name) {
    return all().stream().filter(bundle -> bundle.getSymbolicName().equals(name)).findFirst();
  }

  /** Whether a plugin can go while others work: only plugins need it, and no record has a class of its model. */
  boolean canGo(Bundle bundle) throws IOException {
    BundleRevision revision = bundle.adapt(BundleRevision.class);
    boolean fragment = revision != null && (revision.getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
    Collection<Bundle> along = wiring().getDependencyClosure(List.of(bundle));
    for (Bundle each : along) {
      if (!isPlugin(each) || bringsModel(each)) {
        return false;
      }
    }
    return !fragment;
  }

  private static boolean bringsModel(Bundle bundle) throws IOException {
    URL extensions = bundle.getEntry("plugin.xml");
    if (extensions == null) {
      return false;
    }
    try (InputStream in = extensions.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).contains(MODELS);
    }
  }

  /** The framework's view on what is connected with what. */
  FrameworkWiring wiring() {
    return context.getBundle(Constants.SYSTEM_BUNDLE_ID).adapt(FrameworkWiring.class);
  }

  /** Those that should be resolved and cannot be. */
  List<Bundle> unresolved() {
    List<Bundle> found = new ArrayList<>();
    for (Bundle bundle : all()) {
      if (bundle.getState() == Bundle.INSTALLED && !wiring().resolveBundles(List.of(bundle))) {
        found.add(bundle);
      }
    }
    return found;
  }
}
