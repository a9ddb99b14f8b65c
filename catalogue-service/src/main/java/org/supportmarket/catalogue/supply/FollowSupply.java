package org.supportmarket.catalogue.supply;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.feed.Outages;

/** Looks again and again whether providers offer something else or elsewhere than was told. */
@ApplicationScoped
class FollowSupply {
  private static final int AT_ONCE = 500;

  private final TellSupply tellSupply;
  private final Outages outages;

  FollowSupply(TellSupply tellSupply, Outages outages) {
    this.tellSupply = tellSupply;
    this.outages = outages;
  }

  @Scheduled(
      every = "{support-market.market.every}",
      delayed = "30s",
      identity = "tell-supply",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void tick() {
    outages.watch("telling of supply", this::tellAll);
  }

  /** Goes through all providers, some at a time; returns of how many was told. */
  int tellAll() {
    TellSupply.Councils councils = tellSupply.councils();
    int told = 0;
    List<UUID> some = tellSupply.page(null, AT_ONCE);
    while (!some.isEmpty()) {
      told += tellSupply.of(some, councils);
      some = tellSupply.page(some.getLast(), AT_ONCE);
    }
    return told;
  }
}
