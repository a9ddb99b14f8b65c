package org.supportmarket.ordering.trends;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramBucket;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.json.JsonData;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.faulttolerance.Timeout;

/** What the index comes to, by council and month. */
@ApplicationScoped
class IndexTotals {
  /** More than there are councils. */
  private static final int COUNCILS = 1_000;

  private final PurchaseIndex index;

  IndexTotals(PurchaseIndex index) {
    this.index = index;
  }

  /**
   * Of facts since a day up to a number the consumer has saved: those are in the index for good.
   */
  @Timeout(value = 5, unit = ChronoUnit.SECONDS)
  Map<CouncilMonth, PurchaseSums> upTo(long seq, LocalDate since)
      throws IOException, ElasticsearchException {
    index.client().indices().refresh(refresh -> refresh.index(index.alias()));
    Map<CouncilMonth, PurchaseSums> totals = new HashMap<>();
    for (StringTermsBucket council :
        index
            .client()
            .search(request(seq, since), Void.class)
            .aggregations()
            .get("councils")
            .sterms()
            .buckets()
            .array()) {
      for (DateHistogramBucket month :
          council.aggregations().get("months").dateHistogram().buckets().array()) {
        totals.put(
            new CouncilMonth(council.key().stringValue(), YearMonth.parse(month.keyAsString())),
            sumsIn(month.aggregations()));
      }
    }
    return totals;
  }

  private SearchRequest request(long seq, LocalDate since) {
    return SearchRequest.of(
        search ->
            search
                .index(index.alias())
                .allowPartialSearchResults(false)
                .size(0)
                .query(
                    query ->
                        query.bool(
                            both ->
                                both.filter(
                                        f ->
                                            f.range(
                                                r ->
                                                    r.untyped(
                                                        u -> u.field("seq").lte(JsonData.of(seq)))))
                                    .filter(
                                        f ->
                                            f.range(
                                                r ->
                                                    r.date(
                                                        d ->
                                                            d.field("day")
                                                                .gte(since.toString()))))))
                .aggregations(
                    "councils",
                    council ->
                        council
                            .terms(terms -> terms.field("council").size(COUNCILS))
                            .aggregations("months", months())));
  }

  private static Aggregation months() {
    Map<String, Aggregation> sums =
        PurchaseSums.FIELDS.stream()
            .collect(
                Collectors.toMap(
                    Function.identity(), field -> Aggregation.of(a -> a.sum(s -> s.field(field)))));
    return Aggregation.of(
        month ->
            month
                .dateHistogram(
                    h ->
                        h.field("day")
                            .calendarInterval(CalendarInterval.Month)
                            .format("yyyy-MM")
                            .minDocCount(1))
                .aggregations(sums));
  }

  private static PurchaseSums sumsIn(Map<String, Aggregate> answered) {
    return new PurchaseSums(
        PurchaseSums.FIELDS.stream().map(field -> Figures.whole(answered.get(field))).toList());
  }
}
