package org.supportmarket.catalogue.shortlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.catalogue.listing.ListingRow;
import org.supportmarket.catalogue.listing.ListingRows;
import org.supportmarket.catalogue.listing.ListingStatus;
import org.supportmarket.catalogue.login.Login;
import org.supportmarket.catalogue.login.LoginLock;
import org.supportmarket.kernel.problem.Refusal;

/** Puts a listing on somebody's shortlist, or takes it off. A second time changes nothing. */
@ApplicationScoped
public class KeepListing {
  /** More than anybody compares; an answer stays small. */
  static final int MOST = 50;

  private final ShortlistRepository shortlist;
  private final ListingRows listings;
  private final LoginLock lock;
  private final Clock clock;

  KeepListing(ShortlistRepository shortlist, ListingRows listings, LoginLock lock, Clock clock) {
    this.shortlist = shortlist;
    this.listings = listings;
    this.lock = lock;
    this.clock = clock;
  }

  /** Keeps one that is on offer; {@code not_found} or {@code shortlist_full} otherwise. */
  @Transactional
  public void keep(Login login, UUID listing) {
    lock.hold(login);
    if (shortlist.has(login, listing)) {
      return;
    }
    if (listings.find(listing).filter(KeepListing::isOnShow).isEmpty()) {
      throw Refusal.of(CatalogueProblem.NOT_FOUND, "We offer nothing with this address.");
    }
    if (shortlist.countOf(login) >= MOST) {
      throw Refusal.of(
          CatalogueProblem.SHORTLIST_FULL,
          "Your shortlist has 50 entries. Take one off before you add another.");
    }
    shortlist.persist(new ShortlistEntry(login, listing, clock.instant()));
  }

  /** Takes it off. */
  @Transactional
  public void drop(Login login, UUID listing) {
    shortlist.remove(login, listing);
  }

  private static boolean isOnShow(ListingRow row) {
    return row.status() == ListingStatus.PUBLISHED || row.status() == ListingStatus.SUSPENDED;
  }
}
