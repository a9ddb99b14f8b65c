package org.supportmarket.web.layout;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * How money, days, times and numbers read on a page. In templates: {@code
 * {order.totalPence.money}}, {@code {order.placedAt.day}}, {@code {pages.total.things('page',
 * 'pages')}}.
 */
@TemplateExtension
public final class Words {
  /** Where the people live: days and hours on the pages are theirs. */
  public static final ZoneId HERE = ZoneId.of("Europe/London");

  private Words() {}

  /** "£12.50"; whole pounds are "£312", thousands "£1,250", money going out "−£12.50". */
  public static String money(Long pence) {
    return Sums.money(pence);
  }

  /** Always with pence, for columns of figures: "£312.00". */
  public static String exactMoney(Long pence) {
    return Sums.exact(pence);
  }

  /** "Tuesday 3 March"; with the year when it is not this one. */
  public static String day(LocalDate date) {
    return Days.day(date, today());
  }

  /** The day of a moment, as it is in London. */
  public static String day(Instant moment) {
    return day(LocalDate.ofInstant(moment, HERE));
  }

  /** "half past two, 2:30pm". */
  public static String time(Instant moment) {
    return Times.time(LocalTime.ofInstant(moment, HERE));
  }

  /** "Tuesday 3 March, half past two, 2:30pm". */
  public static String dayAndTime(Instant moment) {
    return day(moment) + ", " + time(moment);
  }

  /** "three"; from ten on "10", "1,204". */
  public static String words(Long number) {
    return Numbers.words(number);
  }

  public static String words(Integer number) {
    return Numbers.words(number);
  }

  /** "no orders", "one order", "three orders", "1,204 orders". */
  public static String things(Long count, String one, String several) {
    return Numbers.things(count, one, several);
  }

  public static String things(Integer count, String one, String several) {
    return Numbers.things(count, one, several);
  }

  /** "July to September 2026" for "2026 Q3"; anything else stays as it is. */
  public static String quarter(String quarter) {
    return Days.quarter(quarter);
  }

  /** The first letter large, for the start of a sentence. */
  public static String sentence(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** Today in London. */
  public static LocalDate today() {
    return LocalDate.now(Arc.requireContainer().instance(Clock.class).get());
  }
}
