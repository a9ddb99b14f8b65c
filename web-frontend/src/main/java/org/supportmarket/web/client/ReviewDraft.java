package org.supportmarket.web.client;

/**
 * What somebody has begun to say; all but {@code words} and {@code aspects} may be null.
 *
 * @param family whether somebody of their family works there
 */
public record ReviewDraft(
    Integer stars,
    String words,
    Aspects aspects,
    String outcome,
    String writtenBy,
    Boolean family) {
  public static final ReviewDraft EMPTY =
      new ReviewDraft(null, "", Aspects.NONE, null, null, false);

  public ReviewDraft {
    words = words == null ? "" : words;
    aspects = aspects == null ? Aspects.NONE : aspects;
    family = Boolean.TRUE.equals(family);
  }
}
