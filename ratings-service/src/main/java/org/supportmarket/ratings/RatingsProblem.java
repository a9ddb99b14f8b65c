package org.supportmarket.ratings;

import java.util.Locale;
import org.supportmarket.kernel.problem.ProblemKind;

/** Every refusal this service gives of its own, from code to status. */
public enum RatingsProblem implements ProblemKind {
  /** No such order line, or another person's: the two must not be told apart. */
  PURCHASE_UNKNOWN(404, "Purchase not found"),
  /** Bought, but not delivered yet, or declined or cancelled. */
  NOT_DELIVERED(409, "Not delivered"),
  /** This person has rated this listing, less than three months ago. */
  ALREADY_REVIEWED(409, "Already reviewed"),
  /** Whoever works for a provider does not rate it. */
  OWN_PROVIDER(403, "Your own provider"),
  /** Nobody the caller acts for; none and a stranger must not be told apart. */
  PERSON_UNKNOWN(404, "No such person"),
  /** They act for the person no longer, or not for this. */
  NOT_ACTING(403, "Not for this person"),
  /** A supporter does not take the place of what the person said. */
  SAID_THEMSELVES(409, "Said already, by the person"),
  /** Who acts for whom cannot be asked just now. */
  ORDERING_RESTING(503, "Try again in a minute"),
  /** Nothing of this id is on offer. */
  LISTING_UNKNOWN(404, "Not on offer"),
  /** What can be bought here is rated by who bought it. */
  ORDERED_HERE(422, "Ordered here"),
  /** What is on offer cannot be looked up just now. */
  CATALOGUE_RESTING(503, "Try again in a minute"),
  /** No such review, or another person's. */
  REVIEW_UNKNOWN(404, "Review not found"),
  /** Too late to change it, or something newer was said. */
  REVIEW_FIXED(409, "Can no longer be changed"),
  /** Its state is another one by now. */
  REVIEW_MOVED(409, "Decided meanwhile"),
  /** More words than a review takes. */
  WORDS_TOO_LONG(422, "Too many words"),
  /** Nothing was written where words are needed. */
  WORDS_MISSING(422, "Words are missing"),
  /** A parameter that is out of its bounds. */
  INVALID_PARAMETER(400, "Not a valid parameter"),
  /** Their own review, once; another moderator decides. */
  ALREADY_APPEALED(409, "Asked already"),
  /** One reply is shown to a review. */
  ALREADY_REPLIED(409, "Replied already"),
  /** No reply waits there. */
  REPLY_UNKNOWN(404, "No reply here"),
  /** The provider has disputed it. */
  ALREADY_DISPUTED(409, "Told already"),
  /** No dispute waits there. */
  DISPUTE_UNKNOWN(404, "Nothing disputed here"),
  /** No sign waits there. */
  FLAG_UNKNOWN(404, "No sign here"),
  /** A login of a provider's that belongs to none yet. */
  NO_PROVIDER(403, "No provider"),
  /** No appeal waits there. */
  APPEAL_UNKNOWN(404, "No appeal here"),
  /** Two persons are needed, and this one was the first. */
  NEEDS_SECOND_PERSON(409, "Another person has to agree"),
  /** Nothing that was told to this council's desk. */
  WORRY_UNKNOWN(404, "Nothing here"),
  /** The desk has dealt with it. */
  WORRY_CLOSED(409, "Dealt with"),
  /** More than people can have written in an hour. */
  LINE_BUSY(429, "Too many at once"),
  /** An officer whose login belongs to no council. */
  NO_COUNCIL(403, "No council"),
  /** A page that nobody turns to by hand. */
  TOO_DEEP(400, "Too many pages in");

  private final int status;
  private final String title;

  RatingsProblem(int status, String title) {
    this.status = status;
    this.title = title;
  }

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String title() {
    return title;
  }
}
