package org.supportmarket.web.holder;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.supportmarket.web.client.MyReviewsApi;

/** Everything a person may rate or has rated. */
@Path("/my-reviews")
@RolesAllowed("budget-holder")
@Produces(MediaType.TEXT_HTML)
public class MyReviewsResource {
  @Inject @RestClient MyReviewsApi ratings;

  @GET
  @RunOnVirtualThread
  public TemplateInstance show() {
    return MyReviewsPage.of(ratings.purchases());
  }
}
