package org.supportmarket.web.market;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.supportmarket.web.catalogue.Units;
import org.supportmarket.web.client.Agreement;
import org.supportmarket.web.client.AgreementUse;
import org.supportmarket.web.client.AgreementUse.Month;
import org.supportmarket.web.client.AgreementUse.Part;
import org.supportmarket.web.layout.DataTable;
import org.supportmarket.web.layout.DataTable.Cell;
import org.supportmarket.web.layout.DataTable.Column;
import org.supportmarket.web.layout.Days;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Picture;
import org.supportmarket.web.layout.Picture.Series;
import org.supportmarket.web.layout.Picture.Unit;
import org.supportmarket.web.layout.Sums;

/** The use of an agreement, month by month, as a picture and as a table. */
public final class AgreementPicture {
  private static final String TOO_FEW = "Too few people to show";

  private AgreementPicture() {}

  /** Null while there is no month to show. */
  public static Picture of(AgreementUse use) {
    if (use.months().isEmpty()) {
      return null;
    }
    boolean rate = use.agreement().isRate();
    return Picture.lines(
        rate ? "What was bought, at the rate and above it?" : "How much of it was used?",
        sentence(use),
        Unit.PENCE,
        use.months().stream()
            .map(month -> Days.shortMonth(YearMonth.parse(month.month())))
            .toList(),
        rate
            ? List.of(
                series("At the rate or below", use, month -> pence(month.used())),
                series("Above the rate", use, month -> pence(month.aboveRate())))
            : List.of(
                series("Used", use, month -> pence(month.used())),
                series("Paid for", use, Month::guaranteedPence)),
        table(use));
  }

  /** What it all came to. */
  public static String sentence(AgreementUse use) {
    AgreementUse.Totals totals = use.totals();
    StringBuilder says = new StringBuilder();
    if (use.agreement().isRate()) {
      says.append(
          "About %s was spent at the rate or below".formatted(Sums.money(totals.usedPence())));
      if (totals.savedPence() != null) {
        says.append(
            totals.savedPence() >= 0
                ? ", %s less than at the price asked of everybody"
                    .formatted(Sums.money(totals.savedPence()))
                : ", %s more than at the price asked of everybody"
                    .formatted(Sums.money(-totals.savedPence())));
      }
      says.append(", and %s above the rate.".formatted(Sums.money(totals.aboveRatePence())));
    } else {
      says.append(
          "%s was paid for, and about %s of it was used."
              .formatted(Sums.money(totals.guaranteedPence()), Sums.money(totals.usedPence())));
    }
    if (totals.hiddenMonths() > 0) {
      says.append(
          " In %s too few people stand behind the figure, so %s."
              .formatted(
                  Numbers.things(totals.hiddenMonths(), "month", "months"),
                  totals.hiddenMonths() == 1
                      ? "that month is not in these sums"
                      : "those months are not in these sums"));
    }
    return says.toString();
  }

  /** Of a contract of which too little was used in the last month that is over; null otherwise. */
  public static String warning(AgreementUse use) {
    return use.months().stream()
        .filter(Month::over)
        .reduce((_, last) -> last)
        .filter(Month::underUsed)
        .map(
            month ->
                "In %s only %d%% of it was used. Tell care managers that there is room, talk to the provider, or agree on less."
                    .formatted(Days.month(YearMonth.parse(month.month())), month.usedPercent()))
        .orElse(null);
  }

  /** Of a month that too few people stand behind nobody can say how much of it was used. */
  private static Series series(String name, AgreementUse use, Function<Month, Long> pence) {
    return Series.of(
        name,
        use.months().stream()
            .map(pence)
            .map(value -> value == null ? null : Long.valueOf(Math.max(0, value)))
            .toList());
  }

  private static Long pence(Part part) {
    return part == null ? null : part.pence();
  }

  private static DataTable table(AgreementUse use) {
    Agreement agreement = use.agreement();
    Function<Month, List<Cell>> row =
        agreement.isRate() ? AgreementPicture::ofRate : month -> ofContract(month, agreement);
    List<Column> columns =
        agreement.isRate()
            ? List.of(
                Column.of("Month"),
                Column.number("Bought at the rate or below"),
                Column.number("Spent on it"),
                Column.number("Less than at the price for everybody"),
                Column.number("Spent above the rate"))
            : List.of(
                Column.of("Month"),
                Column.number("Paid for"),
                Column.number("Price of that"),
                Column.number("Used"),
                Column.number("Worth of what was used"),
                Column.number("Share used"));
    return new DataTable(
        "Month by month, up to " + Days.month(YearMonth.from(use.upTo())),
        columns,
        use.months().stream().map(row).toList(),
        null);
  }

  private static List<Cell> ofRate(Month month) {
    return List.of(
        Cell.of(name(month)),
        number(month.used().units()),
        money(month.used().pence()),
        month.used().savedPence() == null && !month.used().suppressed()
            ? Cell.of("Not known")
            : money(month.used().savedPence()),
        money(month.aboveRate().pence()));
  }

  private static List<Cell> ofContract(Month month, Agreement agreement) {
    return List.of(
        Cell.of(name(month)),
        Cell.of(Units.several(month.guaranteedUnits(), agreement.unit())),
        Cell.of(Sums.money(month.guaranteedPence())),
        number(month.used().units()),
        money(month.used().pence()),
        Cell.of(
            month.usedPercent() == null
                ? TOO_FEW
                : month.usedPercent() + "%" + (month.underUsed() ? ", too little" : "")));
  }

  private static String name(Month month) {
    return Days.month(YearMonth.parse(month.month())) + (month.over() ? "" : ", so far");
  }

  private static Cell number(Long units) {
    return Cell.of(units == null ? TOO_FEW : "%,d".formatted(units));
  }

  private static Cell money(Long pence) {
    return Cell.of(pence == null ? TOO_FEW : Sums.money(pence));
  }
}
