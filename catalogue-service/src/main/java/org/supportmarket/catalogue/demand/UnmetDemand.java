package org.supportmarket.catalogue.demand;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.supportmarket.kernel.feed.Outages;

/**
 * Counts what people looked for and did not find, without a word of theirs (domain §7). Searches
 * must not wait for the database, so counts are kept for a second and written together.
 */
@ApplicationScoped
public class UnmetDemand {
  /** More different misses in a second are no people's. */
  private static final int MOST = 1_000;

  private final AddUnmetDemand add;
  private final Outages outages;
  private final Map<Miss, Long> counts = new ConcurrentHashMap<>();

  UnmetDemand(AddUnmetDemand add, Outages outages) {
    this.add = add;
    this.outages = outages;
  }

  /** Something that was looked for in vain. */
  record Miss(LocalDate day, String queryClass, String district, List<String> filters) {}

  /**
   * Counts a search that found nothing.
   *
   * @param queryClass the kind of thing, from our own words, never the person's
   * @param district the name of a public place, or empty
   * @param filters the names of those in force
   */
  public void missed(LocalDate day, String queryClass, String district, List<String> filters) {
    Miss miss = new Miss(day, queryClass, district, filters.stream().sorted().toList());
    if (counts.size() < MOST || counts.containsKey(miss)) {
      counts.merge(miss, 1L, Long::sum);
    }
  }

  @Scheduled(
      every = "1s",
      identity = "unmet-demand",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void tick() {
    outages.watch("counting of unmet demand", this::write);
  }

  void atEnd(@Observes ShutdownEvent end) {
    tick();
  }

  private void write() {
    Map<Miss, Long> taken = new HashMap<>();
    for (Miss miss : counts.keySet()) {
      taken.put(miss, counts.remove(miss));
    }
    boolean written = taken.isEmpty();
    try {
      if (!written) {
        add.add(taken);
        written = true;
      }
    } finally {
      if (!written) {
        taken.forEach((miss, count) -> counts.merge(miss, count, Long::sum));
      }
    }
  }
}
