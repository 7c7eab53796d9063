package org.rapport.isolation.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;
import org.rapport.isolation.Fault;
import org.rapport.isolation.IsolationListener;
import org.rapport.isolation.internal.FaultFile;
import org.rapport.isolation.internal.PluginBundles;
import org.rapport.isolation.internal.PluginIsolation;

/** One session of Rapport, in the framework of the tests: several of them stand for the starts of one installation. */
final class TestSession implements AutoCloseable {

  private static final long SECONDS = 20;

  final PluginIsolation isolation;
  final List<IOException> unwritten = new CopyOnWriteArrayList<>();
  private final BlockingQueue<Fault> told = new LinkedBlockingQueue<>();
  private final ServiceRegistration<ResolverHookFactory> gate;

  /** Begins one; {@code plugins} are those of the installation, known before there was a plugin. */
  TestSession(BundleContext context, PluginBundles plugins, Path file) {
    isolation = new PluginIsolation(plugins, new FaultFile(file), unwritten::add);
    gate = context.registerService(ResolverHookFactory.class, isolation.gate(), null);
    isolation.addListener(new IsolationListener() {
      @Override
      public void left(Fault fault) {
        told.add(fault);
      }
    });
    isolation.begin();
  }

  /** What listeners are told next. */
  Fault told() throws InterruptedException {
    Fault fault = told.poll(SECONDS, TimeUnit.SECONDS);
    if (fault == null) {
      throw new AssertionError("Nobody was told of a fault.");
    }
    return fault;
  }

  /** Ends it as the end of the process does. */
  @Override
  public void close() {
    isolation.close();
    gate.unregister();
  }
}
