package org.supportmarket.web.layout;

/** One option of a choice list; {@code hint} may be null. */
public record Choice(String value, String text, String hint, boolean chosen) {
  public static Choice of(String value, String text, boolean chosen) {
    return new Choice(value, text, null, chosen);
  }
}
