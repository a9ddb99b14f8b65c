package org.supportmarket.catalogue.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.catalogue.accreditation.AccreditationDetails;
import org.supportmarket.catalogue.accreditation.RecordAccreditation;
import org.supportmarket.catalogue.audit.Audit;
import org.supportmarket.catalogue.listing.ReinstateListings;
import org.supportmarket.catalogue.listing.SuspendListings;
import org.supportmarket.catalogue.listing.SuspensionCause;
import org.supportmarket.catalogue.provider.LocationRepository;
import org.supportmarket.kernel.database.Database;

/**
 * What the register says decides whether new orders may be made: a place that closed or gives no
 * care has its listings suspended, a provider whose last place closed all it offers. When the
 * register says otherwise, they go on.
 */
@ApplicationScoped
class FollowRegister {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  /** Of a provider: what hangs on this place, and what hangs on none. */
  private static final String SUSPENDED_BY_REGISTER =
      """
      SELECT l.id FROM listing l
        JOIN listing_suspension s ON s.listing_id = l.id AND s.cause = 'register'
       WHERE l.provider_id = ? AND (l.location_id = ? OR l.location_id IS NULL)
      """;

  /** Providers that joined by themselves, said this number is theirs, and were believed. */
  private static final String VERIFIED_CLAIMS =
      """
      SELECT provider_id FROM accreditation
       WHERE kind = 'cqc-registered' AND status = 'verified' AND reference = ?
         AND provider_id <> ?
      """;

  static final String HOW_VERIFIED = "In the register of the Care Quality Commission";

  private final LocationRepository locations;
  private final RecordAccreditation record;
  private final SuspendListings suspend;
  private final ReinstateListings reinstate;
  private final Database database;
  private final Audit audit;

  FollowRegister(
      LocationRepository locations,
      RecordAccreditation record,
      SuspendListings suspend,
      ReinstateListings reinstate,
      Database database,
      Audit audit) {
    this.locations = locations;
    this.record = record;
    this.suspend = suspend;
    this.reinstate = reinstate;
    this.database = database;
    this.audit = audit;
  }

  /** Returns whether anything is different now. */
  boolean follow(
      CqcLocation location,
      UUID locationId,
      UUID providerId,
      LocalDate dormantSince,
      Collection<ServiceType> types) {
    Collection<UUID> here = CqcIds.listings(location.locationId(), types);
    if (location.deregisteredOn() != null) {
      return closed(location, providerId, here);
    }
    if (dormantSince != null) {
      String reason =
          "The register of the Care Quality Commission says that no care has been given from this"
              + " place since %s.".formatted(DAY.format(dormantSince));
      return told(
          "listings.suspended",
          providerId,
          "dormant",
          suspend.these(here, SuspensionCause.REGISTER, reason));
    }
    return reinstate(providerId, locationId);
  }

  private boolean reinstate(UUID providerId, UUID locationId) {
    List<UUID> suspended =
        database.query(
            SUSPENDED_BY_REGISTER, row -> row.getObject("id", UUID.class), providerId, locationId);
    return !suspended.isEmpty()
        && told(
            "listings.reinstated",
            providerId,
            "registered",
            reinstate.these(suspended, SuspensionCause.REGISTER));
  }

  /** The same registration, of whoever else was found to hold it. */
  boolean followClaims(AccreditationDetails registration, UUID providerId) {
    boolean different = false;
    for (UUID claimant :
        database.query(
            VERIFIED_CLAIMS,
            row -> row.getObject("provider_id", UUID.class),
            registration.reference(),
            providerId)) {
      different |= record.record(claimant, registration, HOW_VERIFIED);
      different |=
          registration.validTo() != null
              ? ended(claimant, registration.validTo())
              : reinstate(claimant, null);
    }
    return different;
  }

  private boolean closed(CqcLocation location, UUID providerId, Collection<UUID> here) {
    LocalDate allClosedOn = locations.closedOn(providerId);
    return allClosedOn != null
        ? ended(providerId, allClosedOn)
        : told(
            "listings.suspended",
            providerId,
            "deregistered",
            suspend.these(
                here,
                SuspensionCause.REGISTER,
                "This place's registration with the Care Quality Commission ended on %s."
                    .formatted(DAY.format(location.deregisteredOn()))));
  }

  private boolean ended(UUID providerId, LocalDate on) {
    return told(
        "listings.suspended",
        providerId,
        "deregistered",
        suspend.ofProvider(
            providerId,
            SuspensionCause.REGISTER,
            "This provider's registration with the Care Quality Commission ended on %s."
                .formatted(DAY.format(on))));
  }

  private boolean told(String action, UUID providerId, String register, boolean different) {
    if (different) {
      audit.record(
          action, "provider", providerId, Map.of("cause", "register", "register", register));
    }
    return different;
  }
}
