package org.rapport.workbench.internal.list;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.SavedList;
import org.rapport.model.crm.Share;
import org.rapport.model.crm.ShareLevel;
import org.rapport.model.crm.Team;
import org.rapport.model.crm.User;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSets;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;

/**
 * Lists that people keep under a name, in records of type {@code SavedList}: one's own, and those that others share. Each call
 * asks the store, so not for the UI thread. Safe for all threads.
 */
public final class SavedLists {

  /** The name of the record type. */
  public static final String TYPE = CrmPackage.Literals.SAVED_LIST.getName();

  private static final int MOST = 200;

  private final Store store;
  private final Principal principal;

  /** For whoever works in a session. */
  public SavedLists(Session session) {
    this.store = session.store();
    this.principal = session.principal();
  }

  /**
   * Somebody with whom a list can be shared.
   *
   * @param ref a user or a team
   */
  public record Party(Ref ref, String name) {
  }

  /** One's own lists and those that are shared with oneself, by name. */
  public List<KeptList> mine() throws RapportException {
    Query query = new Query(TYPE, isMine(), List.of(new Query.Sort("name", false)), List.of("name", "type", "condition", "columns", "sort", "owner"));
    return store.page(principal, query, PageRequest.first(MOST)).rows().stream().map(this::list).toList();
  }

  /** In a base without users there is nobody whose lists they could be. */
  private String isMine() throws RapportException {
    if (principal.userRef().isEmpty()) {
      return "";
    }
    String teams = store.rights(principal).reach().teams().stream().map(UUID::toString).collect(Collectors.joining(", "));
    return "owner = me or shares.user = me" + (teams.isEmpty() ? "" : " or shares.team in (" + teams + ")");
  }

  private KeptList list(Page.Row row) {
    List<Serializable> values = row.values();
    boolean own = principal.userRef().isEmpty() || values.get(5) instanceof Page.Labelled owner && principal.userRef().get().equals(owner.ref());
    return new KeptList(row.ref(), (String) values.get(0), (String) values.get(1), values.get(2) == null ? "" : (String) values.get(2),
        ListLook.of((String) values.get(3), (String) values.get(4)), own);
  }

  /** A list by its id; empty where it is in the bin, or not shared any more. */
  public Optional<KeptList> find(UUID id) throws RapportException {
    Query query = new Query(TYPE, "id = " + id, List.of(), List.of("name", "type", "condition", "columns", "sort", "owner"));
    return store.page(principal, query, PageRequest.first(1)).rows().stream().map(this::list).findFirst();
  }

  /** Keeps a new list, of whoever works here. */
  public KeptList create(RecordType type, String name, String where, ListLook look) throws RapportException {
    SavedList record = (SavedList) Records.create(CrmPackage.Literals.SAVED_LIST);
    record.setName(name);
    record.setType(type.name());
    write(record, where, look);
    principal.userRef().ifPresent(user -> record.setOwner((User) Records.proxy(store.types(), user)));
    store.commit(principal, List.of(ChangeSets.create(record)));
    return new KeptList(Records.ref(record), name, type.name(), where, look, true);
  }

  private static void write(SavedList record, String where, ListLook look) {
    record.setCondition(where.isEmpty() ? null : where);
    record.setColumns(look.columns().isEmpty() ? null : look.columnText());
    record.setSort(look.sort().isEmpty() ? null : look.sortText());
  }

  /** Gives a list another condition, other columns and another order. */
  public void change(KeptList list, String where, ListLook look) throws RapportException {
    edit(list, record -> write(record, where, look));
  }

  /** Gives a list another name. */
  public void rename(KeptList list, String name) throws RapportException {
    edit(list, record -> record.setName(name));
  }

  private void edit(KeptList list, Consumer<SavedList> edit) throws RapportException {
    EObject before = load(list);
    SavedList after = (SavedList) EcoreUtil.copy(before);
    edit.accept(after);
    ChangeSet set = ChangeSets.diff(before, after);
    if (!set.isEmpty()) {
      store.commit(principal, List.of(set));
    }
  }

  private EObject load(KeptList list) throws RapportException {
    return store.load(principal, list.ref()).orElseThrow(() -> new RapportException("not-found", ListMessages.Saved_gone, ListMessages.Saved_goneHint));
  }

  /** Moves a list to the bin. */
  public void delete(KeptList list) throws RapportException {
    store.commit(principal, List.of(ChangeSet.delete(list.ref(), 0)));
  }

  /** All teams, then all users who work here, with whom a list can be shared. */
  public List<Party> parties() throws RapportException {
    List<Party> found = new ArrayList<>();
    for (Query query : List.of(new Query("Team", "", List.of(new Query.Sort("name", false)), List.of("name")),
        new Query("User", "active = true", List.of(new Query.Sort("name", false)), List.of("name")))) {
      store.page(principal, query, PageRequest.first(MOST)).rows().stream()
          .filter(row -> !row.ref().equals(principal.user()))
          .forEach(row -> found.add(new Party(row.ref(), String.valueOf(row.values().get(0)))));
    }
    return found;
  }

  /** With whom a list is shared now. */
  public List<Ref> shares(KeptList list) throws RapportException {
    return ((SavedList) load(list)).getShares().stream().map(SavedLists::with).toList();
  }

  private static Ref with(Share share) {
    return Records.ref(share.getUser() != null ? share.getUser() : share.getTeam());
  }

  /** Shares a list with these and nobody else; who was there already keeps what they may. */
  public void share(KeptList list, List<Ref> wanted) throws RapportException {
    edit(list, record -> {
      record.getShares().removeIf(share -> !wanted.contains(with(share)));
      List<Ref> there = record.getShares().stream().map(SavedLists::with).toList();
      wanted.stream().filter(ref -> !there.contains(ref)).forEach(ref -> record.getShares().add(share(ref)));
    });
  }

  private Share share(Ref with) {
    Share share = (Share) Records.create(CrmPackage.Literals.SHARE);
    if ("Team".equals(with.type())) {
      share.setTeam((Team) Records.proxy(store.types(), with));
    } else {
      share.setUser((User) Records.proxy(store.types(), with));
    }
    share.setLevel(ShareLevel.READ);
    return share;
  }
}
