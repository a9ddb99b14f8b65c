package org.supportmarket.web.market;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.supportmarket.web.client.PublicCouncils;
import org.supportmarket.web.client.PublicCouncils.Council;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.Problems;

/**
 * Which council's figures somebody asked for, and of which three months.
 *
 * @param council null while none is chosen
 * @param quarter null while no council is chosen
 * @param quarters that can be chosen, the latest first
 * @param problems what is wrong with the question
 */
record FiguresChosen(Council council, Quarter quarter, List<Quarter> quarters, Problems problems) {
  private static final int MOST_QUARTERS = 12;

  /**
   * What was asked for, as in the address.
   *
   * @param council null before anybody was asked for it
   * @param quarter empty for the latest
   */
  static FiguresChosen of(PublicCouncils known, String council, String quarter) {
    Problems problems = Problems.none();
    Optional<Council> chosen =
        known.councils().stream().filter(one -> one.gss().equals(council)).findFirst();
    if (chosen.isEmpty() && council != null) {
      problems.add(
          "council",
          council.isEmpty()
              ? "Choose a council"
              : "We have no figures of this council. Choose one from the list.");
    }
    List<Quarter> quarters =
        quarters(chosen.map(List::of).orElse(known.councils())).stream()
            .limit(MOST_QUARTERS)
            .toList();
    Quarter of = quarters.isEmpty() ? null : quarters.getFirst();
    if (!quarter.isEmpty()) {
      of = Quarter.of(quarter).filter(quarters::contains).orElse(null);
      if (of == null) {
        problems.add("quarter", "We have no figures of these months. Choose some from the list.");
      }
    }
    return new FiguresChosen(chosen.orElse(null), of, quarters, problems);
  }

  boolean complete() {
    return council != null && quarter != null && !problems.any();
  }

  List<Choice> quarterChoices() {
    return quarters.stream()
        .map(one -> Choice.of(one.label(), one.name(), one.equals(quarter)))
        .toList();
  }

  /** From the first of any to the last of any. */
  private static List<Quarter> quarters(List<Council> councils) {
    Optional<Quarter> first =
        councils.stream()
            .flatMap(one -> Quarter.of(one.firstQuarter()).stream())
            .min(Comparator.naturalOrder());
    Optional<Quarter> last =
        councils.stream()
            .flatMap(one -> Quarter.of(one.lastQuarter()).stream())
            .max(Comparator.naturalOrder());
    return first.isEmpty() || last.isEmpty()
        ? List.of()
        : Quarter.between(first.orElseThrow(), last.orElseThrow());
  }
}
