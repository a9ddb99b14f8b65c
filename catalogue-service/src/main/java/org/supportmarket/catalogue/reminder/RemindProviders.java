package org.supportmarket.catalogue.reminder;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.supportmarket.kernel.feed.Outages;

/** Looks again and again for what providers should see to. */
@ApplicationScoped
class RemindProviders {
  private final MakeReminders reminders;
  private final Outages outages;
  private final Clock clock;

  RemindProviders(MakeReminders reminders, Outages outages, Clock clock) {
    this.reminders = reminders;
    this.outages = outages;
    this.clock = clock;
  }

  @Scheduled(
      every = "{support-market.reminders.every}",
      delayed = "20s",
      identity = "remind-providers",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void tick() {
    outages.watch("making of reminders", () -> reminders.due(LocalDate.now(clock)));
  }
}
