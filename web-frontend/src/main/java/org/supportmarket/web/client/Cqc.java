package org.supportmarket.web.client;

import java.time.LocalDate;
import java.util.List;

/**
 * What the Care Quality Commission says: its own words and their date. {@code rating} is null when
 * none is published to us, {@code page} is the Commission's own page, or null.
 *
 * @param history earlier ratings, latest first
 */
public record Cqc(String id, String rating, LocalDate ratedOn, String page, List<Rated> history) {

  /** What it once said, and when. */
  public record Rated(String rating, LocalDate ratedOn) {}

  public Cqc {
    history = history == null ? List.of() : List.copyOf(history);
  }
}
