package org.supportmarket.ordering.sample;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * How far the sample is.
 *
 * @param done people while loading, then orders of the history
 * @param total how many there will be, 0 while that is not known
 */
record SampleState(Stage state, long done, long total, String message) {

  enum Stage {
    OFF,
    LOADING,
    READY,
    HISTORY,
    DONE,
    FAILED;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
