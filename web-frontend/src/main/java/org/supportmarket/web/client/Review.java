package org.supportmarket.web.client;

import java.util.UUID;

/**
 * What a buyer wrote; never who.
 *
 * @param quarter text such as "2026 Q3"
 * @param outcome the code of what it helped with, or null
 * @param writtenBy self or supporter
 * @param unverified whether they only say that they used it
 * @param renewed whether they said something else before
 * @param reply what the provider answered, or null
 */
public record Review(
    UUID id,
    int stars,
    String words,
    UUID listingId,
    String listingName,
    String quarter,
    Aspects aspects,
    String outcome,
    String writtenBy,
    boolean unverified,
    boolean renewed,
    Reply reply) {
  public Review {
    aspects = aspects == null ? Aspects.NONE : aspects;
  }

  /** A provider's public answer; {@code changed} may be empty. */
  public record Reply(String words, String changed) {}
}
