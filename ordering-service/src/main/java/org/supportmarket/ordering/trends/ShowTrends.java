package org.supportmarket.ordering.trends;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.supportmarket.kernel.feed.FeedConsumer;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.facts.FactsFeed;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Puts together what a council's commissioners see. */
@ApplicationScoped
class ShowTrends {
  private final TrendsSearch search;
  private final GroupNames names;
  private final Buyers buyers;
  private final FeedConsumer consumer;

  ShowTrends(TrendsSearch search, GroupNames names, Buyers buyers, FeedConsumer consumer) {
    this.search = search;
    this.names = names;
    this.buyers = buyers;
    this.consumer = consumer;
  }

  /** Refuses with {@code trends_unavailable} while the index does not answer. */
  TrendsView show(String council, Period period, Grouping grouping) {
    Instant asOf = asOf();
    long indexed = consumer.position(TrendsFeed.CONSUMER).id();
    TrendsSearch.Found found = find(council, period, grouping);
    Map<String, String> named =
        names.of(grouping, found.groups().stream().map(TrendsSearch.Group::key).toList());
    Figures other = found.total();
    for (TrendsSearch.Group group : found.groups()) {
      other = other.minus(group.figures());
    }
    return new TrendsView(
        council,
        period.from().toString(),
        period.to().toString(),
        grouping.name().toLowerCase(Locale.ROOT),
        "month",
        asOf,
        new TrendsView.Total(
            found.total().orders(),
            found.total().orderedPence(),
            found.total().deliveredPence(),
            buyers.of(council, period, indexed)),
        found.groups().stream().map(group -> group(group, named, period)).toList(),
        new TrendsView.Sums(other.orderedPence(), other.deliveredPence()));
  }

  /** The index has what the facts had when it last had all of them; null if one never had. */
  private Instant asOf() {
    Instant facts = consumer.caughtUpAt(FactsFeed.CONSUMER).orElse(null);
    Instant index = consumer.caughtUpAt(TrendsFeed.CONSUMER).orElse(null);
    if (facts == null || index == null) {
      return null;
    }
    return facts.isBefore(index) ? facts : index;
  }

  private TrendsSearch.Found find(String council, Period period, Grouping grouping) {
    try {
      return search.find(council, period, grouping);
    } catch (IOException | ElasticsearchException | TimeoutException e) {
      Log.warnf("Trends cannot be shown: %s", e.toString());
      throw Refusal.of(
          OrderingProblem.TRENDS_UNAVAILABLE,
          "We cannot show trends just now. Orders are not affected; please try again in a few"
              + " minutes.");
    }
  }

  private static TrendsView.Group group(
      TrendsSearch.Group group, Map<String, String> names, Period period) {
    Figures sums = group.figures();
    List<TrendsView.Point> points =
        period.months().stream()
            .map(
                month -> {
                  Figures of = group.months().getOrDefault(month, Figures.NONE);
                  return new TrendsView.Point(
                      month.toString(), of.orders(), of.orderedPence(), of.deliveredPence());
                })
            .toList();
    return new TrendsView.Group(
        group.key(),
        names.get(group.key()),
        sums.orders(),
        sums.orderedPence(),
        sums.deliveredPence(),
        points);
  }
}
