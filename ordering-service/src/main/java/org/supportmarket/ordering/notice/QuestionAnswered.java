package org.supportmarket.ordering.notice;

/**
 * What we read of the catalogue's event of this name: a provider has answered what a login asked.
 *
 * @param kind question, or quote where a price was asked for
 */
public record QuestionAnswered(
    String kind, String listingName, String providerName, String issuer, String subject) {
  /** The event's type in the catalogue's feed. */
  public static final String TYPE = "org.supportmarket.catalogue.question-answered.v1";

  String inWords() {
    return "%s has answered %s “%s”. You can read it, and ask more, under the questions you have asked."
        .formatted(
            providerName,
            "quote".equals(kind) ? "what it would cost you:" : "your question about",
            listingName);
  }
}
