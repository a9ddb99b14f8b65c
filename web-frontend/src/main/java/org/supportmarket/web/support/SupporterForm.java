package org.supportmarket.web.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.supportmarket.web.client.Supporter;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.DateTyped;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Sums;
import org.supportmarket.web.layout.Typed;

/** What somebody wants to let a supporter do, as typed. */
record SupporterForm(
    String name,
    List<Choice> actions,
    List<Choice> kinds,
    String orderLimit,
    String monthLimit,
    String day,
    String month,
    String year,
    List<Choice> log,
    String authority) {

  static SupporterForm blank(LocalDate today) {
    Typed typed = Typed.nothing().put("actions", List.of("order"));
    return of(DateTyped.fill("ends", today.plusYears(1), typed));
  }

  static SupporterForm of(Supporter known) {
    Typed typed =
        Typed.nothing()
            .put("actions", known.actions())
            .put("log", known.seesAccessLog() ? "yes" : "no")
            .put("order_limit", pounds(known.orderLimitPence()))
            .put("month_limit", pounds(known.monthLimitPence()));
    return of(DateTyped.fill("ends", known.endsOn(), typed));
  }

  static SupporterForm of(Typed typed) {
    List<String> actions = typed.many("actions");
    return new SupporterForm(
        typed.one("name"),
        List.of(
            new Choice(
                "order",
                "Order, change and cancel",
                "Within the limits below",
                actions.contains("order")),
            new Choice(
                "confirm",
                "Say that something came, or did not",
                "And write down what the person says of it",
                actions.contains("confirm")),
            new Choice("message", "Read and write messages", null, actions.contains("message"))),
        kinds(typed.one("kind")),
        typed.one("order_limit"),
        typed.one("month_limit"),
        typed.one("ends-day"),
        typed.one("ends-month"),
        typed.one("ends-year"),
        List.of(
            Choice.of("yes", "Yes", "yes".equals(typed.one("log"))),
            Choice.of("no", "No", !"yes".equals(typed.one("log")))),
        typed.one("authority"));
  }

  /** What is asked of ordering; what is wrong is added to the problems. */
  static Supporter.Wanted read(Typed typed, boolean invited, Problems problems) {
    if (invited && typed.one("name").isEmpty()) {
      problems.add("name", "Write who it is");
    }
    List<String> actions = new ArrayList<>(typed.many("actions"));
    actions.add("see");
    Long order = limit("order_limit", typed, problems);
    Long month = limit("month_limit", typed, problems);
    LocalDate end = DateTyped.read("ends", typed, problems);
    String kind = typed.one("kind").isEmpty() ? null : typed.one("kind");
    if (end == null && problems.at("ends") == null && (kind == null || kind.equals("supporter"))) {
      problems.add("ends", "Write the last day. You can end it earlier at any time");
    }
    if (kind != null && typed.one("authority").isEmpty()) {
      problems.add("authority", "Write by what authority they act, and how far it goes");
    }
    return new Supporter.Wanted(
        typed.one("name"),
        kind,
        actions,
        order,
        month,
        null,
        end,
        "yes".equals(typed.one("log")),
        typed.one("authority").isEmpty() ? null : typed.one("authority"),
        null);
  }

  private static Long limit(String name, Typed typed, Problems problems) {
    if (typed.one(name).isEmpty()) {
      return null;
    }
    OptionalLong pence = Sums.parse(typed.one(name));
    if (pence.isEmpty()) {
      problems.add(name, "Write pounds and pence, like 12.50, or leave it empty");
      return null;
    }
    return pence.getAsLong();
  }

  private static List<Choice> kinds(String chosen) {
    return List.of(
        Choice.of(
            "supporter",
            "Supporter whom the person asked for",
            chosen.isEmpty() || chosen.equals("supporter")),
        Choice.of("nominated_person", "Nominated person", chosen.equals("nominated_person")),
        Choice.of("authorised_person", "Authorised person", chosen.equals("authorised_person")),
        Choice.of("attorney", "Attorney", chosen.equals("attorney")),
        Choice.of("deputy", "Deputy", chosen.equals("deputy")));
  }

  private static String pounds(Long pence) {
    return pence == null ? "" : "%d.%02d".formatted(pence / 100, pence % 100);
  }
}
