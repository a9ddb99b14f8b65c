package org.supportmarket.catalogue.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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

  /** What was published before and holds no more. */
  static List<CqcRating> past(JsonNode location) {
    List<CqcRating> past = new ArrayList<>();
    for (JsonNode one : location.path("historicRatings")) {
      String words = Clean.text(one.path("overall").path("rating").asText(null));
      LocalDate date = Clean.date("date of a rating", one.path("reportDate").asText(null));
      if (words != null && date != null) {
        past.add(new CqcRating(words, date));
      }
    }
    return past;
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
