package org.rapport.print.internal;

import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.rapport.model.RapportException;
import org.rapport.model.Suggestions;
import org.rapport.print.ReportInfo;
import org.rapport.print.ReportInfo.Parameter;
import org.rapport.print.internal.ReportDeclaration.QueryDeclaration;
import org.rapport.print.internal.ReportDeclaration.Rollup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the reports that are contributed at {@value #POINT}. A declaration with a mistake is reported and left out; the
 * others are there. Read anew at each call, since plugins come and go.
 */
final class ReportRegistry {

  static final String POINT = "org.rapport.print.reports";

  private static final Logger LOG = LoggerFactory.getLogger(ReportRegistry.class);

  private final IExtensionRegistry registry;
  private final BiFunction<String, String, URL> resources;
  /** Mistakes that the log holds already. */
  private final Set<String> reported = ConcurrentHashMap.newKeySet();

  /**
   * @param registry where the contributions are
   * @param resources finds a file by the name of its bundle and its path there; null where it is not
   */
  ReportRegistry(IExtensionRegistry registry, BiFunction<String, String, URL> resources) {
    this.registry = registry;
    this.resources = resources;
  }

  /** All reports without a mistake, by name. */
  List<ReportDeclaration> all() {
    Map<String, ReportDeclaration> result = new LinkedHashMap<>();
    for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
      try {
        ReportDeclaration report = read(element);
        if (result.putIfAbsent(report.info().id(), report) != null) {
          throw new IllegalArgumentException("There is another report '" + report.info().id() + "'.");
        }
      } catch (IllegalArgumentException e) {
        if (reported.add(element.getContributor().getName() + e.getMessage())) {
          LOG.error("A report of {} was left out. {}", element.getContributor().getName(), e.getMessage());
        }
      }
    }
    return result.values().stream().sorted(Comparator.comparing(report -> report.info().name())).toList();
  }

  /**
   * One report.
   *
   * @throws RapportException {@code unknown-report}, with the nearest names as a hint
   */
  ReportDeclaration get(String id) throws RapportException {
    List<ReportDeclaration> all = all();
    for (ReportDeclaration report : all) {
      if (report.info().id().equals(id)) {
        return report;
      }
    }
    throw new RapportException("unknown-report", Texts.get("unknown-report", id), Suggestions.hint(id,
        all.stream().map(report -> report.info().id()).toList(), Texts.get("unknown-report.hint", id)));
  }

  private ReportDeclaration read(IConfigurationElement element) {
    String path = required(element, "design");
    URL design = resources.apply(element.getContributor().getName(), path);
    if (design == null) {
      throw new IllegalArgumentException("Its design " + path + " is not in the bundle.");
    }
    List<Parameter> parameters = new ArrayList<>();
    List<String> conditions = new ArrayList<>();
    for (IConfigurationElement child : element.getChildren("parameter")) {
      String name = required(child, "name");
      parameters.add(new Parameter(name, required(child, "label"), optional(child, "default")));
      if ("condition".equals(child.getAttribute("kind"))) {
        conditions.add(name);
      }
    }
    ReportInfo info = new ReportInfo(required(element, "id"), required(element, "name"), optional(element, "description"), parameters);
    return new ReportDeclaration(info, design, Arrays.stream(element.getChildren("query")).map(this::query).toList(), conditions);
  }

  private QueryDeclaration query(IConfigurationElement element) {
    List<String> keys = list(element, "keys");
    List<Rollup> rollups = new ArrayList<>();
    for (IConfigurationElement child : element.getChildren("rollup")) {
      List<String> some = list(child, "keys");
      if (!keys.containsAll(some)) {
        throw new IllegalArgumentException("The keys of the rollup '" + child.getAttribute("name") + "' are not among those of its query.");
      }
      rollups.add(new Rollup(required(child, "name"), some, Boolean.parseBoolean(child.getAttribute("continuous"))));
    }
    return new QueryDeclaration(required(element, "name"), required(element, "type"), optional(element, "where"), keys,
        list(element, "sums"), rollups);
  }

  private static List<String> list(IConfigurationElement element, String attribute) {
    return Arrays.stream(optional(element, attribute).split(",")).map(String::strip).filter(each -> !each.isEmpty()).toList();
  }

  private static String optional(IConfigurationElement element, String attribute) {
    String value = element.getAttribute(attribute);
    return value == null ? "" : value;
  }

  private static String required(IConfigurationElement element, String attribute) {
    String value = optional(element, attribute);
    if (value.isBlank()) {
      throw new IllegalArgumentException("Its element <" + element.getName() + "> has no '" + attribute + "'.");
    }
    return value;
  }
}
