package org.supportmarket.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.supportmarket.stack.Part;
import org.supportmarket.stack.Progress;
import org.supportmarket.stack.Service;
import org.supportmarket.stack.Trouble;

/**
 * What an order costs beside its bare statements, for many budgets and for one that everybody
 * wants, with empty and with full books.
 */
final class OrdersBenchmark {
  private static final Duration IDLE = Duration.ofSeconds(2);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
  private static final Duration FOR_FACTS = Duration.ofMinutes(5);

  private static final String WITHOUT_FACTS =
      """
      SELECT count(*) FROM outbox o JOIN feed_cursor c ON c.consumer = 'facts'
       WHERE (o.generation, o.xid, o.id) > (c.generation, c.xid::text::xid8, c.id)
      """;

  /** Else the facts of millions of made-up orders would be made while orders are measured. */
  private static final String FACTS_OF_HISTORY_TAKEN_AS_MADE =
      """
      UPDATE feed_cursor c SET generation = o.generation, xid = o.xid::text::bigint, id = o.id
        FROM (SELECT generation, xid, id FROM outbox ORDER BY generation DESC, xid DESC, id DESC LIMIT 1) o
       WHERE c.consumer = 'facts'
      """;

  private final OrdersPlan plan;
  private final Progress progress;

  OrdersBenchmark(OrdersPlan plan, Progress progress) {
    this.plan = plan;
    this.progress = progress;
  }

  void run() {
    progress.line(
        "%,d budgets, %d clients, two lines an order; then the same with %,d postings in the books"
            .formatted(plan.budgets(), OrdersPlan.CLIENTS, plan.postings()));
    OrdersMarket market = OrdersMarket.withRoom(progress);
    try {
      Service ordering =
          market.ordering().with("SUPPORT_MARKET_FACTS_FILLED_EVERY", "off").withRoom();
      market.stack().start(ordering); // makes the tables
      MakeBudgets make = new MakeBudgets(market.sql(), market.settings());
      make.make(plan.budgets());
      make.offer();
      OrdersReport report = new OrdersReport(progress);
      report.empty(measure(market));
      awaitFacts(market);
      progress.line("Making %,d postings".formatted(plan.postings()));
      market.stack().stop(Part.ORDERING);
      make.addHistory(plan.postings());
      market.sql().run(FACTS_OF_HISTORY_TAKEN_AS_MADE);
      market.stack().start(ordering);
      prove(market, report);
      report.full(measure(market));
      report.since(new Proving(market).prove(Proving.SINCE));
      report.print(plan, market.sql().number("SELECT count(*) FROM posting"));
    } catch (IOException | SQLException e) {
      throw new Trouble("The orders could not be measured: " + e.getMessage());
    } finally {
      market.stack().stop();
    }
  }

  private OrdersReport.Sides measure(OrdersMarket market) throws IOException, SQLException {
    RecordedOrder recorded = market.record();
    progress.line("An order sends %d statements".formatted(recorded.statements().size()));
    List<Buyer> http = market.overHttp();
    List<Buyer> floor = market.floor(recorded);
    try {
      Rush service = new Rush(http, plan.budgets(), market.clock());
      Rush bare = new Rush(floor, plan.budgets(), market.clock());
      progress.line("Warming up");
      service.run(plan.warmUp(), false);
      // The first plans were made for tables without a row. Autovacuum sees to that a minute later.
      market.sql().run("ANALYZE");
      service.warmUp(plan.warmUp());
      bare.warmUp(plan.warmUp());
      double idle = idleCallsPerSecond(market);
      Measured byService = Measured.NOTHING;
      Measured byFloor = Measured.NOTHING;
      long calls = 0;
      for (int round = 1; round <= plan.rounds(); round++) {
        Measured then = bare.run(plan.round(), false);
        long before = market.calls();
        Measured now = service.run(plan.round(), false);
        calls += market.calls() - before;
        progress.line(
            "Round %d of %d: ours %.0f orders a second, the statements alone %.0f a second"
                .formatted(round, plan.rounds(), now.perSecond(), then.perSecond()));
        byService = byService.and(now);
        byFloor = byFloor.and(then);
      }
      double perOrder = (calls - idle * byService.seconds()) / byService.nanos().length;
      Measured hotFloor = bare.run(plan.round(), true);
      Measured hotService = service.run(plan.round(), true);
      return new OrdersReport.Sides(byService, byFloor, hotService, hotFloor, perOrder);
    } finally {
      for (Buyer buyer : http) {
        buyer.close();
      }
      for (Buyer buyer : floor) {
        buyer.close();
      }
    }
  }

  /** Those of orders must not be taken as made with those of the history. */
  private static void awaitFacts(OrdersMarket market) {
    if (!Waiting.until(() -> market.sql().number(WITHOUT_FACTS) == 0, BETWEEN_LOOKS, FOR_FACTS)) {
      throw new Trouble(
          "The facts of orders were not made in " + FOR_FACTS.toMinutes() + " minutes.");
    }
  }

  /** Twice: the first proof also adds up what later ones begin with. */
  private void prove(OrdersMarket market, OrdersReport report) throws IOException {
    report.proof(new Proving(market).prove(Proving.ALL));
    Proving.Found again = new Proving(market).prove(Proving.ALL);
    report.proof(again);
    progress.line("All of the books were proven in %.1f s".formatted(again.seconds()));
  }

  /** What the service asks when nobody orders: its feeds and jobs. */
  private static double idleCallsPerSecond(OrdersMarket market) {
    long before = market.calls();
    market.administration().run("SELECT pg_sleep(%d)".formatted(IDLE.toSeconds()));
    return (market.calls() - before) / (double) IDLE.toSeconds();
  }
}
