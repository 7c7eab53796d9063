package org.rapport.core.internal.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.rapport.core.internal.Texts;
import org.rapport.core.internal.backup.BackupMonitor;
import org.rapport.core.internal.identity.Attempts;
import org.rapport.core.internal.identity.Directory;
import org.rapport.core.session.SessionRequest;
import org.rapport.model.RapportException;
import org.rapport.model.Types;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.Migration;
import org.rapport.store.MigrationRequest;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.StoreConfig;
import org.rapport.store.Stores;

/** Migrates one database on behalf of somebody. */
final class Migrating {

  private final SessionRequest request;
  private final StoreConfig config;
  private final Types types;
  private final Attempts attempts;

  Migrating(SessionRequest request, StoreConfig config, Types types, Attempts attempts) {
    this.request = request;
    this.config = config;
    this.types = types;
    this.attempts = attempts;
  }

  /** See {@link org.rapport.core.session.Sessions#migrate}. */
  Migration run(boolean drop, Path backup, IProgressMonitor monitor) throws RapportException {
    Migration found = Stores.migration(config, types, drop);
    if (found.steps().isEmpty() && found.begun() == null) {
      return found;
    }
    String who = administrator();
    Locale locale = request.locale();
    try {
      Files.createDirectories(backup.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw new RapportException("file-denied", Texts.in(locale, "folder", backup.toAbsolutePath().getParent(), e),
          Texts.in(locale, "folder.hint"), e);
    }
    return Stores.migrate(config, types, new MigrationRequest(who, drop, backup),
        BackupMonitor.of(monitor, Texts.in(locale, "migrate.job"), locale));
  }

  /**
   * Signs in by the product's own package alone, where that is as it is deployed or only has more.
   *
   * @return the sign-in name
   */
  private String administrator() throws RapportException {
    Types own = new Types(List.of(CrmPackage.eINSTANCE));
    Path file = config.file().orElse(null);
    if (!types.packages().contains(CrmPackage.eINSTANCE) || !Stores.migration(config, own, false).isAdditive()) {
      if (file != null && !FileOwner.isMine(file)) {
        throw Directory.notAllowed(request.locale());
      }
      return request.user() != null ? request.user() : FileOwner.login();
    }
    try (Store store = Stores.open(config, own)) {
      Principal principal = new SignIn(store, new Starter(store, List.of()), request, attempts).principal(file);
      Directory.demandAdministrator(store, principal);
      return principal.login();
    }
  }
}
