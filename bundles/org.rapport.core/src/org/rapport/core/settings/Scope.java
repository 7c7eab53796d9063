package org.rapport.core.settings;

import java.util.Optional;
import org.rapport.model.Ref;
import org.rapport.model.crm.SettingLevel;

/**
 * For whom a value is set.
 *
 * @param level the base, a team or a user
 * @param owner the team or user; null for the base
 */
public record Scope(SettingLevel level, Ref owner) {

  /** For everybody. */
  public static final Scope BASE = new Scope(SettingLevel.BASE, null);

  /** Refuses a level without its owner, and an owner of another type. */
  public Scope {
    String type = switch (level) {
      case BASE -> null;
      case TEAM -> "Team";
      case USER -> "User";
    };
    if (type == null ? owner != null : owner == null || !type.equals(owner.type())) {
      throw new IllegalArgumentException(level + " cannot be the level of " + owner);
    }
  }

  /** For the people of a team and of those below it. */
  public static Scope team(Ref team) {
    return new Scope(SettingLevel.TEAM, team);
  }

  /** For one person. */
  public static Scope user(Ref user) {
    return new Scope(SettingLevel.USER, user);
  }

  /** The team or user. */
  public Optional<Ref> ownerRef() {
    return Optional.ofNullable(owner);
  }
}
