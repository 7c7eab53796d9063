package org.rapport.workbench.internal.imports;

import java.text.Collator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.osgi.util.NLS;
import org.rapport.core.transfer.Inspection;
import org.rapport.workbench.internal.record.form.ChoicePopup.Item;

/** What can be said of how a file is written, by the names that mappings have for it; empty means that it is found out. */
final class FormChoices {

  /** The names in the order in which they are asked. */
  static final List<String> NAMES = List.of("headings", "encoding", "separator", "quote", "dates", "decimal", "region");

  /** What can be changed without asking anew what the columns mean. */
  static final List<String> OF_VALUES = List.of("dates", "decimal", "region");

  private FormChoices() {
  }

  /** What people call it. */
  static String label(String name) {
    return switch (name) {
      case "headings" -> ImportMessages.Form_headings;
      case "encoding" -> ImportMessages.Form_encoding;
      case "separator" -> ImportMessages.Form_separator;
      case "quote" -> ImportMessages.Form_quote;
      case "dates" -> ImportMessages.Form_dates;
      case "decimal" -> ImportMessages.Form_decimal;
      default -> ImportMessages.Form_region;
    };
  }

  /** Whether it is asked of a source at all. */
  static boolean applies(String name, ImportSource source) {
    return switch (name) {
      case "headings", "dates", "decimal" -> source.isTable();
      case "region" -> source.part() != null;
      default -> source.isTable() && source.part().sheet() == null;
    };
  }

  /** The choices, the first of which leaves it to what was found. */
  static List<Item<String>> items(String name, Inspection inspection) {
    List<Item<String>> items = new ArrayList<>();
    if (!name.equals("headings")) {
      String found = Optional.ofNullable(inspection.form().get(name)).map(value -> text(name, value)).orElse("");
      items.add(new Item<>("", found.isEmpty() ? ImportMessages.Form_open : NLS.bind(ImportMessages.Form_found, found), ""));
    }
    values(name).forEach((value, text) -> items.add(new Item<>(value, text, "")));
    if (inspection.mapping().get(name).filter(value -> !values(name).containsKey(value)).isPresent()) {
      String said = inspection.mapping().get(name).get();
      items.add(new Item<>(said, text(name, said), ""));
    }
    return items;
  }

  private static String text(String name, String value) {
    return values(name).getOrDefault(value, value);
  }

  private static Map<String, String> values(String name) {
    return switch (name) {
      case "headings" -> ordered("true", ImportMessages.Form_named, "false", ImportMessages.Form_unnamed);
      case "encoding" -> ordered("UTF-8", "UTF-8", "UTF-16LE", "UTF-16LE", "UTF-16BE", "UTF-16BE", "windows-1252", ImportMessages.Form_western,
          "windows-1250", ImportMessages.Form_central, "windows-1251", ImportMessages.Form_cyrillic, "windows-1253", ImportMessages.Form_greek,
          "windows-1254", ImportMessages.Form_turkish, "IBM850", ImportMessages.Form_dos);
      case "separator" -> ordered(",", ImportMessages.Form_comma, ";", ImportMessages.Form_semicolon, "\t", ImportMessages.Form_tab, "|", ImportMessages.Form_bar);
      case "quote" -> ordered("\"", ImportMessages.Form_double, "'", ImportMessages.Form_single);
      case "dates" -> ordered("dmy", ImportMessages.Form_dmy, "mdy", ImportMessages.Form_mdy, "ymd", ImportMessages.Form_ymd);
      case "decimal" -> ordered(",", ImportMessages.Form_decimalComma, ".", ImportMessages.Form_decimalPoint);
      default -> countries();
    };
  }

  private static Map<String, String> ordered(String... pairs) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return map;
  }

  private static Map<String, String> countries() {
    Map<String, String> byName = new TreeMap<>(Collator.getInstance());
    for (String code : Locale.getISOCountries()) {
      byName.put(Locale.of("", code).getDisplayCountry(), code);
    }
    Map<String, String> countries = new LinkedHashMap<>();
    byName.forEach((name, code) -> countries.put(code, name));
    return countries;
  }
}
