package org.supportmarket.catalogue.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One name for the different ways to write it. */
public final class PlaceNames {
  /** As the Post Office writes them: one or two letters, a number, and a digit with two letters. */
  private static final Pattern POSTCODE =
      Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})?");

  private PlaceNames() {}

  /** In lower case, without accents, with one blank between words. */
  public static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.UK)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  /** Whether it is written as a postcode or the first half of one, wherever it may be. */
  public static boolean isPostcode(String text) {
    return POSTCODE.matcher(tight(text)).matches();
  }

  /** Whether it has both halves. */
  public static boolean isWholePostcode(String text) {
    Matcher matcher = POSTCODE.matcher(tight(text));
    return matcher.matches() && matcher.group(2) != null;
  }

  /** The first half of a postcode. */
  static String outcode(String postcode) {
    Matcher matcher = POSTCODE.matcher(tight(postcode));
    return matcher.matches() ? matcher.group(1) : "";
  }

  /** A postcode in capitals with its blank. */
  public static String postcode(String text) {
    Matcher matcher = POSTCODE.matcher(tight(text));
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a postcode");
    }
    return matcher.group(2) == null ? matcher.group(1) : matcher.group(1) + " " + matcher.group(2);
  }

  static String tight(String text) {
    return text.replaceAll("\\s+", "").toUpperCase(Locale.UK);
  }
}
