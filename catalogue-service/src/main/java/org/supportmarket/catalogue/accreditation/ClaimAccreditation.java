package org.supportmarket.catalogue.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.catalogue.Fields;
import org.supportmarket.catalogue.audit.Audit;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.problem.Refusal;

/** What a provider says of its own accreditations. What a register says is not for it to change. */
@ApplicationScoped
public class ClaimAccreditation {
  private final AccreditationRepository accreditations;
  private final AccreditationKinds kinds;
  private final EvidenceFiles evidence;
  private final Audit audit;
  private final Database database;
  private final Event<AccreditationsChanged> changed;
  private final Clock clock;

  ClaimAccreditation(
      AccreditationRepository accreditations,
      AccreditationKinds kinds,
      EvidenceFiles evidence,
      Audit audit,
      Database database,
      Event<AccreditationsChanged> changed,
      Clock clock) {
    this.accreditations = accreditations;
    this.kinds = kinds;
    this.evidence = evidence;
    this.audit = audit;
    this.database = database;
    this.changed = changed;
    this.clock = clock;
  }

  /** Claims one; each kind once. Returns its id. The provider must exist. */
  @Transactional
  public UUID claim(UUID providerId, AccreditationClaim claim) {
    AccreditationDetails details = details(claim);
    lock(providerId);
    Optional<Accreditation> known = accreditations.lockKind(providerId, claim.kind());
    if (known.filter(this::stillStands).isPresent()) {
      throw Refusal.of(
          CatalogueProblem.ACCREDITATION_EXISTS,
          "You have told us about this already: change what you said instead.");
    }
    return known.map(old -> again(old, details)).orElseGet(() -> first(providerId, details));
  }

  /** Says something else; it has to be checked anew. */
  @Transactional
  public void change(UUID providerId, UUID id, AccreditationClaim claim) {
    Accreditation one = own(providerId, id);
    AccreditationDetails details = details(claim);
    if (!one.details().kind().equals(details.kind())) {
      throw Fields.of(CatalogueProblem.INVALID_ACCREDITATION)
          .bad("kind", "This can't become another kind. Remove it and add the other.")
          .refusal();
    }
    if (one.details().as(AccreditationStatus.CLAIMED).equals(details)
        && one.details().status() != AccreditationStatus.REJECTED) {
      return;
    }
    one.claim(details, clock.instant());
    tell("accreditation.changed", one);
  }

  /** No longer says so; its evidence is deleted. */
  @Transactional
  public void withdraw(UUID providerId, UUID id) {
    Accreditation one = own(providerId, id);
    one.withdraw(clock.instant());
    evidence.remove(id);
    tell("accreditation.withdrawn", one);
  }

  /** Takes the one file that shows it, instead of an earlier one. */
  @Transactional
  public void show(UUID providerId, UUID id, EvidenceFile file) {
    Accreditation one = own(providerId, id);
    evidence.put(id, file, clock.instant());
    audit.record(
        "accreditation.shown", "provider", providerId, Map.of("kind", one.details().kind()));
  }

  /** Two claims of one kind at once must not both be the first. */
  private void lock(UUID providerId) {
    database
        .one("SELECT 1 FROM provider WHERE id = ? FOR UPDATE", row -> true, providerId)
        .orElseThrow(() -> Refusal.of(CatalogueProblem.NO_PROVIDER, "Join as a provider first."));
  }

  private UUID first(UUID providerId, AccreditationDetails details) {
    Accreditation one = Accreditation.claimed(providerId, details, clock.instant());
    accreditations.persist(one);
    tell("accreditation.claimed", one);
    return one.id();
  }

  private UUID again(Accreditation old, AccreditationDetails details) {
    old.claim(details, clock.instant());
    tell("accreditation.claimed", old);
    return old.id();
  }

  private boolean stillStands(Accreditation known) {
    return known.details().status().isShown() && !known.hasRunOut(LocalDate.now(clock));
  }

  private Accreditation own(UUID providerId, UUID id) {
    Accreditation one =
        accreditations
            .lockOwn(providerId, id)
            .orElseThrow(
                () ->
                    Refusal.of(
                        CatalogueProblem.NOT_FOUND, "You have told us of no such accreditation."));
    if (one.isFromRegister()) {
      throw Refusal.of(
          CatalogueProblem.FROM_REGISTER,
          "We have this from the register of " + one.details().issuer() + "; it changes there.");
    }
    return one;
  }

  private void tell(String action, Accreditation one) {
    audit.record(action, "provider", one.providerId(), Map.of("kind", one.details().kind()));
    changed.fire(new AccreditationsChanged(one.providerId()));
  }

  private AccreditationDetails details(AccreditationClaim claim) {
    Fields fields = Fields.of(CatalogueProblem.INVALID_ACCREDITATION);
    AccreditationKind kind = kinds.bySlug().get(claim.kind());
    if (kind == null) {
      throw fields.bad("kind", "Choose one of the kinds in the list.").refusal();
    }
    String reference = Fields.text(claim.reference());
    if (kind.needsReference() && reference == null) {
      fields.bad("reference", "Give the number that stands on it.");
    }
    if (kind.needsExpiry() && claim.validTo() == null) {
      fields.bad("valid_to", "Say until when it counts.");
    }
    LocalDate today = LocalDate.now(clock);
    if (claim.validTo() != null && claim.validTo().isBefore(today)) {
      fields.bad("valid_to", "It has run out already.");
    } else if (claim.validTo() != null && claim.validTo().isAfter(today.plusYears(50))) {
      fields.bad("valid_to", "That is too far away.");
    }
    fields.refuseIfAny();
    return new AccreditationDetails(
        kind.kind(),
        kind.name(),
        reference,
        Fields.text(claim.issuer()),
        claim.validTo(),
        AccreditationStatus.CLAIMED);
  }
}
