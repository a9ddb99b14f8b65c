package org.supportmarket.ordering.elsewhere;

import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.person.PlainWords;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Whether something no catalogue has is told well enough to be kept. */
public final class Wanted {
  private static final int LONGEST_WORDS = 300;
  private static final int LONGEST_PAYEE = 120;
  private static final long MOST_PENCE = 100_000_000;

  private Wanted() {}

  /** Refuses with invalid_words or invalid_pence. */
  public static void check(String words, String payee, Long pence) {
    if (!PlainWords.fit(words, LONGEST_WORDS)) {
      throw Refusal.of(
          OrderingProblem.INVALID_WORDS,
          "Say in `words` what it is, in at most %d characters.".formatted(LONGEST_WORDS));
    }
    if (!PlainWords.fit(payee, LONGEST_PAYEE)) {
      throw Refusal.of(
          OrderingProblem.INVALID_WORDS,
          "Say in `payee` who gets the money, in at most %d characters.".formatted(LONGEST_PAYEE));
    }
    if (pence == null || pence < 1 || pence > MOST_PENCE) {
      throw Refusal.of(
          OrderingProblem.INVALID_PENCE, "Write a sum from 1p to £1,000,000, in whole pence.");
    }
  }
}
