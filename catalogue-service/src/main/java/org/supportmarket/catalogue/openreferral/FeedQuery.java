package org.supportmarket.catalogue.openreferral;

import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;

/**
 * What somebody wants of the feed; null means that it does not matter.
 *
 * @param words in the service itself
 * @param term one of our words that it must have
 * @param list slug of a taxonomy of which it must have a word
 * @param unknown whether a word or taxonomy was asked for that nobody has: then nothing is found
 * @param minimumAge its own minimum age is at least this
 * @param maximumAge its own maximum age is at most this
 * @param startTime it opens then or later
 * @param endTime it closes then or earlier
 * @param day mon to sun
 * @param modifiedAfter it has changed then or since
 * @param full whether everything nested is wanted too
 */
record FeedQuery(
    PageWish page,
    String words,
    FeedTerm term,
    String list,
    boolean unknown,
    UUID organization,
    Integer minimumAge,
    Integer maximumAge,
    LocalTime startTime,
    LocalTime endTime,
    String day,
    Instant modifiedAfter,
    Near near,
    boolean full) {}
