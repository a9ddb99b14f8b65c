package org.supportmarket.catalogue.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.catalogue.audit.Audit;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.problem.Refusal;

/**
 * A moderator agrees that a provider which joins is one the register brought: the entry with its
 * listings and ratings is theirs from now on, and what they have prepared goes to it.
 */
@ApplicationScoped
public class TakeOverEntry {
  private static final String MOVE_LOGINS =
      "UPDATE provider_login SET provider_id = ? WHERE provider_id = ?";
  private static final String MOVE_LISTINGS =
      "UPDATE listing SET provider_id = ? WHERE provider_id = ?";
  private static final String MOVE_CHANGES =
      "UPDATE listing_change SET provider_id = ? WHERE provider_id = ?";
  private static final String MOVE_ACCREDITATIONS =
      """
      UPDATE accreditation a SET provider_id = ?
       WHERE a.provider_id = ?
         AND NOT EXISTS (SELECT FROM accreditation b WHERE b.provider_id = ? AND b.kind = a.kind)
      """;

  private final ProviderRepository providers;
  private final RegisterEntries entries;
  private final ProviderLogins logins;
  private final Database database;
  private final Audit audit;
  private final Event<ProviderChanged> changed;
  private final Clock clock;

  TakeOverEntry(
      ProviderRepository providers,
      RegisterEntries entries,
      ProviderLogins logins,
      Database database,
      Audit audit,
      Event<ProviderChanged> changed,
      Clock clock) {
    this.providers = providers;
    this.entries = entries;
    this.logins = logins;
    this.database = database;
    this.audit = audit;
    this.changed = changed;
    this.clock = clock;
  }

  /**
   * Refuses with {@code entry_taken} if somebody acts for the entry already.
   *
   * @param entryId the entry the moderator saw beside the application
   * @param seen when what the moderator saw was submitted; null takes whatever is there
   */
  @Transactional
  public void takeOver(UUID applicantId, UUID entryId, Instant seen) {
    Provider applicant = lock(applicantId);
    if (applicant.status() != ProviderStatus.APPLIED) {
      throw Refusal.of(CatalogueProblem.WRONG_STATUS, "This provider does not ask to join.");
    }
    Provider known = lock(entryId);
    RegisterEntry entry =
        entries
            .find(applicant.cqcClaim())
            .filter(found -> found.id().equals(entryId))
            .filter(found -> seen == null || seen.equals(applicant.appliedAt()))
            .orElseThrow(
                () ->
                    Refusal.of(
                        CatalogueProblem.CHANGED_MEANWHILE,
                        "Look again: they have changed it meanwhile."));
    if (entry.taken()) {
      throw Refusal.of(
          CatalogueProblem.ENTRY_TAKEN,
          "Somebody acts for " + entry.name() + " already. Find out who is right, and say no.");
    }
    boolean renamed = known.becomeThatOf(applicant, clock.instant());
    applicant.step(
        ProviderStatus.CLOSED, "You act for " + known.details().name() + " now.", clock.instant());
    move(applicantId, entryId);
    logins.tell(entryId);
    audit.record("provider.taken-over", "provider", entryId, Map.of("application", applicantId));
    audit.record("provider.approved", "provider", applicantId, Map.of("same_as", entryId));
    changed.fire(new ProviderChanged(entryId, renamed));
  }

  private void move(UUID from, UUID to) {
    providers.flush();
    database.update(MOVE_LOGINS, to, from);
    database.update(MOVE_LISTINGS, to, from);
    database.update(MOVE_CHANGES, to, from);
    database.update(MOVE_ACCREDITATIONS, to, from, to);
  }

  private Provider lock(UUID id) {
    return providers
        .lock(id)
        .orElseThrow(
            () -> Refusal.of(CatalogueProblem.NOT_FOUND, "We know no provider with this address."));
  }
}
