package org.rapport.testing;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.rapport.model.RapportException;
import org.rapport.model.Types;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.Change;
import org.rapport.store.ChangeSets;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.Stores;

/** Opens stores for tests, and says who works with them. */
public final class TestStores {

  private TestStores() {
  }

  /** A store without records; the test closes it. */
  public static Store open(TestDatabase database, Path folder, Types types) throws RapportException {
    return Stores.open(database.prepared(folder), types);
  }

  /** The types of the customer model alone. */
  public static Types crmTypes() {
    return new Types(List.of(CrmPackage.eINSTANCE));
  }

  /** Somebody who reads English in Brussels. */
  public static Principal principal(String login) {
    return new Principal(login, null, Locale.ENGLISH, ZoneId.of("Europe/Brussels"));
  }

  /** Creates records in one commit. */
  public static List<Change> create(Store store, Principal principal, EObject... records) throws RapportException {
    return store.commit(principal, List.of(records).stream().map(ChangeSets::create).toList());
  }
}
