package org.supportmarket.web.panel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.supportmarket.web.client.MarketPanels;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.Days;

/**
 * What a panel can be asked for.
 *
 * @param from the first months to choose from; none where only the last is chosen
 * @param by how long periods are; none where there is no choice
 * @param kept what stays as it is
 */
record PanelForm(
    List<Choice> from,
    List<Choice> to,
    List<Choice> by,
    List<Selection> selections,
    List<PanelPage.Kept> kept) {
  private static final int MONTHS = 36;

  /** One thing to choose, by name. */
  record Selection(String name, String label, String any, List<Choice> options) {}

  /** With what is shown now chosen. */
  static PanelForm of(
      PanelQuery query, MarketPanels known, LocalDate from, LocalDate to, YearMonth now) {
    if (query.of() != null) {
      return new PanelForm(
          List.of(), months(now, to), List.of(), List.of(compared(query)), kept(query, List.of()));
    }
    List<Selection> selections = new ArrayList<>();
    for (String filter : query.panel().filters()) {
      known.filters().stream()
          .filter(one -> one.name().equals(filter) && !one.values().isEmpty())
          .map(one -> selection(one, query.filters().get(filter)))
          .forEach(selections::add);
    }
    List<String> offered = selections.stream().map(Selection::name).toList();
    return new PanelForm(
        months(now, from), months(now, to), lengths(query), selections, kept(query, offered));
  }

  private static List<PanelPage.Kept> kept(PanelQuery query, List<String> offered) {
    return query.kept().entrySet().stream()
        .filter(one -> !offered.contains(one.getKey()))
        .map(one -> new PanelPage.Kept(one.getKey(), one.getValue()))
        .toList();
  }

  private static Selection selection(MarketPanels.Filter filter, String chosen) {
    return new Selection(
        filter.name(),
        Panel.of(filter.name()).map(Panel::rows).orElse(filter.name()),
        "All",
        filter.values().stream()
            .map(one -> Choice.of(one.key(), one.name(), one.key().equals(chosen)))
            .toList());
  }

  private static Selection compared(PanelQuery query) {
    return new Selection(
        "of",
        "Compare",
        null,
        Arrays.stream(Panel.values())
            .filter(Panel::isFilter)
            .filter(one -> !query.england() || one.isOfEngland())
            .map(
                one -> Choice.of(one.code(), one.rows() + ": " + one.question(), one == query.of()))
            .toList());
  }

  private static List<Choice> lengths(PanelQuery query) {
    return List.of(
        Choice.of("", "Months; quarters where two things are looked at together", !query.years()),
        Choice.of("year", "Financial years", query.years()));
  }

  /** Three years of them, the latest first. */
  static List<Choice> months(YearMonth now, LocalDate chosen) {
    YearMonth month = chosen == null ? null : YearMonth.from(chosen);
    List<YearMonth> usual = Stream.iterate(now, one -> one.minusMonths(1)).limit(MONTHS).toList();
    Stream<YearMonth> other =
        month == null || usual.contains(month) ? Stream.of() : Stream.of(month);
    return Stream.concat(usual.stream(), other)
        .map(one -> Choice.of(one.toString(), Days.month(one), one.equals(month)))
        .toList();
  }
}
