package org.supportmarket.web.catalogue;

import java.time.LocalDate;
import org.supportmarket.web.client.Listing;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Words;

/** Whether there is space, and how much to trust that. */
record Spaces(String sentence, String asOf, boolean stale) {

  /** Null where spaces are not counted. */
  static Spaces of(Listing listing) {
    if (listing.spaces() == null) {
      return null;
    }
    return new Spaces(
        sentence(listing.spaces()),
        asOf(listing.spacesConfirmedOn(), listing.spacesStale()),
        listing.spacesStale());
  }

  /** On a card; null where there is nothing sure to say. */
  static String brief(Integer spaces, boolean stale) {
    if (spaces == null || stale) {
      return null;
    }
    return spaces == 0 ? "No space just now" : "Has space now";
  }

  private static String sentence(int spaces) {
    return spaces == 0
        ? "There is no space just now."
        : "There "
            + (spaces == 1 ? "is " : "are ")
            + Numbers.things(spaces, "space", "spaces")
            + ".";
  }

  private static String asOf(LocalDate confirmed, boolean stale) {
    if (confirmed == null) {
      return "We do not know when they last looked.";
    }
    String last = "Last confirmed on " + Words.day(confirmed) + ".";
    return stale ? last + " We do not know if this is still right: ask them." : last;
  }
}
