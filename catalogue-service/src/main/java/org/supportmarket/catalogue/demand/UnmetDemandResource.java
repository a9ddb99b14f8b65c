package org.supportmarket.catalogue.demand;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.kernel.problem.Refusal;

/** What people looked for and did not find, for those who can do something about it. */
@Path("/api/v1/unmet-demand")
@Tag(name = "Unmet demand")
class UnmetDemandResource {
  private static final int LONGEST_DAYS = 400;
  private static final int USUAL_DAYS = 30;

  private final UnmetDemandRows rows;
  private final Clock clock;

  UnmetDemandResource(UnmetDemandRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * Searches of one kind in one place on one day that found nothing.
   *
   * @param queryClass a category, a meaning of our thesaurus, or "other"
   * @param district empty if none was named
   * @param filters the names of those in force
   */
  @Schema(name = "UnmetDemand")
  record Row(LocalDate day, String queryClass, String district, List<String> filters, long count) {}

  /** The rows of some days. */
  @Schema(name = "UnmetDemandRows")
  record Rows(LocalDate from, LocalDate to, List<Row> contents) {}

  @GET
  @RolesAllowed({"commissioner", "moderator"})
  @RunOnVirtualThread
  @Operation(
      summary = "Searches that found nothing, by day, kind, place and filters",
      description = "The last 30 days unless asked otherwise; the 1,000 largest counts.")
  @APIResponse(responseCode = "200", description = "The largest counts first; never any words")
  @APIResponse(responseCode = "400", description = "`invalid_parameter`")
  public Rows rows(@QueryParam("from") String from, @QueryParam("to") String to) {
    LocalDate last = day("to", to, LocalDate.now(clock));
    LocalDate first = day("from", from, last.minusDays(USUAL_DAYS));
    if (first.isAfter(last) || first.plusDays(LONGEST_DAYS).isBefore(last)) {
      throw refused("from", "It is at most 400 days before the end.");
    }
    return new Rows(first, last, rows.between(first, last));
  }

  private static LocalDate day(String name, String given, LocalDate fallback) {
    if (given == null || given.isBlank()) {
      return fallback;
    }
    try {
      return LocalDate.parse(given);
    } catch (DateTimeException noDay) {
      throw refused(name, "A day looks like 2026-11-01.");
    }
  }

  private static Refusal refused(String name, String bounds) {
    return Refusal.of(
        CatalogueProblem.INVALID_PARAMETER,
        "The value of " + name + " is not one we can use. " + bounds,
        Map.of("parameter", name));
  }
}
