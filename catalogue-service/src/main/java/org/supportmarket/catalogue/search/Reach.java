package org.supportmarket.catalogue.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.supportmarket.catalogue.place.Place;

/**
 * How far around its point something is given, as ranges that any index can keep: each says how far
 * the circle goes in one direction. Six of them make a twelve-sided figure around the circle; in
 * its corners it goes 4% farther.
 */
final class Reach {
  static final String FIELD = "reach";

  private static final int DIRECTIONS = 6;
  private static final double KM_OF_A_DEGREE = 111.195;

  /** In the middle of England a degree of longitude is so much of one of latitude. */
  private static final double LONGITUDE = 0.6;

  private Reach() {}

  /** From the least to the most in one direction. */
  record Range(double gte, double lte) {}

  /** The ranges of the circle around this point, by the names the index has for them. */
  static Map<String, Range> around(double latitude, double longitude, double km) {
    Map<String, Range> ranges = new HashMap<>();
    for (int i = 0; i < DIRECTIONS; i++) {
      double along = Math.cos(Math.PI * i / DIRECTIONS);
      double across = Math.sin(Math.PI * i / DIRECTIONS) * LONGITUDE;
      double middle = along * latitude + across * longitude;
      double half =
          Math.hypot(along, across / Math.cos(Math.toRadians(latitude))) * km / KM_OF_A_DEGREE;
      ranges.put("d" + i, new Range(middle - half, middle + half));
    }
    return ranges;
  }

  /** What comes to this place, or to somewhere within so many kilometres of it. */
  static Query to(Place place, double km) {
    List<Query> conditions = new ArrayList<>();
    around(place.latitude(), place.longitude(), km)
        .forEach(
            (name, range) ->
                conditions.add(
                    Query.of(
                        f ->
                            f.range(
                                r ->
                                    r.number(
                                        n ->
                                            n.field(FIELD + "." + name)
                                                .gte(range.gte())
                                                .lte(range.lte()))))));
    return Filters.and(conditions);
  }
}
