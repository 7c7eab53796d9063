package org.rapport.workbench.internal.admin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.widgets.Display;
import org.rapport.core.session.Session;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.store.Bin.Binned;
import org.rapport.store.Bin.Wanted;
import org.rapport.workbench.Loader;
import org.rapport.workbench.internal.Messages;
import org.rapport.workbench.internal.WorkspaceService;
import org.rapport.workbench.internal.record.Related;

/** What lies in the bin, read in portions as far as somebody looks. To be used on the UI thread; what it asks runs in jobs. */
public final class BinModel {

  /** What somebody meant to delete; what went along comes back with it. */
  static final Wanted ITSELF = new Wanted(null, "", true);
  private static final int PORTION = 200;

  private final WorkspaceService workspace;
  private final Loader reader;
  private final Runnable changed;
  private Session session;
  private Wanted wanted = ITSELF;
  private List<BinRow> rows = List.of();
  private boolean more;
  private boolean reading;
  private boolean listed;
  private boolean administrator;
  private RapportException failure;

  /** A portion, and who asked for it. */
  private record Portion(List<BinRow> rows, boolean more, boolean administrator) {
  }

  /** @param changed called whenever something is shown differently */
  BinModel(WorkspaceService workspace, Display display, Runnable changed) {
    this.workspace = workspace;
    this.reader = new Loader(workspace, display);
    this.changed = changed;
  }

  /** Shows another database; null for none. */
  void follow(Session opened) {
    if (opened != session) {
      session = opened;
      rows = List.of();
      listed = false;
      failure = null;
      reader.cancel();
      if (session != null) {
        reload();
      }
    }
  }

  /** Shows others. */
  public void filter(Wanted others) {
    wanted = new Wanted(others.type(), others.text().strip(), others.itself());
    more = false;
    read(Long.MAX_VALUE, PORTION, true);
  }

  /** Reads again what is shown, as far as it was read. */
  public void reload() {
    read(Long.MAX_VALUE, Math.max(PORTION, rows.size()), true);
  }

  /** Reads what follows, where there is more. */
  void more() {
    if (more && !reading) {
      read(rows.get(rows.size() - 1).binned().place(), PORTION, false);
    }
  }

  private void read(long before, int most, boolean anew) {
    Wanted now = wanted;
    reading = true;
    reader.load(AdminWords.Bin_reading, (asked, monitor) -> {
      List<Binned> found = asked.store().bin().page(asked.principal(), now, before, most + 1);
      Map<String, String> people = Related.people(asked);
      List<BinRow> portion = found.stream().limit(most).map(each -> row(each, people)).toList();
      return new Portion(portion, found.size() > most, asked.store().rights(asked.principal()).isAdministrator());
    }, portion -> read(portion, anew), this::failed);
  }

  private void read(Portion portion, boolean anew) {
    List<BinRow> all = anew ? new ArrayList<>() : new ArrayList<>(rows);
    all.addAll(portion.rows());
    rows = List.copyOf(all);
    more = portion.more();
    administrator = portion.administrator();
    listed = true;
    reading = false;
    failure = null;
    changed.run();
  }

  private void failed(RapportException problem) {
    reading = false;
    failure = problem;
    changed.run();
  }

  private BinRow row(Binned binned, Map<String, String> people) {
    Optional<RecordType> known = workspace.types().find(binned.record().type());
    String name = binned.label() == null || binned.label().isBlank() ? Messages.Find_unnamed : binned.label();
    return new BinRow(binned, name, known.map(each -> Annotations.text(each.eClass(), Locale.getDefault())).orElse(binned.record().type()),
        known.flatMap(each -> Annotations.value(each.eClass(), "icon")).orElse("box"), people.getOrDefault(binned.who(), binned.who()));
  }

  /** The rows that were read, the last one deleted first. */
  public List<BinRow> rows() {
    return rows;
  }

  /** Those of some records that are still there. */
  List<BinRow> those(List<BinRow> before) {
    Set<Ref> wanted = new HashSet<>();
    before.forEach(each -> wanted.add(each.ref()));
    return rows.stream().filter(each -> wanted.contains(each.ref())).toList();
  }

  /** Whether there are more than those that were read. */
  public boolean hasMore() {
    return more;
  }

  /** Whether anything was read yet. */
  public boolean isListed() {
    return listed;
  }

  /** Whether some of those that are shown at first are not. */
  public boolean isFiltered() {
    return wanted.type() != null || !wanted.text().isEmpty();
  }

  /** What is shown. */
  public Wanted wanted() {
    return wanted;
  }

  /** Whether who looks may delete for good. */
  public boolean mayPurge() {
    return administrator;
  }

  /** Why it could not be read; empty where it was. */
  public Optional<RapportException> failure() {
    return Optional.ofNullable(failure);
  }

  /** Gives up what is on its way. */
  void stop() {
    reader.cancel();
  }
}
