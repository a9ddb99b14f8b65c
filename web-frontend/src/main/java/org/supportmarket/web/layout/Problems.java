package org.supportmarket.web.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with a form, in the order of its fields: shown at the top with links and again
 * beside each field. A problem of the whole form (a service's refusal) has no field.
 */
public final class Problems {
  private final List<Problem> all = new ArrayList<>();

  /**
   * {@code field} is the field's name, or null; {@code sentence} says what is wrong and what to do.
   */
  public record Problem(String field, String sentence) {}

  public static Problems none() {
    return new Problems();
  }

  public static Problems of(String field, String sentence) {
    return none().add(field, sentence);
  }

  /** A refusal that belongs to no field. */
  public static Problems of(String sentence) {
    return of(null, sentence);
  }

  public Problems add(String field, String sentence) {
    all.add(new Problem(field, sentence));
    return this;
  }

  public boolean any() {
    return !all.isEmpty();
  }

  public List<Problem> all() {
    return List.copyOf(all);
  }

  /** The sentence beside that field; null when it is fine. */
  public String at(String field) {
    return all.stream()
        .filter(p -> field.equals(p.field()))
        .map(Problem::sentence)
        .findFirst()
        .orElse(null);
  }
}
