package org.supportmarket.kernel.feed;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.supportmarket.kernel.problem.Refusal;

/** Serves this service's events to the other services. */
@Path("/feed")
@Tag(name = "Feed")
class FeedResource {
  static final String GENERATION = "Feed-Generation";

  private final OutboxReader outbox;
  private final String source;

  FeedResource(
      OutboxReader outbox, @ConfigProperty(name = "quarkus.application.name") String name) {
    this.outbox = outbox;
    this.source = "/" + name;
  }

  @GET
  @Produces(CloudEvent.BATCH)
  @RolesAllowed("feed-reader")
  @RunOnVirtualThread
  @Operation(
      summary = "Events after a cursor, as CloudEvents",
      description =
          "An empty list means caught up. Save the last event's cursor together with what you did.")
  public RestResponse<List<CloudEvent>> events(
      @QueryParam("after") @DefaultValue("0.0.0") String after,
      @QueryParam("limit") @DefaultValue("500") @Min(1) @Max(1000) int limit) {
    FeedPage page = outbox.after(known(after), limit);
    return RestResponse.ResponseBuilder.ok(
            page.events().stream().map(event -> CloudEvent.of(event, source)).toList())
        .header(GENERATION, page.generation())
        .build();
  }

  private Cursor known(String after) {
    Cursor cursor;
    try {
      cursor = Cursor.parse(after);
    } catch (IllegalArgumentException notACursor) {
      throw Refusal.of(FeedProblem.INVALID_CURSOR, "Use a cursor this feed has given out.");
    }
    if (cursor.generation() > outbox.generation()) {
      throw Refusal.of(
          FeedProblem.UNKNOWN_GENERATION, "This feed has never been there: start from 0.0.0.");
    }
    return cursor;
  }
}
