package org.rapport.workbench.internal.duplicates;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.rapport.core.session.Session;
import org.rapport.duplicates.DuplicatePairs;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.PairState;
import org.rapport.workbench.Loader;
import org.rapport.workbench.StoreCall;
import org.rapport.workbench.internal.WorkspaceService;
import org.rapport.workbench.internal.record.PersonFormats;

/**
 * What is reviewed, without the widgets: the list as far as it was read, which of it is in front, and what is decided about it. What
 * is decided goes from the list at once and is written meanwhile. All methods are called on the UI thread; the store is asked in jobs.
 */
public final class ReviewModel {

  private static final int PORTION = 50;
  private static final int MOST_AGAIN = 500;
  private static final int SCAN_LOOK_MILLIS = 2000;

  private final WorkspaceService workspace;
  private final Display display;
  private final ReviewInput input;
  private final ReviewReader reader;
  private final Runnable changed;
  private final Loader listing;
  private final Loader reading;
  private final Loader checking;
  private final List<ReviewItem> deciding = new ArrayList<>();
  private ReviewFilter filter = ReviewFilter.FIRST;
  private ReviewPage page = ReviewPage.NONE;
  private int selected;
  private boolean listed;
  private boolean asking;
  private RapportException failure;
  private ReviewItem front;
  private MergeCase current;
  private boolean gone;
  private String notice = "";
  private boolean looking;
  private boolean disposed;
  private Runnable decided = () -> { };

  /** @param changed called whenever something is to be shown anew */
  ReviewModel(WorkspaceService workspace, Display display, ReviewInput input, Runnable changed) {
    this.workspace = workspace;
    this.display = display;
    this.input = input;
    this.reader = new ReviewReader(workspace, input);
    this.changed = changed;
    this.listing = new Loader(workspace, display);
    this.reading = new Loader(workspace, display);
    this.checking = new Loader(workspace, display);
  }

  /** Runs when what somebody said to be one was decided. */
  void onDecided(Runnable action) {
    decided = action;
  }

  /** Reads the list anew; what is in front stays there while it is in the list and nobody has changed it. */
  void reload() {
    asking = true;
    int limit = Math.clamp(page.items().size(), PORTION, MOST_AGAIN);
    ReviewFilter asked = filter;
    listing.load(Words.Job_list, (session, monitor) -> reader.read(session, asked, limit), this::show, this::failed);
  }

  private void show(ReviewPage read) {
    asking = false;
    listed = true;
    failure = null;
    page = without(read);
    int place = front == null ? -1 : place(front);
    if (place >= 0) {
      selected = place;
      if (current == null && !gone) {
        read(front);
      }
      check();
      changed.run();
    } else {
      select(Math.clamp(selected, 0, Math.max(0, page.items().size() - 1)));
    }
    lookAgain();
  }

  /** A search that finds nothing changes nothing that would be heard of. */
  private void lookAgain() {
    if (page.scanning() && !looking) {
      looking = true;
      display.timerExec(SCAN_LOOK_MILLIS, () -> {
        looking = false;
        if (!disposed) {
          reload();
        }
      });
    }
  }

  private ReviewPage without(ReviewPage read) {
    List<ReviewItem> left = read.items().stream().filter(item -> deciding.stream().noneMatch(item::same)).toList();
    int hidden = read.items().size() - left.size();
    boolean open = filter.state() == PairState.OPEN;
    return new ReviewPage(left, read.open() - (open ? hidden : 0), read.apart() - (open ? 0 : hidden), read.shown() - hidden, read.certain(),
        read.scanning(), read.next());
  }

  private int place(ReviewItem item) {
    for (int i = 0; i < page.items().size(); i++) {
      if (page.items().get(i).same(item)) {
        return i;
      }
    }
    return -1;
  }

  private void failed(RapportException problem) {
    asking = false;
    failure = problem;
    changed.run();
  }

  /** Reads what follows in the list, unless that is on its way. */
  void more() {
    if (page.next() == null || asking) {
      return;
    }
    asking = true;
    ReviewFilter asked = filter;
    ReviewPage before = page;
    listing.load(Words.Job_list, (session, monitor) -> reader.more(session, asked, before), read -> {
      asking = false;
      List<ReviewItem> all = new ArrayList<>(page.items());
      all.addAll(without(read).items());
      page = new ReviewPage(all, page.open(), page.apart(), page.shown(), page.certain(), page.scanning(), read.next());
      changed.run();
    }, this::failed);
  }

  /** Shows other pairs. */
  void filter(ReviewFilter other) {
    if (!other.equals(filter)) {
      filter = other;
      page = new ReviewPage(List.of(), page.open(), page.apart(), 0, page.certain(), page.scanning(), null);
      listed = false;
      front = null;
      current = null;
      selected = 0;
      reload();
      changed.run();
    }
  }

  /** Brings an item of the list to the front. */
  void select(int index) {
    selected = index;
    front = index < page.items().size() ? page.items().get(index) : null;
    current = null;
    gone = false;
    notice = "";
    if (front == null) {
      reading.cancel();
      checking.cancel();
    } else {
      read(front);
    }
    if (index > page.items().size() - PORTION / 5) {
      more();
    }
    changed.run();
  }

  private void read(ReviewItem item) {
    reading.load(Words.Job_case, (session, monitor) -> CaseFacts.read(session, workspace.duplicates(), item.records()), found -> {
      gone = found.isEmpty();
      current = found.map(this::begin).orElse(null);
      failure = null;
      changed.run();
    }, this::failed);
  }

