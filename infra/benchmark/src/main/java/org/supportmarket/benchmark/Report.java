package org.supportmarket.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.supportmarket.stack.Progress;

/** The figures as a table for people and, as the last line, as one JSON object. */
final class Report {
  /** The one who asks, in the tables. */
  static final String OURSELVES = "load";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> PROCESSES =
      List.of("catalogue-service", "elasticsearch", "postgres", OURSELVES);

  private final Progress progress;
  private final Map<Integer, Sides> bySize = new LinkedHashMap<>();

  Report(Progress progress) {
    this.progress = progress;
  }

  /**
   * Our endpoint, and the same queries sent straight to Elasticsearch.
   *
   * @param refused how often our endpoint said "not now"; none of them is among the answers
   */
  record Sides(Measured service, Measured raw, long refused) {}

  void add(int listings, Sides sides) {
    bySize.put(listings, sides);
  }

  void print(Plan plan) {
    progress.line("");
    progress.line("milliseconds of processor time are for one request, in each process");
    progress.line(
        "%10s  %-14s %9s %8s %8s %8s  %s"
            .formatted("listings", "asked", "a second", "p50 ms", "p95 ms", "p99 ms", columns()));
    bySize.forEach(
        (listings, sides) -> {
          line(listings, "our endpoint", sides.service());
          line(listings, "elasticsearch", sides.raw());
        });
    progress.line("");
    progress.line(json(plan));
  }

  private static String columns() {
    StringBuilder text = new StringBuilder();
    PROCESSES.forEach(process -> text.append("%18s".formatted(process)));
    return text.toString();
  }

  private void line(int listings, String asked, Measured side) {
    StringBuilder cpu = new StringBuilder();
    PROCESSES.forEach(process -> cpu.append("%18.2f".formatted(side.cpuMillisPerRequest(process))));
    progress.line(
        "%,10d  %-14s %9.1f %8.1f %8.1f %8.1f  %s"
            .formatted(
                listings,
                asked,
                side.perSecond(),
                side.millisFor(0.50),
                side.millisFor(0.95),
                side.millisFor(0.99),
                cpu));
  }

  private String json(Plan plan) {
    Sides few = bySize.get(plan.fewListings());
    Sides many = bySize.get(plan.manyListings());
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("ratio_to_raw", rounded(few.service().perSecond() / few.raw().perSecond()));
    figures.put("p95_to_raw", rounded(few.service().millisFor(0.95) / few.raw().millisFor(0.95)));
    figures.put(
        "ratio_200k_to_20k", rounded(many.service().perSecond() / few.service().perSecond()));
    figures.put("listings", List.of(plan.fewListings(), plan.manyListings()));
    figures.put(
        "requests_per_second",
        List.of(rounded(few.service().perSecond()), rounded(many.service().perSecond())));
    figures.put(
        "p95_ms",
        List.of(rounded(few.service().millisFor(0.95)), rounded(many.service().millisFor(0.95))));
    figures.put("refused", List.of(few.refused(), many.refused()));
    try {
      return JSON.writeValueAsString(figures);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static double rounded(double figure) {
    return Double.parseDouble(String.format(Locale.ROOT, "%.3f", figure));
  }
}
