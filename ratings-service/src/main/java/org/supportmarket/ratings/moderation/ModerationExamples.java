package org.supportmarket.ratings.moderation;

/** Bodies shown in the OpenAPI document. */
final class ModerationExamples {
  static final String ONE =
      """
      {"id": "0b0de5b4-7c8f-4b7a-8f0e-5d6c1f3b2a90", "provider_id": "2a4c6e80-1b3d-4f5a-9c7e-8d0f1a2b3c4d",
       "provider_name": "Bright Mornings", "listing_id": "b7e1f0aa-2d8c-4a0e-bb3f-0d9c5e6f7a81",
       "listing_name": "Two hours of cleaning", "stars": 5, "words": "Thank you Margaret.", "state": "waiting",
       "since": "2026-08-14T14:30:00Z",
       "findings": [{"kind": "staff_name", "from": 10, "to": 18, "why": "It may name somebody who works there."}],
       "appeal": null, "removal": null, "history": []}
      """;
  static final String PAGE =
      """
      {"total_items": 1, "total_pages": 1, "page_number": 1, "size": 1, "contents": [
      """
          + ONE
          + "]}";
  static final String OUTCOMES =
      """
      [{"review_id": "0b0de5b4-7c8f-4b7a-8f0e-5d6c1f3b2a90", "code": null, "detail": null},
       {"review_id": "0b0de5b4-7c8f-4b7a-8f0e-5d6c1f3b2a91", "code": "review_moved",
        "detail": "Somebody has decided this, or it was written anew."}]
      """;
  static final String PACE =
      """
      {"waiting": 3, "oldest": "2026-08-14T14:30:00Z", "decided": 41, "median_minutes": 210, "ninetieth_minutes": 1300}
      """;
  static final String MINE =
      """
      {"review_id": "0b0de5b4-7c8f-4b7a-8f0e-5d6c1f3b2a90", "state": "refused", "decided_at": "2026-08-14T14:30:00Z",
       "reason": "It names somebody who works there.", "words": null, "can_appeal": true, "appealed_at": null,
       "overturned": null, "answer": null}
      """;

  private ModerationExamples() {}
}
