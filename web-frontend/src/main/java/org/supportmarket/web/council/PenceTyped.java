package org.supportmarket.web.council;

import java.util.OptionalLong;

/** Reads money as officers type it, and writes it back. */
final class PenceTyped {
  private static final String SHAPE = "[0-9]{1,6}(\\.[0-9]{2})?";

  private PenceTyped() {}

  /** "12.50", "£1,250" in pence; empty for anything else. */
  static OptionalLong pence(String typed) {
    String text = typed.replaceFirst("^£\\s*", "").replace(",", "");
    if (!text.matches(SHAPE)) {
      return OptionalLong.empty();
    }
    long number = Long.parseLong(text.replace(".", ""));
    return OptionalLong.of(text.contains(".") ? number : number * 100);
  }

  /** As a field shows it: "12.50". */
  static String text(long pence) {
    return "%d.%02d".formatted(pence / 100, pence % 100);
  }
}
