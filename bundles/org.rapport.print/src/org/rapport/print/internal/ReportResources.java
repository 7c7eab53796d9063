package org.rapport.print.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.Map;
import org.eclipse.birt.report.model.api.IResourceLocator;
import org.eclipse.birt.report.model.api.ModuleHandle;

/** Finds what a design names: first beside the design, then among the files that every design may use. */
final class ReportResources implements IResourceLocator {

  private final URL design;

  ReportResources(URL design) {
    this.design = design;
  }

  @Override
  public URL findResource(ModuleHandle module, String fileName, int type) {
    URL beside = beside(fileName);
    return beside != null ? beside : ReportResources.class.getClassLoader().getResource("reports/" + fileName);
  }

  @Override
  @SuppressWarnings("rawtypes")
  public URL findResource(ModuleHandle module, String fileName, int type, Map appContext) {
    return findResource(module, fileName, type);
  }

  private URL beside(String fileName) {
    try {
      URL url = URI.create(design.toString()).resolve(fileName.replace(" ", "%20")).toURL();
      try (InputStream in = url.openStream()) {
        return url;
      }
    } catch (MalformedURLException | IllegalArgumentException e) {
      return null;
    } catch (IOException e) {
      // There is no such file beside the design.
      return null;
    }
  }
}
