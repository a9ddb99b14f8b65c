package org.supportmarket.web.council;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.supportmarket.web.client.Gaps;
import org.supportmarket.web.layout.DataTable;
import org.supportmarket.web.layout.DataTable.Cell;
import org.supportmarket.web.layout.DataTable.Column;

/** Gaps as rows of figures, each leading to its reasons. */
final class GapTable {
  private static final List<Column> FIGURES =
      List.of(
          Column.number("Turned down"),
          Column.number("Searches"),
          Column.number("Got less"),
          Column.number("Too dear"),
          Column.number("Said no"),
          Column.number("Providers"),
          Column.number("Spaces"));

  /** In the order of the columns. */
  private static final List<String> SIGNS =
      List.of("turned_down", "searches", "cut_short", "too_dear", "refused");

  private GapTable() {}

  /**
   * @param kind names a kind of support
   * @param mayPublish whether a signal can be published from a row
   */
  static DataTable of(List<Gaps.Row> gaps, UnaryOperator<String> kind, boolean mayPublish) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("What and where"));
    columns.add(Column.number("Points"));
    if (mayPublish) {
      columns.add(Column.of("Signal"));
    }
    columns.addAll(FIGURES);
    return new DataTable(
        "What is missing, and why we think so",
        columns,
        gaps.stream().map(gap -> row(gap, kind, mayPublish)).toList(),
        null);
  }

  /** "Homecare visits in Dunmere". */
  static String name(Gaps.Row gap, UnaryOperator<String> kind) {
    return kind.apply(gap.category()) + " in " + gap.district();
  }

  /** Where that gap has its own page. */
  static String href(String page, String district, String category) {
    return "%s?district=%s&category=%s".formatted(page, encoded(district), encoded(category));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static List<Cell> row(Gaps.Row gap, UnaryOperator<String> kind, boolean mayPublish) {
    List<Cell> cells = new ArrayList<>();
    cells.add(
        Cell.link(name(gap, kind), href("/council/gaps/one", gap.district(), gap.category())));
    cells.add(Cell.of(String.valueOf(gap.score())));
    if (mayPublish) {
      cells.add(
          gap.signal() == null
              ? Cell.link("Publish", href("/council/signals/new", gap.district(), gap.category()))
              : Cell.link("Open now", "/council/signals/" + gap.signal()));
    }
    SIGNS.forEach(code -> cells.add(Cell.of(figure(gap, code))));
    cells.add(Cell.of(number(gap.supply().providers())));
    cells.add(Cell.of(gap.supply().spaces() == null ? "not said" : number(gap.supply().spaces())));
    return List.copyOf(cells);
  }

  private static String figure(Gaps.Row gap, String code) {
    return gap.signs().stream()
        .filter(sign -> sign.code().equals(code))
        .map(Gaps.Part::count)
        .findFirst()
        .map(count -> count.suppressed() ? "too few" : number(count.shown()))
        .orElse("");
  }

  private static String number(long figure) {
    return String.format(Locale.UK, "%,d", figure);
  }
}
