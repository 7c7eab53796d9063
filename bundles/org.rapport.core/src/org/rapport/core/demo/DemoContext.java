package org.rapport.core.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.rapport.model.RapportException;
import org.rapport.model.Types;
import org.rapport.model.crm.User;

/** What a {@link DemoContribution} works with. Used by one thread. */
public interface DemoContext {

  /** The types of the database that is filled. */
  Types types();

  /** How many customers the company has. */
  int size();

  /** Who is signed in, to look at the demo, and so has a share of the work; empty where it is no user of the database. */
  default Optional<User> me() throws RapportException {
    return Optional.empty();
  }

  /** The day on which the demo takes place. */
  LocalDate today();

  /** A generator of its own for each purpose, so that a change in one contribution leaves the others' data as they are. */
  RandomGenerator random(String purpose);

  /** A new record or row whose id follows from the seed and the key; the key is unique within the class. */
  EObject create(EClass eClass, String key);

  /** Saves new records; a record may refer to those saved before and to those earlier in the list. */
  void save(List<? extends EObject> records) throws RapportException;

  /**
   * Saves new records that no contribution asks for again, such as histories; they are not kept in memory. Who made them and
   * when stays as they say.
   */
  void add(List<? extends EObject> records) throws RapportException;

  /** The records of a type saved so far, or part of the base before, as detached objects in a stable order. */
  List<EObject> saved(String type) throws RapportException;
}
