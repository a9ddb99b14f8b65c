package org.supportmarket.web.outlook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.supportmarket.web.client.PricesPaid;
import org.supportmarket.web.client.Prospect;
import org.supportmarket.web.client.TakeUp;
import org.supportmarket.web.client.Turnover;
import org.supportmarket.web.panel.Meaning;
import org.supportmarket.web.panel.Sheet;
import org.supportmarket.web.panel.Sheet.Pence;

/** The same figures for a spreadsheet. */
final class OutlookSheets {
  private static final Meaning FEW =
      new Meaning(
          "Too few to show",
          "One to seven people stand behind it, or nearly all of it is one person’s.");
  private static final Meaning ABOUT =
      new Meaning(
          "About",
          "People are rounded to 5 and sums are moved a little, so that nobody can be recognised:"
              + " parts do not add up to their whole.");

  private OutlookSheets() {}

  /** One line for each kind of support and week. */
  static Sheet of(Prospect prospect, String council) {
    return new Sheet(
        "forecast-%s-to-%s".formatted(prospect.from(), prospect.to()),
        about(
            "What will be needed in the next half year?",
            council,
            prospect.from(),
            prospect.to(),
            prospect.publishedAt()),
        List.of(
            new Meaning("Expected", "What we expect, not what anybody has promised."),
            new Meaning(
                "At least, at most", "Four times in five the truth should lie between them."),
            new Meaning("Already arranged", "What people have arranged to come again and again."),
            FEW,
            ABOUT),
        List.of(
            "Kind of support",
            "Week from",
            "Expected (£)",
            "At least (£)",
            "At most (£)",
            "Units",
            "Already arranged (£)"),
        prospect.rows().stream()
            .flatMap(row -> row.weeks().stream().map(week -> line(row, week)))
            .toList());
  }

  private static List<Object> line(Prospect.Row row, Prospect.Week week) {
    return Arrays.asList(
        row.name(),
        week.monday().toString(),
        new Pence(week.pence()),
        known(week.lowPence()),
        known(week.highPence()),
        week.units() == null ? Figures.NOT_KNOWN : week.units(),
        Pence.of(week.committedPence()));
  }

  /** One line for each figure, people as well as times they waited. */
  static Sheet of(TakeUp takeUp, String council) {
    List<TakeUp.Year> years = takeUp.years();
    return new Sheet(
        "take-up-%s-to-%s".formatted(years.getLast().year(), years.getFirst().year()),
        about(
            "How many people with a budget use it?",
            council,
            years.getLast().from(),
            years.getFirst().to(),
            takeUp.publishedAt()),
        List.of(
            new Meaning(
                "Have bought", "People who bought anything from their budget of that year."),
            new Meaning(
                "Bought for the first time",
                "Counted from the first day of somebody’s first budget, or from their"
                    + " questionnaire."),
            FEW,
            ABOUT),
        List.of("Financial year", "Of whom", "What", "People"),
        years.stream().flatMap(OutlookSheets::lines).toList());
  }

  private static Stream<List<Object>> lines(TakeUp.Year year) {
    List<List<Object>> lines = new ArrayList<>();
    for (TakeUp.Row row : year.rows()) {
      String who = TakeUpPage.who(row);
      lines.add(Arrays.asList(year.year(), who, "Have a budget", row.people()));
      lines.add(Arrays.asList(year.year(), who, "Have bought", row.buying()));
    }
    for (TakeUp.Wait wait : year.waits()) {
      for (TakeUp.Step step : wait.steps()) {
        lines.add(
            Arrays.asList(
                year.year(),
                "Who began in " + year.year(),
                "Bought for the first time, since the %s: %s"
                    .formatted(wait.since(), TakeUpPage.STEPS.get(step.within())),
                step.people()));
      }
    }
    return lines.stream();
  }

  /** One line for each provider that is new or gone. */
  static Sheet of(Turnover turnover, String council) {
    return new Sheet(
        "providers-%s-to-%s".formatted(turnover.from(), turnover.to()),
        List.of(
            new Meaning("Question", "Which providers are new, and which are gone?"),
            new Meaning("Council", council),
            new Meaning("Time", turnover.from() + " to " + turnover.to()),
            new Meaning("Beside", turnover.beforeFrom() + " to " + turnover.beforeTo()),
            published(turnover.publishedAt())),
        List.of(
            new Meaning(
                "Month", "Of who is new, the first somebody bought in; of who is gone, the last."),
            new Meaning("Ordered", "In all these months, as far as it can be shown."),
            FEW,
            ABOUT),
        List.of("Provider", "New or gone", "Month", "Ordered (£)", "Months not shown"),
        Stream.concat(
                turnover.arrived().stream().map(row -> line(row, "new")),
                turnover.gone().stream().map(row -> line(row, "gone")))
            .toList());
  }

  private static List<Object> line(Turnover.Row row, String what) {
    return Arrays.asList(
        row.name(),
        what,
        row.month(),
        TurnoverPage.nothingShown(row) ? null : new Pence(row.plannedPence()),
        row.monthsNotShown());
  }

  /** One line for each kind of support by what it is sold by. */
  static Sheet of(PricesPaid paid, String council) {
    return new Sheet(
        "prices-%s-to-%s".formatted(paid.from(), paid.to()),
        about(
            "What does an hour, a visit, a meal cost?",
            council,
            paid.from(),
            paid.to(),
            paid.publishedAt()),
        List.of(
            new Meaning("Agreed", "The lowest and the highest rate in the council’s rules."),
            new Meaning("Asked", "Half of the listings in the area ask a price between these."),
            FEW,
            ABOUT),
        List.of(
            "Kind of support",
            "By the",
            "Average paid (£)",
            "Lowest agreed (£)",
            "Highest agreed (£)",
            "Asked, from (£)",
            "Asked, in the middle (£)",
            "Asked, to (£)",
            "Listings",
            "Quarters not shown"),
        paid.rows().stream().map(OutlookSheets::line).toList());
  }

  private static List<Object> line(PricesPaid.Row row) {
    PricesPaid.Agreed agreed = row.agreed();
    PricesPaid.Asked asked = row.asked();
    return Arrays.asList(
        row.categoryName(),
        row.unit(),
        Pence.of(row.averagePence()),
        agreed == null ? "none" : new Pence(agreed.lowestPence()),
        agreed == null ? "none" : new Pence(agreed.highestPence()),
        asked == null ? "none" : new Pence(asked.lowerPence()),
        asked == null ? "none" : new Pence(asked.middlePence()),
        asked == null ? "none" : new Pence(asked.upperPence()),
        asked == null ? 0L : asked.listings(),
        (long) row.notShown());
  }

  private static Object known(Long pence) {
    return pence == null ? Figures.NOT_KNOWN : new Pence(pence);
  }

  private static List<Meaning> about(
      String question, String council, LocalDate from, LocalDate to, Instant publishedAt) {
    return List.of(
        new Meaning("Question", question),
        new Meaning("Council", council),
        new Meaning("Time", from + " to " + to),
        published(publishedAt));
  }

  private static Meaning published(Instant at) {
    return new Meaning("Published", at == null ? "not yet" : at.toString());
  }
}
