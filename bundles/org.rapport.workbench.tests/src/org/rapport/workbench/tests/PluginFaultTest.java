package org.rapport.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.FrameworkWiring;
import org.rapport.isolation.Fault;
import org.rapport.isolation.Isolation;
import org.rapport.workbench.internal.list.ListEditor;
import org.rapport.workbench.internal.plugins.PluginsEditor;
import org.rapport.workbench.internal.record.RecordEditor;
import org.rapport.workbench.internal.snapshot.SnapshotView;

/** A plugin that fails in the running workbench, and the page of plugins; skipped where there is none. */
class PluginFaultTest {

  private static final String PLUGIN = "acme.poison";
  private static final String POINT = "org.rapport.workbench.snapshot";
  private static final String EXTENSIONS = """
      <?xml version="1.0" encoding="UTF-8"?>
      <?eclipse version="3.4"?>
      <plugin>
        <extension point="org.rapport.workbench.snapshot"><card id="poison" for="Account" class="acme.Missing" order="1"/></extension>
      </plugin>
      """;

  @TempDir
  private Path folder;
  private final WorkbenchPage page = new WorkbenchPage();
  private Bundle plugin;

  @BeforeEach
  void open() {
    page.begin(folder);
  }

  @AfterEach
  void close() throws Exception {
    if (plugin != null) {
      isolation().turnOn(PLUGIN);
      plugin.uninstall();
    }
    page.end();
  }

  private static Isolation isolation() {
    return PlatformUI.getWorkbench().getService(Isolation.class);
  }

  private void install() throws Exception {
    Manifest manifest = new Manifest(new ByteArrayInputStream(("Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-SymbolicName: " + PLUGIN
        + ";singleton:=true\nBundle-Version: 1.0.0\nRequire-Bundle: org.rapport.workbench\n").getBytes(StandardCharsets.UTF_8)));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
      jar.putNextEntry(new ZipEntry("plugin.xml"));
      jar.write(EXTENSIONS.getBytes(StandardCharsets.UTF_8));
      jar.closeEntry();
    }
    plugin = FrameworkUtil.getBundle(PluginFaultTest.class).getBundleContext().installBundle("test:" + PLUGIN,
        new ByteArrayInputStream(bytes.toByteArray()));
    wiring().resolveBundles(List.of(plugin));
    page.await("the card of the plugin", PluginFaultTest::isContributed);
  }

  private static boolean isContributed() {
    return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)).anyMatch(card -> card.getContributor().getName().equals(PLUGIN));
  }

  private static FrameworkWiring wiring() {
    return FrameworkUtil.getBundle(PluginFaultTest.class).getBundleContext().getBundle(0).adapt(FrameworkWiring.class);
  }

  @Test
  void aCardThatCannotBeMadeNamesItsPluginAndTheOthersAreShown() throws Exception {
    page.accounts(1);
    install();
    ListEditor list = page.list("Account", 1);
    page.workspace().openRecord(list.model().loaded(0).orElseThrow().ref());
    RecordEditor editor = (RecordEditor) page.page().getActiveEditor();
    page.await("the snapshot", () -> editor.pages().snapshot().map(SnapshotView::isRead).orElse(false));
    page.await("the fault", () -> isolation().faults().stream().anyMatch(fault -> fault.plugin().equals(PLUGIN)));
    page.await("the end of the plugin", () -> plugin.getState() == Bundle.INSTALLED && !isContributed());
    Fault fault = isolation().faults().get(0);
    assertEquals(Fault.Kind.THREW, fault.kind());
    assertTrue(fault.reason().contains("acme.Missing"), fault.reason());
  }

  @Test
  void anInstallationThatCannotBeChangedSaysWhy() {
    page.command("org.rapport.workbench.plugins");
    assertTrue(page.page().getActiveEditor() instanceof PluginsEditor);
    page.await("why there are no plugins", () -> !WorkbenchPage.controls(page.page().getWorkbenchWindow().getShell(),
        control -> control instanceof Label label && label.isVisible() && label.getText().contains("p2")).isEmpty());
  }
}
