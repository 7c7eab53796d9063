package org.rapport.isolation.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;
import org.osgi.service.log.LogLevel;
import org.osgi.service.log.LogListener;
import org.osgi.service.log.LogReaderService;
import org.osgi.service.log.LoggerFactory;
import org.rapport.isolation.Isolation;

/** Is started before what plugins contribute to, and stands between them and it from then on. */
public final class Activator implements BundleActivator {

  private static final String FILE = "plugins.properties";

  private PluginIsolation isolation;
  private LogReaderService log;
  private final LogListener reader = entry -> {
    if (entry.getLogLevel() == LogLevel.ERROR && entry.getException() != null) {
      isolation.threw(entry.getException());
    }
  };

  @Override
  public void start(BundleContext context) throws IOException {
    Path file = folder(context).resolve(FILE);
    String home = context.getProperty("rapport.home");
    Consumer<IOException> unwritten = e -> error(context, "What is remembered of plugins, in " + file + ", could not be read or written.", e);
    isolation = new PluginIsolation(PluginBundles.read(context, home == null ? null : Path.of(home)), new FaultFile(file), unwritten);
    context.registerService(ResolverHookFactory.class, isolation.gate(), null);
    isolation.begin();
    ServiceReference<LogReaderService> reference = context.getServiceReference(LogReaderService.class);
    log = context.getService(reference);
    log.addLogListener(reader);
    context.registerService(Isolation.class, isolation, null);
    context.addFrameworkListener(event -> {
      if (event.getType() == FrameworkEvent.STARTLEVEL_CHANGED || event.getType() == FrameworkEvent.STARTED) {
        isolation.look();
      }
    });
  }

  /** Beside the settings of who works here; without those, where the framework keeps what belongs to this bundle. */
  private static Path folder(BundleContext context) throws IOException {
    String data = context.getProperty("rapport.data");
    return data == null ? context.getDataFile("").toPath() : Files.createDirectories(Path.of(data));
  }

  private static void error(BundleContext context, String sentence, IOException e) {
    ServiceReference<LoggerFactory> reference = context.getServiceReference(LoggerFactory.class);
    context.getService(reference).getLogger(Activator.class).error(sentence, e);
  }

  @Override
  public void stop(BundleContext context) {
    log.removeLogListener(reader);
    isolation.close();
  }
}
