package org.supportmarket.catalogue.question;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** What the provider may call whoever asked, in a table of its own so that it can be erased. */
@Entity
class QuestionPerson {
  private static final int LONGEST = 40;

  @Id private UUID questionId;
  private String firstName;

  protected QuestionPerson() {}

  QuestionPerson(UUID questionId, String firstName) {
    this.questionId = questionId;
    this.firstName = firstName;
  }

  UUID questionId() {
    return questionId;
  }

  String firstName() {
    return firstName;
  }

  /** The first of somebody's names, or null: a provider learns no more of them. */
  static String firstOf(String name) {
    String first = name == null ? "" : name.strip().split("\\s+", 2)[0];
    return first.isEmpty() || first.length() > LONGEST ? null : first;
  }
}
