package org.rapport.sales.tests;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.model.Money;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Types;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.User;
import org.rapport.sales.internal.SalesStarter;
import org.rapport.sales.model.sales.Opportunity;
import org.rapport.sales.model.sales.SalesPackage;
import org.rapport.sales.model.sales.Stage;
import org.rapport.store.ChangeSets;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.testing.TestDatabase;
import org.rapport.testing.TestStores;

/** A database with the starter pipeline, to put deals into. */
final class SalesBase implements AutoCloseable {

  static final Types TYPES = new Types(List.of(CrmPackage.eINSTANCE, SalesPackage.eINSTANCE));

  private final Store store;
  private final Principal principal;
  private final List<Stage> stages;

  SalesBase(TestDatabase database, Path folder) throws RapportException {
    store = TestStores.open(database, folder, TYPES);
    principal = TestStores.administrator(store, "ingrid");
    List<EObject> starter = new SalesStarter().records(TYPES, Locale.ENGLISH);
    save(starter);
    stages = starter.stream().filter(Stage.class::isInstance).map(Stage.class::cast).toList();
  }

  Store store() {
    return store;
  }

  Principal principal() {
    return principal;
  }

  /** A stage by its English name. */
  Stage stage(String name) {
    return stages.stream().filter(stage -> stage.getName().equals(name)).findFirst().orElseThrow();
  }

  /** A user who is stored. */
  User user(String name) throws RapportException {
    User user = (User) Records.create(CrmPackage.Literals.USER);
    user.setLogin(name.toLowerCase(Locale.ROOT).replace(' ', '.'));
    user.setName(name);
    save(List.of(user));
    return user;
  }

  /** A deal that is stored; amount, close and owner may be null. */
  Opportunity deal(String stage, String amount, String close, User owner) throws RapportException {
    Opportunity deal = (Opportunity) Records.create(SalesPackage.Literals.OPPORTUNITY);
    deal.setName("Deal in " + stage);
    deal.setStage((Stage) Records.proxy(TYPES, Records.ref(stage(stage))));
    deal.setAmount(amount == null ? null : Money.valueOf(amount));
    deal.setExpectedClose(close == null ? null : LocalDate.parse(close));
    deal.setOwner(owner == null ? null : (User) Records.proxy(TYPES, Records.ref(owner)));
    save(List.of(deal));
    if (owner == null) {
      disown(deal);
    }
    return deal;
  }

  /** A deal of nobody: whoever makes one gets it first. */
  private void disown(Opportunity deal) throws RapportException {
    EObject before = store.load(principal, Records.ref(deal)).orElseThrow();
    Opportunity after = (Opportunity) EcoreUtil.copy(before);
    after.setOwner(null);
    store.commit(principal, List.of(ChangeSets.diff(before, after)));
  }

  /** Stores new records. */
  void save(List<? extends EObject> records) throws RapportException {
    List<org.rapport.store.ChangeSet> sets = new ArrayList<>();
    records.forEach(record -> sets.add(ChangeSets.create(record)));
    store.commit(principal, sets);
  }

  /** A file of the bundle org.rapport.sales. */
  static URL file(String path) {
    try {
      for (URL url : Collections.list(SalesPackage.class.getClassLoader().getResources(path))) {
        if (!path.startsWith("plugin") || url.toString().contains("org.rapport.sales/") || url.getProtocol().startsWith("bundle")) {
          return url;
        }
      }
      return null;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    store.close();
  }
}
