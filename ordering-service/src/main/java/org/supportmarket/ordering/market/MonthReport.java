package org.supportmarket.ordering.market;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.supportmarket.ordering.trends.ReconciliationStamp;

/**
 * A council's market in a month, to be read by people.
 *
 * @param publishedAt when its figures were published
 * @param checked the last comparison with the ledger, or null
 */
record MonthReport(
    String council,
    YearMonth month,
    Instant publishedAt,
    ReconciliationStamp checked,
    List<Part> parts) {

  /**
   * One question.
   *
   * @param answer in a sentence, or null
   * @param rows words as they stand there; the first of each row is what it is about
   */
  record Part(String question, String answer, List<String> columns, List<List<String>> rows) {}
}
