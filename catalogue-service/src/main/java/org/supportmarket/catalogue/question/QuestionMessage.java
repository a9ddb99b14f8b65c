package org.supportmarket.catalogue.question;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.supportmarket.catalogue.words.Words;

/** What one side wrote, in a table of its own so that it can be erased. */
@Entity
class QuestionMessage {
  @Id private UUID id;
  private UUID questionId;
  private int position;

  @Enumerated(EnumType.STRING)
  private Side author;

  private String words;
  private Instant writtenAt;

  protected QuestionMessage() {}

  QuestionMessage(UUID questionId, int position, Side author, Words words, Instant writtenAt) {
    this.id = UUID.randomUUID();
    this.questionId = questionId;
    this.position = position;
    this.author = author;
    this.words = words.text();
    this.writtenAt = writtenAt;
  }

  Side author() {
    return author;
  }

  String words() {
    return words;
  }

  Instant writtenAt() {
    return writtenAt;
  }

  boolean says(Side who, Words what) {
    return author == who && words.equals(what.text());
  }
}
