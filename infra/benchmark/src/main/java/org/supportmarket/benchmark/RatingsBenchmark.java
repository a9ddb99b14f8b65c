package org.supportmarket.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.supportmarket.stack.Part;
import org.supportmarket.stack.Progress;
import org.supportmarket.stack.Trouble;

/**
 * How long a provider's page takes, how soon a review is in the summaries and in the search, and
 * how long all summaries take from scratch: with some reviews, and with ten times as many of the
 * same providers.
 */
final class RatingsBenchmark {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
  private static final List<Part> SERVICES = List.of(Part.CATALOGUE, Part.RATINGS, Part.WEB);
  private static final String ROW = "%12s %10s %10s %12s %12s %12s %12s %10s";

  private final RatingsPlan plan;
  private final Progress progress;

  RatingsBenchmark(RatingsPlan plan, Progress progress) {
    this.plan = plan;
    this.progress = progress;
  }

  /**
   * What was found at one size.
   *
   * @param page of a provider, through all services, as people get it
   * @param asked the two things that page asks of ratings, from ratings alone
   * @param recompute all summaries from scratch, in seconds
   * @param again the same when all are right
   * @param check comparing all with the reviews
   */
  private record Found(
      long reviews,
      Measured page,
      Measured asked,
      NewReview.Seen seen,
      double recompute,
      double again,
      double check,
      boolean right) {}

  void run() {
    progress.line(
        "%,d and %,d reviews of %,d providers; %d people read the pages of the %d most rated"
            .formatted(
                plan.few(), plan.many(), plan.providers(), RatingsPlan.READERS, plan.asked()));
    RatingsMarket market = new RatingsMarket(progress, List.of());
    try {
      market.startWithRoom(SERVICES);
      market.list(plan.providers() * MakeListings.LISTINGS_OF_ONE);
      MakeReviews make = new MakeReviews(market.sql(Part.RATINGS), plan.providers());
      NewReview review = new NewReview(market);
      print(measure(market, make, review, plan.few()), measure(market, make, review, plan.many()));
    } finally {
      market.stack().stop();
    }
  }

  private Found measure(RatingsMarket market, MakeReviews make, NewReview review, int reviews) {
    progress.line("Making %,d reviews".formatted(reviews));
    make.make(reviews);
    market.sql(Part.RATINGS).run("TRUNCATE summary, summary_slice");
    progress.line("Making all summaries from scratch");
    double recompute = recompute(market);
    double again = recompute(market);
    long begin = System.nanoTime();
    boolean right = market.areSummariesRight();
    double check = (System.nanoTime() - begin) / 1e9;
    progress.line("%.1f s; %.1f s to compare them all".formatted(recompute, check));
    awaitCatalogue(market);
    progress.line("Reading providers' pages");
    Measured page =
        read(market, Part.WEB, id -> Question.page("/providers/" + id, MakeReviews.ALWAYS));
    progress.line(processorTime(page));
    Measured asked = read(market, Part.RATINGS, RatingsBenchmark::asked);
    progress.line("Writing reviews");
    NewReview.Seen seen = review.writeAndSee(plan.written());
    return new Found(
        market.sql(Part.RATINGS).number("SELECT count(*) FROM review"),
        page,
        asked,
        seen,
        recompute,
        again,
        check,
        right && market.areSummariesRight() && market.isIndexRight());
  }

  private static double recompute(RatingsMarket market) {
    long begin = System.nanoTime();
    JsonNode done = market.asOperator(Part.RATINGS, "POST", "/api/v1/summaries/recompute");
    if (done.path("providers").asLong() == 0) {
      throw new Trouble("Nothing was there to be summed up.");
    }
    return (System.nanoTime() - begin) / 1e9;
  }

  /** Pages are measured when nothing else goes on. */
  private void awaitCatalogue(RatingsMarket market) {
    long begin = System.nanoTime();
    boolean told =
        Waiting.until(
            () -> RatingFigures.ofCatalogue(market).equals(RatingFigures.ofRatings(market)),
            BETWEEN_LOOKS,
            PATIENCE);
    if (!told || !market.isIndexRight()) {
      throw new Trouble("The catalogue was not told of all summaries.");
    }
    progress.line(
        "The catalogue and its index had them %.0f s later"
            .formatted((System.nanoTime() - begin) / 1e9));
  }

  private Measured read(RatingsMarket market, Part part, Function<UUID, Question> question) {
    List<Question> questions =
        IntStream.range(0, plan.asked())
            .mapToObj(number -> MakeListings.providerOf(number * MakeListings.LISTINGS_OF_ONE))
            .map(question)
            .toList();
    Load load = new Load(market.port(part), questions, market.clock(), RatingsPlan.READERS);
    load.warmUp(plan.warmUp());
    Measured measured = load.run(plan.round(), 0);
    if (load.refused() > 0) {
      throw new Trouble(load.refused() + " pages were refused (503).");
    }
    return measured;
  }

  private static String processorTime(Measured page) {
    return page.cpuMillis().keySet().stream()
        .map(name -> "%s %.1f".formatted(name, page.cpuMillisPerRequest(name)))
        .collect(Collectors.joining(", ", "Milliseconds of processor time for one page: ", ""));
  }

  private static Question asked(UUID provider) {
    String path = "/api/v1/providers/" + provider;
    return new Question(
        List.of(
            Question.get(path + "/rating").requests().getFirst(),
            Question.get(path + "/reviews").requests().getFirst()));
  }

  private void print(Found few, Found many) {
    progress.line("");
    progress.line(
        ROW.formatted(
            "reviews",
            "page p95",
            "a second",
            "ratings p95",
            "in summary s",
            "in search s",
            "recompute s",
            "check s"));
    for (Found one : List.of(few, many)) {
      progress.line(
          ROW.formatted(
              "%,d".formatted(one.reviews()),
              "%.1f ms".formatted(one.page().millisFor(0.95)),
              "%.1f".formatted(one.page().perSecond()),
              "%.1f ms".formatted(one.asked().millisFor(0.95)),
              "%.2f".formatted(one.seen().inSummary()),
              "%.2f".formatted(one.seen().inSearch()),
              "%.1f".formatted(one.recompute()),
              "%.1f".formatted(one.check())));
    }
    progress.line("");
    progress.line(json(few, many));
  }

  private static String json(Found few, Found many) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("provider_page_p95_ms", Report.rounded(many.page().millisFor(0.95)));
    figures.put("visible_s", Report.rounded(many.seen().inSearch()));
    figures.put("visible_in_summary_s", Report.rounded(many.seen().inSummary()));
    figures.put("recompute_s", Report.rounded(many.recompute()));
    figures.put("recompute_again_s", Report.rounded(many.again()));
    figures.put("all_right", few.right() && many.right());
    figures.put("reviews", List.of(few.reviews(), many.reviews()));
    figures.put("page_p95_ms_by_reviews", both(few, many, one -> one.page().millisFor(0.95)));
    figures.put("ratings_p95_ms_by_reviews", both(few, many, one -> one.asked().millisFor(0.95)));
    figures.put("visible_s_by_reviews", both(few, many, one -> one.seen().inSearch()));
    figures.put("recompute_s_by_reviews", both(few, many, Found::recompute));
    try {
      return JSON.writeValueAsString(figures);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Double> both(Found few, Found many, Function<Found, Double> figure) {
    return List.of(Report.rounded(figure.apply(few)), Report.rounded(figure.apply(many)));
  }
}
