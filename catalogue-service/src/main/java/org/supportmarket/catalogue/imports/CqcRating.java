package org.supportmarket.catalogue.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;

/**
 * The overall rating of a location in the Commission's own words. Ratings stand in one of two
 * places: {@code currentRatings} for inspections, {@code assessment} for the assessments that have
 * replaced them since 2023; the later one holds.
 */
record CqcRating(String words, LocalDate publishedOn) {
  private static final CqcRating NONE = new CqcRating("No published rating", null);

  static CqcRating of(JsonNode location) {
    JsonNode overall = location.path("currentRatings").path("overall");
    CqcRating latest = read(overall, "reportDate");
    for (JsonNode assessment : location.path("assessment")) {
      for (JsonNode rating : assessment.path("ratings").path("asgRatings")) {
        latest = later(latest, read(rating, "assessmentDate"));
      }
    }
    return latest;
  }

  private static CqcRating read(JsonNode rating, String dateField) {
    String words = Clean.text(rating.path("rating").asText(null));
    LocalDate date = Clean.date("date of the rating", rating.path(dateField).asText(null));
    return words == null || words.equalsIgnoreCase(NONE.words) ? NONE : new CqcRating(words, date);
  }

  private static CqcRating later(CqcRating one, CqcRating other) {
    if (other == NONE || other.publishedOn == null) {
      return one;
    }
    return one.publishedOn == null || one.publishedOn.isBefore(other.publishedOn) ? other : one;
  }
}
