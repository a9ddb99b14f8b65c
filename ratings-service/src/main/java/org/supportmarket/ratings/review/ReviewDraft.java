package org.supportmarket.ratings.review;

import java.util.UUID;
import org.supportmarket.kernel.caller.Caller;

/**
 * A review about to be written.
 *
 * @param orderLineId null for something that was used and not bought here
 * @param stars 1 to 5
 * @param words free text, at most 2,000 characters; null or empty for none
 * @param outcome what it helped with, or null
 * @param family whether they say that somebody of their family works there
 */
public record ReviewDraft(
    UUID personId,
    UUID orderLineId,
    int stars,
    String words,
    Aspects aspects,
    Outcome outcome,
    Writer writer,
    boolean family) {

  /** By somebody who says of no family there. */
  public ReviewDraft(
      UUID personId,
      UUID orderLineId,
      int stars,
      String words,
      Aspects aspects,
      Outcome outcome,
      Writer writer) {
    this(personId, orderLineId, stars, words, aspects, outcome, writer, false);
  }

  /** Stars and words alone, by the person themselves. */
  public ReviewDraft(UUID personId, UUID orderLineId, int stars, String words) {
    this(personId, orderLineId, stars, words, Aspects.NONE, null, Writer.UNKNOWN);
  }

  /**
   * Whose login it is written with.
   *
   * @param issuer null where no login is known
   * @param provider the provider they work for, or null
   * @param acting whether they act for the person; then it is written by a supporter
   */
  public record Writer(String issuer, String subject, UUID provider, WrittenBy by, boolean acting) {
    /** Where no login is known: a sample of the past. */
    public static final Writer UNKNOWN = new Writer(null, null, null, WrittenBy.SELF);

    /** The person's own login. */
    public Writer(String issuer, String subject, UUID provider, WrittenBy by) {
      this(issuer, subject, provider, by, false);
    }

    /** The caller for themselves; null is without anybody's hands. */
    static Writer own(Caller caller, WrittenBy by) {
      return new Writer(
          caller.issuer(), caller.subject(), caller.provider(), by == null ? WrittenBy.SELF : by);
    }

    /** The caller for somebody they act for. */
    static Writer acting(Caller caller) {
      return new Writer(
          caller.issuer(), caller.subject(), caller.provider(), WrittenBy.SUPPORTER, true);
    }

    /** As what they have begun is kept: empty for the person themselves. */
    String login() {
      return acting ? issuer + "#" + subject : "";
    }
  }
}
