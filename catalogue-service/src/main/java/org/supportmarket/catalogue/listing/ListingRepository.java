package org.supportmarket.catalogue.listing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Listings to be changed. Locks are taken in order of id, so that two changes never block. */
@ApplicationScoped
class ListingRepository implements PanacheRepositoryBase<Listing, UUID> {

  Optional<Listing> lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Locks one that has been read already, and reads it anew. */
  void lock(Listing read) {
    getEntityManager().refresh(read, LockModeType.PESSIMISTIC_WRITE);
  }

  List<Listing> lockAllOf(UUID providerId) {
    return find("providerId = ?1 order by id", providerId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  List<Listing> lockAll(Collection<UUID> ids) {
    return find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
  }

  List<Listing> lockOnOffer(Collection<UUID> ids) {
    return find("id in ?1 and status <> ?2 order by id", ids, ListingStatus.WITHDRAWN)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }
}
