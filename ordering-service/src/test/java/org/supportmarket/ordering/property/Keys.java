package org.supportmarket.ordering.property;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What has its effect once for each key: the same request gives the same answer and moves nothing,
 * another one is refused.
 */
final class Keys {
  private final Map<String, Kept> keys = new HashMap<>();

  /** What a key was used for, and what the answer was about. */
  private record Kept(Command request, UUID about) {}

  Keys() {}

  Keys(Keys other) {
    keys.putAll(other.keys);
  }

  /** How many were used; each names one effect. */
  int used() {
    return keys.size();
  }

  boolean has(String key) {
    return keys.containsKey(key);
  }

  /** Empty if this may have come of the request, which then has its effect unless it had it. */
  Optional<String> once(
      String key, Command request, Set<String> refusals, Told told, Runnable effect) {
    Kept kept = keys.get(key);
    if (kept != null && !kept.request().equals(request)) {
      return expected(Set.of("idempotency_key_reused"), told);
    }
    if (kept != null) {
      return told.isDone() && kept.about().equals(told.about())
          ? Optional.empty()
          : Optional.of("the same answer as before, about " + kept.about());
    }
    if (!refusals.isEmpty()) {
      return expected(refusals, told);
    }
    if (!told.isDone()) {
      return Optional.of("it to be done");
    }
    effect.run();
    keys.put(key, new Kept(request, told.about()));
    return Optional.empty();
  }

  /** Refused for any of these reasons, whichever is looked at first. */
  static Optional<String> expected(Set<String> refusals, Told told) {
    return refusals.contains(told.code())
        ? Optional.empty()
        : Optional.of("a refusal: " + String.join(" or ", new TreeSet<>(refusals)));
  }
}
