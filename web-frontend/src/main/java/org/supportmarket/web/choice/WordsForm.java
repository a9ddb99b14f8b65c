package org.supportmarket.web.choice;

import org.supportmarket.web.layout.Problems;

/** Something somebody writes, as they sent it. */
record WordsForm(String words) {
  static final WordsForm EMPTY = new WordsForm("");
  private static final int MOST_LETTERS = 2000;

  WordsForm {
    words = words == null ? "" : words.strip().replace("\r\n", "\n");
  }

  /** Says with {@code missing} that there are none. */
  Problems problems(String missing) {
    Problems problems = Problems.none();
    int letters = words.codePointCount(0, words.length());
    if (words.isEmpty()) {
      problems.add("words", missing);
    }
    if (letters > MOST_LETTERS) {
      problems.add("words", "Write fewer words: at most 2,000 letters. You wrote " + letters + ".");
    }
    return problems;
  }
}
