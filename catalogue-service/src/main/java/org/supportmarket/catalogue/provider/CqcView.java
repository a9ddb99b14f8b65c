package org.supportmarket.catalogue.provider;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the Care Quality Commission says, in its words and with its date.
 *
 * @param rating null if our source says nothing of ratings: then CQC's page tells
 */
@Schema(name = "Cqc", description = "Registration with the Care Quality Commission")
public record CqcView(
    @Schema(description = "CQC's number of the place, or of the provider") String id,
    @Schema(examples = "Good") String rating,
    LocalDate ratedOn,
    @Schema(description = "When CQC last published a report about it") LocalDate reportedOn,
    @Schema(description = "CQC's own page about it") String page) {

  /** What CQC says of a place; null if it is not registered there. */
  public static CqcView of(LocationDetails place) {
    return place.cqcLocationId() == null
        ? null
        : new CqcView(
            place.cqcLocationId(),
            place.cqcRating(),
            place.cqcRatedOn(),
            place.cqcReportedOn(),
            place.cqcPage());
  }
}
