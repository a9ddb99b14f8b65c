package org.supportmarket.ratings.review;

/** Bodies shown in the OpenAPI document. */
final class ReviewExamples {
  static final String NEW =
      """
      {"order_line_id": "6f1c2b0a-54e2-4b1e-9d0a-3c1f7a2e9b11", "stars": 5,
       "words": "Came on time every week and always asked what I wanted done first.",
       "aspects": {"kindness": 5, "on_time": 5}, "outcome": "home"}
      """;
  static final String CHANGED =
      """
      {"stars": 4, "words": "Came on time nearly every week.", "aspects": {"on_time": 4}, "outcome": "home"}
      """;
  static final String WRITTEN =
      """
      {"id": "0b0de5b4-7c8f-4b7a-8f0e-5d6c1f3b2a90", "order_line_id": "6f1c2b0a-54e2-4b1e-9d0a-3c1f7a2e9b11",
       "listing_id": "b7e1f0aa-2d8c-4a0e-bb3f-0d9c5e6f7a81", "listing_name": "Two hours of cleaning",
       "provider_id": "2a4c6e80-1b3d-4f5a-9c7e-8d0f1a2b3c4d", "provider_name": "Bright Mornings", "stars": 5,
       "words": "Came on time every week and always asked what I wanted done first.",
       "aspects": {"kindness": 5, "on_time": 5, "wanted": 5, "value": 4, "choose_again": null}, "outcome": "home",
       "written_by": "self", "state": "published", "standing": true, "replaced": false, "written_on": "2026-08-14",
       "can_change": true, "can_renew": false, "renewable_from": "2026-11-14", "reason": "nothing_found", "findings": []}
      """;
  static final String OWN = "[" + WRITTEN + "]";
  static final String ALREADY_REVIEWED =
      """
      {"status": 409, "title": "Already reviewed",
       "detail": "You have already rated this. You can say something new from Saturday 14 November 2026.",
       "code": "already_reviewed", "review_id": "0b0de5b4-7c8f-4b7a-8f0e-5d6c1f3b2a90", "renewable_from": "2026-11-14"}
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
        "delivered_on": "2026-08-12", "deliveries": 3, "can_review": true, "review": null}]
      """;
  static final String INVITATIONS =
      """
      [{"listing_id": "b7e1f0aa-2d8c-4a0e-bb3f-0d9c5e6f7a81", "order_id": "9d1e6a55-0c0f-4f7e-8a8b-1f0d2c3b4a59",
        "order_line_id": "6f1c2b0a-54e2-4b1e-9d0a-3c1f7a2e9b11", "listing_name": "Two hours of cleaning",
        "provider_name": "Bright Mornings"}]
      """;
  static final String PAGE =
      """
      {"total_items": 41, "page_number": 1, "size": 1, "total_pages": 41, "unverified_items": 0, "words_shown": true,
       "contents": [{"id": "0b0de5b4-7c8f-4b7a-8f0e-5d6c1f3b2a90", "stars": 5,
                     "words": "Came on time every week.",
                     "listing_id": "b7e1f0aa-2d8c-4a0e-bb3f-0d9c5e6f7a81",
                     "listing_name": "Two hours of cleaning", "quarter": "2026 Q3",
                     "aspects": {"kindness": 5, "on_time": 5, "wanted": 5, "value": 4, "choose_again": null},
                     "outcome": "home", "written_by": "self", "unverified": false, "renewed": false}]}
      """;

  private ReviewExamples() {}
}
