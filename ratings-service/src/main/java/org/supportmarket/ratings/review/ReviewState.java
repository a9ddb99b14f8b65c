package org.supportmarket.ratings.review;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where a review stands. */
public enum ReviewState {
  /** A rule found something: a person looks at it first. */
  WAITING,
  /** Everybody can read it. */
  PUBLISHED,
  /** A person decided that it is not to be read as it is. */
  REFUSED,
  /** It was published, and two persons took it away. */
  REMOVED;

  /** An appeal may bring back what was refused or removed. */
  private static final Map<ReviewState, Set<ReviewState>> STEPS =
      Map.of(
          WAITING, Set.of(WAITING, PUBLISHED, REFUSED),
          PUBLISHED, Set.of(REMOVED),
          REFUSED, Set.of(PUBLISHED),
          REMOVED, Set.of(PUBLISHED));

  boolean mayBecome(ReviewState next) {
    return STEPS.get(this).contains(next);
  }

  /** As it stands in the database and in answers. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The state stored by this code. */
  public static ReviewState of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
