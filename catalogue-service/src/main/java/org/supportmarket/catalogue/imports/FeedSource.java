package org.supportmarket.catalogue.imports;

/**
 * Where imported services come from.
 *
 * @param name the feed's address, or the file's name
 */
record FeedSource(String name, boolean fetched) {

  static FeedSource at(String address) {
    return new FeedSource(address, true);
  }

  static FeedSource file(String name) {
    return new FeedSource(name, false);
  }

  String inWords() {
    return fetched ? "the open feed at " + name : "the open feed in the file " + name;
  }
}
