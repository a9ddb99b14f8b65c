package org.supportmarket.ratings.review;

/** Bodies shown in the OpenAPI document. */
final class ReviewExamples {
  static final String NEW =
      """
      {"order_line_id": "6f1c2b0a-54e2-4b1e-9d0a-3c1f7a2e9b11", "stars": 5,
       "words": "Came on time every week and always asked what I wanted done first."}
      """;
  static final String WRITTEN =
      """
      {"id": "0b0de5b4-7c8f-4b7a-8f0e-5d6c1f3b2a90", "order_line_id": "6f1c2b0a-54e2-4b1e-9d0a-3c1f7a2e9b11",
       "listing_id": "b7e1f0aa-2d8c-4a0e-bb3f-0d9c5e6f7a81", "provider_id": "2a4c6e80-1b3d-4f5a-9c7e-8d0f1a2b3c4d",
       "stars": 5, "words": "Came on time every week and always asked what I wanted done first.",
       "written_on": "2026-08-14"}
      """;
  static final String ALREADY_REVIEWED =
      """
      {"status": 409, "title": "Already reviewed", "detail": "You have already rated this.",
       "code": "already_reviewed"}
      """;
  static final String PURCHASE_UNKNOWN =
      """
      {"status": 404, "title": "Purchase not found",
       "detail": "We cannot find this among the things you have bought.", "code": "purchase_unknown"}
      """;
  static final String WORDS_TOO_LONG =
      """
      {"status": 422, "title": "Too many words",
       "detail": "Your review has 2,310 characters. Shorten it to 2,000 or fewer.",
       "code": "words_too_long", "length": 2310, "max": 2000}
      """;
  static final String PURCHASES =
      """
      [{"order_id": "9d1e6a55-0c0f-4f7e-8a8b-1f0d2c3b4a59", "order_line_id": "6f1c2b0a-54e2-4b1e-9d0a-3c1f7a2e9b11",
        "listing_id": "b7e1f0aa-2d8c-4a0e-bb3f-0d9c5e6f7a81", "listing_name": "Two hours of cleaning",
        "provider_id": "2a4c6e80-1b3d-4f5a-9c7e-8d0f1a2b3c4d", "provider_name": "Bright Mornings",
        "delivered_on": "2026-08-12", "can_review": false,
        "review": {"id": "0b0de5b4-7c8f-4b7a-8f0e-5d6c1f3b2a90", "stars": 5,
                   "words": "Came on time every week.", "written_on": "2026-08-14"}}]
      """;
  static final String PAGE =
      """
      {"total_items": 41, "page_number": 1, "size": 1, "total_pages": 41,
       "contents": [{"id": "0b0de5b4-7c8f-4b7a-8f0e-5d6c1f3b2a90", "stars": 5,
                     "words": "Came on time every week.",
                     "listing_id": "b7e1f0aa-2d8c-4a0e-bb3f-0d9c5e6f7a81",
                     "listing_name": "Two hours of cleaning", "quarter": "2026 Q3"}]}
      """;

  private ReviewExamples() {}
}
