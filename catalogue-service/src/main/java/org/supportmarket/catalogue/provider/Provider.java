package org.supportmarket.catalogue.provider;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** An organisation or person that offers support. */
@Entity
public class Provider {
  @Id private UUID id;
  @Embedded private ProviderDetails details;

  @Enumerated(EnumType.STRING)
  private ProviderStatus status;

  private String statusReason;

  @Enumerated(EnumType.STRING)
  private JoinsAs joinsAs;

  private boolean worksDirectlyForPerson;
  private String postcode;
  private Instant appliedAt;
  private Instant changedAt;

  /** For Hibernate. */
  protected Provider() {}

  Provider(UUID id, ProviderDetails details, Instant at) {
    this.id = id;
    this.details = details;
    this.status = ProviderStatus.ACTIVE;
    this.joinsAs = JoinsAs.ORGANISATION;
    this.changedAt = at;
  }

  /** Ours, for ever. */
  public UUID id() {
    return id;
  }

  /** Who they are now. */
  public ProviderDetails details() {
    return details;
  }

  /** Whether they may offer anything today. */
  public ProviderStatus status() {
    return status;
  }

  /** What a moderator told them with the last decision, or null. */
  public String statusReason() {
    return statusReason;
  }

  /** As whom they joined. */
  public JoinsAs joinsAs() {
    return joinsAs;
  }

  /** Their statement that they work directly for the person and under their control. */
  public boolean worksDirectlyForPerson() {
    return worksDirectlyForPerson;
  }

  String postcode() {
    return postcode;
  }

  void become(ProviderDetails newDetails, Instant at) {
    details = newDetails;
    changedAt = at;
  }
}
