package org.rapport.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.rapport.model.crm.Contact;

/**
 * Contacts of which it is known which are the same person.
 *
 * @param contacts in the order in which they are to be taken in
 * @param persons who each of them is, by its id
 */
public record KnownDuplicates(List<Contact> contacts, Map<UUID, String> persons) {

  /** Copies list and map. */
  public KnownDuplicates {
    contacts = List.copyOf(contacts);
    persons = Map.copyOf(persons);
  }

  /**
   * How well pairs were found.
   *
   * @param precision which part of what was found is right
   * @param recall which part of what is right was found
   * @param right how many pairs are the same person
   */
  public record Quality(double precision, double recall, long right) {

    /** The harmonic mean of both. */
    public double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }

  /** Whether two contacts are the same person. */
  public boolean areSame(UUID one, UUID other) {
    return persons.get(one).equals(persons.get(other));
  }

  /** How many pairs are the same person. */
  public long pairs() {
    Map<String, Integer> forms = new HashMap<>();
    persons.values().forEach(person -> forms.merge(person, 1, Integer::sum));
    return forms.values().stream().mapToLong(count -> (long) count * (count - 1) / 2).sum();
  }

  /** How well pairs of ids fit. */
  public Quality quality(Set<Set<UUID>> found) {
    long right = found.stream().filter(pair -> pair.stream().map(persons::get).distinct().count() == 1).count();
    return new Quality(found.isEmpty() ? 1 : right / (double) found.size(), right / (double) pairs(), pairs());
  }
}
