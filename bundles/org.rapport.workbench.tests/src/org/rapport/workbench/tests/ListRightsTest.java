package org.rapport.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.core.session.DatabaseLocation;
import org.rapport.core.session.Session;
import org.rapport.core.values.SeenFields;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.Account;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.FieldAccess;
import org.rapport.model.crm.Permission;
import org.rapport.model.crm.Scope;
import org.rapport.store.JobQueue;
import org.rapport.store.Principal;
import org.rapport.store.Rights;
import org.rapport.store.Store;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.testing.TestStores;
import org.rapport.workbench.internal.list.change.Block;
import org.rapport.workbench.internal.list.change.CellRules;
import org.rapport.workbench.internal.list.change.Chosen;
import org.rapport.workbench.internal.list.change.ManyChange;
import org.rapport.workbench.internal.list.change.NewValues;
import org.rapport.workbench.internal.list.change.Paste;
import org.rapport.workbench.internal.list.change.PasteResult;
import org.rapport.workbench.internal.record.PersonFormats;
import org.rapport.workbench.internal.record.model.FieldModel;

/** Whoever may see records and not change them is told which ones, and changes none of them by a list; skipped where no workbench runs. */
class ListRightsTest {

  @TempDir
  private Path folder;
  private final WorkbenchPage page = new WorkbenchPage();

  @BeforeEach
  void open() {
    page.begin(folder);
  }

  @AfterEach
  void close() {
    page.end();
  }

  /** Somebody who sees all accounts and changes his own; he has none. */
  private Session reader(boolean many) {
    Session mine = page.session();
    Principal joris = page.away(() -> TestStores.user(mine.store(), mine.principal(), "joris", TestStores.role("Reader", (Permission permission) -> {
      permission.setRead(Scope.ALL);
      permission.setChange(Scope.OWN);
      permission.setMassChange(many);
    }, "Account")));
    return new Session() {
      @Override
      public Store store() {
        return mine.store();
      }

      @Override
      public Principal principal() {
        return joris;
      }

      @Override
      public DatabaseLocation location() {
        return mine.location();
      }

      @Override
      public void close() {
        throw new UnsupportedOperationException("It is that of the workbench.");
      }
    };
  }

  private RecordType account() {
    return page.workspace().types().find("Account").orElseThrow();
  }

  private static NewValues industry(String industry) {
    Account account = (Account) Records.create(CrmPackage.Literals.ACCOUNT);
    account.setIndustry(industry);
    return NewValues.of(account, List.of(FieldModel.of(CrmPackage.Literals.ACCOUNT__INDUSTRY, Locale.ENGLISH)));
  }

  private List<Ref> refs(int count) {
    Session mine = page.session();
    return page.away(() -> mine.store().page(mine.principal(), new Query("Account", "", List.of(new Query.Sort("name", false)), List.of()),
        PageRequest.first(count)).rows().stream().map(Page.Row::ref).toList());
  }

  private long changed() {
    Session mine = page.session();
    return page.away(() -> mine.store().count(mine.principal(), new Query("Account", "industry = 'Theirs'", List.of(), List.of()), 0).count());
  }

  @Test
  void aChangeOfSomeNamesTheRecordThatIsRefused() {
    page.accounts(3);
    Session joris = reader(false);
    Chosen chosen = new Chosen(account(), "", Set.copyOf(refs(2)), 2, "2 accounts");
    RapportException refused = (RapportException) assertThrows(CompletionException.class, () -> page.away(() ->
        new ManyChange(page.service(), joris).run(chosen, industry("Theirs"), job -> { }))).getCause();
    assertEquals("not-allowed", refused.code());
    assertTrue(refused.getMessage().contains("Customer 0000"), refused.getMessage());
    assertEquals(0, changed());
  }

  @Test
  void aChangeOfManyThatAJobDoesNamesTheRecordThatIsRefused() {
    int count = ManyChange.MOST_AT_ONCE + 10;
    page.accounts(count);
    Chosen every = new Chosen(account(), "", Set.of(), count, "all accounts");
    Session joris = reader(true);
    List<JobQueue.Job> ended = new ArrayList<>();
    assertEquals(-1, page.<Integer>away(() -> new ManyChange(page.service(), joris).run(every, industry("Theirs"), ended::add)));
    page.await("the end of the job", () -> !ended.isEmpty());
    assertEquals(JobQueue.State.FAILED, ended.get(0).state());
    assertTrue(ended.get(0).progress().message().contains("Customer 0"), ended.get(0).progress().message());
    assertEquals(0, changed());
  }

  @Test
  void aPasteNamesRowAndColumnOfEachRecordThatIsRefused() {
    page.accounts(3);
    Session joris = reader(false);
    List<Ref> refs = refs(3);
    Block block = new Block(new Query("Account", "", List.of(new Query.Sort("name", false)), List.of()), 1, refs.get(1), Set.of(),
        List.of(CrmPackage.Literals.ACCOUNT__INDUSTRY), List.of(List.of("Theirs"), List.of("Theirs")));
    PasteResult result = page.away(() -> new Paste(joris, PersonFormats.of(page.workspace(), Clock.systemUTC()), block).run());
    assertEquals(List.of("Row 1, Industry", "Row 2, Industry"), result.problems().stream().map(PasteResult.Problem::place).toList());
    assertEquals(0, changed());
    Block moved = new Block(block.query(), 1, refs.get(0), Set.of(), block.features(), block.rows());
    RapportException elsewhere = (RapportException) assertThrows(CompletionException.class, () -> page.away(() ->
        new Paste(joris, PersonFormats.of(page.workspace(), Clock.systemUTC()), moved).run())).getCause();
    assertEquals("moved", elsewhere.code());
  }

  @Test
  void aCellSaysThatTheRoleOrTheRecordDoesNotAllowIt() {
    SeenFields seen = SeenFields.of(Rights.of(new Rights.Reach(null, Set.of(), Set.of(), Set.of()), Map.of("Account",
        new Rights.OfType(Scope.ALL, Scope.OWN, true, Scope.NONE, false, false, Map.of("Account", Map.of("industry", FieldAccess.READ_ONLY)), false))), account());
    CellRules rules = new CellRules(account(), seen, Locale.ENGLISH);
    assertTrue(rules.refusal(List.of(CrmPackage.Literals.ACCOUNT__INDUSTRY)).orElseThrow().contains("Your role"));
    assertTrue(rules.refusal(List.of(CrmPackage.Literals.ACCOUNT__STAFF)).isEmpty());
    assertTrue(rules.refusal(Records.create(CrmPackage.Literals.ACCOUNT), CrmPackage.Literals.ACCOUNT__STAFF).orElseThrow().contains("may see this record"));
  }
}
