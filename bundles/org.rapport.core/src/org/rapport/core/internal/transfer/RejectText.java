package org.rapport.core.internal.transfer;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The failed ones of files whose parts stand for themselves, each with its reason in it. */
enum RejectText implements RejectFormat {

  /** Electronic business cards. */
  CARDS(".vcf", "", "") {
    @Override
    public void add(Appendable out, List<String> parts, String reason, boolean isFirst) throws IOException {
      String card = parts.get(0).stripTrailing();
      int end = card.lastIndexOf('\n') + 1;
      String escaped = reason.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n");
      out.append(card, 0, end).append(CARD_PROPERTY).append(':').append(escaped).append("\r\n").append(card, end, card.length()).append("\r\n");
    }
  },

  /** Records as an export writes them. */
  RECORDS(".json", "[\n", "\n]\n") {
    @Override
    public void add(Appendable out, List<String> parts, String reason, boolean isFirst) throws IOException {
      JsonObject record = JsonParser.parseString(parts.get(0)).getAsJsonObject();
      record.addProperty(MEMBER, reason);
      out.append(isFirst ? "" : ",\n").append(record.toString());
    }
  };

  /** Says in a card why it failed. */
  static final String CARD_PROPERTY = "X-RAPPORT-PROBLEM";
  /** Says in a record why it failed. */
  static final String MEMBER = "rapport:problem";

  private static final Pattern PROBLEM = Pattern.compile("(?im)^" + CARD_PROPERTY + "[:;].*\\R(?:[ \\t].*\\R)*");

  private final String ending;
  private final String begin;
  private final String end;

  RejectText(String ending, String begin, String end) {
    this.ending = ending;
    this.begin = begin;
    this.end = end;
  }

  /** A card without the reason why it failed before. */
  static String withoutProblem(String card) {
    return PROBLEM.matcher(card).replaceAll("");
  }

  @Override
  public Charset charset() {
    return StandardCharsets.UTF_8;
  }

  @Override
  public String missingEnding(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(ending) ? "" : ending;
  }

  @Override
  public void begin(Appendable out) throws IOException {
    out.append(begin);
  }

  @Override
  public String end() {
    return end;
  }
}
