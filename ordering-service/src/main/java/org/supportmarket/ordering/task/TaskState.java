package org.supportmarket.ordering.task;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether somebody still has to look into a task. */
enum TaskState {
  OPEN,
  CLOSED;

  @JsonValue
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<TaskState> find(String code) {
    return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst();
  }
}
