package org.supportmarket.ordering.sample;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.supportmarket.ordering.offer.Offer;
import org.supportmarket.ordering.offer.OfferCatalogue;

/** The sample listings that can be bought, in an order that is the same on every machine. */
final class Shelf {
  private final List<Offer> offers;
  private final Map<String, List<Offer>> byCategory;

  Shelf(List<Offer> offers) {
    this.offers = offers;
    this.byCategory = offers.stream().collect(Collectors.groupingBy(Offer::category));
  }

  /** Ids of the catalogue's sample listings. */
  static List<UUID> ids(int listings) {
    return IntStream.rangeClosed(1, listings).mapToObj(n -> SampleIds.of("listing:" + n)).toList();
  }

  /** What of them is published, priced and orderable. */
  static Shelf of(OfferCatalogue catalogue, int listings) {
    List<UUID> ids = ids(listings);
    Map<UUID, Offer> known =
        catalogue.find(ids).stream().collect(Collectors.toMap(Offer::listingId, offer -> offer));
    return new Shelf(
        ids.stream().filter(known::containsKey).map(known::get).filter(Shelf::isForSale).toList());
  }

  List<Offer> in(Category category) {
    return byCategory.getOrDefault(category.slug(), List.of());
  }

  /**
   * One of these, of which the first are known best: half of all choose among the first quarter.
   */
  static Offer popular(List<Offer> choice, SplittableRandom chance) {
    double place = chance.nextDouble();
    return choice.get((int) (place * place * choice.size()));
  }

  List<Offer> of(UUID provider) {
    return offers.stream().filter(offer -> offer.providerId().equals(provider)).toList();
  }

  private static boolean isForSale(Offer offer) {
    return offer.orderable()
        && "published".equals(offer.status())
        && offer.pricePence() != null
        && offer.pricePence() > 0;
  }
}
