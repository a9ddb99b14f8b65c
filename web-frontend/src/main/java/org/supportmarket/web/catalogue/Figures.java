package org.supportmarket.web.catalogue;

import java.util.List;
import java.util.stream.IntStream;
import org.supportmarket.web.client.RatingDetails;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Words;
import org.supportmarket.web.review.AspectWords;
import org.supportmarket.web.review.OutcomeWords;

/** What buyers said of a provider, in figures with their words. */
record Figures(
    String sentence, List<Row> stars, List<Row> aspects, List<Row> quarters, List<Row> outcomes) {
  private static final int MOST_OUTCOMES = 3;

  /** One line of a table. */
  record Row(String name, String figure) {}

  /** Null where nothing was said yet. */
  static Figures of(RatingDetails rating) {
    if (rating == null || rating.count() == 0) {
      return null;
    }
    return new Figures(
        sentence(rating),
        stars(rating),
        rating.aspects().stream()
            .map(
                one ->
                    new Row(
                        AspectWords.named(one.aspect())
                            .map(AspectWords::title)
                            .orElse(one.aspect()),
                        figure(one.average(), one.count())))
            .toList(),
        rating.trend().stream()
            .map(one -> new Row(Words.quarter(one.quarter()), figure(one.average(), one.count())))
            .toList(),
        rating.outcomes().stream()
            .limit(MOST_OUTCOMES)
            .map(
                one ->
                    new Row(
                        OutcomeWords.named(one.outcome())
                            .map(OutcomeWords::words)
                            .orElse(one.outcome()),
                        String.valueOf(one.count())))
            .toList());
  }

  private static String sentence(RatingDetails rating) {
    String reviews = Numbers.things(rating.count(), "review", "reviews");
    return rating.average() == null
        ? Words.sentence(reviews) + ": too few to show a score."
        : rating.average()
            + " out of 5 on average, from "
            + reviews
            + ". For sorting we count five more of 3.5 stars: "
            + rating.score()
            + ".";
  }

  /** The best first. */
  private static List<Row> stars(RatingDetails rating) {
    return IntStream.rangeClosed(1, rating.distribution().size())
        .mapToObj(
            back -> {
              int stars = rating.distribution().size() + 1 - back;
              return new Row(
                  Numbers.things(stars, "star", "stars"),
                  String.valueOf(rating.distribution().get(stars - 1)));
            })
        .toList();
  }

  private static String figure(String average, long count) {
    return average == null
        ? (count == 0 ? "nobody yet" : "too few to show")
        : average + " (" + count + ")";
  }
}
