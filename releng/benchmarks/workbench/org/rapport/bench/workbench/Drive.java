package org.rapport.bench.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Uses the workbench that it is installed in as a person does, measures, and ends it. What it does is said by the property {@code bench.do}
 * ({@code start}, {@code work} or {@code late}: the snapshot only), where it writes by {@code bench.out}: a line a figure, name and number
 * between a tab.
 */
public final class Drive implements IStartup {

  private final Map<String, Double> figures = new LinkedHashMap<>();

  @Override
  public void earlyStartup() {
    Thread drive = new Thread(this::drive, "bench");
    drive.setDaemon(true);
    drive.start();
  }

  private void drive() {
    List<String> lines = new ArrayList<>();
    try {
      Hands hands = new Hands(PlatformUI.getWorkbench());
      double usable = hands.untilUsable();
      figures.put("start", usable);
      switch (System.getProperty("bench.do")) {
        case "work" -> new Work(hands, figures).all();
        case "late" -> new Work(hands, figures).snapshotOnly();
        default -> { }
      }
    } catch (Exception | LinkageError e) {
      lines.add("failed\t" + e);
      for (StackTraceElement each : e.getStackTrace()) {
        lines.add("# " + each);
      }
    }
    figures.forEach((name, value) -> lines.add(name + "\t" + value));
    try {
      Files.write(Path.of(System.getProperty("bench.out")), lines);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    Display display = PlatformUI.getWorkbench().getDisplay();
    display.asyncExec(() -> PlatformUI.getWorkbench().close());
  }
}
