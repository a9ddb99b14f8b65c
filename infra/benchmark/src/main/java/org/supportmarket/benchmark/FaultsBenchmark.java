package org.supportmarket.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.supportmarket.stack.Part;
import org.supportmarket.stack.Progress;
import org.supportmarket.stack.Trouble;

/**
 * Whether every acknowledged order survives whatever breaks, none is made twice, the books stay
 * right, and all comes back by itself.
 */
final class FaultsBenchmark {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration FOR_COMING_BACK = Duration.ofSeconds(120);
  private static final Duration FOR_THE_INVARIANTS = Duration.ofSeconds(60);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

  private final FaultsPlan plan;
  private final Progress progress;
  private long lost;
  private long doubled;
  private boolean invariantsOk = true;
  private double slowest;

  FaultsBenchmark(FaultsPlan plan, Progress progress) {
    this.plan = plan;
    this.progress = progress;
  }

  void run() {
    OrdersMarket market = new OrdersMarket(progress, Set.of(Part.POSTGRES, Part.ELASTICSEARCH));
    try {
      market.stack().start(market.stack().service(Part.CATALOGUE).with("SAMPLE", "false"));
      market.stack().start(market.ordering());
      MakeBudgets make = new MakeBudgets(market.sql(), market.settings());
      make.make(plan.budgets());
      awaitCatalogue(market);
      make.offer();
      Customers customers = new Customers(market, plan.budgets());
      try (customers) {
        Waiting.pass(plan.between());
        for (Faults.Fault fault : new Faults(market, plan).all()) {
          suffer(market, customers, fault);
          Waiting.pass(plan.between());
        }
      }
      compare(market, customers);
      prove(market, Proving.ALL);
      Releases.Year year = new Releases(market, progress).run();
      prove(market, Proving.ALL);
      print(customers, year.bad());
    } finally {
      market.stack().stop();
    }
  }

  private void suffer(OrdersMarket market, Customers customers, Faults.Fault fault) {
    int before = customers.acknowledged().size();
    fault.happens().run();
    long end = System.nanoTime();
    fault.mend().run();
    double seconds = customers.awaitAllServedAfter(end, FOR_COMING_BACK) / 1e9;
    slowest = Math.max(slowest, seconds);
    compare(market, customers);
    boolean proven = prove(market, Proving.SINCE);
    progress.line(
        "%-26s everybody served again after %5.1f s; %,d orders meanwhile; invariants %s"
            .formatted(
                fault.name(),
                seconds,
                customers.acknowledged().size() - before,
                proven ? "hold" : "BROKEN"));
  }

  /** The clients' own log beside the books. */
  private void compare(OrdersMarket market, Customers customers) {
    Map<String, UUID> told = customers.acknowledged();
    Map<String, UUID> kept = new Books(market.sql()).ordersByKey();
    long missing =
        told.entrySet().stream()
            .filter(order -> !order.getValue().equals(kept.get(order.getKey())))
            .count();
    lost = Math.max(lost, missing);
    doubled = Math.max(doubled, new Books(market.sql()).ordersWithoutKey());
  }

  private boolean prove(OrdersMarket market, String proof) {
    Proving proving = new Proving(market);
    List<String> broken = new ArrayList<>();
    // The index of purchases may be a moment behind.
    boolean proven =
        Waiting.until(
            () -> isProven(proving, proof, broken), Duration.ofSeconds(1), FOR_THE_INVARIANTS);
    if (!proven) {
      progress.line("The invariants do not hold: " + broken);
      invariantsOk = false;
    }
    return proven;
  }

  private static boolean isProven(Proving proving, String proof, List<String> broken) {
    broken.clear();
    try {
      broken.addAll(proving.prove(proof).broken());
    } catch (IOException | Trouble notYet) {
      broken.add(notYet.getMessage());
    }
    return broken.isEmpty();
  }

  /** The first contact makes all that was known of offers doubtful; they are made after it. */
  private static void awaitCatalogue(OrdersMarket market) {
    if (!Waiting.until(() -> knowsCatalogue(market), BETWEEN_LOOKS, FOR_COMING_BACK)) {
      throw new Trouble("ordering-service did not reach the catalogue.");
    }
  }

  private static boolean knowsCatalogue(OrdersMarket market) {
    return market
            .sql()
            .number(
                "SELECT count(*) FROM feed_cursor WHERE consumer = 'offers' AND caught_up_at IS NOT NULL")
        > 0;
  }

  private void print(Customers customers, long wrongReleases) {
    progress.line("");
    progress.line(
        "%,d requests were sent again; refused for good: %s"
            .formatted(customers.sentAgain(), customers.complaints()));
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("acknowledged", customers.acknowledged().size());
    figures.put("lost", lost);
    figures.put("doubled", doubled);
    figures.put("invariants_ok", invariantsOk);
    figures.put("max_recovery_s", Report.rounded(slowest));
    figures.put("refused", customers.refusals().values().stream().mapToInt(i -> i).sum());
    figures.put("wrong_releases", wrongReleases);
    try {
      progress.line(JSON.writeValueAsString(figures));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
