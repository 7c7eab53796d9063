package org.rapport.core.settings;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.rapport.core.internal.Texts;

/** The settings of the kernel. */
@Component
public final class CoreSettings implements SettingKeys {

  /** Two-letter code of the country where the company is: whose phone numbers are written without one. */
  public static final SettingKey<String> REGION = key("company.region", String.class, null);

  /** The most bytes that an attached file may have. */
  public static final SettingKey<Long> MAXIMAL_ATTACHMENT = key("attachment.maximum", Long.class, 100L * 1024 * 1024);

  /** The mappings of imports that are remembered, by headings, as JSON. */
  public static final SettingKey<String> MAPPINGS = key("import.mappings", String.class, null);

  private static <T> SettingKey<T> key(String name, Class<T> type, T fallback) {
    return new SettingKey<>(name, type, fallback, locale -> Texts.in(locale, "setting." + name));
  }

  @Override
  public List<SettingKey<?>> keys() {
    return List.of(MAXIMAL_ATTACHMENT, REGION, MAPPINGS);
  }
}
