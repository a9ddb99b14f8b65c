package org.supportmarket.web.holder;

import org.supportmarket.web.layout.Problems;

/** What somebody says about what they bought, as they sent it. */
record RateForm(String stars, String words) {
  static final RateForm EMPTY = new RateForm("", "");
  private static final int MOST_LETTERS = 2000;

  RateForm {
    stars = stars == null ? "" : stars.strip();
    words = words == null ? "" : words.strip().replace("\r\n", "\n");
  }

  Problems problems() {
    Problems problems = Problems.none();
    if (!stars.matches("[1-5]")) {
      problems.add("stars", "Choose how it was");
    }
    if (words.length() > MOST_LETTERS) {
      problems.add(
          "words", "Write fewer words: at most 2,000 letters. You wrote " + words.length() + ".");
    }
    return problems;
  }

  /** Only to be asked of a form without problems. */
  int count() {
    return Integer.parseInt(stars);
  }

  boolean chosen(int count) {
    return stars.equals(String.valueOf(count));
  }
}
