package org.supportmarket.ratings.sample;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * How far the sample is.
 *
 * @param done reviews written
 * @param total reviews to be written for the deliveries known so far
 */
record SampleState(Stage state, long done, long total, String message) {

  /** Where it stands, in the words all services share. */
  public enum Stage {
    OFF,
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
