package org.supportmarket.ordering.alert;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.supportmarket.kernel.feed.Outages;

/**
 * Looks once a day into each alert somebody switched on. However many copies of the service run,
 * each alert is one copy's work of the day.
 */
@ApplicationScoped
class RunAlerts {
  private static final int BATCH = 20;

  private final CheckAlerts checkAlerts;
  private final Clock clock;
  private final Outages outages;

  RunAlerts(CheckAlerts checkAlerts, Clock clock, Outages outages) {
    this.checkAlerts = checkAlerts;
    this.clock = clock;
    this.outages = outages;
  }

  @Scheduled(
      every = "{support-market.alerts.every}",
      delayed = "{support-market.alerts.delayed}",
      concurrentExecution = ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void turn() {
    outages.watch("alerts about money", this::run);
  }

  /** Everything not looked into today; says how much this copy looked into. */
  int run() {
    int checked = 0;
    int batch;
    do {
      batch = checkAlerts.check(clock.instant(), BATCH);
      checked += batch;
    } while (batch == BATCH);
    return checked;
  }
}
