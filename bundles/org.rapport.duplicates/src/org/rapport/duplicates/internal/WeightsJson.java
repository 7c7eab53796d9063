package org.rapport.duplicates.internal;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.util.Locale;
import org.rapport.duplicates.Weights;
import org.rapport.model.RapportException;

/** Keeps learned weights as a text. Stateless. */
public final class WeightsJson {

  private WeightsJson() {
  }

  /** The text. */
  public static String write(Weights weights) {
    return new Gson().toJson(weights);
  }

  /** What was written; {@code bad-weights} if it is another text. */
  public static Weights read(String json) throws RapportException {
    try {
      Weights weights = new Gson().fromJson(json, Weights.class);
      if (weights != null && weights.prior() > 0 && weights.prior() < 1) {
        return weights;
      }
    } catch (JsonParseException | NullPointerException | IllegalArgumentException e) {
      throw bad(e);
    }
    throw bad(null);
  }

  private static RapportException bad(Exception cause) {
    return new RapportException("bad-weights", Texts.in(Locale.getDefault(), "weights.bad"), Texts.in(Locale.getDefault(), "weights.bad.hint"), cause);
  }
}
