package org.supportmarket.catalogue.reminder;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.catalogue.provider.OwnProvider;

/** What the signed-in provider should see to. */
@Path("/api/v1/my/reminders")
@Tag(name = "My provider")
@RolesAllowed("provider")
@RunOnVirtualThread
class ReminderResource {
  private final OwnProvider own;
  private final ReadReminders reminders;

  ReminderResource(OwnProvider own, ReadReminders reminders) {
    this.own = own;
    this.reminders = reminders;
  }

  @GET
  @Operation(
      summary = "Accreditations that run out soon, and spaces not confirmed for 30 days",
      description = "Whatever has been seen to is no longer there.")
  @APIResponse(responseCode = "200", description = "Reminders, the oldest matter first")
  @APIResponse(responseCode = "404", description = "`no_provider`")
  public List<ReminderView> open() {
    return reminders.of(own.id());
  }
}
