package org.supportmarket.catalogue.imports;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes tidy values of dirty ones: stray blanks and tabs, several ways to write a date. */
final class Clean {
  private static final List<DateTimeFormatter> DATES =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK),
          DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK));
  private static final int LONGEST = 300;

  private Clean() {}

  /** Without outer, double and invisible blanks and trailing commas; null if nothing is left. */
  static String text(String dirty) {
    if (dirty == null) {
      return null;
    }
    String clean =
        dirty.replaceAll("[\\p{Cc}\\p{Cf}\\p{Z}]+", " ").strip().replaceAll("[,; ]+$", "");
    if (clean.isEmpty()) {
      return null;
    }
    return clean.length() > LONGEST ? clean.substring(0, LONGEST).strip() : clean;
  }

  /** Text of several paragraphs without invisible characters; null if nothing is left. */
  static String paragraphs(String dirty, int longest) {
    if (dirty == null) {
      return null;
    }
    String clean =
        dirty
            .replace("\r\n", "\n")
            .replaceAll("[\\p{Cc}\\p{Cf}\\p{Z}&&[^\n]]+", " ")
            .replaceAll(" *\n *", "\n")
            .replaceAll("\n{3,}", "\n\n")
            .strip();
    return clean.isEmpty() ? null : shortened(clean, longest);
  }

  /** No longer than that; null stays null. */
  static String shortened(String text, int longest) {
    return text == null || text.length() <= longest ? text : text.substring(0, longest).strip();
  }

  /** An email address that can be one, or null. */
  static String email(String dirty) {
    String address = text(dirty);
    return address != null && address.matches("[^@\\s]{1,64}@[A-Za-z0-9.-]{3,180}")
        ? address
        : null;
  }

  /** Those that say something, joined by commas; empty if none does. */
  static String joined(String... parts) {
    return Stream.of(parts)
        .map(Clean::text)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  /** An id of the Care Quality Commission; anything else is a bad record. */
  static String id(String what, String dirty) {
    String id = text(dirty);
    if (id == null || !id.matches("[A-Za-z0-9][A-Za-z0-9-]{2,29}")) {
      throw new BadRecord("The " + what + " is missing or no id of the CQC.");
    }
    return id;
  }

  /** A date with or without a time; null for nothing; anything else is a bad record. */
  static LocalDate date(String what, String dirty) {
    String date = text(dirty);
    if (date == null) {
      return null;
    }
    String day = date.matches("\\d{4}-\\d\\d-\\d\\d[T ].*") ? date.substring(0, 10) : date;
    for (DateTimeFormatter format : DATES) {
      try {
        return LocalDate.parse(day, format);
      } catch (DateTimeException notThisWay) {
        continue;
      }
    }
    throw new BadRecord("The " + what + " is no date we can read.");
  }

  /** An address people can safely follow, or null. */
  static String website(String dirty) {
    String address = text(dirty);
    if (address == null) {
      return null;
    }
    String whole = address.contains("://") ? address : "https://" + address;
    try {
      URI uri = new URI(whole);
      boolean safe =
          "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      return safe && uri.getHost() != null && uri.getHost().contains(".") ? whole : null;
    } catch (URISyntaxException noAddress) {
      return null;
    }
  }

  /** A council without its formal tail: "Bristol, City of" is Bristol to people. */
  static String authority(String dirty) {
    String name = text(dirty);
    return name == null ? null : name.replaceAll(", (City|County) of$", "");
  }
}
