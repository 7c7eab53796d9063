package org.rapport.core.internal.transfer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.rapport.core.internal.Texts;
import org.rapport.core.internal.transfer.Draft.State;
import org.rapport.core.session.Session;
import org.rapport.core.settings.CoreSettings;
import org.rapport.core.settings.Settings;
import org.rapport.core.transfer.ArrivalWatch;
import org.rapport.core.transfer.ImportRequest;
import org.rapport.core.transfer.ImportResult;
import org.rapport.core.values.References;
import org.rapport.model.RapportException;
import org.rapport.model.Types;
import org.rapport.store.Rights;

/** One import: reads the files, and gives the drafts in portions to an {@link Intake}. */
public final class ImportRun {

  private static final int PORTION = 400;
  private static final int READ_AHEAD = 5000;

  private final Session session;
  private final ImportRequest request;
  private final ArrivalWatch watch;
  private final Locale locale;
  private long most = Long.MAX_VALUE;

  /** Prepares an import; nothing is read yet. */
  public ImportRun(Session session, ImportRequest request) {
    this(session, request, null);
  }

  /** @param watch notices what may be there already, where the request asks for it; null for nobody */
  public ImportRun(Session session, ImportRequest request, ArrivalWatch watch) {
    this.session = session;
    this.watch = request.watched() ? watch : null;
    this.request = request;
    this.locale = session.principal().locale();
  }

  /** Looks at all files, so that whatever is wrong with a whole file is said before anything is written. */
  public void check() throws RapportException {
    new Prepared(true);
  }

  /** Does it; see {@link org.rapport.core.transfer.Importer#run}. */
  public ImportResult run(IProgressMonitor monitor) throws RapportException {
    return run(new BatchWriting(session, request.files().size(), request.dryRun(), monitor), new Reached(0, 0, new Tally()));
  }

  /** Says what would become of the first rows of the only file, and tells a tally of each; the rows need not be all. */
  ImportResult preview(long rows, Tally tally, IProgressMonitor monitor) throws RapportException {
    most = rows;
    return run(new BatchWriting(session, request.files().size(), request.dryRun(), monitor), new Reached(0, 0, tally), new Prepared(false));
  }

  /** Goes on from where an import is. */
  ImportResult run(Writing writing, Reached from) throws RapportException {
    return run(writing, from, new Prepared(from.isBeginning()));
  }

  private ImportResult run(Writing writing, Reached from, Prepared prepared) throws RapportException {
    from.tally().fields(prepared.added.names());
    if (!request.dryRun()) {
      prepared.added.make();
    }
    try (writing; Rejects rejects = new Rejects(request.failed(), from.tally().rejects(), locale);
        Watching watching = new Watching(session, watch, writing, from.tally())) {
      rejects.begin();
      if (!from.isBeginning()) {
        watching.resume();
      }
      Intake intake = new Intake(session, request, prepared.key, new FieldTrial(writing, prepared.added), from.tally(), rejects, watching);
      try {
        for (int i = from.file(); i < prepared.files.size(); i++) {
          try (Source source = prepared.open(i)) {
            read(prepared.files.get(i), source, intake, rejects, new Reached(i, i == from.file() ? from.rows() : 0, from.tally()), writing);
          }
        }
      } catch (OperationCanceledException e) {
        intake.finish(); // What was taken in stays, and so do its pairs.
        throw e;
      }
      intake.finish();
    }
    return from.tally().result(writing.batch());
  }

  /**
   * How far an import is.
   *
   * @param file which file is being read, from 0
   * @param rows how many rows of it are done
   * @param tally what came of it
   */
  record Reached(int file, long rows, Tally tally) {

    boolean isBeginning() {
      return file == 0 && rows == 0;
    }
  }

  /** The files and how they are read. */
  private final class Prepared {

