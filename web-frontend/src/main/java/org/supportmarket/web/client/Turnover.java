package org.supportmarket.web.client;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Providers that are new and that are gone. Months are "2026-05". */
public record Turnover(
    Instant publishedAt,
    String from,
    String to,
    String beforeFrom,
    String beforeTo,
    long selling,
    long sellingBefore,
    List<Row> arrived,
    List<Row> gone) {

  /** One provider, with its first or its last month. */
  public record Row(
      UUID providerId, String name, String month, long plannedPence, long monthsNotShown) {}

  public Turnover {
    arrived = arrived == null ? List.of() : List.copyOf(arrived);
    gone = gone == null ? List.of() : List.copyOf(gone);
  }
}
