package org.rapport.isolation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.log.LoggerFactory;
import org.rapport.isolation.Fault;
import org.rapport.isolation.Isolation;
import org.rapport.isolation.IsolationListener;

/** The service as it runs in the product: what anybody logs of a plugin is enough. */
class LoggedFaultTest {

  @Test
  void aLoggedErrorOfAPluginLeavesItOut() throws Exception {
    BundleContext context = FrameworkUtil.getBundle(LoggedFaultTest.class).getBundleContext();
    Isolation isolation = context.getService(context.getServiceReference(Isolation.class));
    BlockingQueue<Fault> told = new LinkedBlockingQueue<>();
    IsolationListener listener = new IsolationListener() {
      @Override
      public void left(Fault fault) {
        told.add(fault);
      }
    };
    Bundle plugin = TestPlugin.throwing("acme.logged", "1.0.0").install(context);
    isolation.addListener(listener);
    try {
      RuntimeException error = TestPlugin.thrown(plugin);
      context.getService(context.getServiceReference(LoggerFactory.class)).getLogger(LoggedFaultTest.class).error("A card failed.", error);
      Fault fault = told.poll(20, TimeUnit.SECONDS);
      assertEquals("acme.logged", fault.plugin());
      assertEquals(Bundle.INSTALLED, plugin.getState());
    } finally {
      isolation.removeListener(listener);
      isolation.turnOn("acme.logged");
      plugin.uninstall();
    }
  }
}
