package org.supportmarket.web.layout;

import java.util.Locale;
import java.util.OptionalLong;

/** Money in words of print: pence in, "£12.50" out. */
public final class Sums {
  private static final long MOST = 1_000_000_000L;

  private Sums() {}

  /** "£12.50", "£312", "£1,250"; a minus sign stands before the pound sign. */
  public static String money(long pence) {
    return pence % 100 == 0 ? pounds(pence) : exact(pence);
  }

  /** Always two places: "£312.00". */
  public static String exact(long pence) {
    return pounds(pence) + String.format(Locale.UK, ".%02d", Math.abs(pence % 100));
  }

  /**
   * The pence of a sum somebody typed: "12.50", "£12.5", "1,250". Empty for anything else, nought
   * and less than nought, and more than ten million pounds.
   */
  public static OptionalLong parse(String typed) {
    String plain = typed == null ? "" : typed.replaceAll("[£\\s]", "");
    // A comma may stand between thousands only: "12,50" is refused rather than taken for 1,250
    // pounds.
    if (!plain.matches("(\\d{1,3}(,\\d{3})+|\\d{1,8})(\\.\\d{0,2})?")) {
      return OptionalLong.empty();
    }
    plain = plain.replace(",", "");
    String[] parts = plain.split("\\.");
    String pence = parts.length == 1 ? "00" : (parts[1] + "0").substring(0, 2);
    long sum = Long.parseLong(parts[0]) * 100 + Long.parseLong(pence);
    return sum > 0 && sum <= MOST ? OptionalLong.of(sum) : OptionalLong.empty();
  }

  private static String pounds(long pence) {
    return (pence < 0 ? "−£" : "£") + String.format(Locale.UK, "%,d", Math.abs(pence / 100));
  }
}
