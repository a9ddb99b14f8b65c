package org.supportmarket.catalogue.accreditation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AccreditationRepository implements PanacheRepositoryBase<Accreditation, UUID> {

  Optional<Accreditation> findKind(UUID providerId, String kind) {
    return find("providerId = ?1 and details.kind = ?2", providerId, kind).firstResultOptional();
  }

  List<Accreditation> ofProvider(UUID providerId) {
    return list("providerId = ?1 order by details.name", providerId);
  }
}
