package org.supportmarket.web.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What people with one need buy; people is null where they are too few to show. */
public record Alike(
    String need, Instant publishedAt, LocalDate from, LocalDate to, List<Row> rows) {

  /** One kind of support. */
  public record Row(String category, String name, boolean suppressed, Long people) {}

  public Alike {
    rows = rows == null ? List.of() : List.copyOf(rows);
  }
}
