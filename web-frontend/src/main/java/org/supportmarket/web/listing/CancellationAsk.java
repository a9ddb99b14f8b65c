package org.supportmarket.web.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.supportmarket.web.client.ListingDraft;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Question;
import org.supportmarket.web.layout.QuestionGroup;
import org.supportmarket.web.layout.Typed;

/**
 * What somebody pays who cancels late: three steps or more, from early and cheap to late and dear.
 */
record CancellationAsk() implements Ask {
  private static final int STEPS = 3;
  private static final int MOST_STEPS = 5;
  private static final int LONGEST_HOURS = 8760;
  private static final List<String> LEGENDS =
      List.of(
          "First step",
          "Second step, for less notice",
          "Third step, for even less",
          "Fourth step",
          "Fifth step");

  @Override
  public String field() {
    return "cancellation";
  }

  @Override
  public String label() {
    return "Charge for cancelling late";
  }

  @Override
  public List<QuestionGroup> show(Typed typed, Terms terms) {
    int last =
        IntStream.range(STEPS, MOST_STEPS)
            .filter(step -> !typed.one(hours(step)).isEmpty())
            .max()
            .orElse(STEPS - 1);
    return IntStream.rangeClosed(0, last)
        .mapToObj(
            step ->
                new QuestionGroup(
                    LEGENDS.get(step),
                    null,
                    List.of(
                        Question.number(
                            hours(step),
                            "With less notice than this many hours",
                            null,
                            typed.one(hours(step))),
                        Question.number(
                            percent(step),
                            "they pay this much of the price, in %",
                            null,
                            typed.one(percent(step))))))
        .toList();
  }

  @Override
  public void fill(ListingDraft draft, Typed typed) {
    List<ListingDraft> tiers = draft.rows(field());
    for (int step = 0; step < Math.min(MOST_STEPS, tiers.size()); step++) {
      typed.put(hours(step), tiers.get(step).text("notice_hours"));
      typed.put(percent(step), tiers.get(step).text("charge_percent"));
    }
  }

  @Override
  public void read(Typed typed, ListingDraft draft, Problems problems) {
    List<ListingDraft> tiers = new ArrayList<>();
    for (int step = 0; step < MOST_STEPS; step++) {
      String hours = typed.one(hours(step));
      String percent = typed.one(percent(step));
      if (hours.isEmpty() && percent.isEmpty()) {
        continue;
      }
      if (hours.isEmpty() || percent.isEmpty()) {
        problems.add(
            hours.isEmpty() ? hours(step) : percent(step),
            "Fill in both the hours and the charge of this step, or neither");
        continue;
      }
      Long notice = NumberAsk.whole(hours(step), hours, 0, LONGEST_HOURS, problems);
      Long charge = NumberAsk.whole(percent(step), percent, 0, 100, problems);
      if (notice == null || charge == null) {
        continue;
      }
      if (!tiers.isEmpty() && tiers.getLast().number("notice_hours") <= notice) {
        problems.add(hours(step), "Write fewer hours than in the step before");
      } else if (!tiers.isEmpty() && tiers.getLast().number("charge_percent") >= charge) {
        problems.add(percent(step), "Write a higher charge than in the step before");
      }
      tiers.add(ListingDraft.blank().set("notice_hours", notice).set("charge_percent", charge));
    }
    draft.setRows(field(), tiers);
  }

  @Override
  public String answer(ListingDraft draft, Terms terms) {
    return draft.rows(field()).stream()
        .map(
            tier ->
                "less than "
                    + Numbers.things(tier.number("notice_hours"), "hour", "hours")
                    + ": "
                    + tier.text("charge_percent")
                    + "%")
        .collect(Collectors.joining("; "));
  }

  /**
   * The first field of all carries the catalogue's own name, so that its word about it is shown.
   */
  private static String hours(int step) {
    return step == 0 ? "cancellation" : "cancellation_hours_" + (step + 1);
  }

  private static String percent(int step) {
    return "cancellation_percent_" + (step + 1);
  }
}
