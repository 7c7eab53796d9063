package org.rapport.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapport.model.RapportException;
import org.rapport.store.StoreConfig;

/** Processes of Java on the class path of this one, for work that is killed or comes from elsewhere; made for short lives. */
public final class JavaProcess {

  private static final String H2 = "h2";

  private JavaProcess() {
  }

  /**
   * A process that was not started yet; what it says as an error is said by this one.
   *
   * @param options further ones of the virtual machine
   */
  public static ProcessBuilder of(Class<?> main, List<String> options, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC", "-Xmx512m"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(arguments);
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
  }

  /** The same for a class that works on a database, which it is told by two arguments before the others; see {@link #config}. */
  public static ProcessBuilder on(StoreConfig config, Class<?> main, String... arguments) {
    List<String> all = new ArrayList<>(config.file().isPresent() ? List.of(H2, config.file().get().toString())
        : List.of(config.user().orElseThrow(), config.url().orElseThrow()));
    all.addAll(List.of(arguments));
    return of(main, List.of(), all);
  }

  /**
   * The database that the first two arguments of such a process name.
   *
   * @param create whether an H2 file that is not there is made
   */
  public static StoreConfig config(String[] arguments, boolean create) throws RapportException {
    return H2.equals(arguments[0]) ? StoreConfig.h2(Path.of(arguments[1]), create) : StoreConfig.postgres(arguments[1], arguments[0], "unused");
  }
}
