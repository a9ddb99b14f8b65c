package org.supportmarket.web.panel;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.supportmarket.web.client.MarketChanges;
import org.supportmarket.web.client.MarketPanel;
import org.supportmarket.web.client.MarketPanel.Row;
import org.supportmarket.web.layout.DataTable;
import org.supportmarket.web.layout.DataTable.Cell;
import org.supportmarket.web.layout.DataTable.Column;

/**
 * The officer's own council in one more column beside all of England.
 *
 * @param column its heading; null where there is no such column
 * @param rows what stands in it, by the key of the row
 */
record Beside(String column, Map<String, String> rows) {
  static final Beside NOTHING = new Beside(null, Map.of());

  private static final String NONE = "–";

  /** The share of each row, or the last average paid where the panel is of prices. */
  static Beside of(Panel panel, MarketPanel own) {
    return panel == Panel.PRICE
        ? new Beside("Your council", byKey(own, Beside::price))
        : new Beside("Share in your council", byKey(own, Beside::share));
  }

  /** How much each row changed. */
  static Beside of(MarketChanges own) {
    return new Beside(
        "Change in your council",
        own.rows().stream()
            .collect(
                Collectors.toMap(
                    MarketChanges.Change::key,
                    one -> Said.change(one.changePence(), one.changePermille()))));
  }

  /** What tells rows apart: kinds of support have one for each unit they are sold by. */
  static String key(Row row) {
    return row.unit() == null ? row.key() : row.key() + " " + row.unit();
  }

  /**
   * The table with this column at its end.
   *
   * @param keys of its rows, in their order
   */
  DataTable to(DataTable table, List<String> keys) {
    if (column == null) {
      return table;
    }
    return new DataTable(
        table.caption(),
        and(table.columns(), Column.number(column)),
        IntStream.range(0, keys.size())
            .mapToObj(
                at -> and(table.rows().get(at), Cell.of(rows.getOrDefault(keys.get(at), NONE))))
            .toList(),
        table.csvHref());
  }

  private static <T> List<T> and(List<T> some, T last) {
    return Stream.concat(some.stream(), Stream.of(last)).toList();
  }

  private static Map<String, String> byKey(MarketPanel own, Function<Row, String> says) {
    return own.rows().stream().collect(Collectors.toMap(Beside::key, says));
  }

  private static String share(Row row) {
    return row.hidden() ? Said.FEW : Said.percent(row.sharePermille());
  }

  private static String price(Row row) {
    return Said.money(
        PanelTables.lastPrice(row).map(one -> one.figures().averageUnitPence()).orElse(null));
  }
}
