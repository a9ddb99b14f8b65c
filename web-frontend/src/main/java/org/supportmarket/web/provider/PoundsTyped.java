package org.supportmarket.web.provider;

import java.util.OptionalLong;

/** Reads money as people type it. */
final class PoundsTyped {
  private static final String SHAPE = "([0-9]{1,7}|[0-9]{1,3}(,[0-9]{3}){1,2})(\\.[0-9]{2})?";

  private PoundsTyped() {}

  /** "12.50", "£12", "1,250.00" in pence; empty for anything else, also for one decimal. */
  static OptionalLong pence(String typed) {
    String text = typed == null ? "" : typed.strip().replaceFirst("^£\\s*", "");
    if (!text.matches(SHAPE)) {
      return OptionalLong.empty();
    }
    String digits = text.replace(",", "").replace(".", "");
    long number = Long.parseLong(digits);
    return OptionalLong.of(text.contains(".") ? number : number * 100);
  }

  /** Pence as the field shows them: "12.50". */
  static String text(long pence) {
    return "%d.%02d".formatted(pence / 100, pence % 100);
  }
}
