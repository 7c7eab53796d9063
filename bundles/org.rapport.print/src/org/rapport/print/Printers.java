package org.rapport.print;

import java.io.Closeable;
import java.net.URL;
import java.util.function.BiFunction;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.rapport.print.internal.BirtPrinter;

/** Makes printers without the framework's services: to test a design before it is installed. */
public final class Printers {

  private Printers() {
  }

  /** A printer that belongs to who made it; closing it gives the engine and its fonts back. */
  public interface Owned extends Printer, Closeable {
  }

  /**
   * A printer of the reports in a registry.
   *
   * @param extensions holds the extension point {@code org.rapport.print.reports} and its contributions
   * @param resources finds a file by the name of its bundle and its path there; null where there is none
   */
  public static Owned of(IExtensionRegistry extensions, BiFunction<String, String, URL> resources) {
    return new BirtPrinter(extensions, resources);
  }
}
