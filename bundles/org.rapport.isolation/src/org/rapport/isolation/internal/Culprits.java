package org.rapport.isolation.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** Finds the plugin in a stack trace: that of the innermost call whose class a plugin brings. Safe for all threads. */
final class Culprits {

  /** What lies under it on a stack only waits for what lies above: a dialog that is open runs the events of all others. */
  private static final Set<String> DISPATCHERS = Set.of("org.eclipse.swt.widgets.Display.readAndDispatch");

  private final PluginBundles plugins;

  Culprits(PluginBundles plugins) {
    this.plugins = plugins;
  }

  /**
   * Who is to blame.
   *
   * @param plugin the bundle
   * @param place the class and method of it that was running, or its name where none was
   */
  record Culprit(Bundle plugin, String place) {
  }

  /** The plugin that threw, or whose class could not be made. */
  Optional<Culprit> of(Throwable error) {
    List<Throwable> chain = new ArrayList<>();
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Throwable each = error; each != null && seen.add(each); each = each.getCause()) {
      chain.add(0, each);
    }
    for (Throwable each : chain) {
      Optional<Culprit> found = of(each.getStackTrace());
      if (found.isPresent()) {
        return found;
      }
    }
    return chain.stream().flatMap(each -> named(each.getMessage()).stream()).findFirst();
  }

  /** The plugin that a stack runs in, the innermost call first. */
  Optional<Culprit> of(StackTraceElement[] stack) {
    List<Bundle> bundles = plugins.all();
    for (StackTraceElement frame : stack) {
      String place = frame.getClassName() + "." + frame.getMethodName();
      if (bundles.isEmpty() || DISPATCHERS.contains(place)) {
        break;
      }
      for (Bundle bundle : bundles) {
        if (brings(bundle, frame.getClassName())) {
          return Optional.of(new Culprit(bundle, place));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean brings(Bundle bundle, String className) {
    BundleWiring wiring = bundle.adapt(BundleWiring.class);
    if (wiring == null || className.startsWith("java.")) {
      return false;
    }
    int dot = className.lastIndexOf('.');
    String folder = dot < 0 ? "/" : className.substring(0, dot).replace('.', '/');
    return !wiring.listResources(folder, className.substring(dot + 1) + ".class", BundleWiring.LISTRESOURCES_LOCAL).isEmpty();
  }

  /** The platform names the bundle of a class that it could not load or make: {@code Plug-in "acme.x" was unable to …}, {@code … by acme.x_1.0.0}. */
  private Optional<Culprit> named(String message) {
    return message == null ? Optional.empty() : plugins.all().stream()
        .filter(bundle -> message.contains("\"" + bundle.getSymbolicName() + "\"") || message.contains(" by " + bundle.getSymbolicName() + "_"))
        .map(bundle -> new Culprit(bundle, bundle.getSymbolicName())).findFirst();
  }
}
