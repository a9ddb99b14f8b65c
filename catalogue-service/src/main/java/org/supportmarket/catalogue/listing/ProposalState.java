package org.supportmarket.catalogue.listing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The life of what a provider writes about a listing. */
enum ProposalState {
  /** Being written. */
  DRAFT,
  /** Waits for a moderator. */
  SUBMITTED,
  /** A moderator said yes; it is what buyers see, or was until the next. */
  APPROVED,
  /** A moderator said no, and why. */
  REFUSED,
  /** Its provider wrote something else instead, or no longer offers the listing. */
  REPLACED;

  /** As stored and as told to others. */
  @JsonValue
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one of this word; another word is an IllegalArgumentException. */
  static ProposalState of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** Whether its provider still sees it beside the listing. */
  boolean isCurrent() {
    return this == DRAFT || this == SUBMITTED || this == REFUSED;
  }
}
