package org.supportmarket.ordering.property;

import static org.supportmarket.ordering.ledger.AccountKind.COMMITTED;
import static org.supportmarket.ordering.ledger.AccountKind.DELIVERED;
import static org.supportmarket.ordering.ledger.AccountKind.RESERVED;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.supportmarket.ordering.ledger.AccountKind;
import org.supportmarket.ordering.property.Command.Verb;

/**
 * An order of the model.
 *
 * @param pence what it costs
 * @param allowance of which supporter and month it was, or null
 */
record Bought(
    UUID id,
    int person,
    int provider,
    int pot,
    boolean repeats,
    long pence,
    String allowance,
    String status,
    List<Time> times) {

  /**
   * One time of it.
   *
   * @param kept once it happened, what of its price has not gone back
   */
  record Time(int day, long pence, String status, long kept) {
    boolean isOpen() {
      return Set.of("planned", "placed", "accepted").contains(status);
    }

    Time become(String next, long owed) {
      return new Time(day, pence, next, owed);
    }

    /** What of a supporter's allowance it takes. */
    long counted() {
      return isOpen() ? pence : kept;
    }

    long in(AccountKind kind) {
      return switch (kind) {
        case RESERVED -> status.equals("placed") ? pence : 0;
        case COMMITTED -> status.equals("accepted") ? pence : 0;
        case DELIVERED -> kept;
        default -> 0;
      };
    }
  }

  static final Set<AccountKind> HELD_IN = Set.of(RESERVED, COMMITTED, DELIVERED);

  /** What leads where; what depends on its times is worked out below. */
  private static final Map<String, Map<Verb, String>> LIFE =
      Map.of(
          "placed",
          Map.of(
              Verb.ACCEPT, "accepted",
              Verb.DECLINE, "declined",
              Verb.EXPIRE, "expired",
              Verb.CANCEL, "cancelled"),
          "accepted",
          Map.of(Verb.START, "in_delivery", Verb.CANCEL, "cancelled"),
          "in_delivery",
          Map.of(Verb.REFUND, "in_delivery"),
          "delivered",
          Map.of(Verb.REFUND, "delivered", Verb.CONFIRM, "confirmed", Verb.DISPUTE, "disputed"),
          "confirmed",
          Map.of(Verb.REFUND, "confirmed", Verb.COMPLETE, "completed"),
          "disputed",
          Map.of(Verb.REFUND, "disputed", Verb.CONFIRM, "completed"),
          "cancelled",
          Map.of(Verb.REFUND, "cancelled"));

  long in(AccountKind kind) {
    return times.stream().mapToLong(time -> time.in(kind)).sum();
  }

  long counted() {
    return times.stream().mapToLong(Time::counted).sum();
  }

  private long kept() {
    return times.stream().mapToLong(Time::kept).sum();
  }

  private List<Time> open() {
    return times.stream().filter(Time::isOpen).toList();
  }

  /** Whether more of its times may still be held, delivered or left out. */
  boolean isRunning() {
    return Set.of("placed", "accepted", "in_delivery").contains(status);
  }

  /** Why this cannot be done; empty if it can. */
  Set<String> refusals(Verb verb, int number) {
    return switch (verb) {
      case DELIVER, DELIVER_PART -> undeliverable(verb, number);
      case SKIP, END ->
          isRunning() && !taken(verb, number).isEmpty() && !whole(verb, number).isEmpty()
              ? Set.of()
              : Set.of("not_cancellable");
      case CANCEL -> next(verb) == null ? Set.of("not_cancellable") : Set.of();
      case HOLD, EXPIRE, COMPLETE -> next(verb) == null ? Set.of(Told.NOTHING_TO_DO) : Set.of();
      case START -> next(verb) == null || repeats ? Set.of("wrong_state") : Set.of();
      case REFUND ->
          next(verb) == null
              ? Set.of("wrong_state")
              : number < 1 || number > kept() ? Set.of("refund_too_large") : Set.of();
      default -> next(verb) == null ? Set.of("wrong_state") : Set.of();
    };
  }

  private Set<String> undeliverable(Verb verb, int number) {
    if (!status.equals("accepted") && !status.equals("in_delivery")) {
      return Set.of("wrong_state");
    }
    List<Time> now = next();
    if (now.stream().anyMatch(time -> !time.status().equals("accepted"))) {
      return Set.of("nothing_held");
    }
    boolean part = verb == Verb.DELIVER_PART;
    return part && (now.size() > 1 || number < 1 || number > now.getFirst().pence())
        ? Set.of("invalid_quantity")
        : Set.of();
  }

  /** Those a delivery is about. */
  private List<Time> next() {
    return repeats ? open().subList(0, 1) : open();
  }

  /** Those that are left out. */
  private List<Time> taken(Verb verb, int number) {
    if (verb == Verb.SKIP) {
      return times.get(number).isOpen() ? List.of(times.get(number)) : List.of();
    }
    return open().stream()
        .filter(time -> time.day() == Command.NO_DAY || time.day() >= number)
        .toList();
  }

  /** Where the order is once these are left out; empty if that cannot be. */
  private String whole(Verb verb, int number) {
    if (taken(verb, number).size() < open().size()) {
      return status;
    }
    if (times.stream().anyMatch(time -> time.status().equals("delivered"))) {
      return "delivered";
    }
    return status.equals("in_delivery") ? "" : "cancelled";
  }

  /** The same once that is done. */
  Bought after(Verb verb, int number) {
    return switch (verb) {
      case ACCEPT -> with(next(verb), time -> turned(time, "placed", "accepted"));
      case DECLINE, EXPIRE, CANCEL ->
          with(next(verb), time -> time.isOpen() ? time.become(next(verb), 0) : time);
      case DELIVER, DELIVER_PART -> delivered(verb, number);
      case SKIP, END -> without(verb, number);
      case REFUND -> refunded(number);
      default -> with(next(verb), time -> time);
    };
  }

  /** The same with these times held, by their places. */
  Bought held(Set<Integer> places) {
    List<Time> now = new ArrayList<>(times);
    places.forEach(
        place ->
            now.set(
                place, now.get(place).become(status.equals("placed") ? "placed" : "accepted", 0)));
    return with(status, now);
  }

  private Bought delivered(Verb verb, int number) {
    List<Time> now = next();
    Bought after =
        with(
            "in_delivery",
            time ->
                now.stream().anyMatch(one -> one == time)
                    ? time.become("delivered", verb == Verb.DELIVER ? time.pence() : number)
                    : time);
    return after.open().isEmpty() ? after.with("delivered", after.times()) : after;
  }

  private Bought without(Verb verb, int number) {
    List<Time> out = taken(verb, number);
    boolean last = out.size() == open().size();
    String became = verb == Verb.SKIP && !last ? "skipped" : "cancelled";
    return with(
        whole(verb, number),
        time -> out.stream().anyMatch(one -> one == time) ? time.become(became, 0) : time);
  }

  /** The latest first. */
  private Bought refunded(long sum) {
    List<Time> now = new ArrayList<>(times);
    long left = sum;
    for (int i = now.size() - 1; i >= 0; i--) {
      long back = Math.min(left, now.get(i).kept());
      now.set(i, now.get(i).become(now.get(i).status(), now.get(i).kept() - back));
      left -= back;
    }
    return with(next(Verb.REFUND), now);
  }

  private static Time turned(Time time, String from, String to) {
    return time.status().equals(from) ? time.become(to, 0) : time;
  }

  private Bought with(String next, UnaryOperator<Time> each) {
    return with(next, times.stream().map(each).toList());
  }

  private Bought with(String next, List<Time> now) {
    return new Bought(id, person, provider, pot, repeats, pence, allowance, next, List.copyOf(now));
  }

  private String next(Verb verb) {
    return verb == Verb.HOLD && isRunning()
        ? status
        : LIFE.getOrDefault(status, Map.of()).get(verb);
  }
}
