package org.supportmarket.ordering.market;

import java.util.Arrays;

/** Numbers cells by their keys, from 0 on, in the order in which they are first met. */
final class CellNumbers {
  private static final int FIRST_ROOM = 64;

  /** Spreads keys whose bits are far apart. */
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private long[] keys = new long[FIRST_ROOM];
  private int size;

  /** Where a key may stand, one more than its number; 0 for nobody. */
  private int[] places = new int[FIRST_ROOM * 2];

  int of(long key) {
    int place = find(key);
    if (places[place] > 0) {
      return places[place] - 1;
    }
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
      places = new int[size * 4];
      for (int i = 0; i < size; i++) {
        places[find(keys[i])] = i + 1;
      }
      place = find(key);
    }
    keys[size] = key;
    places[place] = ++size;
    return size - 1;
  }

  int size() {
    return size;
  }

  long key(int number) {
    return keys[number];
  }

  private int find(long key) {
    int place = (int) ((key * SPREAD) >>> 32) & places.length - 1;
    while (places[place] > 0 && keys[places[place] - 1] != key) {
      place = place + 1 & places.length - 1;
    }
    return place;
  }
}
