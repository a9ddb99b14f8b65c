package org.supportmarket.ratings.summary;

/**
 * What a recomputation did.
 *
 * @param providers gone through
 * @param summaries compared with the reviews
 * @param corrected how many of them were wrong and are right now
 */
record Recomputed(long providers, long summaries, long corrected) {
  static final Recomputed NOTHING = new Recomputed(0, 0, 0);

  Recomputed plus(Recomputed more) {
    return new Recomputed(
        providers + more.providers, summaries + more.summaries, corrected + more.corrected);
  }
}
