package org.rapport.core.internal.transfer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.rapport.core.internal.Texts;
import org.rapport.core.internal.transfer.Draft.State;
import org.rapport.core.session.Session;
import org.rapport.core.settings.CoreSettings;
import org.rapport.core.settings.Settings;
import org.rapport.core.transfer.ImportRequest;
import org.rapport.core.transfer.ImportResult;
import org.rapport.core.values.References;
import org.rapport.model.RapportException;
import org.rapport.model.Types;

/** One import: reads the files, and gives the drafts in portions to an {@link Intake}. */
public final class ImportRun {

  private static final int PORTION = 400;
  private static final int READ_AHEAD = 5000;

  private final Session session;
  private final ImportRequest request;
  private final Locale locale;
  private final Set<String> ignored = new LinkedHashSet<>();

  /** Prepares an import; nothing is read yet. */
  public ImportRun(Session session, ImportRequest request) {
    this.session = session;
    this.request = request;
    this.locale = session.principal().locale();
  }

  /** Does it; see {@link org.rapport.core.transfer.Importer#run}. */
  public ImportResult run(IProgressMonitor monitor) throws RapportException {
    SubMonitor progress = SubMonitor.convert(monitor, Texts.in(locale, "import.job"), request.files().size());
    Types types = session.store().types();
    if (request.files().isEmpty()) {
      throw new RapportException("usage", Texts.in(locale, "import.no-files"), Texts.in(locale, "no-file.hint"));
    }
    if (request.type() != null) {
      types.get(request.type());
    }
    Mapping mapping = request.mapping() == null ? Mapping.NONE : Mapping.read(request.mapping(), locale);
    List<InputFile> files = new ArrayList<>();
    for (var path : request.files()) {
      files.add(InputFile.of(path, locale));
    }
    Cleaning cleaning = new Cleaning(region(mapping), locale);
    String key = request.key() != null ? request.key() : mapping.key();
    for (InputFile file : files) {
      open(file, mapping, key, types, cleaning).close(); // Whatever is wrong with a whole file is said before anything is written.
    }
    try (Intake intake = new Intake(session, key, request.onDuplicate(), request.dryRun(), locale)) {
      for (InputFile file : files) {
        try (Source source = open(file, mapping, key, types, cleaning)) {
          read(source, intake, progress.split(1));
        }
      }
      return intake.result(List.copyOf(ignored));
    }
  }

  private String region(Mapping mapping) throws RapportException {
    String said = request.region() != null ? request.region() : mapping.region();
    return said != null ? said : new Settings(session.store(), session.principal()).get(CoreSettings.REGION);
  }

  private Source open(InputFile file, Mapping mapping, String key, Types types, Cleaning cleaning) throws RapportException {
    return switch (file.ending()) {
      case "vcf", "vcard" -> new VCardSource(file, request.type(), types, cleaning);
      case "json" -> new JsonSource(file, request.type(), types, new References(session.store(), session.principal()));
      case "csv", "tsv", "txt" -> new CsvSource(file, mapping, request.type(), key, types, cleaning);
      default -> throw new RapportException("unknown-format", Texts.in(locale, "import.format", file.name()),
          Texts.in(locale, "import.format.hint"));
    };
  }

  private void read(Source source, Intake intake, SubMonitor progress) throws RapportException {
    ignored.addAll(source.ignored());
    source.skipKnown(intake::skips);
    List<Draft> portion = new ArrayList<>();
    int good = 0;
    long rows = 0;
    for (Draft draft = source.next(); draft != null; draft = source.next()) {
      portion.add(draft);
      rows++;
      good += draft.state() == State.GOOD && !intake.knows(draft) ? 1 : 0;
      if (good >= PORTION || portion.size() >= READ_AHEAD) {
        if (progress.isCanceled()) {
          throw new OperationCanceledException();
        }
        intake.take(portion);
        progress.setWorkRemaining(100).worked(1);
        progress.subTask(Texts.in(locale, "import.rows", rows));
        portion.clear();
        good = 0;
      }
    }
    intake.take(portion);
  }
}
