package org.supportmarket.ratings.review;

import org.supportmarket.ratings.words.PlainText;

/** The free words of a review, as {@link PlainText} keeps them. */
record Words(String text) {
  /** In characters as people count them, line ends as one. */
  static final int MOST = 2000;

  /** The words as they are kept; null is none. Too many are refused with {@code words_too_long}. */
  static Words of(String typed) {
    return new Words(PlainText.atMost(MOST, "Your review", typed));
  }

  boolean isEmpty() {
    return text.isEmpty();
  }
}
