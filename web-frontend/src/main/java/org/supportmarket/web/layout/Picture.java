package org.supportmarket.web.layout;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/**
 * A picture the browser draws, with the table that says the same. Without a script there is the
 * table alone, so it has to hold everything. A value that is null is drawn hatched, as "too few to
 * show".
 *
 * @param question the heading over it; null where the page's own heading asks it
 * @param answer the answer in words
 * @param labels what stands along the axis: periods of lines, names of bars and places
 * @param map for places only: the address of their outlines (GeoJSON, each with a name)
 * @param table null where the page has a table of its own for it
 */
public record Picture(
    String question,
    String answer,
    Kind kind,
    Unit unit,
    List<String> labels,
    List<Series> series,
    String map,
    DataTable table) {
  /** More than these nobody tells apart; the rest belongs in one called "Other". */
  public static final int MOST_SERIES = 6;

  private static final ObjectMapper JSON =
      new ObjectMapper().setSerializationInclusion(JsonInclude.Include.NON_NULL);

  /** Lines over time, bars lying on their side from zero, or places. */
  public enum Kind {
    LINES,
    BARS,
    PLACES
  }

  /** What the values are. */
  public enum Unit {
    PENCE,
    COUNT
  }

  /** How a series is drawn: BEFORE in grey, RANGE as a band from {@code from} to the values. */
  public enum Look {
    PLAIN,
    BEFORE,
    RANGE
  }

  /**
   * One value for each label; null where it is not shown.
   *
   * @param from the lower end of a band; null for all other looks
   */
  public record Series(String name, Look look, List<Long> values, List<Long> from) {
    public static Series of(String name, List<Long> values) {
      return new Series(name, Look.PLAIN, values, null);
    }

    public static Series before(String name, List<Long> values) {
      return new Series(name, Look.BEFORE, values, null);
    }

    public static Series range(String name, List<Long> from, List<Long> to) {
      return new Series(name, Look.RANGE, to, from);
    }
  }

  private record Data(Kind kind, Unit unit, List<String> labels, List<Series> series, String map) {}

  public Picture {
    if (series.size() > MOST_SERIES) {
      throw new IllegalArgumentException("At most five series and the rest: " + series.size());
    }
    if (series.stream().anyMatch(one -> one.values().size() != labels.size())) {
      throw new IllegalArgumentException("One value for each label");
    }
  }

  public static Picture lines(
      String question,
      String answer,
      Unit unit,
      List<String> periods,
      List<Series> series,
      DataTable table) {
    return new Picture(question, answer, Kind.LINES, unit, periods, series, null, table);
  }

  public static Picture bars(
      String question,
      String answer,
      Unit unit,
      List<String> names,
      List<Series> series,
      DataTable table) {
    return new Picture(question, answer, Kind.BARS, unit, names, series, null, table);
  }

  /** Places by name, with one series. */
  public static Picture places(
      String question,
      String answer,
      Unit unit,
      List<String> names,
      Series series,
      String map,
      DataTable table) {
    return new Picture(question, answer, Kind.PLACES, unit, names, List.of(series), map, table);
  }

  /** For the script that draws. */
  public String data() {
    try {
      return JSON.writeValueAsString(new Data(kind, unit, labels, series, map));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Numbers and words can be written", e);
    }
  }
}
