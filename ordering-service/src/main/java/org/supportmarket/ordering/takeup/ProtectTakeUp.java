package org.supportmarket.ordering.takeup;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.supportmarket.ordering.budget.FinancialYear;
import org.supportmarket.ordering.disclosure.ExactCell;
import org.supportmarket.ordering.disclosure.Measure;
import org.supportmarket.ordering.disclosure.Protection;
import org.supportmarket.ordering.disclosure.SafeCell;
import org.supportmarket.ordering.disclosure.Sum;
import org.supportmarket.ordering.takeup.TakeUpFigures.Some;
import org.supportmarket.ordering.takeup.TakeUpFigures.Waited;

/**
 * Makes a council's take-up fit to be told: people, those who buy, what they have and what they use
 * are four tables, each cell protected once. Shares are worked out from what is told.
 */
final class ProtectTakeUp {
  private static final List<String> BY = List.of("all", "need", "age", "district");
  private static final List<String> STEPS =
      List.of("four_weeks", "quarter", "half_year", "later", "not_yet");

  /** Any measure of money would do: the names of the cells keep these apart from all others. */
  private static final Measure MONEY = Measure.PLANNED_PENCE;

  private static final long ALL = 1_000;

  private final String council;
  private final Protection protection;

  ProtectTakeUp(String council, Protection protection) {
    this.council = council;
    this.protection = protection;
  }

  TakeUpView tell(
      TakeUpFigures.Exactly exactly, List<FinancialYear> years, Instant publishedAt) {
    return new TakeUpView(
        council, publishedAt, years.stream().map(year -> year(year, exactly)).toList());
  }

  private TakeUpView.Year year(FinancialYear year, TakeUpFigures.Exactly exactly) {
    List<Some> some =
        exactly.some().stream()
            .filter(one -> one.council().equals(council) && one.year().equals(year.label()))
            .toList();
    List<Waited> waited =
        exactly.waited().stream()
            .filter(one -> one.council().equals(council) && one.year().equals(year.label()))
            .toList();
    return new TakeUpView.Year(
        year.label(),
        year.firstDay(),
        year.lastDay(),
        BY.stream().flatMap(by -> rows(year, by, some).stream()).toList(),
        List.of("budget", "questionnaire").stream()
            .map(since -> wait(year, since, waited))
            .toList());
  }

  private List<TakeUpView.Row> rows(FinancialYear year, String by, List<Some> some) {
    List<Some> table = some.stream().filter(one -> one.by().equals(by)).toList();
    Map<String, SafeCell> having =
        protect(year, by, "having", table, Some::people, one -> one.allocated());
    Map<String, SafeCell> buying =
        protect(year, by, "buying", table, Some::buying, one -> one.used());
    return table.stream()
        .sorted(Comparator.comparing(Some::key))
        .map(one -> row(one, having.get(one.key()), buying.get(one.key())))
        .toList();
  }

  private Map<String, SafeCell> protect(
      FinancialYear year,
      String by,
      String what,
      List<Some> table,
      Function<Some, Long> people,
      Function<Some, Sum> money) {
    Map<String, String> keys = new HashMap<>();
    List<ExactCell> cells =
        table.stream()
            .map(
                one -> {
                  String id = id(year, what, by, one.key());
                  keys.put(id, one.key());
                  return new ExactCell(
                      id, "", people.apply(one), Map.of(MONEY, money.apply(one)));
                })
            .toList();
    return protection.protect(cells).stream()
        .collect(Collectors.toMap(cell -> keys.get(cell.id()), Function.identity()));
  }

  private static TakeUpView.Row row(Some of, SafeCell having, SafeCell buying) {
    boolean hidden = having.people() == null;
    Long people = having.people();
    Long buyers = hidden ? null : buying.people();
    Long allocated = having.values().get(MONEY);
    Long used = hidden ? null : buying.values().get(MONEY);
    return new TakeUpView.Row(
        of.by(),
        of.key(),
        hidden,
        people,
        buyers,
        permille(buyers, people),
        allocated,
        used,
        used == null || allocated == null ? null : rest(permille(used, allocated)));
  }

  private TakeUpView.Wait wait(FinancialYear year, String since, List<Waited> waited) {
    Map<String, Long> people =
        waited.stream()
            .filter(one -> one.since().equals(since))
            .collect(Collectors.toMap(Waited::within, Waited::people));
    List<ExactCell> cells =
        STEPS.stream()
            .map(
                step ->
                    new ExactCell(
                        id(year, "wait", since, step),
                        "",
                        people.getOrDefault(step, 0L),
                        Map.of()))
            .toList();
    Map<String, Long> told = new HashMap<>();
    protection.protect(cells).forEach(cell -> told.put(cell.id(), cell.people()));
    return new TakeUpView.Wait(
        since,
        STEPS.stream()
            .map(step -> new TakeUpView.Step(step, told.get(id(year, "wait", since, step))))
            .toList());
  }

  private String id(FinancialYear year, String what, String by, String key) {
    return String.join("/", council, "take-up", year.label(), what, by, key);
  }

  /** At most all; null where either is not told. */
  private static Long permille(Long part, Long all) {
    return part == null || all == null || all <= 0
        ? null
        : Long.valueOf(Math.min(ALL, (2 * ALL * part + all) / (2 * all)));
  }

  private static Long rest(Long permille) {
    return permille == null ? null : Long.valueOf(ALL - permille);
  }
}
