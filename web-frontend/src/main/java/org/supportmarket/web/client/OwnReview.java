package org.supportmarket.web.client;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the signed-in person said of a listing, and what became of it.
 *
 * @param acting whether a supporter wrote it down with their own login
 * @param unverified whether it is of something that was used and not bought here
 * @param state waiting, published, refused or removed
 * @param replaced whether something newer took its place
 * @param reason of the last decision, as a code
 */
public record OwnReview(
    UUID id,
    UUID orderLineId,
    UUID listingId,
    String listingName,
    String providerName,
    int stars,
    String words,
    Aspects aspects,
    String outcome,
    String writtenBy,
    boolean acting,
    boolean unverified,
    String state,
    boolean standing,
    boolean replaced,
    LocalDate writtenOn,
    boolean canChange,
    boolean canRenew,
    LocalDate renewableFrom,
    String reason,
    List<Finding> findings) {

  public OwnReview {
    aspects = aspects == null ? Aspects.NONE : aspects;
    findings = findings == null ? List.of() : List.copyOf(findings);
  }

  /** Why a person looks at it first. */
  public record Finding(String kind, String why) {}
}
