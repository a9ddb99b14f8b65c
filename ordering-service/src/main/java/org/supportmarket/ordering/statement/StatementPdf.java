package org.supportmarket.ordering.statement;

import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.print.Pdf;

/** A statement for the post: large print, the address where the window of an envelope is. */
final class StatementPdf {
  private static final int MOST_ENTRIES = 2_000;

  private StatementPdf() {}

  /**
   * @param letter who it is to and from
   * @throws Refusal invalid_period if it were too long to be posted
   */
  static byte[] of(StatementView statement, Letter letter) {
    Paper paper = Paper.of(statement);
    if (paper.entries().size() > MOST_ENTRIES) {
      throw Period.refusal(
          "So much happened in this time that no letter holds it. Choose fewer days.");
    }
    return Pdf.of(StatementHtml.of(paper, letter));
  }
}
