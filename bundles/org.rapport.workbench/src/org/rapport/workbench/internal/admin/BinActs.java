package org.rapport.workbench.internal.admin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.rapport.core.session.Session;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.store.Bin;
import org.rapport.store.Undone;
import org.rapport.store.ValidationException;
import org.rapport.workbench.Loader;
import org.rapport.workbench.StoreCall;
import org.rapport.workbench.Workspace;
import org.rapport.workbench.internal.record.Related;

/** What is done with deleted records: brought back, or emptied for good. To be used on the UI thread; the work runs in jobs. */
final class BinActs {

  private static final int NAMED = 3;
  /** How the store names a record that it has no label for. */
  private static final Pattern REF = Pattern.compile("([\\w.]+)[/ ]([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

  private final Workspace workspace;
  private final Runnable ended;
  private final Moments texts = new Moments();

  /** @param ended called on the UI thread after each act, also one that was cancelled or failed */
  BinActs(Workspace workspace, Runnable ended) {
    this.workspace = workspace;
    this.ended = ended;
  }

  /**
   * What came of it.
   *
   * @param said a sentence for the status bar; empty where nothing happened
   * @param problems what has to be seen; empty for none
   */
  record Outcome(String said, String problems) {
  }

  /**
   * Brings records back, several as one change that Ctrl+Z takes back.
   *
   * @param done gets what came of it
   * @param failed gets why nothing came of it
   */
  void restore(List<BinRow> rows, Consumer<Outcome> done, Consumer<RapportException> failed) {
    run(AdminWords.Bin_restoring, (session, monitor) -> restore(session, rows), done, failed);
  }

  private void run(String name, StoreCall<Outcome> work, Consumer<Outcome> done, Consumer<RapportException> failed) {
    Display display = Display.getCurrent();
    new Loader(workspace, display, false).load(name, (session, monitor) -> {
      try {
        return work.call(session, monitor);
      } finally {
        if (!display.isDisposed()) {
          display.asyncExec(ended);
        }
      }
    }, done, failed);
  }

  private Outcome restore(Session session, List<BinRow> rows) throws RapportException {
    Bin bin = session.store().bin();
    if (rows.size() == 1) {
      BinRow row = rows.get(0);
      Undone back;
      try {
        back = bin.restore(session.principal(), row.ref());
      } catch (ValidationException e) {
        String reason = e.violations().stream().map(ValidationException.Violation::message).distinct().collect(Collectors.joining(" "));
        return new Outcome("", NLS.bind(AdminWords.Bin_because, row.name(), readable(session, reason)).replaceFirst("[^.]$", "$0.") + " " + AdminWords.Bin_hint);
      }
      long others = back.changes().stream().map(change -> change.set().root()).filter(root -> !root.equals(row.ref())).distinct().count();
      String said = others == 0 ? NLS.bind(AdminWords.Bin_restoredOne, row.name())
          : NLS.bind(AdminWords.Bin_restoredWith, row.name(), texts.count(others));
      return new Outcome(said, back.kept().isEmpty() ? "" : kept(session, rows, back.kept()));
    }
    Undone back = bin.restore(session.principal(), rows.stream().map(BinRow::ref).toList());
    Set<Ref> stay = back.kept().stream().map(Undone.Kept::record).collect(Collectors.toSet());
    long count = rows.stream().filter(row -> !stay.contains(row.ref())).count();
    return new Outcome(count == 0 ? "" : NLS.bind(AdminWords.Bin_restored, texts.count(count)), back.kept().isEmpty() ? "" : kept(session, rows, back.kept()));
  }

  /** Which records stayed as they are, and why: the first by name. */
  private String kept(Session session, List<BinRow> rows, List<Undone.Kept> kept) throws RapportException {
    Map<Ref, String> names = rows.stream().collect(Collectors.toMap(BinRow::ref, BinRow::name, (one, other) -> one));
    Map<Ref, String> others = Related.labels(session, kept.stream().map(Undone.Kept::record).filter(ref -> !names.containsKey(ref)).collect(Collectors.toSet()));
    List<String> lines = kept.stream().map(each -> NLS.bind(AdminWords.Bin_because,
        names.getOrDefault(each.record(), others.getOrDefault(each.record(), each.record().type())), each.reason())).toList();
    return readable(session, NLS.bind(AdminWords.Bin_kept, texts.count(kept.size())) + " " + first(lines));
  }

  /** A reason with the names of the deleted records in it, where the store knows only which they are. */
  private String readable(Session session, String reason) throws RapportException {
    StringBuilder result = new StringBuilder();
    Matcher refs = REF.matcher(reason);
    while (refs.find()) {
      Optional<RecordType> type = session.store().types().find(refs.group(1));
      Ref ref = new Ref(refs.group(1), UUID.fromString(refs.group(2)));
      String name = type.isEmpty() ? null : session.store().bin().find(session.principal(), ref).map(Bin.Binned::label).orElse(null);
      String words = type.map(each -> Annotations.text(each.eClass(), Locale.getDefault())).orElse(refs.group(1));
      refs.appendReplacement(result, Matcher.quoteReplacement(name == null ? words : NLS.bind(AdminWords.Bin_alsoDeleted, words, name)));
    }
    return refs.appendTail(result).toString();
  }

  private String first(List<String> lines) {
    String named = lines.stream().limit(NAMED).collect(Collectors.joining(" "));
    return lines.size() <= NAMED ? named : named + " " + NLS.bind(AdminWords.Band_more, texts.count(lines.size() - NAMED));
  }

  /** Empties records for good, once somebody has said so; a cancel leaves the rest in the bin. */
  void purge(Shell shell, List<BinRow> rows, Consumer<Outcome> done, Consumer<RapportException> failed) {
    if (new PurgeDialog(shell, rows).open() == PurgeDialog.OK) {
      run(AdminWords.Bin_purging, (session, monitor) -> purge(session, rows, monitor), done, failed);
    }
  }

  private Outcome purge(Session session, List<BinRow> rows, IProgressMonitor monitor) throws RapportException {
    SubMonitor progress = SubMonitor.convert(monitor, rows.size());
    Set<UUID> gone = new HashSet<>();
    List<String> refused = new ArrayList<>();
    // What only followed goes with that from which it followed.
    List<BinRow> ordered = new ArrayList<>(rows.stream().filter(row -> row.binned().cause() == null).toList());
    rows.stream().filter(row -> row.binned().cause() != null).forEach(ordered::add);
    int count = 0;
    for (BinRow row : ordered) {
      if (monitor.isCanceled()) {
        break;
      }
      try {
        if (!gone.contains(row.binned().cause())) {
          session.store().bin().purge(session.principal(), row.ref());
          gone.add(row.binned().change());
        }
        count++;
      } catch (RapportException e) {
        if (!Set.of("not-in-bin", "not-found", "values-gone").contains(e.code())) {
          throw e;
        }
        refused.add(NLS.bind(AdminWords.Bin_because, row.name(), e.getMessage()));
      }
      progress.worked(1);
    }
    return new Outcome(count == 0 ? "" : count == 1 ? AdminWords.Bin_purgedOne : NLS.bind(AdminWords.Bin_purged, texts.count(count)),
        refused.isEmpty() ? "" : first(refused));
  }
}
