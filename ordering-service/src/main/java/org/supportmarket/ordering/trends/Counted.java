package org.supportmarket.ordering.trends;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an order counts for while it has a status. A change of status is worth the difference, so
 * that a declined or cancelled order takes away just what placing it had brought.
 */
enum Counted {
  PLACED(true, false),
  ACCEPTED(true, false),
  IN_DELIVERY(true, false),
  DELIVERED(true, true),
  CONFIRMED(true, true),
  DISPUTED(true, true),
  COMPLETED(true, true),
  DECLINED(false, false),
  CANCELLED(false, false),
  EXPIRED(false, false);

  private static final Map<String, Counted> BY_STATUS =
      Arrays.stream(values())
          .collect(Collectors.toMap(counted -> counted.name().toLowerCase(), Function.identity()));

  private final boolean ordered;
  private final boolean delivered;

  Counted(boolean ordered, boolean delivered) {
    this.ordered = ordered;
    this.delivered = delivered;
  }

  /** 1 if the change makes it ordered, -1 if no longer, 0 if it leaves that as it was. */
  static int orderedBy(String previousStatus, String status) {
    return (of(status).ordered ? 1 : 0) - (before(previousStatus, c -> c.ordered) ? 1 : 0);
  }

  /** 1 if the change makes it delivered, -1 if no longer, 0 if it leaves that as it was. */
  static int deliveredBy(String previousStatus, String status) {
    return (of(status).delivered ? 1 : 0) - (before(previousStatus, c -> c.delivered) ? 1 : 0);
  }

  private static boolean before(String status, Function<Counted, Boolean> counts) {
    return status != null && counts.apply(of(status));
  }

  /** A status nobody decided about must stop the index, and not silently count for nothing. */
  private static Counted of(String status) {
    Counted counted = BY_STATUS.get(status);
    if (counted == null) {
      throw new IllegalStateException("What does the status " + status + " count for in trends?");
    }
    return counted;
  }
}
