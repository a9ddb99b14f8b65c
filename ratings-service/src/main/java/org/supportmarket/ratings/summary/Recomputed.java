package org.supportmarket.ratings.summary;

/**
 * What a recomputation did.
 *
 * @param providers gone through
 * @param summaries compared with the reviews
 * @param corrected how many of them were wrong and are right now
 * @param slicesCorrected how many of their aspects, quarters and outcomes were wrong
 */
record Recomputed(long providers, long summaries, long corrected, long slicesCorrected) {
  static final Recomputed NOTHING = new Recomputed(0, 0, 0, 0);

  Recomputed plus(Recomputed more) {
    return new Recomputed(
        providers + more.providers,
        summaries + more.summaries,
        corrected + more.corrected,
        slicesCorrected + more.slicesCorrected);
  }
}
