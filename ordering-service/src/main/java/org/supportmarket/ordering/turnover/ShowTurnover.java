package org.supportmarket.ordering.turnover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.supportmarket.ordering.market.PublishedFigures;
import org.supportmarket.ordering.market.PublishedFigures.Figure;
import org.supportmarket.ordering.offer.ProviderNames;

/**
 * Compares three whole months with the twelve before, out of the published figures of providers. A
 * figure that is not shown still says that somebody bought there.
 */
@ApplicationScoped
class ShowTurnover {
  private static final int RECENT = 3;
  private static final int BEFORE = 12;

  private final PublishedFigures published;
  private final ProviderNames names;

  ShowTurnover(PublishedFigures published, ProviderNames names) {
    this.published = published;
    this.names = names;
  }

  /**
   * @param last the last of the three months
   */
  TurnoverView show(String council, YearMonth last) {
    YearMonth recent = last.minusMonths(RECENT - 1L);
    YearMonth first = recent.minusMonths(BEFORE);
    Map<String, List<Figure>> byProvider =
        published.providers(council, first, last).stream()
            .collect(Collectors.groupingBy(Figure::key));
    Predicate<List<Figure>> isNew =
        each -> each.stream().noneMatch(one -> isIn(one, first, recent));
    Predicate<List<Figure>> isGone =
        each -> each.stream().noneMatch(one -> isIn(one, recent, null));
    Map<UUID, String> called =
        names.of(byProvider.keySet().stream().map(UUID::fromString).toList());
    return new TurnoverView(
        council,
        published.publishedAt(),
        recent.toString(),
        last.toString(),
        first.toString(),
        recent.minusMonths(1).toString(),
        byProvider.values().stream().filter(isGone.negate()).count(),
        byProvider.values().stream().filter(isNew.negate()).count(),
        rows(byProvider, called, isNew, Comparator.<YearMonth>naturalOrder()),
        rows(byProvider, called, isGone, Comparator.<YearMonth>reverseOrder()));
  }

  private static boolean isIn(Figure figure, YearMonth first, YearMonth before) {
    YearMonth month = YearMonth.from(figure.period());
    return !month.isBefore(first) && (before == null || month.isBefore(before));
  }

  private static List<TurnoverView.Row> rows(
      Map<String, List<Figure>> byProvider,
      Map<UUID, String> called,
      Predicate<List<Figure>> which,
      Comparator<YearMonth> told) {
    return byProvider.entrySet().stream()
        .filter(one -> which.test(one.getValue()))
        .map(one -> row(UUID.fromString(one.getKey()), one.getValue(), called, told))
        .sorted(
            Comparator.comparing(TurnoverView.Row::month)
                .reversed()
                .thenComparing(TurnoverView.Row::name)
                .thenComparing(TurnoverView.Row::providerId))
        .toList();
  }

  private static TurnoverView.Row row(
      UUID provider, List<Figure> each, Map<UUID, String> called, Comparator<YearMonth> told) {
    return new TurnoverView.Row(
        provider,
        called.getOrDefault(provider, "A provider without a name"),
        each.stream()
            .map(figure -> YearMonth.from(figure.period()))
            .min(told)
            .orElseThrow()
            .toString(),
        each.stream()
            .map(Figure::plannedPence)
            .filter(Objects::nonNull)
            .mapToLong(Long::longValue)
            .sum(),
        each.stream().filter(figure -> figure.plannedPence() == null).count());
  }
}
