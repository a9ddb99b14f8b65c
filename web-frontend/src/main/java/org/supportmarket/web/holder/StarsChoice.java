package org.supportmarket.web.holder;

/** The five answers to "How was it?", best first, as people read them. */
enum StarsChoice {
  FIVE(5, "Very good"),
  FOUR(4, "Good"),
  THREE(3, "All right"),
  TWO(2, "Bad"),
  ONE(1, "Very bad");

  private final int stars;
  private final String words;

  StarsChoice(int stars, String words) {
    this.stars = stars;
    this.words = words;
  }

  /** From 1 to 5 stars. */
  static StarsChoice of(int stars) {
    if (stars < 1 || stars > 5) {
      throw new IllegalArgumentException("Stars go from 1 to 5: " + stars);
    }
    return values()[5 - stars];
  }

  int stars() {
    return stars;
  }

  String words() {
    return words;
  }

  /** How far the corners of the mouth go up (or, below zero, down) in the drawn face. */
  int smile() {
    return (stars - 3) * 4;
  }
}
