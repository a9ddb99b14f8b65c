package org.supportmarket.ordering.trends;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.supportmarket.kernel.feed.Cursor;

/** What the index says was ordered and delivered, by council, up to a place in our feed. */
@ApplicationScoped
class IndexTotals {
  /** More than there are councils. */
  private static final int COUNCILS = 1_000;

  private final PurchaseIndex index;

  IndexTotals(PurchaseIndex index) {
    this.index = index;
  }

  /**
   * All less what is later, in one search: everything up to a place the consumer has saved is in
   * the index, so however many orders come in meanwhile, this does not change.
   */
  @Timeout(value = 5, unit = ChronoUnit.SECONDS)
  Map<String, TrendsView.Sums> upTo(Cursor place) throws IOException, ElasticsearchException {
    index.client().indices().refresh(refresh -> refresh.index(index.alias()));
    Aggregation later =
        Aggregation.of(
            a ->
                a.filter(
                        f ->
                            f.range(
                                r -> r.term(t -> t.field("place").gt(OrderChanged.place(place)))))
                    .aggregations(Figures.asked("orders")));
    Map<String, TrendsView.Sums> totals = new HashMap<>();
    index
        .client()
        .search(
            search ->
                search
                    .index(index.alias())
                    .allowPartialSearchResults(false)
                    .size(0)
                    .aggregations(
                        "councils",
                        council ->
                            council
                                .terms(terms -> terms.field("council").size(COUNCILS))
                                .aggregations(Figures.asked("orders"))
                                .aggregations("later", later)),
            Void.class)
        .aggregations()
        .get("councils")
        .sterms()
        .buckets()
        .array()
        .forEach(
            council -> {
              Figures until =
                  Figures.in(council.aggregations())
                      .minus(
                          Figures.in(council.aggregations().get("later").filter().aggregations()));
              totals.put(
                  council.key().stringValue(),
                  new TrendsView.Sums(until.orderedPence(), until.deliveredPence()));
            });
    return totals;
  }
}
