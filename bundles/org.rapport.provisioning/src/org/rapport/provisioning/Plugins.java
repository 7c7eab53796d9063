package org.rapport.provisioning;

import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.rapport.model.RapportException;

/**
 * Installs, lists, turns off and removes the plugins of this installation. What is installed or removed takes effect at the next start. Found as an OSGi
 * service; methods may be called on any thread but the UI's, since they read files and servers.
 *
 * <p>Every method that changes something checks first that the installation may be changed by this user; on any error
 * the installation stays as it was.
 */
public interface Plugins {

  /** The plugins that users installed, ordered by id; what came with Rapport is not among them. Never null. */
  List<Plugin> installed() throws RapportException;

  /**
   * Installs every feature that a site offers, except what this installation has already in the same or a newer version.
   *
   * @param site a folder or archive with a p2 repository, or its URL
   * @param monitor receives progress and says whether to stop; null for none
   * @return what was installed, ordered by id; never empty
   * @throws RapportException {@code not-a-site}, {@code empty-site}, {@code already-installed}, {@code plugin-conflict},
   *     {@code install-failed}, {@code install-read-only}, {@code install-foreign}, {@code no-profile}, {@code cancelled}
   */
  List<Plugin> install(String site, IProgressMonitor monitor) throws RapportException;

  /**
   * Brings plugins to the newest version that the sites they came from offer.
   *
   * @param ids the plugins; empty for all
   * @param monitor receives progress and says whether to stop; null for none
   * @return what is newer now, ordered by id; empty if nothing is
   * @throws RapportException as {@link #install}, and {@code unknown-plugin}
   */
  List<Plugin> update(List<String> ids, IProgressMonitor monitor) throws RapportException;

  /**
   * Takes plugins out of the installation. What they stored stays in the database.
   *
   * @param ids the plugins, all of them installed by users; not empty
   * @param monitor receives progress and says whether to stop; null for none
   * @return what was removed, ordered by id
   * @throws RapportException {@code unknown-plugin}, and as {@link #install}
   */
  List<Plugin> remove(List<String> ids, IProgressMonitor monitor) throws RapportException;

  /**
   * Turns plugins off until somebody turns them on: their files and data stay, and nothing that they contribute is there.
   *
   * @param ids the plugins, all of them installed by users; not empty
   * @return how they are now, ordered by id
   * @throws RapportException {@code unknown-plugin}, {@code no-profile}, {@code no-base}
   */
  List<Plugin> disable(List<String> ids) throws RapportException;

  /**
   * Turns plugins on again, also those that were left out because they failed.
   *
   * @param ids the plugins, all of them installed by users; not empty
   * @return how they are now, ordered by id
   * @throws RapportException {@code unknown-plugin}, {@code no-profile}
   */
  List<Plugin> enable(List<String> ids) throws RapportException;

  /**
   * Takes the last change of the plugins back: what was installed is removed, what was removed is installed, and what was
   * updated has the version from before.
   *
   * @param monitor receives progress and says whether to stop; null for none
   * @return the plugins that are installed now, ordered by id
   * @throws RapportException {@code nothing-to-roll-back}, and as {@link #install}
   */
  List<Plugin> rollback(IProgressMonitor monitor) throws RapportException;
}
