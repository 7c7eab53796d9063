package org.rapport.print.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.rapport.print.Printers;

/** A printer with a registry of its own, so that the tests run inside and outside of the framework. */
final class TestPrinter {

  private static final Object KEY = new Object();
  private static final String POINT = "<plugin><extension-point id=\"reports\" name=\"Reports\"/></plugin>";

  private TestPrinter() {
  }

  /** A printer of the reports that one bundle declares; the function finds its files. */
  static Printers.Owned of(String bundle, Function<String, URL> files) throws IOException {
    IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), KEY, null);
    add(registry, "org.rapport.print", new ByteArrayInputStream(POINT.getBytes(StandardCharsets.UTF_8)), null);
    try (Reader texts = new InputStreamReader(files.apply("plugin.properties").openStream(), StandardCharsets.UTF_8);
        InputStream declarations = files.apply("plugin.xml").openStream()) {
      add(registry, bundle, declarations, new PropertyResourceBundle(texts));
    }
    return Printers.of(registry, (contributor, path) -> files.apply(path));
  }

  private static void add(IExtensionRegistry registry, String bundle, InputStream declarations, ResourceBundle texts) {
    registry.addContribution(declarations, ContributorFactorySimple.createContributor(bundle), false, null, texts, KEY);
  }

  /** The text of all pages. */
  static String text(Path pdf) throws IOException {
    try (PdfReader reader = new PdfReader(pdf.toString())) {
      StringBuilder text = new StringBuilder();
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
      }
      return text.toString();
    }
  }
}
