package org.supportmarket.catalogue.search;

import io.quarkus.logging.Log;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.kernel.problem.Refusal;

/** Elasticsearch does not answer: said in one sentence, the same everywhere. */
final class SearchUnavailable {
  private SearchUnavailable() {}

  static Refusal because(Throwable cause) {
    Log.debugf(cause, "Search is unavailable");
    return Refusal.of(
        CatalogueProblem.SEARCH_UNAVAILABLE,
        "We can't search just now. Please try again in a minute; everything you have open or"
            + " have ordered is safe.");
  }
}
