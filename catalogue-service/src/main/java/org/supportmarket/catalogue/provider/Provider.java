package org.supportmarket.catalogue.provider;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.kernel.problem.Refusal;

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
  private String cqcClaim;
  private Instant takenOverAt;
  private Instant appliedAt;
  private Instant statusSince;
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

  /** Where they are, or null; not shown to others. */
  public String postcode() {
    return postcode;
  }

  /** The number at the Care Quality Commission that they told, or null; it proves nothing. */
  String cqcClaim() {
    return cqcClaim;
  }

  /** Whether they themselves act for what the register brought. */
  public boolean isTakenOver() {
    return takenOverAt != null;
  }

  /**
   * From now on the applicant says who they are; a name of the register stays. Returns whether it
   * is called otherwise now.
   */
  boolean becomeThatOf(Provider applicant, Instant at) {
    ProviderDetails told = applicant.details;
    boolean renamed = details.nameProvisional();
    String name = renamed ? told.name() : details.name();
    takenOverAt = at;
    joinsAs = applicant.joinsAs;
    worksDirectlyForPerson = applicant.worksDirectlyForPerson;
    postcode = applicant.postcode;
    cqcClaim = applicant.cqcClaim;
    become(
        new ProviderDetails(
            name,
            false,
            told.micro(),
            told.about(),
            told.phone(),
            told.email(),
            told.website(),
            told.council(),
            told.district(),
            details.cqcProviderId()),
        at);
    return renamed;
  }

  void become(ProviderDetails newDetails, Instant at) {
    details = newDetails;
    changedAt = at;
  }

  Instant appliedAt() {
    return appliedAt;
  }

  /** One that asks to join. */
  static Provider applying(UUID id, ProfileRequest profile, String council, Instant at) {
    Provider provider = new Provider(id, profile.details(null, council), at);
    provider.joinsAs = profile.joinsAs();
    provider.status = ProviderStatus.CLOSED;
    provider.applyWith(profile, council, at);
    return provider;
  }

  /** Asks to join, also again after a refusal, or says something else while it waits. */
  void applyWith(ProfileRequest profile, String council, Instant at) {
    if (status != ProviderStatus.APPLIED) {
      step(ProviderStatus.APPLIED, null, at);
    }
    joinsAs = profile.joinsAs();
    appliedAt = at;
    describe(profile, profile.details(details.cqcProviderId(), council), at);
  }

  /** What it may say of itself without asking: how to reach it, and its statement. */
  void describe(ProfileRequest profile, ProviderDetails newDetails, Instant at) {
    worksDirectlyForPerson = profile.worksDirectlyForPerson();
    postcode = profile.postcode();
    cqcClaim = profile.cqcId();
    become(newDetails, at);
  }

  /** Takes a step that the graph of {@link ProviderStatus} has. */
  void step(ProviderStatus next, String reason, Instant at) {
    if (!status.mayBecome(next)) {
      throw Refusal.of(
          CatalogueProblem.WRONG_STATUS,
          "What is %s can't become %s.".formatted(status.word(), next.word()));
    }
    status = next;
    statusReason = reason;
    statusSince = at;
    changedAt = at;
  }
}
