package org.supportmarket.web.layout;

import java.util.List;

/**
 * A table of figures. {@code csvHref} may be null. The first cell of a row is its heading.
 *
 * @param caption what the table shows, as a sentence or a question
 */
public record DataTable(
    String caption, List<Column> columns, List<List<Cell>> rows, String csvHref) {

  /** {@code sortHref} is null for a column that cannot be sorted by. */
  public record Column(String text, boolean numeric, String sortHref, Sorted sorted) {
    public static Column of(String text) {
      return new Column(text, false, null, Sorted.NOT);
    }

    public static Column number(String text) {
      return new Column(text, true, null, Sorted.NOT);
    }

    public Column sortedBy(String href, Sorted how) {
      return new Column(text, numeric, href, how);
    }
  }

  /** How a column is sorted now. */
  public enum Sorted {
    NOT("none", ""),
    UP("ascending", "▲"),
    DOWN("descending", "▼");

    private final String aria;
    private final String sign;

    Sorted(String aria, String sign) {
      this.aria = aria;
      this.sign = sign;
    }

    public String aria() {
      return aria;
    }

    public String sign() {
      return sign;
    }
  }

  /** {@code href} is null where the cell leads nowhere. */
  public record Cell(String text, String href) {
    public static Cell of(String text) {
      return new Cell(text, null);
    }

    public static Cell link(String text, String href) {
      return new Cell(text, href);
    }
  }

  /** One column with the cell under it: what a row becomes on a narrow screen. */
  public record Place(Column column, Cell cell, boolean first) {}

  public List<Place> places(List<Cell> row) {
    return java.util.stream.IntStream.range(0, columns.size())
        .mapToObj(i -> new Place(columns.get(i), row.get(i), i == 0))
        .toList();
  }
}
