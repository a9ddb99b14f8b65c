package org.supportmarket.ordering.forecast;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.supportmarket.ordering.calendar.BankHolidays;
import org.supportmarket.ordering.ledger.Pounds;

/** A forecast in plain words: the answer first, then what was counted. */
final class Words {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

  private Words() {}

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static RunOutView of(
      RunOut asked, RunOut.Outlook outlook, List<Planned.Need> needs, BankHolidays holidays) {
    List<String> why = why(asked, needs, holidays);
    LocalDate end = asked.lastDay();
    if (outlook.gap().isEmpty()) {
      return new RunOutView(null, end, 0, outlook.leftPence(), covered(asked, outlook), why);
    }
    RunOut.Gap gap = outlook.gap().get();
    LocalDate lastsUntil = gap.day().minusDays(1);
    String shortBy =
        "On %s you need %s and %s is left."
            .formatted(day(gap.day()), Pounds.of(gap.neededPence()), Pounds.of(gap.leftPence()));
    String answer =
        gap.day().equals(asked.today())
            ? "Your money does not last any longer. "
            : "Your money lasts until %s. ".formatted(day(lastsUntil));
    return new RunOutView(
        gap.day(), lastsUntil, gap.neededPence(), gap.leftPence(), answer + shortBy, why);
  }

  private static String covered(RunOut asked, RunOut.Outlook outlook) {
    if (asked.pots().isEmpty()) {
      return "There is no budget to use.";
    }
    String end = day(asked.lastDay());
    return asked.needs().isEmpty()
        ? "Nothing more is planned. There will be %s to use until %s."
            .formatted(Pounds.of(outlook.leftPence()), end)
        : "Your money lasts until the end, %s. Everything planned is covered and %s is left over."
            .formatted(end, Pounds.of(outlook.leftPence()));
  }

  private static List<String> why(RunOut asked, List<Planned.Need> needs, BankHolidays holidays) {
    List<String> why = new ArrayList<>();
    List<Due> coming =
        asked.pots().stream()
            .flatMap(pot -> pot.releases().stream())
            .filter(release -> !release.day().isBefore(asked.today()))
            .toList();
    if (!coming.isEmpty()) {
      LocalDate next =
          coming.stream().map(due -> holidays.comesOn(due.day())).sorted().findFirst().get();
      why.add(
          "Your council still sends %s, the next part on %s. Money due on a weekend or bank holiday comes on the working day before."
              .formatted(Pounds.of(sum(coming)), day(next)));
    }
    if (asked.pots().stream()
        .flatMap(pot -> pot.releases().stream())
        .anyMatch(release -> release.day().isBefore(asked.today()))) {
      why.add("A part that should have come already is not counted. Ask your council about it.");
    }
    if (!needs.isEmpty()) {
      why.add(
          "Visits and deliveries that are planned cost %s. Those on bank holidays cost the same as on other days."
              .formatted(Pounds.of(sum(needs.stream().map(Planned.Need::due).toList()))));
    }
    TreeSet<String> dearer =
        needs.stream()
            .filter(Planned.Need::changed)
            .map(Planned.Need::name)
            .collect(Collectors.toCollection(TreeSet::new));
    if (!dearer.isEmpty()) {
      why.add(
          "The price will change, and the new one is counted: %s."
              .formatted(String.join(", ", dearer)));
    }
    why.add(
        "Money already promised has been taken off. Money set aside for a crisis is not counted.");
    if (asked.lastDay().isAfter(holidays.reaches())) {
      why.add("Bank holidays are known until %s.".formatted(day(holidays.reaches())));
    }
    return why;
  }

  private static long sum(List<Due> dues) {
    return dues.stream().mapToLong(Due::pence).reduce(0, Math::addExact);
  }
}
