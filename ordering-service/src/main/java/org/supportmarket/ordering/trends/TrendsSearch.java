package org.supportmarket.ordering.trends;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.util.NamedValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.faulttolerance.Timeout;

/** Asks the index. All of a council is in one shard, so that the largest groups are exact. */
@ApplicationScoped
class TrendsSearch {
  static final int MOST_GROUPS = 100;

  private final PurchaseIndex index;

  TrendsSearch(PurchaseIndex index) {
    this.index = index;
  }

  record Found(Figures total, List<Group> groups) {}

  /** Months without a purchase are missing here. */
  record Group(String key, Figures figures, Map<YearMonth, Figures> months) {}

  /** Gives up early enough to tell people so within two seconds. */
  @Timeout(value = 1500, unit = ChronoUnit.MILLIS)
  Found find(String council, Period period, Grouping grouping)
      throws IOException, ElasticsearchException {
    Map<String, Aggregate> answered =
        index.client().search(request(council, period, grouping), Void.class).aggregations();
    return new Found(
        Figures.in(answered),
        answered.get("groups").sterms().buckets().array().stream()
            .map(
                bucket ->
                    new Group(
                        bucket.key().stringValue(),
                        Figures.in(bucket.aggregations()),
                        monthsIn(bucket.aggregations().get("months"))))
            .toList());
  }

  private SearchRequest request(String council, Period period, Grouping grouping) {
    return SearchRequest.of(
        search ->
            search
                .index(index.alias())
                .routing(council)
                .allowPartialSearchResults(false)
                .timeout("1s")
                .size(0)
                .query(
                    query ->
                        query.bool(
                            both ->
                                both.filter(f -> f.term(t -> t.field("council").value(council)))
                                    .filter(
                                        f ->
                                            f.range(
                                                r ->
                                                    r.date(
                                                        d ->
                                                            d.field("day")
                                                                .gte(firstDay(period))
                                                                .lte(lastDay(period)))))))
                .aggregations(Figures.asked("orders"))
                .aggregations("groups", groups(grouping)));
  }

  private static Aggregation groups(Grouping grouping) {
    Map<String, Aggregation> each = new HashMap<>(Figures.asked(grouping.ordersField()));
    each.put(
        "months",
        Aggregation.of(
            month ->
                month
                    .dateHistogram(
                        h ->
                            h.field("day")
                                .calendarInterval(CalendarInterval.Month)
                                .format("yyyy-MM")
                                .minDocCount(1))
                    .aggregations(Figures.asked(grouping.ordersField()))));
    return Aggregation.of(
        group ->
            group
                .terms(
                    t ->
                        t.field(grouping.field())
                            .size(MOST_GROUPS)
                            .order(
                                NamedValue.of("ordered", SortOrder.Desc),
                                NamedValue.of("_key", SortOrder.Asc)))
                .aggregations(each));
  }

  private static Map<YearMonth, Figures> monthsIn(Aggregate months) {
    return months.dateHistogram().buckets().array().stream()
        .collect(
            Collectors.toMap(
                bucket -> YearMonth.parse(bucket.keyAsString()),
                bucket -> Figures.in(bucket.aggregations())));
  }

  private static String firstDay(Period period) {
    return period.from().atDay(1).toString();
  }

  private static String lastDay(Period period) {
    return period.to().atEndOfMonth().toString();
  }
}
