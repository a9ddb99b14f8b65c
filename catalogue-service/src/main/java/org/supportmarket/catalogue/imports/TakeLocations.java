package org.supportmarket.catalogue.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Takes a batch of locations in one transaction: all of the batch or nothing. Imports that run side
 * by side wait for each other batch by batch.
 */
@ApplicationScoped
class TakeLocations {
  private final EntityManager entityManager;
  private final TakeLocation takeLocation;

  TakeLocations(EntityManager entityManager, TakeLocation takeLocation) {
    this.entityManager = entityManager;
    this.takeLocation = takeLocation;
  }

  @Transactional
  List<TakeLocation.Outcome> take(
      List<CqcLocation> locations, Map<String, ServiceType> typesBySpelling) {
    entityManager
        .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtext('cqc-import'))")
        .getSingleResult();
    List<TakeLocation.Outcome> outcomes = new ArrayList<>();
    for (CqcLocation location : locations) {
      outcomes.add(takeLocation.take(location, typesBySpelling));
    }
    return outcomes;
  }
}
