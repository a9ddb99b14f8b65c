package org.supportmarket.ordering.budget;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How often a budget's money is released. */
public enum ReleaseEvery {
  YEARLY(365),
  MONTHLY(30),
  /** Thirteen times a year. */
  FOUR_WEEKLY(28),
  FORTNIGHTLY(14);

  private final int days;

  ReleaseEvery(int days) {
    this.days = days;
  }

  /** How long one period is, about; what a shorter one is measured by. */
  int days() {
    return days;
  }

  /** The first day of the nth period, from 0. */
  LocalDate start(LocalDate first, int n) {
    return switch (this) {
      case YEARLY -> first.plusYears(n);
      case MONTHLY -> first.plusMonths(n);
      case FOUR_WEEKLY, FORTNIGHTLY -> first.plusDays((long) days * n);
    };
  }

  /** As it is stored and sent. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** By its code. */
  public static Optional<ReleaseEvery> find(String code) {
    return Arrays.stream(values()).filter(every -> every.code().equals(code)).findFirst();
  }
}
