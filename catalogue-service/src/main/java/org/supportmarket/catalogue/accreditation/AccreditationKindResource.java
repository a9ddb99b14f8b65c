package org.supportmarket.catalogue.accreditation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What can speak for a provider. */
@Path("/api/v1/accreditation-kinds")
@Tag(name = "Providers")
class AccreditationKindResource {
  private final AccreditationKinds kinds;

  AccreditationKindResource(AccreditationKinds kinds) {
    this.kinds = kinds;
  }

  @GET
  @PermitAll
  @RunOnVirtualThread
  @Operation(summary = "Kinds of accreditation, and what a claim of each has to say")
  public List<AccreditationKind> all() {
    return kinds.all();
  }
}
