package org.supportmarket.catalogue.search;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.kernel.problem.Refusal;

/**
 * The query parameters of a request, each of which has bounds. Whatever is not asked for or not
 * within bounds is refused by name: an ignored filter would show people the wrong thing.
 */
final class Parameters {
  private final MultivaluedMap<String, String> given;

  private Parameters(MultivaluedMap<String, String> given) {
    this.given = given;
  }

  /** Refuses any parameter that is not among the known ones. */
  static Parameters of(MultivaluedMap<String, String> given, Set<String> known) {
    for (String name : given.keySet()) {
      if (!known.contains(name)) {
        throw Refusal.of(
            CatalogueProblem.UNKNOWN_PARAMETER,
            "We can't filter by that. We know: "
                + String.join(", ", known.stream().sorted().toList())
                + ".",
            Map.of("parameter", shortened(name)));
      }
    }
    return new Parameters(given);
  }

  /** One value, or the fallback where there is none or an empty one. */
  <T> T one(String name, T fallback, String bounds, Function<String, T> reader) {
    List<String> values = values(name);
    if (values.size() > 1) {
      throw refused(name, "Please give it once.");
    }
    return values.isEmpty() ? fallback : read(name, values.getFirst(), bounds, reader);
  }

  /** Up to {@code most} values. */
  <T> List<T> many(String name, int most, String bounds, Function<String, T> reader) {
    List<String> values = values(name);
    if (values.size() > most) {
      throw refused(name, "Please give at most " + most + ".");
    }
    return values.stream().map(value -> read(name, value, bounds, reader)).distinct().toList();
  }

  /** A reader of whole numbers between two bounds. */
  static Function<String, Long> whole(long least, long most) {
    return value -> {
      if (!value.matches("[0-9]{1,10}")) {
        throw new IllegalArgumentException("not a whole number");
      }
      long number = Long.parseLong(value);
      if (number < least || number > most) {
        throw new IllegalArgumentException("out of bounds");
      }
      return number;
    };
  }

  private List<String> values(String name) {
    return given.getOrDefault(name, List.of()).stream().filter(v -> !v.isBlank()).toList();
  }

  private static <T> T read(String name, String value, String bounds, Function<String, T> reader) {
    try {
      return reader.apply(value);
    } catch (IllegalArgumentException outOfBounds) {
      throw refused(name, bounds);
    }
  }

  static Refusal refused(String name, String bounds) {
    return Refusal.of(
        CatalogueProblem.INVALID_PARAMETER,
        "The value of " + name + " is not one we can use. " + bounds,
        Map.of("parameter", name));
  }

  private static String shortened(String name) {
    return name.length() > 50 ? name.substring(0, 50) : name;
  }
}
