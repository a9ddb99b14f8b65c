package org.supportmarket.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.supportmarket.stack.Part;
import org.supportmarket.stack.Progress;
import org.supportmarket.stack.Trouble;

/**
 * Whether every release of a year comes exactly once, and how long three schedulers take for it.
 */
final class ReleasesBenchmark {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final int budgets;
  private final Progress progress;

  ReleasesBenchmark(int budgets, Progress progress) {
    this.budgets = budgets;
    this.progress = progress;
  }

  void run() {
    OrdersMarket market = new OrdersMarket(progress, Set.of(Part.POSTGRES));
    try {
      market.stack().start(market.ordering());
      new MakeBudgets(market.sql(), market.settings()).make(budgets);
      print(new Releases(market, progress).run(), broken(market));
    } finally {
      market.stack().stop();
    }
  }

  /** Without the index of purchases, which does not run. */
  private List<String> broken(OrdersMarket market) {
    try {
      return new Proving(market)
          .prove(Proving.ALL).broken().stream()
              .filter(invariant -> !invariant.startsWith("trends_equal_ledger"))
              .toList();
    } catch (IOException e) {
      throw new Trouble("ordering-service did not prove its books: " + e.getMessage());
    }
  }

  private void print(Releases.Year year, List<String> broken) {
    broken.forEach(invariant -> progress.line("This invariant does not hold: " + invariant));
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("budgets", budgets);
    figures.put("releases", year.releases());
    figures.put("days", year.days());
    figures.put("lost", year.lost());
    figures.put("doubled", year.doubled());
    figures.put("wrong_budgets", year.wrong());
    figures.put("invariants_ok", broken.isEmpty());
    figures.put("seconds", Report.rounded(year.seconds()));
    try {
      progress.line(JSON.writeValueAsString(figures));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
