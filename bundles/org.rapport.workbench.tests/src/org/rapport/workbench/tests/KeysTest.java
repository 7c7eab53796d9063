package org.rapport.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapport.workbench.internal.commands.Commands;

/** No key does two things, and every key does one. */
class KeysTest {

  private static final String SCHEME = "org.rapport.keys";

  @BeforeEach
  void running() {
    Assumptions.assumeTrue(PlatformUI.isWorkbenchRunning(), "no workbench runs here");
  }

  private static List<IConfigurationElement> keys() {
    List<IConfigurationElement> found = new ArrayList<>();
    for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.bindings")) {
      if ("key".equals(element.getName()) && SCHEME.equals(element.getAttribute("schemeId"))) {
        found.add(element);
      }
    }
    return found;
  }

  @Test
  void noKeyIsBoundTwiceInOneContext() {
    Map<String, String> bound = new HashMap<>();
    List<String> clashes = new ArrayList<>();
    for (IConfigurationElement key : keys()) {
      String place = key.getAttribute("sequence") + " in " + key.getAttribute("contextId");
      String other = bound.put(place, key.getAttribute("commandId"));
      if (other != null) {
        clashes.add(place + ": " + other + ", " + key.getAttribute("commandId"));
      }
    }
    assertEquals(List.of(), clashes);
  }

  @Test
  void everyKeyBelongsToACommandThatIsThere() {
    Commands commands = new Commands(PlatformUI.getWorkbench());
    List<String> missing = keys().stream().map(key -> key.getAttribute("commandId")).filter(id -> !commands.defined(id)).toList();
    assertEquals(List.of(), missing);
    assertTrue(keys().size() > 30);
  }

  @Test
  void theSchemeOfRapportIsInUse() {
    assertEquals(SCHEME, PlatformUI.getWorkbench().getService(IBindingService.class).getActiveScheme().getId());
  }
}
