package org.rapport.duplicates.internal;

import java.util.ArrayList;
import java.util.List;

/** The values of a record and their codes, each made once however many passes want it. For one thread. */
final class Codes {

  private final List<List<String>> values;
  private final List<String>[][] made;

  @SuppressWarnings("unchecked")
  Codes(List<List<String>> values) {
    this.values = values;
    this.made = new List[values.size()][Coding.values().length];
  }

  List<String> of(Pass.Part part) {
    int comparison = part.comparison().index();
    int coding = part.coding().ordinal();
    if (made[comparison][coding] == null) {
      made[comparison][coding] = make(values.get(comparison), part.coding());
    }
    return made[comparison][coding];
  }

  private static List<String> make(List<String> values, Coding coding) {
    if (values.size() == 1) {
      return coding.codes(values.get(0));
    }
    List<String> codes = new ArrayList<>();
    values.forEach(value -> coding.codes(value).stream().filter(code -> !codes.contains(code)).forEach(codes::add));
    return codes;
  }
}
