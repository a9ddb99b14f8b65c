package org.supportmarket.catalogue.openreferral;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A {@link FeedQuery} as conditions of SQL over {@code listing l, provider p, location o}. */
final class Conditions {
  /** What stands in the feed at all. */
  static final String PUBLIC = "l.status = 'published' AND p.status = 'active'";

  static final String MODIFIED = "greatest(l.changed_at, p.changed_at, o.changed_at)";

  private static final String ACCREDITED =
      "EXISTS (SELECT 1 FROM accreditation a WHERE a.provider_id = l.provider_id"
          + " AND a.status IN ('claimed', 'verified')"
          + " AND (a.valid_to IS NULL OR a.valid_to >= current_date)";
  private static final String LOWEST_AGE =
      "CASE WHEN cardinality(l.age_groups) = 0 OR 'children' = ANY (l.age_groups) THEN 0"
          + " WHEN 'adults' = ANY (l.age_groups) THEN 18 ELSE 65 END";
  private static final String HIGHEST_AGE =
      "CASE WHEN cardinality(l.age_groups) = 0 OR 'older' = ANY (l.age_groups) THEN NULL"
          + " WHEN 'adults' = ANY (l.age_groups) THEN 64 ELSE 17 END";
  private static final String METRES_AWAY =
      "2 * 6371000 * asin(sqrt(least(1, sin(radians(l.latitude - ?) / 2) ^ 2"
          + " + cos(radians(?)) * cos(radians(l.latitude))"
          + " * sin(radians(l.longitude - ?) / 2) ^ 2)))";

  private final StringBuilder sql = new StringBuilder(PUBLIC);
  private final List<Object> values = new ArrayList<>();

  private Conditions() {}

  static Conditions of(FeedQuery query) {
    Conditions all = new Conditions();
    all.addIf(query.unknown(), "false");
    all.addIf(
        query.words() != null,
        "to_tsvector('english', l.name || ' ' || l.summary || ' ' || l.description)"
            + " @@ plainto_tsquery('english', ?)",
        query.words());
    all.addIf(query.organization() != null, "l.provider_id = ?", query.organization());
    all.addIf(query.minimumAge() != null, LOWEST_AGE + " >= ?", query.minimumAge());
    all.addIf(query.maximumAge() != null, HIGHEST_AGE + " <= ?", query.maximumAge());
    all.addIf(query.modifiedAfter() != null, MODIFIED + " >= ?", query.modifiedAfter());
    if (query.term() != null) {
      all.having(query.term());
    }
    if (query.list() != null) {
      all.havingAnyOf(query.list());
    }
    all.open(query);
    if (query.near() != null) {
      all.near(query.near());
    }
    return all;
  }

  /** What a provider has in the feed. */
  static Conditions of(UUID provider) {
    Conditions all = new Conditions();
    all.add("l.provider_id = ?", provider);
    return all;
  }

  Conditions and(String condition) {
    add(condition);
    return this;
  }

  String sql() {
    return sql.toString();
  }

  /** The conditions' values and then these, in the order of their question marks. */
  Object[] values(Object... further) {
    List<Object> all = new ArrayList<>(values);
    all.addAll(Arrays.asList(further));
    return all.toArray();
  }

  private void having(FeedTerm term) {
    switch (term.list()) {
      case FeedTaxonomies.CATEGORIES -> add("l.category = ?", term.code());
      case FeedTaxonomies.KINDS -> add("l.kind = ?", term.code());
      case FeedTaxonomies.NEEDS -> add("? = ANY (l.needs)", term.code());
      case FeedTaxonomies.AGE_GROUPS -> add("? = ANY (l.age_groups)", term.code());
      case FeedTaxonomies.ACCESS -> add("? = ANY (l.access)", term.code());
      case FeedTaxonomies.CQC_SERVICE_TYPES ->
          add(
              "EXISTS (SELECT 1 FROM listing_cqc_service_type t"
                  + " WHERE t.listing_id = l.id AND t.type = ?)",
              term.code());
      case FeedTaxonomies.ACCREDITATIONS -> add(ACCREDITED + " AND a.kind = ?)", term.code());
      case FeedTaxonomies.FACTS -> add(Fact.of(term.code()).condition());
      default -> add("false");
    }
  }

  private void havingAnyOf(String list) {
    switch (list) {
      case FeedTaxonomies.CATEGORIES, FeedTaxonomies.KINDS -> add("true");
      case FeedTaxonomies.NEEDS -> add("l.needs <> '{}'");
      case FeedTaxonomies.AGE_GROUPS -> add("l.age_groups <> '{}'");
      case FeedTaxonomies.ACCESS -> add("l.access <> '{}'");
      case FeedTaxonomies.CQC_SERVICE_TYPES ->
          add("EXISTS (SELECT 1 FROM listing_cqc_service_type t WHERE t.listing_id = l.id)");
      case FeedTaxonomies.ACCREDITATIONS -> add(ACCREDITED + ")");
      case FeedTaxonomies.FACTS ->
          add(
              Stream.of(Fact.values())
                  .map(Fact::condition)
                  .collect(Collectors.joining(" OR ", "(", ")")));
      default -> add("false");
    }
  }

  /** One and the same opening time has to satisfy all that is asked. */
  private void open(FeedQuery query) {
    List<String> parts = new ArrayList<>();
    List<Object> asked = new ArrayList<>();
    if (query.day() != null) {
      parts.add("t ->> 'day' = ?");
      asked.add(query.day());
    }
    if (query.startTime() != null) {
      parts.add("t ->> 'from' >= ?");
      asked.add(clock(query.startTime()));
    }
    if (query.endTime() != null) {
      parts.add("t ->> 'until' <= ?");
      asked.add(clock(query.endTime()));
    }
    if (!parts.isEmpty()) {
      add(
          "EXISTS (SELECT 1 FROM jsonb_array_elements(l.times) t WHERE "
              + String.join(" AND ", parts)
              + ")",
          asked.toArray());
    }
  }

  /** Who says nothing of how far they come is taken to come ten kilometres. */
  private void near(Near near) {
    if (near.metres() != null) {
      add(METRES_AWAY + " <= ?", near.latitude(), near.latitude(), near.longitude(), near.metres());
      return;
    }
    add(
        "(?::text = ANY (l.coverage_districts) OR l.district = ?::text OR "
            + METRES_AWAY
            + " <= coalesce(1000 * l.coverage_radius_km,"
            + " CASE WHEN l.coverage_districts = '{}' THEN 10000 END))",
        near.district(),
        near.district(),
        near.latitude(),
        near.latitude(),
        near.longitude());
  }

  private static String clock(LocalTime time) {
    return "%02d:%02d".formatted(time.getHour(), time.getMinute());
  }

  private void addIf(boolean asked, String condition, Object... parameters) {
    if (asked) {
      add(condition, parameters);
    }
  }

  private void add(String condition, Object... parameters) {
    sql.append(" AND ").append(condition);
    values.addAll(Arrays.asList(parameters));
  }
}
