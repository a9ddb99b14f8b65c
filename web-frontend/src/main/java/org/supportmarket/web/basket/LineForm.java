package org.supportmarket.web.basket;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.supportmarket.web.client.Basket;
import org.supportmarket.web.client.BasketWish;
import org.supportmarket.web.client.Budget;
import org.supportmarket.web.layout.DateTyped;
import org.supportmarket.web.layout.HourTyped;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Sums;
import org.supportmarket.web.layout.Typed;
import org.supportmarket.web.layout.Words;

/** Reads what somebody typed about a thing for the basket, and writes it back into the fields. */
final class LineForm {
  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("H:mm", Locale.UK).withZone(Words.HERE);
  private static final int MOST_TIMES = 104;
  private static final int LONGEST_WORDS = 300;
  private static final int LONGEST_PAYEE = 120;

  private LineForm() {}

  /** A listing: how many, how long, from when, how often, who pays. */
  static BasketWish listing(
      UUID listing,
      Integer version,
      boolean hourly,
      Typed typed,
      List<Budget> budgets,
      Problems problems) {
    Integer quantity = whole(typed.one("quantity"), 1, 10_000);
    if (quantity == null) {
      problems.add("quantity", "Write how many as a whole number from 1 to 10,000, like 2");
    }
    Integer minutes = hourly ? whole(typed.one("minutes"), 15, 24 * 60) : null;
    if (hourly && (minutes == null || minutes % 15 != 0)) {
      problems.add("minutes", "Choose how long each time is");
    }
    LocalDate starts = DateTyped.read("starts", typed, problems);
    return new BasketWish(
        listing,
        version,
        null,
        quantity == null ? null : Long.valueOf(quantity),
        minutes,
        starts,
        hour(typed, starts, problems),
        repeat(typed, starts, problems),
        outcome(typed),
        pots(typed, budgets, problems));
  }

  /** Something no catalogue has: what, to whom, how much, when, who pays. */
  static BasketWish somethingElse(Typed typed, List<Budget> budgets, Problems problems) {
    BasketWish.SomethingElse other =
        new BasketWish.SomethingElse(
            words(
                typed, "words", LONGEST_WORDS, "Write what it is, like taxi to the club", problems),
            words(typed, "payee", LONGEST_PAYEE, "Write who gets the money", problems),
            pence(typed, problems));
    LocalDate starts = DateTyped.read("starts", typed, problems);
    return new BasketWish(
        null,
        null,
        other,
        null,
        null,
        starts,
        null,
        null,
        outcome(typed),
        pots(typed, budgets, problems));
  }

  /** What was spent: the same words, a day that was, one budget. */
  static String words(Typed typed, String field, int most, String missing, Problems problems) {
    String words = typed.one(field);
    if (words.isEmpty()) {
      problems.add(field, missing);
    } else if (words.length() > most) {
      problems.add(field, "Write it shorter, in at most " + most + " letters");
    }
    return words;
  }

  static Long pence(Typed typed, Problems problems) {
    var pence = Sums.parse(typed.one("sum"));
    if (pence.isEmpty() || pence.getAsLong() > 100_000_000) {
      problems.add("sum", "Write how much it is in pounds and pence, like 12.50");
      return null;
    }
    return pence.getAsLong();
  }

  static UUID outcome(Typed typed) {
    return id(typed.one("outcome"));
  }

  /** The first pot, then the one for the rest. Where there is only one, nobody has to choose. */
  static List<UUID> pots(Typed typed, List<Budget> budgets, Problems problems) {
    UUID first = budgets.size() == 1 ? budgets.getFirst().id() : id(typed.one("pot"));
    if (first == null || budgets.stream().noneMatch(b -> b.id().equals(first))) {
      problems.add("pot", "Choose which budget pays");
      return List.of();
    }
    UUID rest = id(typed.one("rest"));
    return Stream.of(first, rest == null ? first : rest).distinct().toList();
  }

  /** The fields as a line of the basket has them. */
  static Typed typed(Basket.Line line) {
    Typed typed =
        Typed.nothing()
            .put("quantity", String.valueOf(line.quantity()))
            .put("minutes", line.minutes() == null ? "" : line.minutes().toString())
            .put("every", line.repeat() == null ? "once" : line.repeat().every())
            .put(
                "times",
                line.repeat() == null || line.repeat().times() == null
                    ? ""
                    : line.repeat().times().toString())
            .put("hour", line.startsAt() == null ? "" : HOUR.format(line.startsAt()))
            .put("pot", line.pots().isEmpty() ? "" : line.pots().getFirst().toString())
            .put("rest", line.pots().size() < 2 ? "" : line.pots().get(1).toString())
            .put("outcome", line.outcomeId() == null ? "" : line.outcomeId().toString())
            .put("words", line.name())
            .put("payee", line.payee())
            .put("sum", line.eachPence() == null ? "" : Sums.exact(line.eachPence()).substring(1));
    LocalDate starts =
        line.startsOn() == null && line.startsAt() != null
            ? LocalDate.ofInstant(line.startsAt(), Words.HERE)
            : line.startsOn();
    DateTyped.fill("until", line.repeat() == null ? null : line.repeat().until(), typed);
    return DateTyped.fill("starts", starts, typed);
  }

  private static Basket.Repeat repeat(Typed typed, LocalDate starts, Problems problems) {
    String every = typed.one("every");
    if (!every.equals("week") && !every.equals("fortnight")) {
      return null;
    }
    LocalDate until = DateTyped.read("until", typed, problems);
    Integer times = whole(typed.one("times"), 1, MOST_TIMES);
    if (until != null && !typed.one("times").isEmpty()) {
      problems.add("times", "Write how many times it comes, or until which day, not both");
    } else if (until == null && times == null && problems.at("until") == null) {
      problems.add("times", "Write how many times it comes, from 1 to 104, or until which day");
    } else if (until != null && starts != null && until.isBefore(starts)) {
      problems.add("until", "The last day must not be before the first");
    }
    if (starts == null && problems.at("starts") == null) {
      problems.add("starts", "Say on which day it begins, so that we know when it comes again");
    }
    return new Basket.Repeat(every, times, until);
  }

  /** The moment it begins, where an hour was typed; the day alone otherwise. */
  private static Instant hour(Typed typed, LocalDate starts, Problems problems) {
    if (typed.one("hour").isEmpty()) {
      return null;
    }
    String time = HourTyped.time(typed.one("hour"));
    if (time == null || time.startsWith("24")) {
      problems.add("hour", "Write a time like 9:30 or 2pm, or leave it empty");
      return null;
    }
    if (starts == null) {
      if (problems.at("starts") == null) {
        problems.add("starts", "Say on which day it begins at that time");
      }
      return null;
    }
    return starts.atTime(LocalTime.parse(time)).atZone(Words.HERE).toInstant();
  }

  private static Integer whole(String typed, int from, int to) {
    if (!typed.matches("[0-9]{1,6}")) {
      return null;
    }
    int number = Integer.parseInt(typed);
    return number >= from && number <= to ? Integer.valueOf(number) : null;
  }

  private static UUID id(String typed) {
    return typed.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
        ? UUID.fromString(typed)
        : null;
  }
}
