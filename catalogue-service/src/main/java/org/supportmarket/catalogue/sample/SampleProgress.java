package org.supportmarket.catalogue.sample;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the sample data is. */
@Schema(name = "SampleProgress")
record SampleProgress(State state, int done, int total, String message) {

  /** Where it stands; other services know further states. */
  enum State {
    OFF,
    LOADING,
    READY,
    FAILED;

    @JsonValue
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether there is nothing to wait for. */
  boolean isSettled() {
    return state == State.OFF || state == State.READY;
  }

  static SampleProgress off() {
    return new SampleProgress(State.OFF, 0, 0, "There is no sample data here.");
  }

  static SampleProgress loading(int done, int total) {
    return new SampleProgress(State.LOADING, done, total, "Providers and what they offer");
  }

  static SampleProgress ready(int total) {
    return new SampleProgress(State.READY, total, total, "Providers and what they offer");
  }

  static SampleProgress failed(int done, int total) {
    return new SampleProgress(
        State.FAILED, done, total, "The sample could not be made; the log says why.");
  }
}
