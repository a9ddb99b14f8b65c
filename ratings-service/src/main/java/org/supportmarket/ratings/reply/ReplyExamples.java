package org.supportmarket.ratings.reply;

/** Bodies shown in the OpenAPI document. */
final class ReplyExamples {
  static final String OF_US =
      """
      {"total_items": 1, "total_pages": 1, "page_number": 1, "size": 1, "contents": [
       {"id": "0b0de5b4-7c8f-4b7a-8f0e-5d6c1f3b2a90", "stars": 3, "words": "Often late.",
        "listing_name": "Two hours of cleaning", "quarter": "2026 Q3",
        "reply": {"state": "published", "words": "We are sorry.", "changed": "We plan more time between visits.",
                  "reason": null}, "disputed": false, "answer": null}]}
      """;
  static final String IMPROVEMENT =
      """
      [{"quarter": "2026 Q3", "words": "Several people would like to be rung when somebody is late."}]
      """;
  static final String QUEUE =
      """
      [{"id": "0b0de5b4-7c8f-4b7a-8f0e-5d6c1f3b2a90", "kind": "reply",
        "review_id": "0b0de5b4-7c8f-4b7a-8f0e-5d6c1f3b2a91", "provider_id": "2a4c6e80-1b3d-4f5a-9c7e-8d0f1a2b3c4d",
        "words": "Ring us on 01632 960 001.", "changed": "", "since": "2026-08-14T14:30:00Z",
        "review_words": "Often late."}]
      """;

  private ReplyExamples() {}
}
