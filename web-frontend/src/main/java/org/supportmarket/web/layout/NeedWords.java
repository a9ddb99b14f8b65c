package org.supportmarket.web.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What people need support for, as councils count it. */
public enum NeedWords {
  PHYSICAL("physical", "Physical support"),
  SENSORY("sensory", "Sight or hearing"),
  MEMORY("memory-and-cognition", "Memory and thinking"),
  LEARNING_DISABILITY("learning-disability", "Learning disability"),
  MENTAL_HEALTH("mental-health", "Mental health"),
  SOCIAL("social", "Social support, such as for carers or after homelessness");

  private final String code;
  private final String words;

  NeedWords(String code, String words) {
    this.code = code;
    this.words = words;
  }

  /** The one with this code. */
  public static Optional<NeedWords> named(String code) {
    return Stream.of(values()).filter(need -> need.code.equals(code)).findFirst();
  }

  /** All of them to choose from. */
  public static List<Choice> choices(String chosen) {
    return Stream.of(values())
        .map(need -> Choice.of(need.code, need.words, need.code.equals(chosen)))
        .toList();
  }

  public String code() {
    return code;
  }

  public String words() {
    return words;
  }
}
