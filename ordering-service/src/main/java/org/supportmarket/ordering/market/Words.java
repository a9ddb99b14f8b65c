package org.supportmarket.ordering.market;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Small numbers for the values of dimensions, the same for all that is added up together. */
final class Words {
  private final Map<Dimension, Map<String, Integer>> numbers = new EnumMap<>(Dimension.class);
  private final Map<Dimension, List<String>> words = new EnumMap<>(Dimension.class);

  Words() {
    for (Dimension dimension : Dimension.values()) {
      numbers.put(dimension, new HashMap<>());
      words.put(dimension, new ArrayList<>());
    }
  }

  /** Its number, from 0 on. */
  int number(Dimension dimension, String word) {
    Map<String, Integer> known = numbers.get(dimension);
    Integer number = known.get(word);
    if (number == null) {
      number = known.size();
      known.put(word, number);
      words.get(dimension).add(word);
    }
    return number;
  }

  String word(Dimension dimension, int number) {
    return words.get(dimension).get(number);
  }
}
