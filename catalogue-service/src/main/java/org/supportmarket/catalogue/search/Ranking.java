package org.supportmarket.catalogue.search;

import co.elastic.clients.elasticsearch._types.GeoLocation;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionBoostMode;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScore;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.supportmarket.catalogue.place.Place;
import org.supportmarket.catalogue.place.PlaceKind;
import org.supportmarket.catalogue.place.PlaceNames;

/**
 * What best match means: how well the words fit, times one plus what speaks for a listing. No
 * payment and no favour can be weighed in; {@link RatingRank} keeps a single enthusiast from
 * deciding.
 */
final class Ranking {
  /** Per thousandth of a star: from one star to five, a sixth more. */
  private static final double RATING = 0.00004;

  private static final double VERIFIED = 0.05;
  private static final double FREE = 0.05;
  private static final double NEAR = 0.6;
  private static final double COVERS = 0.25;

  /** Next door is as good as the next street; after another ten kilometres it counts half. */
  private static final String NEXT_DOOR = "2km";

  private static final String HALF_AS_NEAR = "8km";

  private Ranking() {}

  static Query best(Query words, Place origin, LocalDate today) {
    List<FunctionScore> functions = new ArrayList<>();
    functions.add(FunctionScore.of(f -> f.weight(1.0)));
    functions.add(
        FunctionScore.of(
            f -> f.fieldValueFactor(v -> v.field("rating_rank").factor(RATING).missing(0.0))));
    functions.add(weight(Filters.until("verified_until", today), VERIFIED));
    functions.add(weight(Filters.until("free_until", today), FREE));
    if (origin != null) {
      functions.add(near(Filters.point(origin)));
      if (origin.kind() == PlaceKind.DISTRICT || origin.kind() == PlaceKind.COUNCIL) {
        functions.add(weight(Filters.is("covers", PlaceNames.key(origin.name())), COVERS));
      }
    }
    return Query.of(
        q ->
            q.functionScore(
                score ->
                    score
                        .query(words)
                        .functions(functions)
                        .scoreMode(FunctionScoreMode.Sum)
                        .boostMode(FunctionBoostMode.Multiply)));
  }

  private static FunctionScore weight(Query filter, double weight) {
    return FunctionScore.of(f -> f.filter(filter).weight(weight));
  }

  /** A listing without a place would count as being at the door. */
  private static FunctionScore near(GeoLocation origin) {
    return FunctionScore.of(
        f ->
            f.filter(q -> q.exists(e -> e.field("at")))
                .weight(NEAR)
                .gauss(
                    g ->
                        g.geo(
                            geo ->
                                geo.field("at")
                                    .placement(
                                        p ->
                                            p.origin(origin)
                                                .offset(NEXT_DOOR)
                                                .scale(HALF_AS_NEAR)
                                                .decay(0.5)))));
  }
}
