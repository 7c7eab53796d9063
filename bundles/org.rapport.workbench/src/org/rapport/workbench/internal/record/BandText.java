package org.rapport.workbench.internal.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapport.store.Change;
import org.rapport.workbench.internal.record.RecordController.State;
import org.rapport.workbench.internal.record.form.BandView;
import org.rapport.workbench.internal.record.model.Problem;
import org.rapport.workbench.internal.record.model.Texts;

/** Finds the words of the band: a conflict, what keeps the record from being saved, else what is to be known. */
final class BandText {

  private static final int MOST_LINKS = 3;

  private final RecordController controller;
  private final Consumer<String> focus;
  private final Runnable next;
  private final Texts texts;

  BandText(RecordController controller, Consumer<String> focus, Runnable next) {
    this.controller = controller;
    this.focus = focus;
    this.next = next;
    this.texts = controller.texts();
  }

  /** What the band says; null for nothing. */
  BandView.Content content(List<Problem> problems) {
    if (controller.state() == State.CONFLICT) {
      return conflict();
    }
    if (problems.stream().anyMatch(Problem::isError)) {
      return errors(problems);
    }
    return controller.notice().map(this::notice).orElse(null);
  }

  private BandView.Content conflict() {
    Optional<Change> other = controller.around().otherChange();
    String title = other.map(change -> texts.get("conflict.title",
        controller.around().youElsewhereOr(change.who()), controller.formats().time(change.when())))
        .orElseGet(() -> texts.get("conflict.title.unknown"));
    return content(Notice.Kind.CONFLICT, "warnBg", title, texts.get("conflict.count", controller.merge().conflicts().size()), List.of(),
        List.of());
  }

  private BandView.Content errors(List<Problem> problems) {
    long errors = problems.stream().filter(Problem::isError).count();
    long warnings = problems.size() - errors;
    String counts = texts.get("band.errors", errors);
    if (warnings > 0) {
      String more = texts.get("band.warnings", warnings);
      counts = texts.get("band.and", counts, more.substring(0, 1).toLowerCase(texts.locale()) + more.substring(1));
    }
    List<BandView.Link> links = new ArrayList<>();
    for (Problem problem : problems.subList(0, Math.min(MOST_LINKS, problems.size()))) {
      links.add(new BandView.Link(controller.fieldName(problem.path()), "", problem.path(), () -> focus.accept(problem.path())));
    }
    return content(Notice.Kind.ERROR, "badBg", texts.get("band.not.ready"), texts.get("band.sum", counts), links,
        List.of(new BandView.Link(texts.get("band.next"), texts.get("band.next.key"), "", next)));
  }

  private BandView.Content notice(Notice notice) {
    String ground = switch (notice.kind()) {
      case ERROR -> "badBg";
      case WARNING, CONFLICT -> "warnBg";
      case INFO -> "infoBg";
    };
    List<BandView.Link> actions = new ArrayList<>();
    if (notice.run() != null) {
      actions.add(new BandView.Link(notice.action(), "", notice.strong(), notice.run()));
    }
    actions.add(new BandView.Link(texts.get("band.dismiss"), "", "", () -> controller.say(null)));
    return content(notice.kind(), ground, notice.strong(), notice.text(), List.of(), actions);
  }

  private static BandView.Content content(Notice.Kind kind, String ground, String strong, String text, List<BandView.Link> links,
      List<BandView.Link> actions) {
    return new BandView.Content(kind.cssClass(), ground, kind.color(), kind.icon(), strong, text, links, actions);
  }
}
