package org.supportmarket.ratings.review;

import java.util.UUID;

/**
 * A review about to be written.
 *
 * @param stars 1 to 5
 * @param words free text, at most 2,000 characters; null or empty for none
 * @param outcome what it helped with, or null
 */
public record ReviewDraft(
    UUID personId,
    UUID orderLineId,
    int stars,
    String words,
    Aspects aspects,
    Outcome outcome,
    Writer writer) {

  /** Stars and words alone, by the person themselves. */
  public ReviewDraft(UUID personId, UUID orderLineId, int stars, String words) {
    this(personId, orderLineId, stars, words, Aspects.NONE, null, Writer.UNKNOWN);
  }

  /**
   * Whose login it is written with.
   *
   * @param issuer null where no login is known
   * @param provider the provider they work for, or null
   */
  public record Writer(String issuer, String subject, UUID provider, WrittenBy by) {
    /** Where no login is known: a sample of the past. */
    public static final Writer UNKNOWN = new Writer(null, null, null, WrittenBy.SELF);
  }
}
