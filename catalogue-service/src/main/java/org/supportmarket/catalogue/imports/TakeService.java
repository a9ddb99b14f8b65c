package org.supportmarket.catalogue.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.catalogue.accreditation.AccreditationDetails;
import org.supportmarket.catalogue.accreditation.AccreditationStatus;
import org.supportmarket.catalogue.accreditation.RecordAccreditation;
import org.supportmarket.catalogue.imports.ForeignService.ForeignPlace;
import org.supportmarket.catalogue.imports.ForeignService.ForeignProvider;
import org.supportmarket.catalogue.listing.PublishListing;
import org.supportmarket.catalogue.listing.PublishingRule;
import org.supportmarket.catalogue.listing.WithdrawListing;
import org.supportmarket.catalogue.provider.ProviderRepository;
import org.supportmarket.catalogue.provider.ProviderStatus;
import org.supportmarket.catalogue.provider.RegisterLocation;
import org.supportmarket.catalogue.provider.RegisterProvider;
import org.supportmarket.kernel.database.Database;

/**
 * Takes one service of a feed: who offers it, its places and a listing, and marks where it came
 * from. Runs in the batch's transaction.
 */
@ApplicationScoped
class TakeService {
  static final String REGISTERED = "cqc-registered";

  private static final String FEED = "SELECT feed FROM imported_listing WHERE listing_id = ?";
  private static final String MARK =
      """
      INSERT INTO imported_listing (listing_id, feed, foreign_id, taken_on) VALUES (?, ?, ?, ?)
      ON CONFLICT (listing_id) DO UPDATE SET taken_on = excluded.taken_on
      """;

  private final EntityManager entityManager;
  private final Database database;
  private final ProviderRepository providers;
  private final RegisterProvider registerProvider;
  private final RegisterLocation registerLocation;
  private final RecordAccreditation recordAccreditation;
  private final PublishingRule rule;
  private final PublishListing publishListing;
  private final WithdrawListing withdrawListing;
  private final Clock clock;

  TakeService(
      EntityManager entityManager,
      Database database,
      ProviderRepository providers,
      RegisterProvider registerProvider,
      RegisterLocation registerLocation,
      RecordAccreditation recordAccreditation,
      PublishingRule rule,
      PublishListing publishListing,
      WithdrawListing withdrawListing,
      Clock clock) {
    this.entityManager = entityManager;
    this.database = database;
    this.providers = providers;
    this.registerProvider = registerProvider;
    this.registerLocation = registerLocation;
    this.recordAccreditation = recordAccreditation;
    this.rule = rule;
    this.publishListing = publishListing;
    this.withdrawListing = withdrawListing;
    this.clock = clock;
  }

  /** What became of a service. */
  enum Outcome {
    CHANGED,
    UNCHANGED,
    /** The feed says that it is not offered, and so it is not here. */
    NOT_ACTIVE,
    /** The feed tells us of what we have told it. */
    OWN,
    /** Another feed brought it, and goes on bringing it. */
    OF_ANOTHER_FEED,
    /** It may not be offered here. */
    REFUSED
  }

  /** What became of a service, and if it was refused why, in a sentence. */
  record Taken(Outcome outcome, String why) {
    static Taken of(Outcome outcome) {
      return new Taken(outcome, null);
    }

    static Taken refused(String why) {
      return new Taken(Outcome.REFUSED, why);
    }
  }

  /**
   * Obeys the rule of who may publish what, with one exception: what a provider offers that is
   * registered by what the feed says is shown, with that as its claim. It can't be bought here.
   */
  Taken take(ForeignService service, FeedSource source) {
    if (isOwn(service.foreignId())) {
      return Taken.of(Outcome.OWN);
    }
    String feed = feedOf(service.listingId());
    if (feed != null && source.fetched() && feed.contains("://") && !feed.equals(source.name())) {
      return Taken.of(Outcome.OF_ANOTHER_FEED);
    }
    if (!service.active()) {
      withdrawListing.withdrawAny(List.of(service.listingId()));
      return Taken.of(Outcome.NOT_ACTIVE);
    }
    boolean different = provider(service.provider());
    Optional<String> refusal = rule.refusal(service.provider().id(), service.offer());
    if (refusal.isPresent() && !mayClaim(service.provider())) {
      return Taken.refused(refusal.get());
    }
    for (ForeignPlace place : service.places()) {
      different |= registerLocation.register(place.id(), service.provider().id(), place.details());
    }
    different |=
        publishListing.publish(
            service.listingId(), service.provider().id(), service.offer(), service.where());
    if (different || feed == null) {
      entityManager.flush();
      database.update(
          MARK, service.listingId(), source.name(), service.foreignId(), LocalDate.now(clock));
    }
    return Taken.of(different ? Outcome.CHANGED : Outcome.UNCHANGED);
  }

  /** A claim to be registered never lets in whom a moderator has suspended. */
  private boolean mayClaim(ForeignProvider provider) {
    return provider.saidToBeRegistered()
        && providers.findById(provider.id()).status() == ProviderStatus.ACTIVE;
  }

  /** A number that the feed names is a claim until the register has been asked. */
  private boolean provider(ForeignProvider provider) {
    boolean different = registerProvider.register(provider.id(), provider.details());
    if (provider.saidToBeRegistered()) {
      different |=
          recordAccreditation.record(
              provider.id(),
              new AccreditationDetails(
                  REGISTERED,
                  "Registered with the Care Quality Commission",
                  provider.cqcNumber(),
                  "Care Quality Commission",
                  null,
                  AccreditationStatus.CLAIMED));
    }
    return different;
  }

  private boolean isOwn(String foreignId) {
    return foreignId.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        && database
            .one("SELECT 1 FROM listing WHERE id = ?", row -> true, UUID.fromString(foreignId))
            .isPresent();
  }

  private String feedOf(UUID listing) {
    return database.one(FEED, row -> row.getString("feed"), listing).orElse(null);
  }
}
