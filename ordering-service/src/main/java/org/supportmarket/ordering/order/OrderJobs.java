package org.supportmarket.ordering.order;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.feed.Outages;
import org.supportmarket.ordering.audit.Act;

/**
 * What happens to orders without anybody asking. Each order is a transaction of its own that claims
 * it first, so any number of copies of this service may do this at once.
 */
@ApplicationScoped
class OrderJobs {
  private static final int BATCH = 200;

  /** An order dated back to its making, as those of the sample are, is no older than its row. */
  private static final String SILENT =
      "SELECT id FROM orders WHERE status = 'placed' AND recorded_at < ? ORDER BY recorded_at LIMIT"
          + " ?";

  private static final String CONFIRMED =
      """
      SELECT o.id FROM orders o
       WHERE o.status = 'confirmed'
         AND (SELECT max(e.recorded_at) FROM order_event e WHERE e.order_id = o.id) < ?
       LIMIT ?
      """;
  private static final String PLANNED =
      """
      SELECT l.order_id FROM occurrence c JOIN order_line l ON l.id = c.order_line_id
       WHERE c.status = 'planned' AND c.due_on <= ?
       GROUP BY l.order_id ORDER BY min(c.due_on) LIMIT ?
      """;

  private final Database database;
  private final RunOrderJob runOrderJob;
  private final FlagUnpaid flagUnpaid;
  private final Outages outages;
  private final Clock clock;
  private final Duration answerWithin;
  private final Duration settledAfter;
  private final int holdAheadDays;

  OrderJobs(
      Database database,
      RunOrderJob runOrderJob,
      FlagUnpaid flagUnpaid,
      Outages outages,
      Clock clock,
      @ConfigProperty(name = "support-market.orders.answer-within") Duration answerWithin,
      @ConfigProperty(name = "support-market.orders.settled-after") Duration settledAfter,
      @ConfigProperty(name = "support-market.orders.hold-ahead-days") int holdAheadDays) {
    this.database = database;
    this.runOrderJob = runOrderJob;
    this.flagUnpaid = flagUnpaid;
    this.outages = outages;
    this.clock = clock;
    this.answerWithin = answerWithin;
    this.settledAfter = settledAfter;
    this.holdAheadDays = holdAheadDays;
  }

  @Scheduled(
      every = "{support-market.orders.every}",
      delayed = "1m",
      concurrentExecution = ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void regularly() {
    outages.watch("expiry of orders", this::expire);
    outages.watch("completion of orders", this::complete);
    outages.watch("holding of planned times", this::hold);
    outages.watch("planned times without money", this::flag);
  }

  /** Orders whose provider was silent too long: the money is free again. */
  void expire() {
    each(SILENT, answerWithin, act("expiry"), runOrderJob::expire);
  }

  /** Confirmed orders about which nothing was said for a while are settled. */
  void complete() {
    each(CONFIRMED, settledAfter, act("completion"), runOrderJob::complete);
  }

  /** Planned times whose day comes near: their money is held if it is there. */
  void hold() {
    Act act = act("planned-times");
    LocalDate until = act.day().plusDays(holdAheadDays);
    database
        .query(PLANNED, row -> row.getObject(1, UUID.class), until, BATCH)
        .forEach(order -> runOrderJob.hold(act, order, until));
  }

  /** Planned times whose budget will not be there: told, not ended. */
  void flag() {
    Act act = act("planned-times");
    LocalDate until = act.day().plusDays(holdAheadDays);
    flagUnpaid.orders(act.day(), until, BATCH).forEach(order -> flagUnpaid.flag(act, order, until));
  }

  private void each(String which, Duration after, Act act, BiPredicate<Act, UUID> job) {
    Instant before = act.when().minus(after);
    List<UUID> found = database.query(which, row -> row.getObject(1, UUID.class), before, BATCH);
    found.forEach(order -> job.test(act, order));
  }

  private Act act(String job) {
    return Act.system(job, clock.instant());
  }
}
