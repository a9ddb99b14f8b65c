package org.supportmarket.web.panel;

import java.util.List;

/**
 * Figures for a spreadsheet, with all that somebody needs who finds the file years later.
 *
 * @param about what they are, when they were published and checked
 * @param meanings what the columns and figures mean
 * @param rows cells in the order of the columns: words, whole numbers, pence, or null for what is
 *     not shown
 */
public record Sheet(
    String fileName,
    List<Meaning> about,
    List<Meaning> meanings,
    List<String> columns,
    List<List<Object>> rows) {

  /** A sum, so that it is written in pounds. */
  public record Pence(long pence) {
    public static Pence of(Long pence) {
      return pence == null ? null : new Pence(pence);
    }

    /** "-12.05". */
    String pounds() {
      long whole = Math.abs(pence);
      return "%s%d.%02d".formatted(pence < 0 ? "-" : "", whole / 100, whole % 100);
    }
  }
}
