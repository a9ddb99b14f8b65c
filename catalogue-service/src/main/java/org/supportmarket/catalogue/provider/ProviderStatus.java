package org.supportmarket.catalogue.provider;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Map;
import java.util.Set;

/** Whether a provider may offer anything, and what can become of it. */
public enum ProviderStatus {
  /** Asked to join; nobody else sees it. */
  APPLIED("applied"),
  /** Let in by a moderator, or known from a register. */
  ACTIVE("active"),
  /** May take no new orders until two moderators agree; running support goes on. */
  SUSPENDED("suspended"),
  /** Not let in; may ask again. */
  CLOSED("closed");

  private static final Map<ProviderStatus, Set<ProviderStatus>> NEXT =
      Map.of(
          APPLIED, Set.of(ACTIVE, CLOSED),
          ACTIVE, Set.of(SUSPENDED),
          SUSPENDED, Set.of(ACTIVE),
          CLOSED, Set.of(APPLIED));

  @EnumeratedValue private final String word;

  ProviderStatus(String word) {
    this.word = word;
  }

  /** As stored and as told to others. */
  @JsonValue
  public String word() {
    return word;
  }

  /** Whether others see the provider. */
  public boolean isShown() {
    return this == ACTIVE || this == SUSPENDED;
  }

  /** Whether one step leads from this to that. */
  boolean mayBecome(ProviderStatus next) {
    return NEXT.get(this).contains(next);
  }
}
