package org.supportmarket.catalogue.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;

/** What the Care Quality Commission has said of places over time. */
@ApplicationScoped
public class RatingHistory {
  private static final String RECORD =
      """
      INSERT INTO cqc_rating AS c (location_id, rated_on, rating)
      SELECT DISTINCT ON (rated_on) ?::uuid, rated_on, rating
        FROM unnest(?::date[], ?::text[]) AS t(rated_on, rating)
      ON CONFLICT (location_id, rated_on) DO UPDATE SET rating = excluded.rating
       WHERE c.rating <> excluded.rating
      """;
  private static final String OF_PROVIDER =
      """
      SELECT c.location_id, c.rating, c.rated_on
        FROM cqc_rating c JOIN location l ON l.id = c.location_id
       WHERE l.provider_id = ? ORDER BY c.rated_on DESC
      """;

  private final Database database;

  RatingHistory(Database database) {
    this.database = database;
  }

  /** Takes what was said of a place, which must exist; returns whether anything is different. */
  @Transactional
  public boolean record(UUID locationId, Collection<RatedView> ratings) {
    List<RatedView> dated = ratings.stream().filter(one -> one.ratedOn() != null).toList();
    return !dated.isEmpty()
        && database.update(
                RECORD,
                locationId,
                dated.stream().map(RatedView::ratedOn).toArray(LocalDate[]::new),
                dated.stream().map(RatedView::rating).toArray(String[]::new))
            > 0;
  }

  /** By place, the latest first. */
  Map<UUID, List<RatedView>> of(UUID providerId) {
    Map<UUID, List<RatedView>> byPlace = new HashMap<>();
    database
        .query(
            OF_PROVIDER,
            row ->
                Map.entry(
                    row.getObject("location_id", UUID.class),
                    new RatedView(
                        row.getString("rating"), row.getObject("rated_on", LocalDate.class))),
            providerId)
        .forEach(
            one ->
                byPlace.computeIfAbsent(one.getKey(), k -> new ArrayList<>()).add(one.getValue()));
    return byPlace;
  }
}
