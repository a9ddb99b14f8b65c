package org.supportmarket.catalogue.openreferral;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.catalogue.listing.OpenTime;
import org.supportmarket.kernel.problem.Refusal;

/**
 * The parameters of a question to the feed, each with bounds and given once at most. Whatever we
 * don't know is refused by name: an ignored filter would tell more than was asked for.
 */
final class FeedParameters {
  /** A page of a hundred whole services has about half a megabyte. */
  static final int MOST_PER_PAGE = 100;

  private static final int PER_PAGE = 50;
  private static final int LAST_PAGE = 1_000_000;
  private static final int LONGEST_WORDS = 200;
  private static final int OLDEST = 150;

  private final MultivaluedMap<String, String> given;

  FeedParameters(MultivaluedMap<String, String> given, Set<String> known) {
    this.given = given;
    for (String name : given.keySet()) {
      if (!known.contains(name)) {
        throw Refusal.of(
            CatalogueProblem.UNKNOWN_PARAMETER,
            "This part of the feed can be asked for: "
                + String.join(", ", known.stream().sorted().toList())
                + ".",
            Map.of("parameter", shortened(name, 50)));
      }
    }
    if (!"json".equals(one("format", "json", Function.identity(), "It is json."))) {
      throw refused("format", "It is json.");
    }
  }

  PageWish page() {
    return new PageWish(
        whole("page", 1, 1, LAST_PAGE), whole("per_page", PER_PAGE, 1, MOST_PER_PAGE));
  }

  /** Only letters, figures and blanks are left of it: nothing in it can mean anything else. */
  String words() {
    String text =
        one(
            "search",
            null,
            value -> within(value, LONGEST_WORDS),
            "At most " + LONGEST_WORDS + " characters.");
    return text == null ? null : text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** As it was written, or null. */
  String text(String name, int longest) {
    return one(name, null, value -> within(value, longest), "At most " + longest + " characters.");
  }

  Integer age(String name) {
    return given(name) ? whole(name, 0, 0, OLDEST) : null;
  }

  UUID id(String name) {
    return one(name, null, FeedParameters::uuid, "It is a UUID.");
  }

  boolean yes(String name) {
    return "true"
        .equals(
            one(
                name,
                "false",
                value -> {
                  require(value.equals("true") || value.equals("false"));
                  return value;
                },
                "It is true or false."));
  }

  LocalTime time(String name) {
    return one(name, null, LocalTime::parse, "It is a time of the day such as 09:30.");
  }

  /** Monday, mon and MO are the same day. */
  String day() {
    return one(
        "day",
        null,
        value -> {
          String start = value.toLowerCase(Locale.ROOT);
          require(start.length() >= 2 && start.length() <= 9);
          return OpenTime.DAYS.stream()
              .filter(day -> day.startsWith(start.substring(0, 2)))
              .findFirst()
              .orElseThrow(IllegalArgumentException::new);
        },
        "It is a day such as Monday, mon or MO.");
  }

  /** A day or a moment; without an offset it is meant in the zone. */
  Instant moment(String name, ZoneId zone) {
    return one(
        name,
        null,
        value -> {
          if (value.length() == 10) {
            return LocalDate.parse(value).atStartOfDay(zone).toInstant();
          }
          String iso = value.replace(' ', '+');
          return iso.matches(".*(Z|[+-]\\d\\d:\\d\\d)$")
              ? OffsetDateTime.parse(iso).toInstant()
              : LocalDateTime.parse(value).atZone(zone).toInstant();
        },
        "It is a day or a moment such as 2026-11-01 or 2026-11-01T09:30:00Z.");
  }

  Integer whole(String name, Integer fallback, int least, int most) {
    return one(
        name,
        fallback,
        value -> {
          require(value.matches("[0-9]{1,7}"));
          int number = Integer.parseInt(value);
          require(number >= least && number <= most);
          return number;
        },
        "It is a whole number from %d to %,d.".formatted(least, most));
  }

  boolean given(String name) {
    return given.getOrDefault(name, List.of()).stream().anyMatch(value -> !value.isBlank());
  }

  <T> T one(String name, T fallback, Function<String, T> reader, String bounds) {
    List<String> values =
        given.getOrDefault(name, List.of()).stream().filter(value -> !value.isBlank()).toList();
    if (values.size() > 1) {
      throw refused(name, "Please give it once.");
    }
    try {
      return values.isEmpty() ? fallback : reader.apply(values.getFirst());
    } catch (DateTimeException | IllegalArgumentException outOfBounds) {
      throw refused(name, bounds);
    }
  }

  private static UUID uuid(String text) {
    require(text.length() == 36);
    return UUID.fromString(text);
  }

  private static String within(String text, int longest) {
    require(text.length() <= longest);
    return text;
  }

  private static void require(boolean met) {
    if (!met) {
      throw new IllegalArgumentException("out of bounds");
    }
  }

  private static Refusal refused(String name, String bounds) {
    return Refusal.of(
        CatalogueProblem.INVALID_PARAMETER,
        "The value of " + name + " is not one we can use. " + bounds,
        Map.of("parameter", name));
  }

  private static String shortened(String name, int most) {
    return name.length() > most ? name.substring(0, most) : name;
  }
}
