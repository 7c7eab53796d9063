package org.rapport.workbench.tests;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.workbench.internal.imports.ImportWizard;

/** The real workbench, in which no import wizard is left open. */
abstract class ImportFixture {

  @TempDir
  Path folder;
  final WorkbenchPage page = new WorkbenchPage();

  @BeforeEach
  void open() {
    page.begin(folder);
  }

  @AfterEach
  void close() {
    ImportWizard.of(page.window()).ifPresent(ImportWizard::close);
    page.end();
  }
}
