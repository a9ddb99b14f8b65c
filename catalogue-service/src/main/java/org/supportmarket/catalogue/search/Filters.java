package org.supportmarket.catalogue.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.GeoLocation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.List;
import org.supportmarket.catalogue.place.Place;
import org.supportmarket.catalogue.place.PlaceKind;

/** The conditions results can be narrowed by. */
final class Filters {
  private Filters() {}

  static Query visible() {
    return Query.of(f -> f.term(t -> t.field("visible").value(true)));
  }

  static Query is(String field, String value) {
    return TextQuery.term(field, value, 1);
  }

  static Query isTrue(String field) {
    return Query.of(f -> f.term(t -> t.field(field).value(true)));
  }

  static Query anyOf(String field, List<String> values) {
    List<FieldValue> wanted = values.stream().map(FieldValue::of).toList();
    return Query.of(f -> f.terms(t -> t.field(field).terms(v -> v.value(wanted))));
  }

  static Query allOf(String field, List<String> values) {
    return and(values.stream().map(value -> is(field, value)).toList());
  }

  static Query atMost(String field, double most) {
    return Query.of(f -> f.range(r -> r.number(n -> n.field(field).lte(most))));
  }

  static Query atLeast(String field, double least) {
    return Query.of(f -> f.range(r -> r.number(n -> n.field(field).gte(least))));
  }

  /** A date that has not passed. */
  static Query until(String field, LocalDate today) {
    return Query.of(f -> f.range(r -> r.date(d -> d.field(field).gte(today.toString()))));
  }

  /** What is so near, and what comes to there from farther away. */
  static Query within(Place origin, long radiusKm) {
    Query near =
        Query.of(
            f ->
                f.geoDistance(
                    g -> g.field("at").location(point(origin)).distance(radiusKm + "km")));
    return Query.of(f -> f.bool(b -> b.should(near, comesTo(origin))));
  }

  static Query comesTo(Place origin) {
    return Reach.to(origin, 0);
  }

  /** All but what says that it does not come as far. */
  static Query notOutOfReach(Place origin) {
    Query unbound = Query.of(f -> f.bool(b -> b.mustNot(isTrue("bound"))));
    Query reached = Reach.to(origin, halfAcross(origin.kind()));
    return Query.of(f -> f.bool(b -> b.should(unbound, reached)));
  }

  /** A district or county is no point: people may be so far from its middle. */
  private static double halfAcross(PlaceKind kind) {
    return switch (kind) {
      case POSTCODE -> 0;
      case OUTCODE, TOWN -> 3;
      case DISTRICT -> 8;
      case COUNCIL -> 30;
    };
  }

  static GeoLocation point(Place place) {
    return GeoLocation.of(g -> g.latlon(l -> l.lat(place.latitude()).lon(place.longitude())));
  }

  static Query and(List<Query> filters) {
    return Query.of(f -> f.bool(b -> b.filter(filters)));
  }

  /** An accreditation of this kind that we have checked and that has not run out. */
  static Query holds(String kind, LocalDate today) {
    return until("holds." + kind, today);
  }
}
