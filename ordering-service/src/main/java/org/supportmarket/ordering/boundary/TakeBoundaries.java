package org.supportmarket.ordering.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Keeps some outlines, instead of what was known of the same districts. */
@ApplicationScoped
class TakeBoundaries {
  private final Boundaries boundaries;

  TakeBoundaries(Boundaries boundaries) {
    this.boundaries = boundaries;
  }

  /** How many of them are new or different. */
  @Transactional
  int take(List<Boundary> some, Instant now) {
    return (int) some.stream().filter(boundary -> boundaries.take(boundary, now)).count();
  }
}
