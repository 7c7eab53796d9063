package org.rapport.workbench.internal.duplicates;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Shell;
import org.rapport.core.session.Session;
import org.rapport.duplicates.DuplicatePairs;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.CrmPackage;
import org.rapport.search.Search;
import org.rapport.store.ChangeSet;
import org.rapport.workbench.Loader;
import org.rapport.workbench.internal.WorkspaceService;
import org.rapport.workbench.internal.record.NewRecordCheck;
import org.rapport.workbench.internal.record.model.RecordDraft;

/** Asks, before a new record is written, whether it is there already; where nothing looks like it, nobody notices. */
public final class LookAlikeCheck implements NewRecordCheck {

  private final WorkspaceService workspace;
  private final Shell shell;

  /** For an editor in a window. */
  public LookAlikeCheck(WorkspaceService workspace, Shell shell) {
    this.workspace = workspace;
    this.shell = shell;
  }

  /**
   * What was found.
   *
   * @param keepsApart whether the person may keep that they are not the same
   */
  private record Found(List<LookAlike> records, boolean keepsApart) {
  }

  @Override
  public void pass(RecordDraft draft, Consumer<List<ChangeSet>> write, Runnable stay) {
    EObject record = EcoreUtil.copy(draft.working());
    Optional<Search> search = workspace.search();
    if (search.isEmpty()) {
      write.accept(List.of());
      return;
    }
    String label = draft.label();
    new Loader(workspace, shell.getDisplay()).load(Words.Like_job, (session, monitor) -> find(session, search.get(), record, label),
        found -> decide(record, found, write, stay), problem -> {
          // Who cannot be told of a look-alike can save all the same, and the next search finds it.
          ILog.of(LookAlikeCheck.class).warn("Nobody could look for records that are the same as a new one.", problem);
          write.accept(List.of());
        });
  }

  private Found find(Session session, Search search, EObject record, String label) throws RapportException {
    boolean keeps = session.store().rights(session.principal()).of(CrmPackage.Literals.DUPLICATE_PAIR.getName()).create();
    return new Found(new LookAlikes(search, workspace.duplicates()).find(session, record, label), keeps);
  }

  private void decide(EObject record, Found found, Consumer<List<ChangeSet>> write, Runnable stay) {
    if (found.records().isEmpty() || shell.isDisposed()) {
      write.accept(List.of());
      return;
    }
    LookAlikeDialog dialog = new LookAlikeDialog(shell, found.records());
    switch (dialog.open()) {
      case LookAlikeDialog.SAVE -> write.accept(found.keepsApart() ? apart(record, found.records()) : List.of());
      case LookAlikeDialog.OK -> {
        stay.run();
        workspace.openRecord(dialog.chosen());
      }
      default -> stay.run();
    }
  }

  private List<ChangeSet> apart(EObject record, List<LookAlike> found) {
    Map<Ref, Double> others = new LinkedHashMap<>();
    found.forEach(each -> others.put(each.record(), each.score()));
    return DuplicatePairs.apart(workspace.types(), Records.ref(record), others);
  }
}
