package org.rapport.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.rapport.core.handover.HandoverClient;
import org.rapport.core.session.Sessions;
import org.rapport.core.session.TypesProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The application {@code org.rapport.cli.app}: runs the command among the arguments and ends with its exit code. */
public final class Application implements IApplication {

  private static final Logger LOG = LoggerFactory.getLogger(Application.class);

  @Override
  public Object start(IApplicationContext application) {
    BundleContext context = FrameworkUtil.getBundle(Application.class).getBundleContext();
    List<String> arguments = Arrays.asList((String[]) application.getArguments().get(IApplicationContext.APPLICATION_ARGS));
    application.applicationRunning();
    ServiceCommands commands = new ServiceCommands(context);
    Runner runner = new Runner(commands, service(context, TypesProvider.class), service(context, HandoverClient.class),
        "Rapport " + context.getBundle().getVersion());
    int code = runner.run(Invocation.here(arguments), service(context, Sessions.class));
    writeHelp(context, commands);
    return code;
  }

  private static <S> S service(BundleContext context, Class<S> type) {
    ServiceReference<S> reference = context.getServiceReference(type);
    if (reference == null) {
      throw new IllegalStateException("The service " + type.getName() + " is missing: is org.apache.felix.scr started?");
    }
    return context.getService(reference);
  }

  /** Writes the pages that the launcher prints without the framework, if other bundles are installed than the last time. */
  private static void writeHelp(BundleContext context, Commands commands) {
    if (Platform.getConfigurationLocation() == null || Platform.getConfigurationLocation().isReadOnly()) {
      return;
    }
    String language = Locale.getDefault().getLanguage().equals("fr") ? "fr" : "en";
    CRC32 sum = new CRC32();
    for (Bundle bundle : context.getBundles()) {
      sum.update((bundle.getSymbolicName() + "_" + bundle.getVersion() + "\n").getBytes(StandardCharsets.UTF_8));
    }
    try {
      Path folder = Path.of(Platform.getConfigurationLocation().getURL().getPath());
      new HelpPages(commands).write(folder.resolve("org.rapport.cli").resolve("help_" + language + ".txt"), Long.toHexString(sum.getValue()));
    } catch (IOException e) {
      LOG.warn("The help pages could not be written; the launcher starts the framework for them.", e);
    }
  }

  @Override
  public void stop() {
    LOG.info("The framework ends; a running command is finished by its own thread.");
  }
}
