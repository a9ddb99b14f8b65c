package org.supportmarket.catalogue.search;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How results can be ordered; the parameter is the name in lower case. */
enum SortOrder {
  /** What fits the words best; also how near, how well rated, how sure and how free it is. */
  BEST,
  /** The nearest first; needs a place. */
  DISTANCE,
  PRICE,
  PRICE_DESC,
  RATING,
  NAME;

  static Optional<SortOrder> of(String word) {
    return Stream.of(values()).filter(order -> order.word().equals(word)).findFirst();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
