package org.supportmarket.web.market;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.supportmarket.web.catalogue.Units;
import org.supportmarket.web.client.Agreement;
import org.supportmarket.web.layout.Sums;

/**
 * What a council has agreed with a provider, in words.
 *
 * @param terms such as "40 hours a week at £22 an hour"
 * @param asked what the provider asked everybody then, such as "£24 an hour"; null for nothing
 * @param until the last day on which it holds
 */
public record AgreementCard(
    UUID id,
    String heading,
    String provider,
    String council,
    String terms,
    String asked,
    LocalDate from,
    LocalDate until,
    String contact,
    String state,
    boolean open,
    Instant readAt) {

  /** All of these; {@code kind} names a kind of support. */
  public static List<AgreementCard> of(List<Agreement> agreements, UnaryOperator<String> kind) {
    return agreements.stream().map(agreement -> of(agreement, kind)).toList();
  }

  public static AgreementCard of(Agreement agreement, UnaryOperator<String> kind) {
    return new AgreementCard(
        agreement.id(),
        name(agreement.kind()) + ": " + kind.apply(agreement.category()),
        agreement.providerName(),
        agreement.councilName(),
        terms(agreement),
        agreement.listPence() == null ? null : price(agreement.listPence(), agreement.unit()),
        agreement.beginsOn(),
        agreement.endedOn() == null ? agreement.endsOn() : agreement.endedOn(),
        agreement.contact(),
        state(agreement),
        List.of("to_come", "in_force").contains(agreement.state()),
        agreement.readAt());
  }

  /** A kind of agreement as a heading. */
  public static String name(String kind) {
    return switch (kind) {
      case "guaranteed" -> "Guaranteed amount";
      case "block" -> "Places kept";
      default -> "Agreed rate";
    };
  }

  /** As "£22 an hour". */
  public static String price(long pence, String unit) {
    return Sums.money(pence) + " " + Units.perOne(unit);
  }

  private static String terms(Agreement agreement) {
    String price = price(agreement.pence(), agreement.unit());
    return agreement.isRate()
        ? "At most " + price
        : "%s a week at %s"
            .formatted(Units.several(agreement.weeklyUnits(), agreement.unit()), price);
  }

  private static String state(Agreement agreement) {
    return switch (agreement.state()) {
      case "to_come" -> "To come";
      case "in_force" -> "In force";
      case "ended" ->
          agreement.endedOn() != null && agreement.endedOn().isBefore(agreement.beginsOn())
              ? "Taken back before it began"
              : "Ended";
      default -> "Over";
    };
  }
}
