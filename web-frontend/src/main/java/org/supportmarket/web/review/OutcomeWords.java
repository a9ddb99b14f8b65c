package org.supportmarket.web.review;

import java.util.Optional;
import java.util.stream.Stream;

/** What in a person's life support can help with. */
public enum OutcomeWords {
  HOME("home", "Keeping my home as I like it"),
  LOOKING_AFTER_MYSELF("looking-after-myself", "Washing, dressing and eating"),
  GETTING_OUT("getting-out", "Getting out and about"),
  PEOPLE("people", "Family, friends and company"),
  WORK_AND_LEARNING("work-and-learning", "Work and learning"),
  FEELING_WELL("feeling-well", "Feeling well"),
  SAFE("safe", "Being and feeling safe"),
  BREAK("break", "A break for the person who cares for me");

  private final String code;
  private final String words;

  OutcomeWords(String code, String words) {
    this.code = code;
    this.words = words;
  }

  /** The one with this code. */
  public static Optional<OutcomeWords> named(String code) {
    return Stream.of(values()).filter(outcome -> outcome.code.equals(code)).findFirst();
  }

  public String code() {
    return code;
  }

  public String words() {
    return words;
  }
}
