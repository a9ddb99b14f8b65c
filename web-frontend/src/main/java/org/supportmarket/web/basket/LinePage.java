package org.supportmarket.web.basket;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.supportmarket.web.catalogue.HowMany;
import org.supportmarket.web.client.Budget;
import org.supportmarket.web.client.PlanOutcome;
import org.supportmarket.web.holder.BudgetWords;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Sums;
import org.supportmarket.web.layout.Typed;

/**
 * How many, how long, from when, who pays: for putting in and for changing.
 *
 * @param lengths empty where nobody has to say how long
 */
@CheckedTemplate(basePath = "basket", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LinePage(
    Thing thing,
    Fields fields,
    String key,
    List<Choice> lengths,
    List<Choice> often,
    Paying paying,
    Problems problems)
    implements TemplateInstance {
  private static final int QUARTER = 15;
  private static final int LONGEST = 8 * 60;

  /**
   * What it is about.
   *
   * @param action where the form goes
   * @param back where the back link goes
   * @param button what the button says
   */
  record Thing(
      String name,
      String provider,
      String price,
      String question,
      String action,
      String back,
      String button,
      int version) {}

  /** What stands in the fields. */
  record Fields(
      String quantity,
      String day,
      String month,
      String year,
      String hour,
      String times,
      String untilDay,
      String untilMonth,
      String untilYear) {
    static Fields of(Typed typed) {
      return new Fields(
          typed.one("quantity"),
          typed.one("starts-day"),
          typed.one("starts-month"),
          typed.one("starts-year"),
          typed.one("hour"),
          typed.one("times"),
          typed.one("until-day"),
          typed.one("until-month"),
          typed.one("until-year"));
    }
  }

  /** Which budgets can pay, and what for: {@code rest} and {@code outcomes} may be empty. */
  record Paying(List<Choice> pots, List<Choice> rest, List<Choice> outcomes) {
    static Paying of(Typed typed, List<Budget> budgets, List<PlanOutcome> outcomes) {
      String first =
          typed.one("pot").isEmpty()
              ? budgets.stream()
                  .filter(b -> b.availablePence() > 0)
                  .findFirst()
                  .map(Budget::id)
                  .map(UUID::toString)
                  .orElse("")
              : typed.one("pot");
      return new Paying(
          budgets.stream().map(b -> pot(b, first)).toList(),
          budgets.size() < 2
              ? List.of()
              : budgets.stream().map(b -> pot(b, typed.one("rest"))).toList(),
          outcomes.stream()
              .map(
                  o ->
                      Choice.of(
                          o.id().toString(),
                          o.words(),
                          o.id().toString().equals(typed.one("outcome"))))
              .toList());
    }

    private static Choice pot(Budget budget, String chosen) {
      String id = budget.id().toString();
      return new Choice(
          id,
          BudgetWords.name(budget) + ", " + Sums.money(budget.availablePence()) + " left",
          null,
          id.equals(chosen));
    }
  }

  static LinePage of(
      Thing thing, boolean hourly, Typed typed, String key, Paying paying, Problems problems) {
    String minutes = typed.one("minutes").isEmpty() ? "60" : typed.one("minutes");
    return new LinePage(
        thing,
        Fields.of(typed),
        key,
        hourly ? lengths(minutes) : List.of(),
        often(typed.one("every")),
        paying,
        problems);
  }

  private static List<Choice> often(String chosen) {
    return Stream.of(
            Choice.of("once", "Once", !chosen.equals("week") && !chosen.equals("fortnight")),
            Choice.of("week", "Every week", chosen.equals("week")),
            Choice.of("fortnight", "Every two weeks", chosen.equals("fortnight")))
        .toList();
  }

  private static List<Choice> lengths(String chosen) {
    return IntStream.rangeClosed(1, LONGEST / QUARTER)
        .map(n -> n * QUARTER)
        .mapToObj(m -> Choice.of(String.valueOf(m), HowMany.length(m), chosen.equals("" + m)))
        .toList();
  }
}
