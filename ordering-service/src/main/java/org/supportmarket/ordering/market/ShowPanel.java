package org.supportmarket.ordering.market;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts together what one panel of a council shows. */
@ApplicationScoped
class ShowPanel {
  private static final int MOST_ROWS = 100;

  private final CellSearch search;
  private final Publications publications;
  private final Names names;

  ShowPanel(CellSearch search, Publications publications, Names names) {
    this.search = search;
    this.publications = publications;
    this.names = names;
  }

  PanelView show(String council, PanelRequest asked) {
    List<Cell> cells =
        search.find(
            council, asked.table(), asked.filters(), asked.first().minusYears(1), asked.last());
    List<PanelView.Row> rows = new PanelRows(asked, cells).all();
    List<PanelView.Row> shown = rows.stream().limit(MOST_ROWS).toList();
    return new PanelView(
        council,
        asked.panel(),
        asked.table().grain().field(),
        asked.first(),
        asked.table().grain().next(asked.last()).minusDays(1),
        filters(asked),
        filterNames(asked),
        publications.publishedAt(),
        named(asked, shown),
        rows.size() - shown.size(),
        asked.panel().equals(Dimension.PROVIDER.field()) ? PanelRows.concentration(rows) : null);
  }

  private static Map<String, String> filters(PanelRequest asked) {
    return asked.filtersWithGroup().entrySet().stream()
        .collect(Collectors.toMap(one -> one.getKey().field(), Map.Entry::getValue));
  }

  private Map<String, String> filterNames(PanelRequest asked) {
    return asked.filtersWithGroup().entrySet().stream()
        .collect(
            Collectors.toMap(
                one -> one.getKey().field(),
                one -> names.of(one.getKey(), List.of(one.getValue())).get(one.getValue())));
  }

  private List<PanelView.Row> named(PanelRequest asked, List<PanelView.Row> rows) {
    if (asked.panel().equals(PanelRequest.TIME)) {
      return rows.stream().map(row -> row.named("Everything")).toList();
    }
    Dimension dimension = Dimension.of(asked.panel()).orElse(Dimension.CATEGORY);
    Map<String, String> called =
        names.of(dimension, rows.stream().map(PanelView.Row::key).toList());
    return rows.stream().map(row -> row.named(called.get(row.key()))).toList();
  }
}
