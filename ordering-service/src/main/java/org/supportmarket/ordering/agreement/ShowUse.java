package org.supportmarket.ordering.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.supportmarket.kernel.paging.PageOf;

/** Puts what was used beside what was agreed, up to yesterday. */
@ApplicationScoped
class ShowUse {
  /** Further back nobody looks. */
  private static final int MONTHS = 36;

  private static final int DAYS_A_WEEK = 7;
  private static final int PERCENT = 100;

  private final UseFigures figures;

  ShowUse(UseFigures figures) {
    this.figures = figures;
  }

  /** As the council may see it. */
  UseView toCouncil(AgreementView agreement, LocalDate today) {
    return view(
        agreement, figures.ofCouncil(List.of(agreement.id()), earliest(today), today), today);
  }

  /** As the provider may. */
  UseView toProvider(AgreementView agreement, LocalDate today) {
    return view(
        agreement, figures.ofProvider(List.of(agreement.id()), earliest(today), today), today);
  }

  /** Those of these contracts that were used too little in the last month that is over. */
  List<UUID> underUsed(PageOf<AgreementView> page, LocalDate today) {
    YearMonth last = YearMonth.from(today).minusMonths(1);
    List<AgreementView> contracts =
        page.contents().stream()
            .filter(one -> one.kind().isContract() && one.state().equals("in_force"))
            .filter(one -> !YearMonth.from(one.beginsOn()).isAfter(last))
            .toList();
    Map<UseFigures.Place, UseFigures.Told> told =
        figures.ofCouncil(
            contracts.stream().map(AgreementView::id).toList(),
            last.atDay(1),
            last.plusMonths(1).atDay(1));
    return contracts.stream()
        .filter(one -> month(one, last, told, today).underUsed())
        .map(AgreementView::id)
        .toList();
  }

  private static LocalDate earliest(LocalDate today) {
    return YearMonth.from(today).minusMonths(MONTHS).atDay(1);
  }

  private static UseView view(
      AgreementView agreement, Map<UseFigures.Place, UseFigures.Told> told, LocalDate today) {
    LocalDate yesterday = today.minusDays(1);
    YearMonth first = YearMonth.from(latest(agreement.beginsOn(), earliest(today)));
    YearMonth last =
        YearMonth.from(agreement.lastDay().isBefore(yesterday) ? agreement.lastDay() : yesterday);
    boolean begun = !agreement.lastDay().isBefore(agreement.beginsOn()) && !first.isAfter(last);
    List<UseView.Month> months =
        begun
            ? Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month -> month(agreement, month, told, today))
                .toList()
            : List.of();
    return new UseView(agreement, yesterday, months, UseView.Totals.of(agreement, months));
  }

  private static UseView.Month month(
      AgreementView agreement,
      YearMonth month,
      Map<UseFigures.Place, UseFigures.Told> told,
      LocalDate today) {
    boolean over = month.isBefore(YearMonth.from(today));
    UseView.Part used = part(agreement, month, true, told);
    if (!agreement.kind().isContract()) {
      return new UseView.Month(
          month.toString(),
          over,
          used,
          part(agreement, month, false, told),
          null,
          null,
          null,
          false);
    }
    long days = days(agreement, month, today);
    long pence = weeks(days, Math.multiplyExact(agreement.weeklyUnits(), agreement.pence()));
    Integer percent =
        used.pence() == null || pence == 0 ? null : Math.toIntExact(used.pence() * PERCENT / pence);
    return new UseView.Month(
        month.toString(),
        over,
        used,
        null,
        weeks(days, agreement.weeklyUnits()),
        pence,
        percent,
        over && percent != null && percent < UseView.ENOUGH_PERCENT);
  }

  private static UseView.Part part(
      AgreementView agreement,
      YearMonth month,
      boolean within,
      Map<UseFigures.Place, UseFigures.Told> told) {
    return UseView.Part.of(told.get(new UseFigures.Place(agreement.id(), month.atDay(1), within)));
  }

  /** Of the month up to yesterday, on which the agreement holds. */
  private static long days(AgreementView agreement, YearMonth month, LocalDate today) {
    LocalDate from = latest(agreement.beginsOn(), month.atDay(1));
    LocalDate to =
        Stream.of(agreement.lastDay(), month.atEndOfMonth(), today.minusDays(1))
            .min(LocalDate::compareTo)
            .orElseThrow();
    return Math.max(0, ChronoUnit.DAYS.between(from, to) + 1);
  }

  /** A weekly amount, paid by the day (domain.md section 4), rounded half up. */
  private static long weeks(long days, long aWeek) {
    return (2 * Math.multiplyExact(aWeek, days) + DAYS_A_WEEK) / (2 * DAYS_A_WEEK);
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
