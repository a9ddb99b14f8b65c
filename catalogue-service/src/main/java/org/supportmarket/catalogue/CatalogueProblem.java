package org.supportmarket.catalogue;

import java.util.Locale;
import org.supportmarket.kernel.problem.ProblemKind;

/** Every refusal of this service: its code is the name in lower case, its status stands here. */
public enum CatalogueProblem implements ProblemKind {
  UNKNOWN_PARAMETER(400, "We don't know that question"),
  INVALID_PARAMETER(400, "Something in the question is not right"),
  TOO_DEEP(400, "That is further than we show"),
  POSTCODE_UNKNOWN(422, "We don't know that postcode"),
  PLACE_UNKNOWN(422, "We don't know that place"),
  INVALID_PRICE(422, "That is not a price"),
  NOT_FOUND(404, "There is nothing here"),
  LISTING_WITHDRAWN(404, "This is no longer offered"),
  LISTING_NOT_PUBLISHED(409, "This is not offered at the moment"),
  LISTING_NOT_PRICED(409, "This has no price here"),
  LISTING_NOT_SUSPENDED(409, "This is not suspended"),
  INVALID_LISTING(422, "Something in the listing is not right"),
  NOT_PUBLISHABLE(409, "This can't be published"),
  NOTHING_CHANGED(409, "There is nothing to send"),
  CHANGE_OPEN(409, "Another change has been begun"),
  CHANGE_NOT_WAITING(409, "This is not waiting for a decision"),
  TOO_MANY_DRAFTS(409, "There are too many drafts"),
  REASON_NEEDED(422, "Please say why"),
  NO_PROVIDER(404, "Your login belongs to no provider"),
  PROVIDER_NOT_ACTIVE(409, "You can't do that yet"),
  PROVIDER_EXISTS(409, "You have joined already"),
  INVALID_PROVIDER(422, "Something is missing or not right"),
  WRONG_STATUS(409, "That can't be done now"),
  ENTRY_TAKEN(409, "Somebody acts for it already"),
  CHANGED_MEANWHILE(409, "It has changed meanwhile"),
  NEEDS_SECOND_PERSON(409, "Somebody else has to agree"),
  INVALID_ACCREDITATION(422, "Something is missing or not right"),
  ACCREDITATION_EXISTS(409, "You have told us already"),
  FROM_REGISTER(409, "We have this from a register"),
  INVALID_EVIDENCE(422, "We can't use that file"),
  EVIDENCE_TOO_LARGE(413, "That file is too large"),
  IMPORT_UNREADABLE(422, "We can't read that file"),
  SHORTLIST_FULL(409, "Your shortlist is full"),
  WORDS_MISSING(422, "There are no words"),
  WORDS_TOO_LONG(422, "That is too long"),
  QUESTION_CLOSED(409, "This conversation is closed"),
  QUESTION_FULL(409, "This conversation is full"),
  TOO_MANY_QUESTIONS(409, "You have many conversations open"),
  REPORT_CLOSED(409, "This report is closed already"),
  TOO_MANY_REPORTS(429, "We know about this one"),
  FEED_ADDRESS_REFUSED(422, "We don't read that address"),
  REBUILD_RUNNING(409, "The index is being rebuilt already"),
  SEARCH_UNAVAILABLE(503, "Search is resting");

  private final int status;
  private final String title;

  CatalogueProblem(int status, String title) {
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
