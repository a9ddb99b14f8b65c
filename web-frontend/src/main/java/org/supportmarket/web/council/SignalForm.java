package org.supportmarket.web.council;

import java.time.LocalDate;
import java.util.Map;
import org.supportmarket.web.client.CouncilSignalsApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.Signal;
import org.supportmarket.web.layout.DateTyped;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;

/** A signal in the fields of its form, and back. */
final class SignalForm {
  /** What is chosen for all of the council's area. */
  static final String EVERYWHERE = "*";

  private static final int MOST = 100_000;
  private static final int LONGEST_WHY = 1000;
  private static final int LONGEST_CONTACT = 300;
  private static final Map<String, String> OURS = Map.of("open_until", "until");

  private SignalForm() {}

  /** What stands in the fields for a signal. */
  static Typed fill(Signal signal) {
    Typed typed =
        Typed.nothing()
            .put("category", signal.category())
            .put("district", signal.district().isEmpty() ? EVERYWHERE : signal.district())
            .put("amount", String.valueOf(signal.amount()))
            .put("measure", signal.measure())
            .put("why", signal.why())
            .put("contact", signal.contact())
            .put("version", String.valueOf(signal.version()));
    return DateTyped.fill("until", signal.openUntil(), typed);
  }

  /** What was typed; what could not be read is in the problems. */
  static CouncilSignalsApi.Wanted read(Typed typed, boolean fresh, Problems problems) {
    if (fresh) {
      needed(typed, "category", "Choose a kind of support", problems);
      needed(typed, "district", "Choose a district, or all of your area", problems);
    }
    Integer amount = amount(typed.one("amount"), problems);
    needed(typed, "measure", "Choose what it is counted in", problems);
    LocalDate until = DateTyped.read("until", typed, problems);
    if (until == null && problems.at("until") == null) {
      problems.add("until", "Say until which day you are looking for it");
    }
    words(typed, "why", LONGEST_WHY, "Write why you are looking for it", problems);
    words(typed, "contact", LONGEST_CONTACT, "Write whom providers can ask, and how", problems);
    String district = typed.one("district");
    return new CouncilSignalsApi.Wanted(
        typed.one("category"),
        district.equals(EVERYWHERE) ? "" : district,
        amount,
        typed.one("measure"),
        until,
        typed.one("why"),
        typed.one("contact"),
        typed.one("version").matches("[0-9]{1,6}") ? Integer.valueOf(typed.one("version")) : null);
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
    if (!digits.matches("[0-9]{1,6}")
        || Integer.parseInt(digits) < 1
        || Integer.parseInt(digits) > MOST) {
      problems.add("amount", "Write how much, as a whole number from 1 to 100,000");
      return null;
    }
    return Integer.valueOf(digits);
  }

  private static void needed(Typed typed, String field, String sentence, Problems problems) {
    if (typed.one(field).isEmpty()) {
      problems.add(field, sentence);
    }
  }

  private static void words(
      Typed typed, String field, int longest, String sentence, Problems problems) {
    if (typed.one(field).isEmpty() || typed.one(field).length() > longest) {
      problems.add(field, "%s, at most %,d letters".formatted(sentence, longest));
    }
  }
}
