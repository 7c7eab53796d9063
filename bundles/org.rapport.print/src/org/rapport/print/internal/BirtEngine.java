package org.rapport.print.internal;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.core.framework.Platform;
import org.eclipse.birt.report.engine.api.EngineConfig;
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IReportEngineFactory;
import org.rapport.model.RapportException;

/** The one report engine of the program: made when it is first asked for, with our fonts and a quiet log. */
final class BirtEngine implements AutoCloseable {

  /** Held for as long as the program runs: the level of a logger that nobody holds is forgotten. */
  private static final Logger BIRT_LOG = Logger.getLogger("org.eclipse.birt");
  private static final Logger EMITTER_LOG = Logger.getLogger("uk.co.spudsoft.birt");

  private IReportEngine engine;
  private Fonts fonts;

  /**
   * The engine. The first call takes a second or more.
   *
   * @throws RapportException {@code print-failed} if it cannot be made
   */
  synchronized IReportEngine get() throws RapportException {
    if (engine == null) {
      // Reports are drawn into files; AWT must not look for a display, which a server does not have.
      if (System.getProperty("java.awt.headless") == null) {
        System.setProperty("java.awt.headless", "true");
      }
      BIRT_LOG.setLevel(Level.SEVERE);
      EMITTER_LOG.setLevel(Level.SEVERE);
      try {
        engine = create();
      } catch (BirtException | IOException e) {
        throw Texts.error("print-failed", "engine", e, e.getMessage());
      }
    }
    return engine;
  }

  private IReportEngine create() throws BirtException, IOException {
    fonts = new Fonts(BirtEngine.class.getClassLoader());
    EngineConfig config = new EngineConfig();
    config.setFontConfig(fonts.configurationUrl());
    config.setLogConfig(null, Level.SEVERE);
    Platform.startup(config);
    Object factory = Platform.createFactoryObject(IReportEngineFactory.EXTENSION_REPORT_ENGINE_FACTORY);
    if (factory == null) {
      throw new IOException("The bundle org.eclipse.birt.report.engine is not installed completely.");
    }
    return ((IReportEngineFactory) factory).createReportEngine(config);
  }

  @Override
  public synchronized void close() throws IOException {
    if (engine != null) {
      engine.destroy();
      engine = null;
    }
    if (fonts != null) {
      fonts.close();
      fonts = null;
    }
  }
}
