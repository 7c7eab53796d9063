package org.rapport.workbench.internal.snapshot;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EClass;
import org.rapport.model.RecordType;

/**
 * A card, figure or tile that a plugin puts onto a page.
 *
 * @param id names it
 * @param plugin who brings it
 * @param order those with smaller numbers come first
 * @param replaces names of the types that have no card of their own beside this one
 * @param element makes it
 */
public record Contribution(String id, String plugin, int order, Set<String> replaces, IConfigurationElement element) {

  private static final int LAST = 1_000;

  /**
   * The contributions to snapshots for records of a type, in their order.
   *
   * @param kind {@code card} or {@code figure}
   */
  static List<Contribution> onSnapshots(String kind, RecordType type) {
    Set<String> classes = Stream.concat(Stream.of(type.modelClass()), type.modelClass().getEAllSuperTypes().stream()).map(EClass.class::cast)
        .map(RecordType::typeName).collect(Collectors.toSet());
    return at("org.rapport.workbench.snapshot", element -> element.getName().equals(kind) && classes.contains(element.getAttribute("for")));
  }

  /** The contributions at an extension point that are wanted, in their order. */
  public static List<Contribution> at(String point, Predicate<IConfigurationElement> wanted) {
    return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(point)).filter(wanted)
        .map(element -> new Contribution(element.getAttribute("id"), element.getContributor().getName(), orderOf(element),
            words(element.getAttribute("replaces")), element))
        .sorted(Comparator.comparingInt(Contribution::order).thenComparing(Contribution::id)).toList();
  }

  private static Set<String> words(String text) {
    return text == null ? Set.of() : Arrays.stream(text.strip().split("\\s+")).collect(Collectors.toSet());
  }

  private static int orderOf(IConfigurationElement element) {
    String order = element.getAttribute("order");
    try {
      return Integer.parseInt(order);
    } catch (NumberFormatException e) {
      ILog.of(Contribution.class).warn("The plugin " + element.getContributor().getName() + " gives the order '" + order
          + "' to a part of a page, which is no whole number. The part comes last.", e);
      return LAST;
    }
  }

  /** Makes the object that reads. */
  public <T> T make(Class<T> kind) throws CoreException {
    return kind.cast(element.createExecutableExtension("class"));
  }
}
