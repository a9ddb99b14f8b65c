package org.supportmarket.catalogue.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.supportmarket.catalogue.listing.ListingRow;
import org.supportmarket.catalogue.listing.Offer;
import org.supportmarket.catalogue.listing.OpenTime;

/**
 * What a listing is counted under, as one list of words such as {@code need:dementia}:
 * Elasticsearch then walks through one list for each listing found, and not through ten. What runs
 * out by itself on a day is not among it and is counted by its date.
 */
final class CountedValues {
  static final String CATEGORY = "category";
  static final String PRICE_BAND = "price_band";
  static final String RATING = "rating";
  static final String NEED = "need";
  static final String AGE_GROUP = "age_group";
  static final String DAY = "day";
  static final String ACCESS = "access";
  static final String LANGUAGE = "language";
  static final String KIND = "kind";
  static final String MICRO = "micro";

  private CountedValues() {}

  static List<String> of(ListingRow row) {
    Offer offer = row.offer();
    List<String> values = new ArrayList<>();
    add(values, CATEGORY, Stream.of(offer.category()));
    add(values, KIND, Stream.of(offer.kind().word()));
    add(values, MICRO, Stream.of(Boolean.toString(row.provider().micro())));
    add(values, NEED, offer.needs().stream());
    add(values, AGE_GROUP, offer.ageGroups().stream());
    add(values, LANGUAGE, offer.languages().stream());
    add(values, ACCESS, offer.access().stream());
    add(values, DAY, row.availability().times().stream().map(OpenTime::day).distinct());
    add(values, PRICE_BAND, lowest(offer.pricePence()));
    add(values, RATING, highest(row.rating().average()));
    return values;
  }

  private static void add(List<String> values, String facet, Stream<String> choices) {
    choices.map(choice -> word(facet, choice)).forEach(values::add);
  }

  static String word(String facet, String choice) {
    return facet + ":" + choice;
  }

  /** The narrowest price band it is in: whoever counts adds up those below. */
  private static Stream<String> lowest(Long pricePence) {
    return FacetNames.PRICE_BANDS.keySet().stream()
        .filter(end -> pricePence != null && pricePence <= end)
        .min(Long::compare)
        .map(Object::toString)
        .stream();
  }

  /** The most stars it has in full: whoever counts adds up those above. */
  private static Stream<String> highest(Double average) {
    return FacetNames.STARS.keySet().stream()
        .filter(start -> average != null && average >= start)
        .max(Long::compare)
        .map(Object::toString)
        .stream();
  }
}
