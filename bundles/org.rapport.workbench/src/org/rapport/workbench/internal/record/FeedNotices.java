package org.rapport.workbench.internal.record;

import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet;
import org.rapport.store.ConflictException;
import org.rapport.store.ConflictException.Conflict;
import org.rapport.workbench.internal.record.model.Texts;

/** The sentences about what other people did to the record. */
final class FeedNotices {

  private final RecordController controller;
  private final Texts texts;

  FeedNotices(RecordController controller) {
    this.controller = controller;
    this.texts = controller.texts();
  }

  /** Somebody changed or deleted the record while it is being changed here. */
  Notice changed(Change change) {
    String who = controller.around().youElsewhereOr(change.who());
    String time = controller.formats().time(change.when());
    if (change.set().kind() == ChangeSet.Kind.DELETE) {
      return new Notice(Notice.Kind.CONFLICT, texts.get("band.deleted", who, time), texts.get("band.deleted.hint"),
          texts.get("band.deleted.undo"), () -> controller.takeBack(change.id()));
    }
    return Notice.of(Notice.Kind.CONFLICT, texts.get("band.reload", who, time), texts.get("band.reload.dirty"));
  }

  /** What was taken over from others while saving. */
  Notice merged(Collection<String> paths) {
    String names = paths.stream().map(controller::fieldName).distinct().collect(Collectors.joining(", "));
    return Notice.of(Notice.Kind.INFO, texts.get("band.merged", controller.otherPerson().orElse("…"), names), "");
  }

  /** Changes are here again that were not saved when Rapport ended. */
  Notice kept(Instant when, boolean newer) {
    return Notice.of(newer ? Notice.Kind.WARNING : Notice.Kind.INFO, texts.get("band.kept", controller.formats().time(when)),
        texts.get(newer ? "band.kept.newer" : "band.kept.hint"));
  }

  /** Why a change cannot be taken back. */
  Notice notTakenBack(ConflictException conflict) {
    String names = conflict.conflicts().stream().map(Conflict::path).map(controller::fieldName).distinct()
        .collect(Collectors.joining(", "));
    return Notice.of(Notice.Kind.CONFLICT, texts.get("history.back.conflict", names), "");
  }
}
