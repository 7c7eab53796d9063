package org.rapport.core.session;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.rapport.model.Types;

/**
 * What a module wants every new database to begin with, such as a default pipeline. A whiteboard service, asked once
 * when an empty database is opened for the first time.
 */
public interface StarterData {

  /**
   * New detached records with ids, as {@link org.rapport.model.Records#create} makes them, in an order in which no
   * record refers to a later one; never null.
   *
   * @param locale language of the user who opens the database, for names
   */
  List<EObject> records(Types types, Locale locale);
}
