package org.rapport.core.transfer;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How one column becomes several features.
 *
 * @param at the text between two parts
 * @param into paths of the parts from left to right; an empty one drops its part
 * @param restFirst whether the first path takes what is left over where there are more parts than paths; else the last
 */
public record Split(String at, List<String> into, boolean restFirst) {

  /** Copies the list. */
  public Split {
    into = List.copyOf(into);
  }

  /** As a mapping file has it. */
  public String toJson() {
    JsonObject json = new JsonObject();
    json.addProperty("at", at);
    JsonArray paths = new JsonArray();
    into.forEach(paths::add);
    json.add("into", paths);
    json.addProperty("rest", restFirst ? "first" : "last");
    return json.toString();
  }

  /** The parts, one for each path, empty ones where there are fewer, without blanks around them. */
  public List<String> parts(String text) {
    List<MatchResult> joints = Pattern.compile(at.isBlank() ? "\\s+" : Pattern.quote(at.strip())).matcher(text).results().toList();
    int spare = joints.size() - (into.size() - 1);
    List<String> parts = new ArrayList<>();
    int begin = 0;
    for (MatchResult joint : spare <= 0 ? joints : restFirst ? joints.subList(spare, joints.size()) : joints.subList(0, into.size() - 1)) {
      parts.add(text.substring(begin, joint.start()).strip());
      begin = joint.end();
    }
    parts.add(text.substring(begin).strip());
    // A single word is what stands last where the first path takes the rest.
    parts.addAll(restFirst ? 0 : parts.size(), Collections.nCopies(into.size() - parts.size(), ""));
    return parts;
  }
}