    private final List<InputFile> files = new ArrayList<>();
    private final Types types = session.store().types();
    private final List<Mapping> mappings = new ArrayList<>();
    private final List<Cleaning> cleanings = new ArrayList<>();
    private final MappingMemory memory = new MappingMemory(session);
    private final AddedFields added = new AddedFields(session, request.addsFields());
    private final String key;

    Prepared(boolean looks) throws RapportException {
      if (request.files().isEmpty()) {
        throw new RapportException("usage", Texts.in(locale, "import.no-files"), Texts.in(locale, "no-file.hint"));
      }
      if (request.failed() != null && Rejects.places(request.failed()).stream().anyMatch(request.files()::contains)) {
        throw new RapportException("usage", Texts.in(locale, "import.failed.same", request.failed()), Texts.in(locale, "import.failed.same.hint"));
      }
      if (request.failed() != null) {
        Rejects.check(request.failed(), locale);
      }
      if (request.type() != null) {
        types.get(request.type());
      }
      Mapping shared = request.mapping() == null ? Mapping.NONE : MappingFile.read(request.mapping(), locale);
      for (Path path : request.files()) {
        InputFile file = InputFile.of(path, locale);
        Mapping own = request.own().isEmpty() ? shared : new MappingFile(file.name(), locale).read(request.own().get(files.size()).toJson());
        files.add(file);
        mappings.add(own);
        cleanings.add(new Cleaning(region(own), locale));
      }
      key = request.key() != null ? request.key() : shared.key();
      if (looks) {
        for (int i = 0; i < files.size(); i++) {
          open(i).close();
        }
        added.requireRight();
      }
    }

    Source open(int place) throws RapportException {
      InputFile file = files.get(place);
      Mapping mapping = mappings.get(place);
      Cleaning cleaning = cleanings.get(place);
      String type = request.type() != null || request.own().isEmpty() ? request.type() : mapping.type();
      return switch (FileKind.of(file)) {
        case CARDS -> new VCardSource(file, type, types, cleaning);
        case RECORDS -> new JsonSource(file, type, types, new References(session.store(), session.principal()),
            session.store().rights(session.principal()));
        case TABLE -> table(new CsvTable(file, mapping.form()), mapping, cleaning);
        case WORKBOOK -> new BookSource(file, mapping.form().sheet(), sheet -> table(sheet, mapping, cleaning));
      };
    }

    private Source table(Table table, Mapping mapping, Cleaning cleaning) throws RapportException {
      return new TableSource(table, mapping, request.type(), key, session, cleaning, memory, added);
    }
  }

  private String region(Mapping mapping) throws RapportException {
    String said = request.region() != null ? request.region() : mapping.region();
    return said != null ? said : new Settings(session.store(), session.principal()).get(CoreSettings.REGION);
  }

  private void read(InputFile file, Source source, Intake intake, Rejects rejects, Reached from, Writing writing) throws RapportException {
    Tally tally = from.tally();
    tally.ignored(source.ignored());
    for (long passed = 0; passed < from.rows() && source.next() != null; passed++) {
      continue; // Taken in before this process began.
    }
    source.skipKnown(intake::skips);
    UnseenParts unseen = new UnseenParts(session.store().rights(session.principal()), session.store().types(), locale);
    List<Draft> portion = new ArrayList<>();
    int good = 0;
    long rows = from.rows();
    for (Draft draft = source.next(); draft != null && rows < most; draft = source.next()) {
      unseen.takeOut(draft);
      portion.add(draft);
      rows++;
      good += draft.state() == State.GOOD && !intake.knows(draft) ? 1 : 0;
      if (good >= PORTION || portion.size() >= READ_AHEAD) {
        tally.rejects(rejects.flushed());
        writing.reached(from.file(), rows - portion.size(), tally);
        intake.take(portion);
        portion.clear();
        good = 0;
      }
    }
    if (file.hasChanged()) {
      portion.add(Draft.failed(file.name(), 0, 0, Texts.in(locale, "import.changed")));
    }
    intake.take(portion);
    tally.rejects(rejects.flushed());
    writing.reached(from.file() + 1, 0, tally);
  }
}
