package org.rapport.store.internal.rights;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.rapport.model.Types;
import org.rapport.store.Principal;
import org.rapport.store.Rights;

/** Keeps the rights of those who ask, until the feed tells of a change of what rights are made of. Safe for all threads. */
public final class RightsCache {

  /** The types whose records rights are made of: only an administrator changes them. */
  public static final Set<String> SOURCES = Set.of("User", "Role", "Team", "Territory");

  /** The type of the records that say who may come in. */
  public static final String USER = "User";

  private static final String FIELDS = "FieldDefinition";

  private final Supplier<Types> types;
  private final Runnable watch;
  private final Map<UUID, Rights> known = new ConcurrentHashMap<>();
  private final AtomicLong generation = new AtomicLong();
  private volatile boolean hasUsers;

  /**
   * @param types as they are now, with custom fields
   * @param watch begins to listen to the feed, so that {@link #changed} hears of other processes
   */
  public RightsCache(Supplier<Types> types, Runnable watch) {
    this.types = types;
    this.watch = watch;
  }

  /** The rights of who asks: without a user's record those of nobody, except in a base that has no users yet. */
  public Rights of(Connection connection, Principal principal) throws SQLException {
    long asked = generation.get();
    if (principal.user() == null) {
      Types now = types.get();
      boolean users = hasUsers || now.find(USER).isPresent() && new RoleTables(connection, now).anyUser();
      if (users && asked == generation.get()) {
        hasUsers = true;
      }
      return users ? Rights.NOTHING : Rights.EVERYTHING;
    }
    UUID user = principal.user().id();
    Rights rights = known.get(user);
    if (rights == null) {
      watch.run();
      rights = RightsReader.read(connection, types.get(), user);
      known.put(user, rights);
      if (asked != generation.get()) { // What was read may be older than the change that was heard of meanwhile.
        known.remove(user, rights);
      }
    }
    return rights;
  }

  /** The rights that somebody has now, where they were asked for before. */
  public Optional<Rights> known(Principal principal) {
    return principal.userRef().map(user -> known.get(user.id()));
  }

  /** Hears that records of these types were changed, here or by another process. */
  public void changed(Collection<String> changed) {
    if (changed.stream().anyMatch(type -> SOURCES.contains(type) || type.equals(FIELDS))) {
      generation.incrementAndGet();
      known.clear();
      hasUsers = false;
    }
  }
}
