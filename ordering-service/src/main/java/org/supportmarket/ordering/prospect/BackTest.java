package org.supportmarket.ordering.prospect;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** The same forecast made half a year ago, against what came: how far it was off. */
final class BackTest {
  private static final long ALL = 1_000;

  private BackTest() {}

  /** Empty if so long ago too little was known, or nothing came. */
  static Optional<ProspectView.Test> of(YearMonth first, Months months) {
    YearMonth then = first.minusMonths(Outlook.HALF_YEAR);
    long came = months.sum(then, Outlook.HALF_YEAR).orElse(0L);
    return Outlook.from(then, months).filter(_ -> came > 0).map(made -> test(made, months, came));
  }

  private static ProspectView.Test test(Outlook made, Months months, long came) {
    List<ProspectView.TestMonth> each =
        Months.from(made.first(), Outlook.HALF_YEAR)
            .map(
                month ->
                    new ProspectView.TestMonth(
                        month.toString(), made.expected(month), months.of(month).orElseThrow()))
            .toList();
    return new ProspectView.Test(
        each.stream().mapToLong(ProspectView.TestMonth::expectedPence).sum(),
        came,
        off(each, ProspectView.TestMonth::expectedPence, came),
        off(each, _ -> made.levelPence(), came),
        each);
  }

  private static long off(
      List<ProspectView.TestMonth> each,
      ToLongFunction<ProspectView.TestMonth> expected,
      long came) {
    long off =
        each.stream()
            .mapToLong(month -> Math.abs(month.deliveredPence() - expected.applyAsLong(month)))
            .sum();
    return (2 * ALL * off + came) / (2 * came);
  }
}
