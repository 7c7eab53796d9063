package org.rapport.workbench.internal.list;

import java.util.Optional;
import org.rapport.workbench.internal.WorkspaceService;
import org.rapport.workbench.internal.prefs.PersonSettings;

/** Keeps how one list looks to whoever works here, in the open base. To be used on the UI thread. */
final class LookKeeper {

  private static final String PREFIX = "list.look.";

  private final WorkspaceService workspace;
  private final String key;

  /** @param list the name of the type, or the id of the saved list */
  LookKeeper(WorkspaceService workspace, String list) {
    this.workspace = workspace;
    this.key = PREFIX + list;
  }

  /** How it looked last, else as the model or the saved list says; null where it is no saved one. */
  ListLook read(ListLook saved) {
    Optional<String> text = workspace.kept().flatMap(kept -> kept.get(key));
    Optional<ListLook> look = text.flatMap(ListLook::parse);
    if (text.isPresent() && look.isEmpty()) {
      workspace.say(ListMessages.Columns_unreadable);
    }
    return saved == null ? look.orElse(ListLook.OF_MODEL) : look.map(each -> each.over(saved)).orElse(saved);
  }

  /** Keeps how it looks now. */
  void keep(ListLook look, ListLook saved) {
    ListLook kept = saved == null ? look : look.madeFrom(saved);
    workspace.kept().ifPresent((PersonSettings settings) -> settings.put(key, look.equals(ListLook.OF_MODEL) ? "" : kept.toText()));
  }
}
