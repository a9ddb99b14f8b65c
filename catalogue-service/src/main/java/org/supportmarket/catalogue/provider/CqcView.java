package org.supportmarket.catalogue.provider;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
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
    @Schema(description = "CQC's own page about it") String page,
    @Schema(
            description =
                "Earlier and present ratings of the place, the latest first; on a provider's page")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        List<RatedView> history) {

  /** What CQC says of a place; null if it is not registered there. */
  public static CqcView of(LocationDetails place) {
    return place.cqcLocationId() == null
        ? null
        : new CqcView(
            place.cqcLocationId(),
            place.cqcRating(),
            place.cqcRatedOn(),
            place.cqcReportedOn(),
            place.cqcPage(),
            null);
  }

  CqcView with(List<RatedView> history) {
    return new CqcView(id, rating, ratedOn, reportedOn, page, history);
  }
}
