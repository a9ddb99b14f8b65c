package org.supportmarket.web.client;

import java.util.List;

/** What a review says beside the stars, 1 to 5 each, or null where nothing was said. */
public record Aspects(
    Integer kindness, Integer onTime, Integer wanted, Integer value, Integer chooseAgain) {
  public static final Aspects NONE = new Aspects(null, null, null, null, null);

  /** In the order they are asked. */
  public List<Integer> inOrder() {
    return java.util.Arrays.asList(kindness, onTime, wanted, value, chooseAgain);
  }

  /** From five in the order they are asked. */
  public static Aspects of(List<Integer> five) {
    return new Aspects(five.get(0), five.get(1), five.get(2), five.get(3), five.get(4));
  }
}
