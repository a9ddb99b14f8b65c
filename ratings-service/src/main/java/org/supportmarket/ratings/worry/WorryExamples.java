package org.supportmarket.ratings.worry;

/** Bodies shown in the OpenAPI document. */
final class WorryExamples {
  static final String TAKEN =
      """
      {"reference": "7K2F-M4QA", "read_by": "2026-08-15T14:30:00Z"}
      """;
  static final String LIST =
      """
      {"total_items": 1, "total_pages": 1, "page_number": 1, "size": 1,
       "contents": [{"id": "0b0de5b4-7c8f-4b7a-8f0e-5d6c1f3b2a90", "reference": "7K2F-M4QA", "ours": true,
                     "told_at": "2026-08-14T14:30:00Z", "read_by": "2026-08-15T14:30:00Z", "read_at": null,
                     "closed_at": null, "outcome": null}]}
      """;
  static final String VIEW =
      """
      {"worry": {"id": "0b0de5b4-7c8f-4b7a-8f0e-5d6c1f3b2a90", "reference": "7K2F-M4QA", "ours": true,
                 "told_at": "2026-08-14T14:30:00Z", "read_by": "2026-08-15T14:30:00Z",
                 "read_at": "2026-08-14T15:02:00Z", "closed_at": null, "outcome": null},
       "words": "My neighbour has bruises on her arms.", "about": "The lady at number 4", "reach": "", "ring": "",
       "log": [{"at": "2026-08-14T15:02:00Z", "officer": "5f0c1234", "by_you": true, "action": "read", "note": null}]}
      """;

  private WorryExamples() {}
}
