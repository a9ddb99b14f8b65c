package org.supportmarket.web.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The five aspects beside "How was it?", in the order they are asked. */
public enum AspectWords {
  KINDNESS(
      "kindness", "Kindness and respect", "Were they kind, and did they respect you?", How.OFTEN),
  ON_TIME("on_time", "On time", "Did they come on time?", How.OFTEN),
  WANTED("wanted", "Did what I wanted", "Did they do what you wanted?", How.OFTEN),
  VALUE("value", "Value for the money", "Was it worth the money?", How.WORTH),
  CHOOSE_AGAIN(
      "choose_again", "Would choose them again", "Would you choose them again?", How.AGAIN);

  private final String code;
  private final String title;
  private final String question;
  private final List<String> answers;

  AspectWords(String code, String title, String question, List<String> answers) {
    this.code = code;
    this.title = title;
    this.question = question;
    this.answers = answers;
  }

  /** The five answers, from 1 to 5. */
  private static final class How {
    static final List<String> OFTEN = List.of("Never", "Rarely", "Sometimes", "Mostly", "Always");
    static final List<String> WORTH =
        List.of("Not at all", "Rather not", "It was all right", "Yes", "Yes, very much");
    static final List<String> AGAIN =
        List.of("No, never", "Rather not", "Maybe", "Yes", "Yes, surely");
  }

  /** The aspect with this code. */
  public static Optional<AspectWords> named(String code) {
    return Stream.of(values()).filter(aspect -> aspect.code.equals(code)).findFirst();
  }

  public String code() {
    return code;
  }

  /** As a heading of what people said. */
  public String title() {
    return title;
  }

  /** As it is asked. */
  public String question() {
    return question;
  }

  /** The answer in words for 1 to 5. */
  public String answer(int stars) {
    return answers.get(stars - 1);
  }
}
