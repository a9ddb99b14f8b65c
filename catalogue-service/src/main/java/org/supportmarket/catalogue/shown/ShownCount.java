package org.supportmarket.catalogue.shown;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/** How often one listing was shown and opened on one day. */
record ShownCount(Key key, long shown, long opened) {

  /** In one order everywhere, so that two copies that add never block each other. */
  record Key(UUID listing, LocalDate day) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return Comparator.comparing(Key::listing).thenComparing(Key::day).compare(this, other);
    }
  }

  ShownCount plus(ShownCount more) {
    return new ShownCount(key, shown + more.shown, opened + more.opened);
  }
}
