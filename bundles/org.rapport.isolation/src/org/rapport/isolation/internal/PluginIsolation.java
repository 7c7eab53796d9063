package org.rapport.isolation.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.rapport.isolation.Fault;
import org.rapport.isolation.Fault.Kind;
import org.rapport.isolation.Fault.Until;
import org.rapport.isolation.Isolation;
import org.rapport.isolation.IsolationListener;
import org.rapport.isolation.internal.Culprits.Culprit;
import org.rapport.isolation.internal.FaultFile.Entry;

/** {@link Isolation} by bundles that the framework is kept from resolving. */
public final class PluginIsolation implements Isolation, AutoCloseable {

  /** So many sessions with a fault, and a plugin stays off. */
  private static final int ENOUGH = 3;
  private static final long REFRESH_SECONDS = 10;
  private static final String REQUIREMENT = "Unresolved requirement:";

  private final PluginBundles plugins;
  private final FaultFile file;
  private final Consumer<IOException> unwritten;
  private final Culprits culprits;
  private final Map<String, Fault> faults = new ConcurrentSkipListMap<>();
  private final Set<String> off = ConcurrentHashMap.newKeySet();
  private final List<IsolationListener> listeners = new CopyOnWriteArrayList<>();
  private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
    Thread thread = new Thread(task, "rapport-isolation");
    thread.setDaemon(true);
    return thread;
  });

  /**
   * Of an installation.
   *
   * @param file what is remembered
   * @param unwritten is told where it can be neither read nor written; all goes on without a memory
   */
  public PluginIsolation(PluginBundles plugins, FaultFile file, Consumer<IOException> unwritten) {
    this.plugins = plugins;
    this.file = file;
    this.unwritten = unwritten;
    this.culprits = new Culprits(plugins);
  }

  /** Keeps bundles from being resolved. */
  public Gate gate() {
    return new Gate(off::contains);
  }

  /** Leaves out what is remembered as off; to be called once, before anything else is started and with the gate in place. */
  public void begin() {
    List<Bundle> resolved = new ArrayList<>();
    try {
      file.read().forEach((name, entry) -> plugins.find(name).filter(bundle -> entry.skip() || entry.off() && entry.isOf(version(bundle)))
          .ifPresent(bundle -> {
            off.add(name);
            faults.put(name, new Fault(name, version(bundle), entry.kind(), entry.reason(), entry.off() ? Until.TURNED_ON : Until.NEXT_START));
            if (bundle.getState() != Bundle.INSTALLED) {
              resolved.add(bundle);
            }
          }));
    } catch (IOException e) {
      unwritten.accept(e);
    }
    if (!resolved.isEmpty()) {
      refresh(resolved);
    }
    // The framework remembers that it was not resolved, and would not try again.
    plugins.wiring().resolveBundles(plugins.all().stream().filter(bundle -> bundle.getState() == Bundle.INSTALLED).toList());
  }

  /** Names the plugins that cannot be resolved, once all are installed. */
  public void look() {
    worker.execute(() -> plugins.unresolved().stream().filter(bundle -> !off.contains(bundle.getSymbolicName())).forEach(bundle -> {
      String name = bundle.getSymbolicName();
      Fault fault = new Fault(name, version(bundle), Kind.UNRESOLVED, Texts.get("unresolved", missing(bundle)), Until.NEXT_START);
      if (faults.putIfAbsent(name, fault) == null) {
        tell(fault);
      }
    }));
  }

  /** What the framework misses for it; only trying to start it tells. */
  private static String missing(Bundle bundle) {
    try {
      bundle.start(Bundle.START_TRANSIENT);
      return bundle.getSymbolicName();
    } catch (BundleException e) {
      return String.valueOf(e.getMessage()).lines().filter(line -> line.contains(REQUIREMENT)).map(line -> line.replaceFirst(".*" + REQUIREMENT, ""))
          .map(String::strip).findFirst().orElse(e.getMessage());
    }
  }

  @Override
  public Optional<String> plugin(StackTraceElement[] stack) {
    return culprits.of(stack).map(culprit -> culprit.plugin().getSymbolicName());
  }

  @Override
  public Optional<Fault> threw(Throwable error) {
    return error instanceof OutOfMemoryError ? Optional.empty()
        : culprits.of(error).flatMap(culprit -> leave(culprit, Kind.THREW, Texts.get("threw", culprit.place(), said(error))));
  }

  private static String said(Throwable error) {
    Throwable deepest = error;
    for (int i = 0; i < ENOUGH && deepest.getCause() != null; i++) {
      deepest = deepest.getCause();
    }
    String kind = deepest.getClass().getSimpleName();
    return deepest.getMessage() == null ? kind : kind + ", " + deepest.getMessage();
  }

  @Override
  public Optional<Fault> blocked(StackTraceElement[] stack, Duration time) {
    return culprits.of(stack).flatMap(culprit -> leave(culprit, Kind.BLOCKED, Texts.get("blocked", culprit.place(), time.toSeconds())));
  }

  @Override
  public Optional<Fault> hung(StackTraceElement[] stack) {
    return culprits.of(stack).map(culprit -> {
      Bundle plugin = culprit.plugin();
      String reason = Texts.get("hung", culprit.place());
      boolean counted = faults.containsKey(plugin.getSymbolicName());
      Entry entry = remember(plugin, old -> noted(old, plugin, Kind.HUNG, reason, counted ? 0 : 1, true));
      return fault(plugin, Kind.HUNG, reason, entry.off() ? Until.TURNED_ON : Until.AFTER_NEXT_SESSION);
    });
  }

  private synchronized Optional<Fault> leave(Culprit culprit, Kind kind, String reason) {
    Bundle plugin = culprit.plugin();
    if (faults.containsKey(plugin.getSymbolicName())) {
      return Optional.empty();
    }
    boolean now = canGo(plugin);
    Entry entry = remember(plugin, old -> noted(old, plugin, kind, reason, 1, !now));
    Fault fault = fault(plugin, kind, reason, entry.off() ? Until.TURNED_ON : now ? Until.NEXT_START : Until.AFTER_NEXT_SESSION);
    leave(plugin, fault, now);
    return Optional.of(fault);
  }

  private void leave(Bundle plugin, Fault fault, boolean now) {
    faults.put(fault.plugin(), fault);
    worker.execute(() -> {
      if (now) {
        listeners.forEach(listener -> listener.leaving(fault));
        off.add(fault.plugin());
        refresh(List.of(plugin));
      }
      tell(fault);
    });
  }

  private boolean canGo(Bundle plugin) {
    try {
      return plugins.canGo(plugin);
    } catch (IOException e) {
      unwritten.accept(e);
      return false;
    }
  }

  private static Entry noted(Entry old, Bundle plugin, Kind kind, String reason, int more, boolean skip) {
    int times = (old != null && old.isOf(version(plugin)) ? old.times() : 0) + more;
    return new Entry(version(plugin), times, times >= ENOUGH, skip, kind, reason);
  }

  private static Fault fault(Bundle plugin, Kind kind, String reason, Until until) {
    return new Fault(plugin.getSymbolicName(), version(plugin), kind, reason, until);
  }

  private static String version(Bundle bundle) {
    return bundle.getVersion().toString();
  }

  private Entry remember(Bundle plugin, Function<Entry, Entry> change) {
    Entry[] written = new Entry[1];
    try {
      file.change(plugin.getSymbolicName(), old -> written[0] = change.apply(old));
    } catch (IOException e) {
      unwritten.accept(e);
      written[0] = change.apply(null);
    }
    return written[0];
  }

  /** Lets go of bundles and of the plugins that need them; waits until that is done. */
  private void refresh(List<Bundle> bundles) {
    CountDownLatch done = new CountDownLatch(1);
    plugins.wiring().refreshBundles(bundles, event -> done.countDown());
    try {
      done.await(REFRESH_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void tell(Fault fault) {
    listeners.forEach(listener -> listener.left(fault));
  }

  @Override
  public void settled() {
    try {
      for (Map.Entry<String, Entry> each : file.read().entrySet()) {
        if (each.getValue().skip() && faults.containsKey(each.getKey())) {
          file.change(each.getKey(), old -> old == null ? null : old.settled());
        }
      }
    } catch (IOException e) {
      unwritten.accept(e);
    }
  }

  @Override
  public List<Fault> faults() {
    return List.copyOf(faults.values());
  }

  @Override
  public synchronized Optional<Fault> turnOff(String plugin) {
    return plugins.find(plugin).map(bundle -> {
      remember(bundle, old -> new Entry("*", 0, true, false, Kind.TURNED_OFF, ""));
      Fault fault = fault(bundle, Kind.TURNED_OFF, "", Until.TURNED_ON);
      leave(bundle, fault, canGo(bundle));
      return fault;
    });
  }

  @Override
  public synchronized void turnOn(String plugin) {
    try {
      file.change(plugin, old -> null);
    } catch (IOException e) {
      unwritten.accept(e);
    }
    faults.remove(plugin);
    worker.execute(() -> {
      if (off.remove(plugin)) {
        plugins.find(plugin).ifPresent(bundle -> plugins.wiring().resolveBundles(List.of(bundle)));
      }
    });
  }

  @Override
  public void addListener(IsolationListener listener) {
    listeners.add(listener);
  }

  @Override
  public void removeListener(IsolationListener listener) {
    listeners.remove(listener);
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
