package org.supportmarket.catalogue.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;
import org.supportmarket.catalogue.words.Words;

/** What was written about a report, in a table of its own so that it can be erased. */
@Entity
@IdClass(ReportWords.Key.class)
class ReportWords {
  @Id private UUID reportId;

  @Id
  @Enumerated(EnumType.STRING)
  private Author author;

  private String words;

  protected ReportWords() {}

  ReportWords(UUID reportId, Author author, Words words) {
    this.reportId = reportId;
    this.author = author;
    this.words = words.text();
  }

  UUID reportId() {
    return reportId;
  }

  Author author() {
    return author;
  }

  String words() {
    return words;
  }

  /** Who wrote. */
  enum Author {
    REPORTER("reporter"),
    MODERATOR("moderator");

    @EnumeratedValue private final String word;

    Author(String word) {
      this.word = word;
    }
  }

  /** What names a row. */
  record Key(UUID reportId, Author author) {}
}
