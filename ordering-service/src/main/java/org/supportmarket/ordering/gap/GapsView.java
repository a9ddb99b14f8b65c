package org.supportmarket.ordering.gap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is missing in a council's area.
 *
 * @param from the first day that is counted
 * @param to the last one
 * @param districts that lie in the area
 * @param contents those with the highest score first
 */
@Schema(name = "Gaps")
record GapsView(
    @Schema(examples = "E10900001") String council,
    LocalDate from,
    LocalDate to,
    List<String> districts,
    List<Row> contents) {

  /**
   * One kind of support in one district.
   *
   * @param score of a hundred, from what is shown here and nothing else
   * @param signs what people asked for and did not get
   * @param supply what is on offer, with its part of the score
   * @param signal the council's open signal for it, there or in all of its area; or null
   */
  @Schema(name = "Gap")
  record Row(
      @Schema(examples = "Dunmere") String district,
      @Schema(examples = "homecare") String category,
      @Schema(examples = "62") int score,
      List<Part> signs,
      Supply supply,
      UUID signal,
      List<Note> notes) {}

  /**
   * One reason, and what it is worth.
   *
   * @param code turned_down, searches, cut_short, too_dear or refused
   * @param most what it is worth at most
   * @param says both in a sentence
   */
  @Schema(name = "GapPart")
  record Part(
      @Schema(examples = "turned_down") String code,
      Count count,
      int points,
      int most,
      @Schema(
              examples =
                  "20 people whose request was declined, or not answered in time: 10 of 25 points, all of them from 50 on.")
          String says) {}

  /** How much is on offer; spaces are null where nobody said lately. */
  @Schema(name = "GapSupply")
  record Supply(long providers, Long spaces, int points, int most, String says) {}

  /** What commissioners of the council wrote about it. */
  @Schema(name = "GapNote")
  record Note(UUID id, String words, Instant writtenAt) {}
}
