package org.supportmarket.kernel.feed;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** The feed of the service upstream; called with this service's own token. */
@Path("/feed")
@RegisterRestClient(configKey = "feed")
@OidcClientFilter
interface FeedClient {
  @GET
  @Produces(CloudEvent.BATCH)
  RestResponse<String> events(@QueryParam("after") String after, @QueryParam("limit") int limit);
}
