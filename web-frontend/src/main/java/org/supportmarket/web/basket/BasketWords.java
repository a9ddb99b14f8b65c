package org.supportmarket.web.basket;

import org.supportmarket.web.client.Basket;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Sums;
import org.supportmarket.web.layout.Words;

/** When something comes and what it costs, as people say it. */
final class BasketWords {
  private BasketWords() {}

  /** "Every week from Tuesday 1 December, ten times". */
  static String when(Basket.Line line) {
    String first = line.startsOn() == null ? null : Words.day(line.startsOn()) + time(line);
    if (line.repeat() == null) {
      return first == null ? "You agree the day with them" : "On " + first;
    }
    String every = "fortnight".equals(line.repeat().every()) ? "Every two weeks" : "Every week";
    String from = first == null ? "" : " from " + first;
    String until = line.times() == null ? "" : ", " + Numbers.things(line.times(), "time", "times");
    return every + from + until;
  }

  /** "£18.50", or "£18.50 each time, £185 in all"; "No price now" where there is none. */
  static String total(Basket.Line line) {
    if (line.eachPence() == null) {
      return "No price now";
    }
    boolean once = line.times() == null || line.times() == 1;
    return once
        ? Sums.money(line.eachPence())
        : Sums.money(line.eachPence()) + " each time, " + Sums.money(line.totalPence()) + " in all";
  }

  private static String time(Basket.Line line) {
    return line.startsAt() == null ? "" : ", " + Words.time(line.startsAt());
  }
}
