package org.supportmarket.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.supportmarket.stack.Part;
import org.supportmarket.stack.Progress;
import org.supportmarket.stack.Trouble;

/**
 * Whether every acknowledged review stays, none counts twice, and the summaries, the catalogue and
 * its search agree in the end, however often the services between them are killed meanwhile.
 */
final class ReviewFaultsBenchmark {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SEED = "SUPPORT_MARKET_BENCH_SEED";
  private static final List<Part> KILLED = List.of(Part.RATINGS, Part.CATALOGUE, Part.ORDERING);
  private static final Duration FOR_COMING_BACK = Duration.ofMinutes(2);
  private static final Duration FOR_AGREEING = Duration.ofMinutes(2);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

  private final ReviewFaultsPlan plan;
  private final Progress progress;
  private final long seed = seed();

  ReviewFaultsBenchmark(ReviewFaultsPlan plan, Progress progress) {
    this.plan = plan;
    this.progress = progress;
  }

  private static long seed() {
    String given = System.getenv(SEED);
    if (given == null) {
      return new Random().nextLong(1_000_000);
    }
    if (!given.matches("[0-9]{1,9}")) {
      throw new Trouble(SEED + " is a number of at most nine digits.");
    }
    return Long.parseLong(given);
  }

  /** What is left of what was acknowledged. */
  private record Kept(long lost, long doubled) {}

  void run() {
    progress.line(
        "%,d reviews, %d kills; %s=%d chooses the same once more"
            .formatted(plan.reviews(), plan.kills(), SEED, seed));
    RatingsMarket market = new RatingsMarket(progress, ReviewFaultsPlan.people());
    try {
      market.start(KILLED);
      market.list(plan.listings());
      Reviewers reviewers = new Reviewers(market, plan.listings(), seed);
      try (reviewers) {
        killAtRandom(market, reviewers);
      }
      progress.line("%,d reviews were acknowledged".formatted(reviewers.count()));
      compare(market, reviewers);
    } finally {
      market.stack().stop();
    }
  }

  /** Each time some reviews after the last, while others go on. */
  private void killAtRandom(RatingsMarket market, Reviewers reviewers) {
    Random random = new Random(seed);
    int each = plan.reviews() / (plan.kills() + 1);
    for (int kill = 0; kill < plan.kills(); kill++) {
      reviewers.allow(each);
      reviewers.await(kill * each + 1 + random.nextInt(each - 1), FOR_COMING_BACK);
      Part part = KILLED.get(random.nextInt(KILLED.size()));
      int before = reviewers.count();
      market.stack().kill(part);
      Waiting.pass(Duration.ofMillis(random.nextLong(plan.longestAway().toMillis())));
      market.start(List.of(part));
      progress.line(
          "%2d. %-18s killed after %,5d reviews, and back after %,d more"
              .formatted(kill + 1, part.title(), before, reviewers.count() - before));
    }
    reviewers.allow(plan.reviews() - plan.kills() * each);
  }

  private void compare(RatingsMarket market, Reviewers reviewers) {
    Map<Reviewers.Thing, Reviewers.Said> told = reviewers.acknowledged();
    Map<UUID, RatingFigures.Figure> expected = summedUp(told);
    long begin = System.nanoTime();
    boolean agreed =
        Waiting.until(
            () -> RatingFigures.ofCatalogue(market).equals(expected), BETWEEN_LOOKS, FOR_AGREEING);
    double seconds = (System.nanoTime() - begin) / 1e9;
    boolean indexRight = market.isIndexRight();
    long wrongInSearch = RatingFigures.wrongInSearch(market, plan.listings(), expected);
    boolean summariesRight =
        market.areSummariesRight() && RatingFigures.ofRatings(market).equals(expected);
    JsonNode anew = market.asOperator(Part.RATINGS, "POST", "/api/v1/summaries/recompute");
    Kept kept = kept(market, reviewers);
    progress.line(
        "The catalogue %s the summaries %.1f s after the last review"
            .formatted(agreed ? "had" : "DID NOT HAVE", seconds));
    progress.line(
        "%,d requests were sent again; refused for good: %s"
            .formatted(reviewers.sentAgain(), reviewers.refusals()));
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("acknowledged", told.size());
    figures.put("changed", reviewers.changed());
    figures.put("kills", plan.kills());
    figures.put("seed", seed);
    figures.put("lost", kept.lost());
    figures.put("doubled", kept.doubled());
    figures.put("refused", reviewers.refusals().values().stream().mapToInt(i -> i).sum());
    figures.put("summaries_ok", summariesRight);
    figures.put(
        "corrected", anew.path("corrected").asLong() + anew.path("slices_corrected").asLong());
    figures.put("catalogue_ok", agreed);
    figures.put("index_ok", indexRight);
    figures.put("wrong_in_search", wrongInSearch);
    figures.put("agreed_after_s", Report.rounded(seconds));
    try {
      progress.line("");
      progress.line(JSON.writeValueAsString(figures));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What every summary must be, by what the people wrote down themselves. */
  private static Map<UUID, RatingFigures.Figure> summedUp(
      Map<Reviewers.Thing, Reviewers.Said> told) {
    Map<UUID, RatingFigures.Figure> figures = new HashMap<>();
    told.forEach(
        (thing, said) -> {
          if (said.published()) {
            RatingFigures.Figure one = new RatingFigures.Figure(1, said.stars());
            figures.merge(MakeListings.listing(thing.listing()), one, RatingFigures.Figure::and);
            figures.merge(MakeListings.providerOf(thing.listing()), one, RatingFigures.Figure::and);
          }
        });
    return figures;
  }

  /** The people's own log beside the reviews that stand. */
  private static Kept kept(RatingsMarket market, Reviewers reviewers) {
    Map<String, Reviewers.Said> standing = new HashMap<>();
    Sql sql = market.sql(Part.RATINGS);
    sql.rows(
        "SELECT person_id, listing_id, stars, state FROM review WHERE standing AND NOT replaced",
        row ->
            standing.put(
                row.getString(1) + row.getString(2),
                new Reviewers.Said(row.getInt(3), row.getString(4).equals("published"))));
    long lost =
        reviewers.acknowledged().entrySet().stream()
            .filter(said -> !said.getValue().equals(standing.get(key(said.getKey()))))
            .count();
    long all = sql.number("SELECT count(*) FROM review");
    return new Kept(lost, Math.max(0, all - reviewers.count() - reviewers.changed()));
  }

  private static String key(Reviewers.Thing thing) {
    return Deliveries.person(thing.person()).toString() + MakeListings.listing(thing.listing());
  }
}
