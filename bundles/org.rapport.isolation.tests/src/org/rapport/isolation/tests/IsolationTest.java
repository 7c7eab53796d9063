package org.rapport.isolation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.FrameworkWiring;
import org.rapport.isolation.Fault;
import org.rapport.isolation.Fault.Kind;
import org.rapport.isolation.Fault.Until;
import org.rapport.isolation.IsolationListener;
import org.rapport.isolation.internal.PluginBundles;
import org.rapport.isolation.poison.Thrower;

/** Plugins of several kinds in the real framework, over several sessions. */
class IsolationTest {

  private static final String NAME = "acme.poison";

  private final BundleContext context = FrameworkUtil.getBundle(IsolationTest.class).getBundleContext();
  private final List<Bundle> installed = new ArrayList<>();
  private final Locale language = Locale.getDefault();
  @TempDir
  private Path folder;
  private PluginBundles plugins;
  private TestSession session;

  @BeforeEach
  void begin() throws IOException {
    Locale.setDefault(Locale.ENGLISH);
    plugins = PluginBundles.read(context, null);
    next();
  }

  @AfterEach
  void end() throws BundleException {
    session.close();
    for (Bundle bundle : installed) {
      bundle.uninstall();
    }
    Locale.setDefault(language);
  }

  /** Ends the session, and begins the next. */
  private void next() {
    if (session != null) {
      session.close();
    }
    session = new TestSession(context, plugins, folder.resolve("plugins.properties"));
  }

  private FrameworkWiring wiring() {
    return context.getBundle(0).adapt(FrameworkWiring.class);
  }

  private Bundle install(TestPlugin plugin) throws Exception {
    Bundle bundle = plugin.install(context);
    installed.add(bundle);
    wiring().resolveBundles(List.of(bundle));
    return bundle;
  }

  private Bundle throwing() throws Exception {
    return install(TestPlugin.throwing(NAME, "1.0.0"));
  }

  private static boolean isOff(Bundle bundle) {
    return bundle.getState() == Bundle.INSTALLED;
  }

  @Test
  void aPluginThatThrowsIsNamedWithPlaceAndReasonAndOffForTheSession() throws Exception {
    Bundle plugin = throwing();
    Optional<Fault> fault = session.isolation.threw(TestPlugin.thrown(plugin));
    String reason = "An error in org.rapport.isolation.poison.Thrower.run: IllegalStateException, the machine is on fire";
    assertEquals(Optional.of(new Fault(NAME, "1.0.0", Kind.THREW, reason, Until.NEXT_START)), fault);
    assertEquals(fault.get(), session.told());
    assertTrue(isOff(plugin));
    assertEquals(List.of(fault.get()), session.isolation.faults());
  }

  @Test
  void whatIsOpenOfItCanBeClosedBeforeItGoes() throws Exception {
    Bundle plugin = throwing();
    boolean[] there = new boolean[1];
    session.isolation.addListener(new IsolationListener() {
      @Override
      public void leaving(Fault fault) {
        there[0] = !isOff(plugin);
      }
    });
    session.isolation.threw(TestPlugin.thrown(plugin));
    session.told();
    assertTrue(there[0] && isOff(plugin));
  }

  @Test
  void whoCausedItIsToBlameAndNotWhoWrapsIt() throws Exception {
    Bundle plugin = throwing();
    RuntimeException ours = new RuntimeException("The card could not be read.", TestPlugin.thrown(plugin));
    assertEquals(NAME, session.isolation.threw(ours).orElseThrow().plugin());
  }

  @Test
  void aPluginIsBlamedOnce() throws Exception {
    Bundle plugin = throwing();
    RuntimeException error = TestPlugin.thrown(plugin);
    session.isolation.threw(error);
    assertEquals(Optional.empty(), session.isolation.threw(error));
    session.told();
  }

  @Test
  void whatIsOursIsNotBlamed() throws Exception {
    Bundle plugin = throwing();
    assertEquals(Optional.empty(), session.isolation.threw(new IllegalStateException("ours")));
    assertTrue(!isOff(plugin));
  }

  @Test
  void aClassThatThePlatformCouldNotMakeIsBlamedOnWhoNamesIt() throws Exception {
    throwing();
    Exception platform = new Exception("Plug-in \"" + NAME + "\" was unable to instantiate class \"acme.Missing\".",
        new ClassNotFoundException("acme.Missing cannot be found by " + NAME + "_1.0.0"));
    assertEquals(NAME, session.isolation.threw(platform).orElseThrow().plugin());
    session.told();
  }

  @Test
  void anEventThatADialogOfAPluginRunsForOthersIsNotItsOwn() throws Exception {
    throwing();
    StackTraceElement[] stack = {frame("org.rapport.workbench.Ours", "paint"), frame("org.eclipse.swt.widgets.Display", "readAndDispatch"),
        frame(Thrower.class.getName(), "run")};
    assertEquals(Optional.empty(), session.isolation.plugin(stack));
  }

  private static StackTraceElement frame(String type, String method) {
    return new StackTraceElement(type, method, null, -1);
  }

