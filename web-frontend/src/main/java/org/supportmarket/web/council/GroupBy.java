package org.supportmarket.web.council;

import java.util.Locale;

/** By what the spending is put together. */
enum GroupBy {
  CATEGORY("Kind of support", "What did they spend it on?", "kinds of support"),
  PROVIDER("Provider", "Which providers did they choose?", "providers");

  private final String words;
  private final String question;
  private final String several;

  GroupBy(String words, String question, String several) {
    this.words = words;
    this.question = question;
    this.several = several;
  }

  static GroupBy of(String code) {
    return "provider".equals(code) ? PROVIDER : CATEGORY;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String words() {
    return words;
  }

  public String question() {
    return question;
  }

  /** "All other kinds of support". */
  String others() {
    return "All other " + several;
  }
}
