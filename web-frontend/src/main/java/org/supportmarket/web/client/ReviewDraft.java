package org.supportmarket.web.client;

/** What somebody has begun to say; all but {@code words} and {@code aspects} may be null. */
public record ReviewDraft(
    Integer stars, String words, Aspects aspects, String outcome, String writtenBy) {
  public static final ReviewDraft EMPTY = new ReviewDraft(null, "", Aspects.NONE, null, null);

  public ReviewDraft {
    words = words == null ? "" : words;
    aspects = aspects == null ? Aspects.NONE : aspects;
  }
}
