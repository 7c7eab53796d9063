package org.rapport.workbench.internal.list;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.rapport.core.transfer.Exporter;
import org.rapport.store.query.Query;
import org.rapport.workbench.Loader;
import org.rapport.workbench.Workspace;
import org.rapport.workbench.internal.Messages;

/** Writes a list into a file, in a job that shows its progress; the end of the file's name says the format. */
final class ListExport {

  private static final Set<String> FORMATS = Set.of("csv", "xlsx", "json", "vcf");

  private final Workspace workspace;
  private final CellTexts texts;

  ListExport(Workspace workspace, CellTexts texts) {
    this.workspace = workspace;
    this.texts = texts;
  }

  /** Starts; the status bar says how it ended. */
  void start(Query query, Path file) {
    String name = file.getFileName().toString();
    String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String format = FORMATS.contains(end) ? end : "csv";
    new Loader(workspace, Display.getCurrent(), false).load(Messages.List_exporting,
        (session, monitor) -> new Exporter(session).write(query, file, format, monitor),
        count -> workspace.say(NLS.bind(Messages.List_exported, texts.count(count), file)),
        problem -> workspace.say(problem.getMessage() + " " + problem.hint()));
  }
}
