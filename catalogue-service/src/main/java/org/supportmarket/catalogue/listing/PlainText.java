package org.supportmarket.catalogue.listing;

import java.util.regex.Pattern;

/** Text as people type it, without what nobody can see: control and direction characters. */
final class PlainText {
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cc}\\p{Cs}\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF&&[^\\n]]");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern MANY_LINES = Pattern.compile("\\n{3,}");

  private PlainText() {}

  /** On one line; empty for null. */
  static String line(String text) {
    return BLANKS.matcher(seen(text, " ")).replaceAll(" ").strip();
  }

  /** On one line; null for nothing. */
  static String lineOrNull(String text) {
    String line = line(text);
    return line.isEmpty() ? null : line;
  }

  /** With its paragraphs; empty for null. */
  static String paragraphs(String text) {
    String lines = seen(text == null ? null : text.replace("\r\n", "\n"), "").strip();
    return MANY_LINES.matcher(lines).replaceAll("\n\n");
  }

  private static String seen(String text, String instead) {
    return text == null
        ? ""
        : UNSEEN.matcher(text.replace('\t', ' ').replace('\r', '\n')).replaceAll(instead);
  }
}
