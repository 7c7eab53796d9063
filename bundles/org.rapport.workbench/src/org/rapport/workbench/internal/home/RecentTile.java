package org.rapport.workbench.internal.home;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.ui.PlatformUI;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;
import org.rapport.workbench.home.HomeTile;
import org.rapport.workbench.internal.WorkspaceService;
import org.rapport.workbench.snapshot.CardContent;
import org.rapport.workbench.snapshot.CardContext;
import org.rapport.workbench.snapshot.CardRow;

/** The records that the person opened lately, the last one first. */
public final class RecentTile implements HomeTile {

  @Override
  public Optional<CardContent> read(CardContext context) throws RapportException {
    WorkspaceService workspace = PlatformUI.getWorkbench().getService(WorkspaceService.class);
    List<Ref> refs = Recent.refs(workspace.kept().flatMap(kept -> kept.get(Recent.KEY)).orElse(""));
    Map<Ref, String> labels = context.session().store().labels(context.session().principal(), refs);
    List<CardRow> rows = refs.stream().filter(ref -> !labels.getOrDefault(ref, "").isEmpty()).limit(MOST_ROWS).map(ref -> row(context, ref, labels.get(ref))).toList();
    return Optional.of(new CardContent(HomeWords.Recent_title, "history", "", rows, null));
  }

  private static CardRow row(CardContext context, Ref ref, String label) {
    String type = context.session().store().types().find(ref.type()).map(each -> Annotations.text(each.eClass(), context.locale())).orElse("");
    return CardRow.of(label).lead(new CardRow.Lead.Avatar(label)).detail(type).opens(ref);
  }
}
