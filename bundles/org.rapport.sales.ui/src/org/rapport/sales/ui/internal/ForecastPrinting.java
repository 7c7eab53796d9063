package org.rapport.sales.ui.internal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.print.PrintFormat;
import org.rapport.print.PrintRequest;
import org.rapport.print.PrintResult;
import org.rapport.print.Printer;
import org.rapport.workbench.Workspace;

/** Prints the forecast report from the workbench: asks for a file, prints in a job that can be cancelled, says where it is. */
final class ForecastPrinting {

  private static final String REPORT = "forecast";
  private static final PrintFormat[] FORMATS = {PrintFormat.PDF, PrintFormat.XLSX, PrintFormat.HTML};

  private final Workspace workspace;
  private final Shell shell;

  ForecastPrinting(Workspace workspace, Shell shell) {
    this.workspace = workspace;
    this.shell = shell;
  }

  /** Asks for a file and prints the deals of a scope. */
  void ask(String scope) {
    Optional<Session> session = workspace.session();
    if (session.isEmpty()) {
      return;
    }
    FileDialog dialog = new FileDialog(shell, SWT.SAVE);
    dialog.setText(Messages.Forecast_printJob);
    dialog.setFilterExtensions(new String[] {"*.pdf", "*.xlsx", "*.html"});
    dialog.setFilterNames(new String[] {Messages.Forecast_pdf, Messages.Forecast_xlsx, Messages.Forecast_html});
    dialog.setFileName(Messages.Forecast_fileName + ".pdf");
    dialog.setOverwrite(true);
    String chosen = dialog.open();
    if (chosen != null) {
      print(session.get(), scope, file(chosen, Math.max(0, dialog.getFilterIndex())));
    }
  }

  /** The file with the ending of the chosen kind, where the name has none of a format. */
  private static PrintRequestTarget file(String chosen, int kind) {
    String low = chosen.toLowerCase(Locale.ROOT);
    for (PrintFormat format : PrintFormat.values()) {
      if (low.endsWith("." + format.code())) {
        return new PrintRequestTarget(Path.of(chosen), format);
      }
    }
    PrintFormat format = FORMATS[Math.min(kind, FORMATS.length - 1)];
    return new PrintRequestTarget(Path.of(chosen + "." + format.code()), format);
  }

  private void print(Session session, String scope, PrintRequestTarget target) {
    Display display = shell.getDisplay();
    PrintRequest request = new PrintRequest(REPORT, target.format, target.file, Map.of("where", scope));
    Job job = Job.create(Messages.Forecast_printJob, (IProgressMonitor monitor) -> {
      return run(session, request, monitor, display);
    });
    job.setUser(true);
    job.schedule();
  }

  private IStatus run(Session session, PrintRequest request, IProgressMonitor monitor, Display display) {
    BundleContext context = FrameworkUtil.getBundle(ForecastPrinting.class).getBundleContext();
    ServiceReference<Printer> reference = context.getServiceReference(Printer.class);
    try {
      Printer printer = reference == null ? null : context.getService(reference);
      if (printer == null) {
        throw new RapportException("no-printer", Messages.Forecast_noPrinter, Messages.Forecast_noPrinterHint);
      }
      PrintResult result = printer.print(session.store(), session.principal(), request, monitor);
      display.asyncExec(() -> workspace.say(NLS.bind(Messages.Forecast_printed, result.file())));
      return Status.OK_STATUS;
    } catch (OperationCanceledException e) {
      return Status.CANCEL_STATUS;
    } catch (RapportException e) {
      display.asyncExec(() -> MessageDialog.openError(shell, Messages.Forecast_printFailed, e.getMessage() + "\n\n" + e.hint()));
      return Status.CANCEL_STATUS;
    } finally {
      if (reference != null) {
        context.ungetService(reference);
      }
    }
  }

  private record PrintRequestTarget(Path file, PrintFormat format) {
  }
}
