package org.rapport.core.settings;

import java.util.List;

/**
 * The settings that a bundle knows. A whiteboard service: who offers one lets people find, read and set them, by
 * {@code rapport settings} and in the preferences. A value whose key no installed bundle knows is kept, and shown as such.
 */
public interface SettingKeys {

  /** The keys; never null, the same each time. */
  List<SettingKey<?>> keys();
}
