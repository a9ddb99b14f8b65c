package org.supportmarket.ordering.facts;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.feed.Outages;

/**
 * Makes the facts of events that our feed has forgotten and of which there are none: orders older
 * than the facts, or a longer outage than the feed remembers. Their circumstances are today's.
 */
@ApplicationScoped
public class FillFacts {
  private static final int PAGE = 500;

  /** Only reads, so it holds no feed back and may take longer than the transactions of people. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final String FORGOTTEN =
      """
      SELECT e.order_id, e.seq, e.id
        FROM order_event e
       WHERE (e.order_id, e.seq) > (?, ?)
         AND (e.moves_money OR e.status IN ('declined', 'cancelled', 'expired') AND e.previous_status <> e.status)
         AND NOT EXISTS (SELECT FROM purchase_fact f WHERE f.event_id = e.id)
         AND NOT EXISTS (SELECT FROM outbox x WHERE x.event_id = e.id)
       ORDER BY e.order_id, e.seq
       LIMIT ?
      """;

  private final Database database;
  private final WriteFacts writeFacts;
  private final Outages outages;
  private final boolean off;
  private boolean filled;

  FillFacts(
      Database database,
      WriteFacts writeFacts,
      Outages outages,
      @ConfigProperty(name = "support-market.facts.filled-every") String every) {
    this.database = database;
    this.writeFacts = writeFacts;
    this.outages = outages;
    this.off = every.equals("off");
  }

  private record Forgotten(UUID order, int seq, UUID event) {}

  @Scheduled(
      every = "{support-market.facts.filled-every}",
      delayed = "{support-market.facts.filled-delayed}",
      concurrentExecution = ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void regularly() {
    outages.watch("filling of facts", this::fill);
  }

  /** Fills them unless this was done since the service began, or is never to be done. */
  public synchronized void once() {
    if (!filled && !off) {
      fill();
    }
  }

  /** Returns how many facts are new. */
  synchronized int fill() {
    int made = 0;
    Forgotten last = new Forgotten(new UUID(0, 0), 0, null);
    List<Forgotten> page = after(last);
    while (!page.isEmpty()) {
      made += writeFacts.of(page.stream().map(f -> new MakeFacts.Told(f.event(), "")).toList());
      page = after(page.getLast());
    }
    filled = true;
    if (made > 0) {
      Log.infof("Made %d facts of purchases that the feed has forgotten", made);
    }
    return made;
  }

  private List<Forgotten> after(Forgotten last) {
    return database.snapshot(
        PATIENCE,
        () ->
            database.query(
                FORGOTTEN,
                row ->
                    new Forgotten(
                        row.getObject(1, UUID.class), row.getInt(2), row.getObject(3, UUID.class)),
                last.order(),
                last.seq(),
                PAGE));
  }
}
