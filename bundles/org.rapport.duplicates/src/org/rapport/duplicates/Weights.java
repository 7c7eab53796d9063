package org.rapport.duplicates;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rapport.duplicates.internal.WeightsJson;
import org.rapport.model.RapportException;

/**
 * What a scan learned of a type: how often features agree in which way, between two forms of one record and between two
 * records. Immutable; it can be kept as a text.
 *
 * @param prior how probable it is that any two records are the same
 * @param together how probable it is that any two records are others who live or work together, and so share what such people share
 * @param moved how probable it is that two forms of one record have different addresses, because it moved
 * @param rates by the path of the feature, such as {@code addresses.city}; what is not there is taken from those that come with
 *     Rapport
 */
public record Weights(double prior, double together, double moved, Map<String, Map<Level, Rate>> rates) {

  /**
   * How often a level is found.
   *
   * @param same among pairs that are the same record; Fellegi and Sunter's m
   * @param apart among pairs that are not; their u
   * @param together among pairs that live or work together, where they share such values at all
   */
  public record Rate(double same, double apart, double together) {
  }

  /** Copies the maps; null is none. */
  public Weights {
    Map<String, Map<Level, Rate>> copy = new LinkedHashMap<>();
    if (rates != null) {
      rates.forEach((path, levels) -> copy.put(path, new EnumMap<>(levels)));
    }
    rates = copy;
  }

  /** The rate of a level, where it was learned. */
  public Optional<Rate> rate(String path, Level level) {
    return Optional.ofNullable(rates.getOrDefault(path, Map.of()).get(level));
  }

  /** A text to be kept. */
  public String toJson() {
    return WeightsJson.write(this);
  }

  /**
   * What {@link #toJson} wrote.
   *
   * @throws RapportException {@code bad-weights} if it is another text
   */
  public static Weights parse(String json) throws RapportException {
    return WeightsJson.read(json);
  }
}
