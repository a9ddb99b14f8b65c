package org.supportmarket.catalogue.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The filters of a query. Those whose facet is to show the other choices too are applied after
 * counting; each facet then applies all of them but its own.
 */
final class Filters {
  private Filters() {}

  /** What holds for results and for all counts. */
  static List<Query> always(ListingQuery query, LocalDate today) {
    List<Query> filters = new ArrayList<>();
    filters.add(Query.of(f -> f.term(t -> t.field("visible").value(true))));
    if (query.providerId() != null) {
      filters.add(TextQuery.term("provider_id", query.providerId().toString(), 1));
    }
    if (query.minRating() != null) {
      filters.add(
          Query.of(
              f -> f.range(r -> r.number(n -> n.field("rating_average").gte(query.minRating())))));
    }
    for (String kind : query.accreditations()) {
      Query held = TextQuery.term("accreditations.kind", kind, 1);
      filters.add(
          Query.of(
              f ->
                  f.nested(
                      n ->
                          n.path("accreditations")
                              .query(q -> q.bool(b -> b.filter(held, current(today)))))));
    }
    return filters;
  }

  static List<Query> category(ListingQuery query) {
    List<FieldValue> wanted = query.categories().stream().map(FieldValue::of).toList();
    return wanted.isEmpty()
        ? List.of()
        : List.of(Query.of(f -> f.terms(t -> t.field("category").terms(v -> v.value(wanted)))));
  }

  static List<Query> price(ListingQuery query) {
    return query.maxPricePence() == null
        ? List.of()
        : List.of(
            Query.of(
                f ->
                    f.range(
                        r ->
                            r.number(
                                n ->
                                    n.field("price_pence")
                                        .lte(query.maxPricePence().doubleValue())))));
  }

  static Query and(List<Query> some, List<Query> others) {
    return Query.of(f -> f.bool(b -> b.filter(some).filter(others)));
  }

  /** An accreditation that has not run out. */
  static Query current(LocalDate today) {
    Query untilLater =
        Query.of(
            f ->
                f.range(
                    r -> r.date(d -> d.field("accreditations.valid_to").gte(today.toString()))));
    Query untilNotice =
        Query.of(
            f -> f.bool(b -> b.mustNot(m -> m.exists(e -> e.field("accreditations.valid_to")))));
    return Query.of(f -> f.bool(b -> b.should(untilLater, untilNotice)));
  }
}
