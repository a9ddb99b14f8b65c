package org.supportmarket.catalogue.accreditation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AccreditationRepository implements PanacheRepositoryBase<Accreditation, UUID> {

  Optional<Accreditation> findKind(UUID providerId, String kind) {
    return find("providerId = ?1 and details.kind = ?2", providerId, kind).firstResultOptional();
  }

  Optional<Accreditation> lockKind(UUID providerId, String kind) {
    return find("providerId = ?1 and details.kind = ?2", providerId, kind)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  List<Accreditation> ofProvider(UUID providerId) {
    return list("providerId = ?1 order by details.name", providerId);
  }

  List<Accreditation> verifiedOf(Collection<UUID> providers) {
    return list(
        "providerId in ?1 and details.status = ?2", providers, AccreditationStatus.VERIFIED);
  }

  /** One of this provider's to be changed; empty if it has none of this id or withdrew it. */
  Optional<Accreditation> lockOwn(UUID providerId, UUID id) {
    return lock(id)
        .filter(one -> one.providerId().equals(providerId))
        .filter(one -> one.details().status() != AccreditationStatus.WITHDRAWN);
  }

  Optional<Accreditation> lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }
}
