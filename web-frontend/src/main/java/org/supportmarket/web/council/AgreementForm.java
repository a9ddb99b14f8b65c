package org.supportmarket.web.council;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;
import org.supportmarket.web.client.CouncilAgreementsApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.layout.DateTyped;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;

/** What was agreed, as it stands in the fields of its form. */
final class AgreementForm {
  /** Between a provider and a unit in the value of a choice. */
  static final String BETWEEN = "|";

  private static final Map<String, String> OURS =
      Map.of(
          "provider_id", "offer",
          "unit", "offer",
          "pence", "pounds",
          "weekly_units", "amount",
          "begins_on", "from",
          "ends_on", "until");

  private AgreementForm() {}

  /** What was typed; what could not be read is in the problems. */
  static CouncilAgreementsApi.Agreed read(Typed typed, Problems problems) {
    String[] offer = typed.one("offer").split("\\|", 2);
    if (offer.length != 2) {
      problems.add("offer", "Choose with whom it was agreed");
    }
    OptionalLong pence = PenceTyped.pence(typed.one("pounds"));
    if (pence.isEmpty() || pence.getAsLong() == 0) {
      problems.add("pounds", "Write the price of one, in pounds and pence, like 22.50");
    }
    boolean rate = typed.one("kind").equals("rate");
    Integer amount = rate ? null : amount(typed.one("amount"), problems);
    LocalDate from = day("from", "Say from which day on it holds", typed, problems);
    LocalDate until = day("until", "Say until which day it holds", typed, problems);
    if (typed.one("contact").isEmpty()) {
      problems.add("contact", "Write whom the provider can ask, and how");
    }
    return problems.any()
        ? null
        : new CouncilAgreementsApi.Agreed(
            offer[0],
            typed.one("kind"),
            typed.one("category"),
            offer[1],
            pence.getAsLong(),
            amount,
            from,
            until,
            typed.one("contact"));
  }

  /** What the service found wrong, beside our fields. */
  static Problems problems(Refusal no) {
    if (no.faults().isEmpty()) {
      return Problems.of(no.sentence());
    }
    Problems problems = Problems.none();
    no.faults()
        .forEach(
            fault -> problems.add(OURS.getOrDefault(fault.field(), fault.field()), fault.reason()));
    return problems;
  }

  private static Integer amount(String typed, Problems problems) {
    String digits = typed.replace(",", "");
    if (!digits.matches("[0-9]{1,6}") || Integer.parseInt(digits) == 0) {
      problems.add("amount", "Write how many a week, as a whole number");
      return null;
    }
    return Integer.valueOf(digits);
  }

  private static LocalDate day(String name, String otherwise, Typed typed, Problems problems) {
    LocalDate day = DateTyped.read(name, typed, problems);
    if (day == null && problems.at(name) == null) {
      problems.add(name, otherwise);
    }
    return day;
  }
}
