package org.supportmarket.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.supportmarket.stack.Part;
import org.supportmarket.stack.Progress;

/** The figures of orders as a table for people and, as the last line, as one JSON object. */
final class OrdersReport {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> PROCESSES =
      List.of(Part.ORDERING.title(), Part.POSTGRES.title(), Report.OURSELVES);

  private final Progress progress;
  private Sides empty;
  private Sides full;
  private Proving.Found whole;
  private Proving.Found since;
  private final Set<String> broken = new TreeSet<>();

  OrdersReport(Progress progress) {
    this.progress = progress;
  }

  /**
   * Our endpoint beside the bare statements.
   *
   * @param sqlPerOrder statements the service sent for one order
   */
  record Sides(
      Measured service,
      Measured floor,
      Measured hotService,
      Measured hotFloor,
      double sqlPerOrder) {}

  void empty(Sides sides) {
    empty = sides;
  }

  void full(Sides sides) {
    full = sides;
  }

  /** Of all of the full books; the slowest counts. */
  void proof(Proving.Found found) {
    if (whole == null || whole.seconds() < found.seconds()) {
      whole = found;
    }
    broken.addAll(found.broken());
  }

  /** Of what came in the rounds with full books. */
  void since(Proving.Found found) {
    since = found;
    broken.addAll(found.broken());
  }

  void print(OrdersPlan plan, long postings) {
    progress.line("");
    progress.line("milliseconds of processor time are for one order, in each process");
    StringBuilder columns = new StringBuilder();
    PROCESSES.forEach(process -> columns.append("%18s".formatted(process)));
    progress.line(
        "%-6s %-7s %-14s %9s %8s %8s %8s %s"
            .formatted(
                "books", "budgets", "sent", "a second", "p50 ms", "p95 ms", "p99 ms", columns));
    table("empty", empty);
    table("full", full);
    progress.line("");
    progress.line("full books held %,d postings at the end".formatted(postings));
    progress.line(
        "statements an order: %.2f with empty books, %.2f with full ones"
            .formatted(empty.sqlPerOrder(), full.sqlPerOrder()));
    progress.line(
        "all of the full books were proven in %.1f s, what came in the rounds in %.1f s; not proven: %s"
            .formatted(whole.seconds(), since.seconds(), broken));
    progress.line("");
    progress.line(json(plan));
  }

  private void table(String books, Sides sides) {
    line(books, "random", "our endpoint", sides.service());
    line(books, "random", "statements", sides.floor());
    line(books, "one", "our endpoint", sides.hotService());
    line(books, "one", "statements", sides.hotFloor());
  }

  private void line(String books, String budgets, String sent, Measured side) {
    StringBuilder cpu = new StringBuilder();
    PROCESSES.forEach(process -> cpu.append("%18.2f".formatted(side.cpuMillisPerRequest(process))));
    progress.line(
        "%-6s %-7s %-14s %9.1f %8.1f %8.1f %8.1f %s"
            .formatted(
                books,
                budgets,
                sent,
                side.perSecond(),
                side.millisFor(0.50),
                side.millisFor(0.95),
                side.millisFor(0.99),
                cpu));
  }

  private String json(OrdersPlan plan) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("sql_per_order", Report.rounded(Math.max(empty.sqlPerOrder(), full.sqlPerOrder())));
    figures.put(
        "ratio_to_floor", Report.rounded(empty.service().perSecond() / empty.floor().perSecond()));
    figures.put("p99_ms", Report.rounded(empty.service().millisFor(0.99)));
    figures.put(
        "ratio_with_10m", Report.rounded(full.service().perSecond() / empty.service().perSecond()));
    figures.put("orders_per_second", Report.rounded(empty.service().perSecond()));
    figures.put("hot_orders_per_second", Report.rounded(empty.hotService().perSecond()));
    figures.put(
        "hot_ratio_to_floor",
        Report.rounded(empty.hotService().perSecond() / empty.hotFloor().perSecond()));
    figures.put("p99_ms_with_10m", Report.rounded(full.service().millisFor(0.99)));
    figures.put("proof_all_s", Report.rounded(whole.seconds()));
    figures.put("proof_since_s", Report.rounded(since.seconds()));
    figures.put("not_proven", broken);
    figures.put("budgets", plan.budgets());
    figures.put("postings", plan.postings());
    try {
      return JSON.writeValueAsString(figures);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
