package org.supportmarket.catalogue.shown;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.catalogue.provider.OwnProvider;
import org.supportmarket.kernel.problem.Refusal;

/** How often the signed-in provider's listings are seen. */
@Path("/api/v1/my/shown")
@Tag(name = "My provider")
@RolesAllowed("provider")
@RunOnVirtualThread
class ShownResource {
  private static final int USUAL_DAYS = 28;
  private static final int MOST_DAYS = 366;

  private final OwnProvider own;
  private final ReadShown shown;
  private final Clock clock;

  ShownResource(OwnProvider own, ReadShown shown, Clock clock) {
    this.own = own;
    this.shown = shown;
    this.clock = clock;
  }

  @GET
  @Operation(
      summary = "How often your listings stood in results and were opened",
      description = "The last 28 days unless from and to say otherwise; at most 366 days.")
  @APIResponse(responseCode = "200", description = "Counts by listing and day")
  @APIResponse(responseCode = "400", description = "`invalid_parameter`")
  @APIResponse(responseCode = "404", description = "`no_provider`")
  public ShownView shown(@QueryParam("from") String from, @QueryParam("to") String to) {
    LocalDate last = to == null ? LocalDate.now(clock) : day("to", to);
    LocalDate first = from == null ? last.minusDays(USUAL_DAYS - 1) : day("from", from);
    if (first.isAfter(last) || first.plusDays(MOST_DAYS).isBefore(last)) {
      throw Refusal.of(
          CatalogueProblem.INVALID_PARAMETER, "`from` comes before `to`, at most 366 days before.");
    }
    return shown.of(own.id(), first, last);
  }

  private static LocalDate day(String name, String text) {
    try {
      if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeParseException noSuchDay) {
      // refused below, like what has another form
    }
    throw Refusal.of(
        CatalogueProblem.INVALID_PARAMETER, "`" + name + "` is a day such as 2026-11-22.");
  }
}
