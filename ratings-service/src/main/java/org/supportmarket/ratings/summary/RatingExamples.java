package org.supportmarket.ratings.summary;

/** Bodies shown in the OpenAPI document. */
final class RatingExamples {
  static final String RATING =
      """
      {"id": "2a4c6e80-1b3d-4f5a-9c7e-8d0f1a2b3c4d", "average": 4.3, "count": 41,
       "distribution": [1, 2, 3, 13, 22], "too_few": false, "score": 4.21, "prior": {"count": 5, "stars": 3.5},
       "aspects": [{"aspect": "kindness", "average": 4.6, "count": 30}, {"aspect": "on_time", "average": null, "count": 2}],
       "trend": [{"quarter": "2026 Q3", "average": 4.4, "count": 12}], "outcomes": [{"outcome": "home", "count": 17}]}
      """;
  static final String CHECK =
      """
      {"ok": false, "summaries": 212,
       "different": [{"kind": "provider", "id": "2a4c6e80-1b3d-4f5a-9c7e-8d0f1a2b3c4d",
                      "kept": [1, 2, 3, 13, 23], "counted": [1, 2, 3, 13, 22]}], "slices_different": 0}
      """;
  static final String RECOMPUTED =
      """
      {"providers": 58, "summaries": 212, "corrected": 1, "slices_corrected": 0}
      """;
  static final String WHAT_HELPED =
      """
      [{"category": "leisure", "outcome": "getting-out", "people": 25},
       {"category": "leisure", "outcome": "people", "people": 15}]
      """;

  private RatingExamples() {}
}
