package org.supportmarket.web.outlook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.supportmarket.web.client.TakeUp;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.DataTable;
import org.supportmarket.web.layout.DataTable.Cell;
import org.supportmarket.web.layout.DataTable.Column;
import org.supportmarket.web.layout.NeedWords;
import org.supportmarket.web.layout.Sums;

/**
 * How many people with a budget use it, how much is unused, how long it takes.
 *
 * @param money what they have together and use; null where it may not be told
 * @param people null if nobody has a budget
 * @param waits how long it was to the first purchase
 */
@CheckedTemplate(basePath = "outlook", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TakeUpPage(
    String answer,
    Instant publishedAt,
    List<Choice> years,
    String money,
    DataTable people,
    DataTable waits)
    implements TemplateInstance {
  private static final Map<String, String> BY =
      Map.of("need", "Need", "age", "Age", "district", "District");

  static final Map<String, String> STEPS =
      Map.of(
          "four_weeks", "within four weeks",
          "quarter", "within 13 weeks",
          "half_year", "within 26 weeks",
          "later", "later",
          "not_yet", "not yet");

  static TakeUpPage of(TakeUp takeUp, String asked) {
    TakeUp.Year year =
        takeUp.years().stream()
            .filter(one -> one.year().equals(asked))
            .findFirst()
            .orElse(takeUp.years().getFirst());
    return new TakeUpPage(
        answer(year),
        takeUp.publishedAt(),
        takeUp.years().stream()
            .map(one -> Choice.of(one.year(), one.year(), one.equals(year)))
            .toList(),
        money(year.money()),
        year.rows().isEmpty() ? null : people(year),
        waits(year));
  }

  private static String answer(TakeUp.Year year) {
    if (year.rows().isEmpty()) {
      return "Nobody has a budget of %s".formatted(year.year());
    }
    TakeUp.Row all = year.rows().getFirst();
    if (all.suppressed() || all.buying() == null) {
      return "Too few people have bought from a budget of %s to show how many"
          .formatted(year.year());
    }
    return "About %,d of %,d people with a budget of %s have bought from it%s"
        .formatted(
            all.buying(),
            all.people(),
            year.year(),
            year.money().unusedPermille() == null
                ? ""
                : "; %s of the money is unused"
                    .formatted(Figures.percent(year.money().unusedPermille())));
  }

  private static String money(TakeUp.Money money) {
    return money.allocatedPence() == null || money.usedPence() == null
        ? null
        : "Their budgets come to about %s. About %s of it is promised, delivered or paid."
            .formatted(Sums.money(money.allocatedPence()), Sums.money(money.usedPence()));
  }

  private static DataTable people(TakeUp.Year year) {
    return new DataTable(
        "People with a budget of " + year.year(),
        List.of(
            Column.of("Who"),
            Column.number("Have a budget"),
            Column.number("Have bought"),
            Column.number("Share")),
        year.rows().stream().map(TakeUpPage::row).toList(),
        null);
  }

  private static List<Cell> row(TakeUp.Row row) {
    return List.of(
        Cell.of(who(row)),
        Figures.number(row.people()),
        Figures.number(row.buying()),
        Figures.percent(row.buyingPermille(), Figures.FEW));
  }

  static String who(TakeUp.Row row) {
    if (row.by().equals("all")) {
      return "Everybody";
    }
    String key =
        row.key().equals("unknown")
            ? "not known"
            : row.by().equals("need")
                ? NeedWords.named(row.key()).map(NeedWords::words).orElse(row.key())
                : row.by().equals("age") ? age(row.key()) : row.key();
    return "%s: %s".formatted(BY.getOrDefault(row.by(), row.by()), key);
  }

  private static String age(String band) {
    return band.equals("85-plus") ? "85 and older" : band.replace("-", " to ");
  }

  /** Both beginnings side by side; each step counts people. */
  private static DataTable waits(TakeUp.Year year) {
    return new DataTable(
        "From the beginning to the first purchase, of who began in " + year.year(),
        List.of(
            Column.of("Bought for the first time"),
            Column.number("After the budget began"),
            Column.number("After the questionnaire")),
        List.of("four_weeks", "quarter", "half_year", "later", "not_yet").stream()
            .map(
                step ->
                    List.of(
                        Cell.of(STEPS.get(step)),
                        Figures.number(people(year, "budget", step)),
                        Figures.number(people(year, "questionnaire", step))))
            .toList(),
        null);
  }

  private static Long people(TakeUp.Year year, String since, String within) {
    for (TakeUp.Wait wait : year.waits()) {
      if (wait.since().equals(since)) {
        for (TakeUp.Step step : wait.steps()) {
          if (step.within().equals(within)) {
            return step.people();
          }
        }
      }
    }
    return null;
  }
}
