package org.supportmarket.catalogue.search;

import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.kernel.problem.Refusal;

/** Elasticsearch does not answer: said in one sentence, the same everywhere. */
final class SearchUnavailable {
  private SearchUnavailable() {}

  static Refusal because(Throwable cause) {
    Refusal refusal =
        Refusal.of(
            CatalogueProblem.SEARCH_UNAVAILABLE,
            "We can't search just now. Please try again in a minute; everything you have open or"
                + " have ordered is safe.");
    refusal.initCause(cause);
    return refusal;
  }
}
