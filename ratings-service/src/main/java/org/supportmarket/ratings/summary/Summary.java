package org.supportmarket.ratings.summary;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * What the reviews of a provider or a listing come to. Changed by statements only, so that parallel
 * reviews add up.
 */
@Entity
@Immutable
class Summary {

  /** A provider's or a listing's id, with which of the two it is. */
  @Embeddable
  record Rated(String kind, UUID id) {
    static Rated of(RatedKind kind, UUID id) {
      return new Rated(kind.code(), id);
    }
  }

  @EmbeddedId private Rated rated;
  private UUID providerId;

  @Column(name = "stars_1")
  private long ones;

  @Column(name = "stars_2")
  private long twos;

  @Column(name = "stars_3")
  private long threes;

  @Column(name = "stars_4")
  private long fours;

  @Column(name = "stars_5")
  private long fives;

  private long revision;

  protected Summary() {}

  RatedKind kind() {
    return RatedKind.valueOf(rated.kind().toUpperCase(Locale.ROOT));
  }

  UUID id() {
    return rated.id();
  }

  UUID providerId() {
    return providerId;
  }

  Distribution distribution() {
    return new Distribution(List.of(ones, twos, threes, fours, fives));
  }

  long revision() {
    return revision;
  }
}
