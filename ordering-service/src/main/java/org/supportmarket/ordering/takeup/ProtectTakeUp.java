package org.supportmarket.ordering.takeup;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.supportmarket.ordering.budget.FinancialYear;
import org.supportmarket.ordering.disclosure.ExactCell;
import org.supportmarket.ordering.disclosure.Measure;
import org.supportmarket.ordering.disclosure.Protection;
import org.supportmarket.ordering.disclosure.Sum;
import org.supportmarket.ordering.takeup.TakeUpFigures.Some;
import org.supportmarket.ordering.takeup.TakeUpFigures.Waited;

/**
 * Makes a council's take-up fit to be told: each count and each sum is a cell with a name of its
 * own, protected once. Shares are worked out from what is told.
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

  TakeUpView tell(TakeUpFigures.Exactly exactly, List<FinancialYear> years, Instant publishedAt) {
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
        money(year, some),
        List.of("budget", "questionnaire").stream()
            .map(since -> wait(year, since, waited))
            .toList());
  }

  private List<TakeUpView.Row> rows(FinancialYear year, String by, List<Some> some) {
    List<Some> table = some.stream().filter(one -> one.by().equals(by)).toList();
    Map<String, Long> having = people(id(year, "having", by), table, Some::people);
    Map<String, Long> buying = people(id(year, "buying", by), table, Some::buying);
    return table.stream()
        .sorted(Comparator.comparing(Some::key))
        .map(one -> row(one, having.get(one.key()), buying.get(one.key())))
        .toList();
  }

  /** By key; null where they are too few. */
  private Map<String, Long> people(String name, List<Some> table, ToLongFunction<Some> people) {
    Map<String, Long> exact = new HashMap<>();
    table.forEach(one -> exact.put(one.key(), people.applyAsLong(one)));
    return people(name, exact);
  }

  private Map<String, Long> people(String name, Map<String, Long> exact) {
    Map<String, String> keys =
        exact.keySet().stream().collect(Collectors.toMap(key -> name + "/" + key, key -> key));
    Map<String, Long> told = new HashMap<>();
    protection
        .protect(
            keys.entrySet().stream()
                .map(one -> new ExactCell(one.getKey(), "", exact.get(one.getValue()), Map.of()))
                .toList())
        .forEach(cell -> told.put(keys.get(cell.id()), cell.people()));
    return told;
  }

  private static TakeUpView.Row row(Some of, Long having, Long buying) {
    Long buyers = having == null ? null : buying;
    return new TakeUpView.Row(
        of.by(), of.key(), having == null, having, buyers, permille(buyers, having));
  }

  private TakeUpView.Money money(FinancialYear year, List<Some> some) {
    Some all = some.stream().filter(one -> one.by().equals("all")).findFirst().orElse(null);
    if (all == null) {
      return new TakeUpView.Money(null, null, null);
    }
    Long allocated = sum(id(year, "having", "money"), all.people(), all.allocated());
    Long used = sum(id(year, "buying", "money"), all.buying(), all.used());
    Long part = permille(used, allocated);
    return new TakeUpView.Money(allocated, used, part == null ? null : Long.valueOf(ALL - part));
  }

  private Long sum(String id, long people, Sum sum) {
    return protection
        .protect(List.of(new ExactCell(id, "", people, Map.of(MONEY, sum))))
        .getFirst()
        .values()
        .get(MONEY);
  }

  private TakeUpView.Wait wait(FinancialYear year, String since, List<Waited> waited) {
    Map<String, Long> exact = new HashMap<>();
    STEPS.forEach(step -> exact.put(step, 0L));
    waited.stream()
        .filter(one -> one.since().equals(since))
        .forEach(one -> exact.put(one.within(), one.people()));
    Map<String, Long> told = people(id(year, "wait", since), exact);
    return new TakeUpView.Wait(
        since, STEPS.stream().map(step -> new TakeUpView.Step(step, told.get(step))).toList());
  }

  private String id(FinancialYear year, String what, String by) {
    return String.join("/", council, "take-up", year.label(), what, by);
  }

  /** At most all; null where either is not told. */
  private static Long permille(Long part, Long all) {
    return part == null || all == null || all <= 0
        ? null
        : Long.valueOf(Math.min(ALL, (2 * ALL * part + all) / (2 * all)));
  }
}
