package org.supportmarket.web.panel;

import java.util.List;

/**
 * Figures for a spreadsheet, with all that somebody needs who finds the file years later.
 *
 * @param about what they are, when they were published and checked
 * @param rows cells in the order of the columns: words, whole numbers, pence, or null for what is
 *     not shown
 */
record Sheet(String fileName, List<Meaning> about, List<String> columns, List<List<Object>> rows) {

  /** A sum, so that it is written in pounds. */
  record Pence(long pence) {
    static Pence of(Long pence) {
      return pence == null ? null : new Pence(pence);
    }

    /** "-12.05". */
    String pounds() {
      long whole = Math.abs(pence);
      return "%s%d.%02d".formatted(pence < 0 ? "-" : "", whole / 100, whole % 100);
    }
  }

  /** What the columns and figures mean. */
  List<Meaning> meanings() {
    return Meaning.ALL;
  }
}
