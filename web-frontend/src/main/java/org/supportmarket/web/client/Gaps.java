package org.supportmarket.web.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is missing in a council's area; those with the highest score first. */
public record Gaps(LocalDate from, LocalDate to, List<String> districts, List<Row> contents) {

  public Gaps {
    districts = districts == null ? List.of() : List.copyOf(districts);
    contents = contents == null ? List.of() : List.copyOf(contents);
  }

  /** One kind of support in one district; {@code signal} is the open one for it, or null. */
  public record Row(
      String district,
      String category,
      int score,
      List<Part> signs,
      Supply supply,
      UUID signal,
      List<Note> notes) {
    public Row {
      signs = signs == null ? List.of() : List.copyOf(signs);
      notes = notes == null ? List.of() : List.copyOf(notes);
    }
  }

  /** One reason for the score, and what it is worth. */
  public record Part(String code, Count count, int points, int most, String says) {}

  /** {@code shown} is null where it is too small to be shown. */
  public record Count(Long shown, boolean suppressed) {}

  /** How much is on offer; {@code spaces} null where nobody said lately. */
  public record Supply(long providers, Long spaces, int points, int most, String says) {}

  /** What a commissioner wrote about it. */
  public record Note(UUID id, String words, Instant writtenAt) {}
}
