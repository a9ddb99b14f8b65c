package org.supportmarket.web.market;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.supportmarket.web.client.Consortium;
import org.supportmarket.web.client.SharedTime;

/**
 * Something people are asked to buy together, in words.
 *
 * @param heading such as "Getting about on Tuesday mornings"
 * @param how how far it is, as a sentence
 * @param yes what the one person said whose page it is; null for nothing
 */
public record TogetherCard(
    UUID id,
    String heading,
    String district,
    String council,
    String words,
    LocalDate answerBy,
    boolean asking,
    boolean mayRequest,
    String how,
    Long people,
    String contact,
    Instant requestedAt,
    Boolean yes) {

  /** All of these; {@code kind} names a kind of support. */
  public static List<TogetherCard> of(List<Consortium> all, UnaryOperator<String> kind) {
    return all.stream().map(one -> of(one, kind)).toList();
  }

  public static TogetherCard of(Consortium one, UnaryOperator<String> kind) {
    return new TogetherCard(
        one.id(),
        heading(one.time(), kind),
        one.time().district(),
        one.councilName(),
        one.words(),
        one.answerBy(),
        one.asking(),
        one.enough() && !one.requested(),
        how(one),
        one.people(),
        one.contact(),
        one.requestedAt(),
        one.yes());
  }

  /** As "Getting about on Tuesday mornings". */
  public static String heading(SharedTime time, UnaryOperator<String> kind) {
    String day = DayOfWeek.of(time.weekday()).getDisplayName(TextStyle.FULL, Locale.UK);
    return kind.apply(time.category())
        + " on "
        + ("day".equals(time.part()) ? day + "s" : day + " " + time.part() + "s");
  }

  private static String how(Consortium one) {
    if (one.asking()) {
      return "Care managers are asking people. You see how many said yes once the last day has passed.";
    }
    if (one.people() == null || one.people() == 0) {
      return "Too few people said yes to ask a provider.";
    }
    return one.requested()
        ? "A provider was asked for about %d people.".formatted(one.people())
        : "About %d people said yes. You can ask a provider now.".formatted(one.people());
  }
}
