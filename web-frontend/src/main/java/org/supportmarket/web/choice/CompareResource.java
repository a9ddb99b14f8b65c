package org.supportmarket.web.choice;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.web.catalogue.Comparison;
import org.supportmarket.web.catalogue.Terms;
import org.supportmarket.web.client.Listing;

/** Comparing; the address says what, so that it can be shared and printed. */
@Path("/compare")
@PermitAll
@RunOnVirtualThread
public class CompareResource {
  @Inject Listings listings;
  @Inject Terms terms;

  @GET
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance compare(@QueryParam("id") List<String> typed) {
    List<UUID> chosen =
        typed.stream().filter(CompareResource::isId).map(UUID::fromString).distinct().toList();
    List<UUID> asked = chosen.stream().limit(ComparePage.MOST).toList();
    List<Listing> found = asked.stream().map(listings::find).flatMap(Optional::stream).toList();
    List<UUID> shown = found.stream().map(Listing::id).toList();
    return ComparePage.of(
        Comparison.of(found, terms.all(), id -> ComparePage.href(without(shown, id))),
        asked,
        chosen.size() - asked.size());
  }

  private static List<UUID> without(List<UUID> ids, UUID one) {
    return ids.stream().filter(id -> !id.equals(one)).toList();
  }

  /** Addresses are typed and made up; what is no id of ours is left out. */
  private static boolean isId(String typed) {
    return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  }
}
