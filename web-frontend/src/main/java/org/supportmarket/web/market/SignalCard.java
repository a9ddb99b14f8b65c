package org.supportmarket.web.market;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.supportmarket.web.client.Signal;
import org.supportmarket.web.layout.Numbers;

/**
 * What a council is looking for, in words.
 *
 * @param howMuch such as "120 hours a week"
 * @param open whether providers see it
 */
public record SignalCard(
    UUID id,
    String what,
    String where,
    String howMuch,
    LocalDate until,
    String why,
    String contact,
    boolean open) {

  /** All of these; {@code kind} names a kind of support. */
  public static List<SignalCard> of(List<Signal> signals, UnaryOperator<String> kind) {
    return signals.stream().map(signal -> of(signal, kind)).toList();
  }

  public static SignalCard of(Signal signal, UnaryOperator<String> kind) {
    return new SignalCard(
        signal.id(),
        kind.apply(signal.category()),
        signal.district().isEmpty()
            ? "All of " + signal.councilName()
            : signal.district() + ", " + signal.councilName(),
        amount(signal.amount(), signal.measure()),
        signal.openUntil(),
        signal.why(),
        signal.contact(),
        signal.open());
  }

  private static String amount(int amount, String measure) {
    return switch (measure) {
      case "hours_a_week" -> Numbers.things(amount, "hour", "hours") + " a week";
      case "visits_a_week" -> Numbers.things(amount, "visit", "visits") + " a week";
      case "workers" -> Numbers.things(amount, "worker", "workers");
      default -> Numbers.things(amount, "place", "places");
    };
  }
}