  @Test
  void aPluginThatBlocksIsOff() throws Exception {
    Bundle plugin = throwing();
    StackTraceElement[] stack = {frame("java.lang.Thread", "sleep"), frame(Thrower.class.getName(), "run")};
    Fault fault = session.isolation.blocked(stack, Duration.ofSeconds(5)).orElseThrow();
    assertEquals("The screen did not answer for 5 s in org.rapport.isolation.poison.Thrower.run.", fault.reason());
    assertEquals(Kind.BLOCKED, session.told().kind());
    assertTrue(isOff(plugin));
  }

  @Test
  void theNextSessionTriesItAgainAndTheThirdFaultIsEnough() throws Exception {
    Bundle plugin = throwing();
    for (int time = 1; time <= 2; time++) {
      assertEquals(Until.NEXT_START, session.isolation.threw(TestPlugin.thrown(plugin)).orElseThrow().until(), "time " + time);
      session.told();
      next();
      assertTrue(!isOff(plugin), "tried again after time " + time);
    }
    assertEquals(Until.TURNED_ON, session.isolation.threw(TestPlugin.thrown(plugin)).orElseThrow().until());
    session.told();
    next();
    assertTrue(isOff(plugin));
    assertEquals(Until.TURNED_ON, session.isolation.faults().get(0).until());
  }

  @Test
  void anotherVersionBeginsAfresh() throws Exception {
    Bundle old = throwing();
    for (int time = 1; time <= 3; time++) {
      session.isolation.threw(TestPlugin.thrown(old));
      session.told();
      next();
    }
    assertTrue(isOff(old));
    old.uninstall();
    installed.clear();
    Bundle mended = install(TestPlugin.throwing(NAME, "1.0.1"));
    next();
    assertTrue(!isOff(mended));
    assertEquals(Until.NEXT_START, session.isolation.threw(TestPlugin.thrown(mended)).orElseThrow().until());
    session.told();
  }

  @Test
  void whatHungIsLeftOutOfOneSession() throws Exception {
    Bundle plugin = throwing();
    StackTraceElement[] stack = {frame(Thrower.class.getName(), "run")};
    assertEquals(Kind.HUNG, session.isolation.hung(stack).orElseThrow().kind());
    next();
    assertTrue(isOff(plugin));
    assertEquals(Kind.HUNG, session.isolation.faults().get(0).kind());
    session.isolation.settled();
    next();
    assertTrue(!isOff(plugin));
    assertEquals(List.of(), session.isolation.faults());
  }

  @Test
  void aModelStaysForItsSessionAndIsLeftOutOfTheNext() throws Exception {
    Bundle plugin = install(TestPlugin.throwing(NAME, "1.0.0").header("Bundle-SymbolicName", NAME + ";singleton:=true").file("plugin.xml",
        "<plugin><extension point=\"org.rapport.model.packages\"/></plugin>"));
    assertEquals(Until.AFTER_NEXT_SESSION, session.isolation.threw(TestPlugin.thrown(plugin)).orElseThrow().until());
    session.told();
    assertTrue(!isOff(plugin));
    next();
    assertTrue(isOff(plugin));
  }

  @Test
  void whatIsMissingForAPluginIsNamed() throws Exception {
    install(TestPlugin.throwing(NAME, "1.0.0").header("Import-Package", "acme.nowhere"));
    session.isolation.look();
    Fault fault = session.told();
    assertEquals(Kind.UNRESOLVED, fault.kind());
    assertTrue(fault.reason().startsWith("It needs what is not installed: Import-Package: acme.nowhere"), fault.reason());
  }

  @Test
  void whatIsTurnedOffByHandStaysOffInEveryVersionUntilItIsTurnedOn() throws Exception {
    Bundle plugin = throwing();
    assertEquals(Kind.TURNED_OFF, session.isolation.turnOff(NAME).orElseThrow().kind());
    session.told();
    next();
    assertTrue(isOff(plugin));
    plugin.uninstall();
    installed.clear();
    Bundle newer = install(TestPlugin.throwing(NAME, "2.0.0"));
    next();
    assertTrue(isOff(newer));
    session.isolation.turnOn(NAME);
    assertEquals(List.of(), session.isolation.faults());
    next();
    assertTrue(!isOff(newer));
  }

  @Test
  void whatIsNoPluginIsNotTurnedOff() {
    assertEquals(Optional.empty(), session.isolation.turnOff("org.rapport.isolation"));
    assertNotEquals(Bundle.INSTALLED, FrameworkUtil.getBundle(Fault.class).getState());
  }

  @Test
  void aDamagedMemoryIsToldAndNothingIsOff() throws Exception {
    Bundle plugin = throwing();
    Files.writeString(folder.resolve("plugins.properties"), "acme.poison.version=\\u12");
    next();
    assertEquals(1, session.unwritten.size());
    assertTrue(!isOff(plugin));
    assertEquals(Until.NEXT_START, session.isolation.threw(TestPlugin.thrown(plugin)).orElseThrow().until());
    session.told();
  }
}
