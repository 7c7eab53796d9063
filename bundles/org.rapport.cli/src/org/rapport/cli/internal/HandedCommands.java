package org.rapport.cli.internal;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rapport.core.handover.HandedCommand;
import org.rapport.core.handover.HandoverClient;
import org.rapport.core.handover.HandoverHandler;
import org.rapport.core.identity.Passwords;
import org.rapport.core.session.Sessions;
import org.rapport.core.session.TypesProvider;

/** Runs the commands of other processes, as if they were typed here. */
@Component
public final class HandedCommands implements HandoverHandler {

  @Reference
  private TypesProvider types;
  @Reference
  private HandoverClient client;
  private Runner runner;

  /** Inside the framework. */
  public HandedCommands() {
    this(null);
  }

  /** In plain Java. */
  public HandedCommands(Runner runner) {
    this.runner = runner;
  }

  @Activate
  void activate(BundleContext context) {
    runner = new Runner(new ServiceCommands(context), types, client, context.getBundle().getVersion().toString());
  }

  @Override
  public int run(HandedCommand command, Sessions sessions, InputStream in, OutputStream out, OutputStream err, Passwords passwords,
      BooleanSupplier gone) {
    return runner.runHanded(new Invocation(command.arguments(), in, out, err, Path.of(command.folder()),
        Locale.forLanguageTag(command.language()), ZoneId.of(command.zone()), passwords, gone), sessions);
  }
}
