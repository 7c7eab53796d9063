package org.rapport.print.internal;

import com.ibm.icu.util.TimeZone;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.birt.report.engine.api.EngineConstants;
import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.api.HTMLImageHandler;
import org.eclipse.birt.report.engine.api.HTMLRenderOption;
import org.eclipse.birt.report.engine.api.IImage;
import org.eclipse.birt.report.engine.api.IRenderOption;
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.engine.api.IRunAndRenderTask;
import org.eclipse.birt.report.engine.api.RenderOption;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.ScriptDataSetHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.openpdf.text.pdf.PdfReader;
import org.rapport.model.RapportException;
import org.rapport.print.PrintFormat;
import org.rapport.store.Principal;

/** One run of one design over data that was read before. */
final class Rendering {

  private static final String OPEN = "rapport.open('%s');";
  private static final String FETCH = "var rows = rapport.rows('%s'); if (!rows.next()) { return false; } var names = rows.names();"
      + " for (var i = 0; i < names.length; i++) { row[names[i]] = rows.value(names[i]); } return true;";
  private static final Map<PrintFormat, String> ENGINE_FORMATS = Map.of(PrintFormat.PDF, "pdf", PrintFormat.HTML, "html",
      PrintFormat.XLSX, "xlsx", PrintFormat.DOCX, "docx", PrintFormat.PPTX, "pptx");

  private final IReportEngine engine;
  private final ReportDeclaration report;
  private final ReportData data;
  private final ReportContext context;
  private final Principal principal;

  Rendering(IReportEngine engine, ReportDeclaration report, ReportData data, ReportContext context, Principal principal) {
    this.engine = engine;
    this.report = report;
    this.data = data;
    this.context = context;
    this.principal = principal;
  }

  /** Writes the file and returns the number of its pages. */
  int run(PrintFormat format, Path file, IProgressMonitor monitor) throws RapportException {
    synchronized (engine) {
      try {
        return render(format, file, monitor);
      } catch (EngineException | SemanticException | IOException e) {
        throw failed(e);
      }
    }
  }

  private int render(PrintFormat format, Path file, IProgressMonitor monitor)
      throws RapportException, EngineException, SemanticException, IOException {
    IReportRunnable runnable = open();
    ReportDesignHandle design = (ReportDesignHandle) runnable.getDesignHandle();
    try {
      fillDataSets(design);
      IRunAndRenderTask task = engine.createRunAndRenderTask(runnable);
      try {
        AtomicInteger pages = new AtomicInteger();
        configure(task, options(format, file), pages, monitor);
        task.run();
        if (monitor.isCanceled()) {
          throw new OperationCanceledException();
        }
        check(task.getErrors());
        return format == PrintFormat.PDF ? pages(file) : Math.max(1, format.isPaged() ? pages.get() : 1);
      } finally {
        task.close();
      }
    } finally {
      design.close();
    }
  }

  private static int pages(Path pdf) throws IOException {
    try (PdfReader reader = new PdfReader(pdf.toString())) {
      return reader.getNumberOfPages();
    }
  }

  private IReportRunnable open() throws EngineException, IOException {
    try (InputStream in = report.design().openStream()) {
      return engine.openReportDesign(report.design().toString(), in, new ReportResources(report.design()));
    }
  }

  /** Lets every data set that is named like a query or a rollup of the declaration walk over its rows. */
  private void fillDataSets(ReportDesignHandle design) throws SemanticException {
    for (Iterator<?> sets = design.getDataSets().iterator(); sets.hasNext();) {
      if (sets.next() instanceof ScriptDataSetHandle set && data.has(set.getName())) {
        set.setOpen(String.format(OPEN, set.getName()));
        set.setFetch(String.format(FETCH, set.getName()));
      }
    }
  }

  private void configure(IRunAndRenderTask task, IRenderOption options, AtomicInteger pages, IProgressMonitor monitor) {
    task.setLocale(principal.locale());
    task.setTimeZone(TimeZone.getTimeZone(principal.zone().getId()));
    task.getAppContext().put(EngineConstants.APPCONTEXT_CLASSLOADER_KEY, Rendering.class.getClassLoader());
    task.addScriptableJavaObject("rapport", context);
    task.setErrorHandlingOption(org.eclipse.birt.report.engine.api.IEngineTask.CANCEL_ON_ERROR);
    task.setPageHandler((page, checkpoint, document) -> pages.accumulateAndGet((int) page, Math::max));
    task.setProgressMonitor((type, value) -> {
      if (monitor.isCanceled()) {
        task.cancel();
      }
    });
    task.setRenderOption(options);
  }

  private static IRenderOption options(PrintFormat format, Path file) {
    RenderOption options = new RenderOption();
    if (format == PrintFormat.HTML) {
      HTMLRenderOption html = new HTMLRenderOption();
      html.setEmbeddable(false);
      html.setHtmlPagination(false);
      html.setSupportedImageFormats("SVG;PNG");
      html.setImageHandler(new EmbeddedImages());
      options = html;
    }
    options.setOutputFormat(ENGINE_FORMATS.get(format));
    options.setOutputFileName(file.toString());
    return options;
  }

  private void check(List<?> errors) throws RapportException {
    if (!errors.isEmpty()) {
      throw failed((Throwable) errors.get(0));
    }
  }

  private RapportException failed(Throwable cause) {
    return Texts.error("print-failed", "design", cause, report.info().id(), cause.getMessage());
  }

  /** Puts pictures into the page itself, so that it is one file. */
  private static final class EmbeddedImages extends HTMLImageHandler {

    @Override
    public String onDesignImage(IImage image, Object renderContext) {
      return embedded(image);
    }

    @Override
    public String onDocImage(IImage image, Object renderContext) {
      return embedded(image);
    }

    @Override
    public String onFileImage(IImage image, Object renderContext) {
      return embedded(image);
    }

    @Override
    public String onURLImage(IImage image, Object renderContext) {
      return embedded(image);
    }

    @Override
    public String onCustomImage(IImage image, Object renderContext) {
      return embedded(image);
    }

    private static String embedded(IImage image) {
      String type = image.getMimeType() != null ? image.getMimeType() : "image/png";
      return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(image.getImageData());
    }
  }
}
