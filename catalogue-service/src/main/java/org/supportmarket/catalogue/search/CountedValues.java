package org.supportmarket.catalogue.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supportmarket.catalogue.listing.ListingRow;
import org.supportmarket.catalogue.listing.Offer;
import org.supportmarket.catalogue.listing.OpenTime;

/**
 * What a listing is counted under, as one list of words such as {@code need:dementia}:
 * Elasticsearch then walks through one list for each listing found, and not through ten. Where most
 * have several of few choices, such as days of the week, the several are one word: {@code
 * day:fri+mon}. What runs out by itself on a day is not among it and is counted by its date.
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

  private static final String TOGETHER = "+";

  private CountedValues() {}

  static List<String> of(ListingRow row) {
    Offer offer = row.offer();
    List<String> values = new ArrayList<>();
    add(values, CATEGORY, Stream.of(offer.category()));
    add(values, KIND, Stream.of(offer.kind().word()));
    add(values, MICRO, Stream.of(Boolean.toString(row.provider().micro())));
    add(values, NEED, offer.needs().stream());
    add(values, LANGUAGE, offer.languages().stream());
    add(values, AGE_GROUP, together(offer.ageGroups().stream()));
    add(values, ACCESS, together(offer.access().stream()));
    add(values, DAY, together(row.availability().times().stream().map(OpenTime::day)));
    add(values, PRICE_BAND, priceBand(offer.pricePence()).stream());
    add(values, RATING, stars(row.rating().average()).stream());
    return values;
  }

  private static Stream<String> together(Stream<String> choices) {
    String several = choices.distinct().sorted().collect(Collectors.joining(TOGETHER));
    return several.isEmpty() ? Stream.empty() : Stream.of(several);
  }

  /** The words of single choices behind a word of the index. */
  static Stream<String> apart(String word) {
    String facet = word.substring(0, word.indexOf(':') + 1);
    return Stream.of(word.substring(facet.length()).split(Pattern.quote(TOGETHER)))
        .map(facet::concat);
  }

  private static void add(List<String> values, String facet, Stream<String> choices) {
    choices.map(choice -> word(facet, choice)).forEach(values::add);
  }

  static String word(String facet, String choice) {
    return facet + ":" + choice;
  }

  /** The narrowest price band it is in: whoever counts adds up those below. */
  static Optional<String> priceBand(Long pricePence) {
    return FacetNames.PRICE_BANDS.keySet().stream()
        .filter(end -> pricePence != null && pricePence <= end)
        .min(Long::compare)
        .map(Object::toString);
  }

  /** The most stars it has in full: whoever counts adds up those above. */
  static Optional<String> stars(Double average) {
    return FacetNames.STARS.keySet().stream()
        .filter(start -> average != null && average >= start)
        .max(Long::compare)
        .map(Object::toString);
  }
}
