package org.supportmarket.ordering.facts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whether an order counts as one while it has a status. A change of status is worth the difference,
 * so that a declined or cancelled order takes away just what placing it had brought.
 */
enum Counted {
  PLACED(true),
  ACCEPTED(true),
  IN_DELIVERY(true),
  DELIVERED(true),
  CONFIRMED(true),
  DISPUTED(true),
  COMPLETED(true),
  DECLINED(false),
  CANCELLED(false),
  EXPIRED(false);

  private static final Map<String, Counted> BY_STATUS =
      Arrays.stream(values())
          .collect(
              Collectors.toMap(
                  counted -> counted.name().toLowerCase(Locale.ROOT), Function.identity()));

  private final boolean ordered;

  Counted(boolean ordered) {
    this.ordered = ordered;
  }

  /** 1 if the change makes it ordered, -1 if no longer, 0 if it leaves that as it was. */
  static int orderedBy(String previousStatus, String status) {
    return number(status) - (previousStatus == null ? 0 : number(previousStatus));
  }

  /** A status nobody decided about must stop the facts, and not silently count for nothing. */
  private static int number(String status) {
    Counted counted = BY_STATUS.get(status);
    if (counted == null) {
      throw new IllegalStateException("What does the status " + status + " count for?");
    }
    return counted.ordered ? 1 : 0;
  }
}