  private MergeCase begin(CaseFacts facts) {
    EObject first = facts.records().get(0);
    CaseTexts texts = new CaseTexts(workspace.types(), PersonFormats.of(workspace, Clock.systemUTC()), facts);
    return new MergeCase(facts, texts, workspace.seen(workspace.types().of(first)));
  }

  private void check() {
    MergeCase shown = current;
    if (shown != null) {
      checking.load(Words.Job_case, (session, monitor) -> shown.facts().isOld(session), old -> {
        if (old && shown == current) {
          notice = shown.isTouched() ? Words.Notice_changed : notice;
          read(front);
        }
      }, this::failed);
    }
  }

  /** Goes on in the list, and from its end to its beginning; or back. */
  void walk(int distance) {
    int size = page.items().size();
    if (size > 0) {
      select(Math.floorMod(selected + distance, size));
    }
  }

  /** Chooses in a line of the case what a record says; below 0 for the next that can be chosen. */
  void choose(int line, int place) {
    if (current != null) {
      if (place < 0) {
        current.chooseNext(line);
      } else if (place < current.records().size()) {
        current.choose(line, place);
      }
      changed.run();
    }
  }

  /** Keeps another record of the case. */
  void keep(int place) {
    if (current != null && place < current.records().size()) {
      current.keep(place);
      changed.run();
    }
  }

  /** Keeps the record after the one that is kept. */
  void keepOther() {
    if (current != null) {
      keep((current.kept() + 1) % current.records().size());
    }
  }

  /** Makes one record of those in front, and goes on to the next. */
  void merge() {
    MergeCase mine = current;
    if (mine == null || mine.refusal().isPresent()) {
      return;
    }
    String label = mine.texts().label(mine.records().get(mine.kept()));
    decide(Words.Job_merge, (session, monitor) -> mine.draft().commit(session.store(), session.principal()), NLS.bind(Words.Said_merged, label));
  }

  /** Keeps that the records in front are not the same; where that is kept, takes it back. */
  void apart() {
    if (front == null || current == null || !mayKeepApart()) {
      return;
    }
    List<Ref> records = front.records();
    boolean again = filter.state() == PairState.APART;
    decide(Words.Job_apart, (session, monitor) -> {
      DuplicatePairs pairs = new DuplicatePairs(session.store(), session.principal(), workspace.duplicates());
      if (again) {
        pairs.open(records.get(0), records.get(1));
      } else {
        pairs.apart(records);
      }
      return records;
    }, again ? Words.Said_open : Words.Said_apart);
  }

  /** Whether what is decided about pairs can be kept. */
  boolean mayKeepApart() {
    return current != null && current.facts().rights().of(CrmPackage.Literals.DUPLICATE_PAIR.getName()).create();
  }

  /** Each decision has a loader of its own, for the next one must not stop it. */
  private <T> void decide(String name, StoreCall<T> act, String said) {
    ReviewItem item = front;
    deciding.add(item);
    page = without(page);
    new Loader(workspace, display, false).load(name, act, done -> {
      deciding.remove(item);
      workspace.say(said);
      decided.run();
      settle();
    }, problem -> {
      deciding.remove(item);
      notice = NLS.bind(Words.Notice_failed, item.labels().get(0), problem.getMessage() + " " + problem.hint());
      settle();
    });
    select(selected < page.items().size() ? selected : Math.max(0, page.items().size() - 1));
  }

  private void settle() {
    if (!disposed) {
      reload();
    }
  }

  /** Has the types searched, or the one of the filter. */
  void scan() {
    String only = filter.type();
    submit((session, monitor) -> {
      for (RecordType type : DuplicatePairs.types(session.store())) {
        if (only == null || type.name().equals(only)) {
          workspace.submit(session, DuplicatePairs.JOB, type.name());
        }
      }
      return true;
    });
  }

  /** Has all pairs merged that are certain. */
  void mergeCertain() {
    String parameters = DuplicatePairs.mergeParameters(filter.type(), ReviewReader.CERTAIN + 1);
    submit((session, monitor) -> {
      workspace.submit(session, DuplicatePairs.MERGE_JOB, parameters);
      return true;
    });
  }

  private void submit(StoreCall<Boolean> asks) {
    new Loader(workspace, display).load(Words.Job_submit, asks, done -> settle(), problem -> workspace.say(problem.getMessage() + " " + problem.hint()));
  }

  /** What is shown. */
  ReviewFilter filter() {
    return filter;
  }

  /** The list as far as it was read. */
  public ReviewPage page() {
    return page;
  }

  /** The place of what is in front. */
  public int selected() {
    return selected;
  }

  /** What is in front; empty while it is read, and where there is nothing. */
  public Optional<MergeCase> current() {
    return Optional.ofNullable(current);
  }

  /** The item in front. */
  Optional<ReviewItem> front() {
    return Optional.ofNullable(front);
  }

  /** Whether one of the records in front is not there any more. */
  boolean isGone() {
    return gone;
  }

  /** Whether the list was read. */
  boolean isListed() {
    return listed;
  }

  /** Whether something is being read. */
  boolean isAsking() {
    return asking;
  }

  /** Why nothing can be shown. */
  Optional<RapportException> failure() {
    return Optional.ofNullable(failure);
  }

  /** What is to be said of the case; may be empty. */
  String notice() {
    return notice;
  }

  ReviewInput input() {
    return input;
  }

  /** Reads everything once a database is open. */
  void follow(Session session) {
    if (session != null) {
      reload();
    }
  }

  void dispose() {
    disposed = true;
    listing.cancel();
    reading.cancel();
    checking.cancel();
  }
}
