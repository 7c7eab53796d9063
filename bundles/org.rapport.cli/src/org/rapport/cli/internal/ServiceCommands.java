package org.rapport.cli.internal;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.rapport.cli.CliCommand;

/** The commands that bundles offer as services. The one with the highest ranking wins where two have the same verb. */
final class ServiceCommands implements Commands {

  private final BundleContext context;

  ServiceCommands(BundleContext context) {
    this.context = context;
  }

  @Override
  public SortedSet<String> names() {
    SortedSet<String> names = new TreeSet<>();
    for (ServiceReference<CliCommand> each : references()) {
      if (each.getProperty(CliCommand.NAME) instanceof String name) {
        names.add(name);
      }
    }
    return names;
  }

  @Override
  public Optional<CliCommand> create(String name) {
    // An instance lives as long as this bundle, which is the process: a run makes one or two.
    return references().stream().filter(each -> name.equals(each.getProperty(CliCommand.NAME))).max(ServiceReference::compareTo)
        .map(each -> context.getServiceObjects(each).getService());
  }

  private Collection<ServiceReference<CliCommand>> references() {
    try {
      return context.getServiceReferences(CliCommand.class, null);
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(e); // Without a filter there is no syntax.
    }
  }
}
