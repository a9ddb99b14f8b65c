package org.supportmarket.catalogue.report;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reports with their words. */
@ApplicationScoped
class ReportRepository implements PanacheRepositoryBase<Report, UUID> {

  Optional<Report> lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Of one status, oldest first. */
  PanacheQuery<Report> queue(ReportStatus status) {
    return find("status = ?1 order by reportedAt, id", status);
  }

  long countOpenAbout(UUID listing) {
    return count("listingId = ?1 and status = ?2", listing, ReportStatus.OPEN);
  }

  void add(ReportWords words) {
    getEntityManager().persist(words);
  }

  List<ReportWords> wordsOf(Collection<UUID> reports) {
    return getEntityManager()
        .createQuery("from ReportWords where reportId in :reports", ReportWords.class)
        .setParameter("reports", reports)
        .getResultList();
  }
}
