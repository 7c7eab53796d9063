package org.rapport.print.internal;

import java.io.IOException;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.rapport.model.RapportException;
import org.rapport.model.Suggestions;
import org.rapport.print.PrintRequest;
import org.rapport.print.PrintResult;
import org.rapport.print.Printer;
import org.rapport.print.Printers;
import org.rapport.print.ReportInfo;
import org.rapport.print.ReportInfo.Parameter;
import org.rapport.print.internal.ReportDeclaration.QueryDeclaration;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.query.GroupQuery;

/** The printer over BIRT. */
@Component(service = Printer.class)
public final class BirtPrinter implements Printers.Owned {

  private static final int QUERY_WORK = 30;
  private static final int RENDER_WORK = 70;

  private final BirtEngine engine = new BirtEngine();

  @Reference
  private volatile IExtensionRegistry extensions;
  private volatile ReportRegistry registry;

  /** For the service runtime, which sets the registry and then calls {@link #activate}. */
  public BirtPrinter() {
    // Everything comes by references.
  }

  /** Prints the reports of a registry of its own; the function finds a file by the name of its bundle and its path there. */
  public BirtPrinter(IExtensionRegistry extensions, BiFunction<String, String, URL> resources) {
    this.extensions = extensions;
    this.registry = new ReportRegistry(extensions, resources);
  }

  /** Begins to print the reports of the running program. */
  @Activate
  public void activate() {
    registry = new ReportRegistry(extensions, BirtPrinter::find);
  }

  private static URL find(String bundleName, String path) {
    Bundle bundle = Platform.getBundle(bundleName);
    return bundle == null ? null : FileLocator.find(bundle, org.eclipse.core.runtime.IPath.fromOSString(path));
  }

  @Override
  public List<ReportInfo> reports() {
    return registry.all().stream().map(ReportDeclaration::info).toList();
  }

  @Override
  public PrintResult print(Store store, Principal principal, PrintRequest request, IProgressMonitor monitor)
      throws RapportException {
    ReportDeclaration report = registry.get(request.report());
    Map<String, String> parameters = parameters(report, request.parameters());
    SubMonitor progress = SubMonitor.convert(monitor, report.info().name(), QUERY_WORK + RENDER_WORK);
    try (OutputFile output = new OutputFile(request.file())) {
      String condition = and(report.conditions().stream().map(parameters::get));
      ReportData data = read(store, principal, report, condition, progress.split(QUERY_WORK));
      ReportContext context = new ReportContext(data, principal, parameters, condition);
      int pages = new Rendering(engine.get(), report, data, context, principal).run(request.format(), output.draft(),
          progress.split(RENDER_WORK));
      if (progress.isCanceled()) {
        throw new OperationCanceledException();
      }
      output.finish();
      return new PrintResult(output.file(), pages);
    }
  }

  private static Map<String, String> parameters(ReportDeclaration report, Map<String, String> given) throws RapportException {
    Map<String, String> result = new HashMap<>();
    report.info().parameters().forEach(parameter -> result.put(parameter.name(), parameter.standard()));
    for (Map.Entry<String, String> each : given.entrySet()) {
      if (report.parameter(each.getKey()) == null) {
        List<String> names = report.info().parameters().stream().map(Parameter::name).toList();
        Object[] arguments = {report.info().id(), each.getKey(), names.size(), String.join(", ", names)};
        throw new RapportException("unknown-parameter", Texts.get("unknown-parameter", arguments),
            Suggestions.hint(each.getKey(), names, Texts.get("unknown-parameter.hint", arguments)));
      }
      result.put(each.getKey(), each.getValue());
    }
    return result;
  }

  private static ReportData read(Store store, Principal principal, ReportDeclaration report, String condition, SubMonitor progress)
      throws RapportException {
    progress.setWorkRemaining(report.queries().size());
    ReportData data = new ReportData(principal.locale());
    for (QueryDeclaration query : report.queries()) {
      GroupQuery question = new GroupQuery(query.type(), and(Stream.of(query.where(), condition)), query.keys(), query.sums());
      data.add(query, store.groups(principal, question));
      progress.split(1);
    }
    return data;
  }

  /** Joins conditions; blank ones are left out, each of several stands in brackets. */
  private static String and(Stream<String> conditions) {
    List<String> some = conditions.map(String::strip).filter(each -> !each.isEmpty()).toList();
    return some.size() == 1 ? some.get(0) : some.stream().map(each -> "(" + each + ")").collect(Collectors.joining(" and "));
  }

  @Override
  @Deactivate
  public void close() throws IOException {
    engine.close();
  }
}
