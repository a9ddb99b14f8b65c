package org.supportmarket.catalogue.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.supportmarket.catalogue.listing.WithdrawListing;
import org.supportmarket.kernel.database.Database;

/**
 * Takes a batch of services in one transaction: all of the batch or nothing. Imports that run side
 * by side wait for each other batch by batch.
 */
@ApplicationScoped
class TakeServices {
  private static final int MOST_WITHDRAWN = 500;

  private final Database database;
  private final TakeService takeService;
  private final WithdrawListing withdrawListing;

  TakeServices(Database database, TakeService takeService, WithdrawListing withdrawListing) {
    this.database = database;
    this.takeService = takeService;
    this.withdrawListing = withdrawListing;
  }

  @Transactional
  List<TakeService.Taken> take(List<ForeignService> services, FeedSource source) {
    oneAtATime();
    List<TakeService.Taken> outcomes = new ArrayList<>();
    for (ForeignService service : services) {
      outcomes.add(takeService.take(service, source));
    }
    return outcomes;
  }

  /** Withdraws what this feed once brought and has not any more; at most 500, returns how many. */
  @Transactional
  int withdrawGone(FeedSource source, Set<UUID> still) {
    oneAtATime();
    List<UUID> gone =
        new ArrayList<>(
            database.query(
                """
                SELECT i.listing_id FROM imported_listing i JOIN listing l ON l.id = i.listing_id
                 WHERE i.feed = ? AND l.status <> 'withdrawn' ORDER BY i.listing_id
                """,
                row -> row.getObject("listing_id", UUID.class),
                source.name()));
    gone.removeAll(new HashSet<>(still));
    List<UUID> some = gone.subList(0, Math.min(gone.size(), MOST_WITHDRAWN));
    withdrawListing.withdrawAny(some);
    return some.size();
  }

  private void oneAtATime() {
    database.one(
        "SELECT 1 FROM pg_advisory_xact_lock(hashtext('openreferral-import'))", row -> true);
  }
}
