package org.supportmarket.web.catalogue;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.supportmarket.web.client.CatalogueApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.Suggestions;
import org.supportmarket.web.client.Unreachable;

/** What the words in the search box could become, for the script that completes them. */
@Path("/suggestions")
@PermitAll
@RunOnVirtualThread
public class SuggestionResource {
  private static final int LONGEST = 100;

  @Inject @RestClient CatalogueApi catalogue;

  /** None where the catalogue cannot tell: nobody needs them to search. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public List<String> suggest(@QueryParam("q") String typed) {
    if (typed == null || typed.isBlank() || typed.length() > LONGEST) {
      return List.of();
    }
    try {
      return catalogue.suggestions(typed).suggestions().stream()
          .map(Suggestions.Suggestion::text)
          .distinct()
          .toList();
    } catch (Refusal | Unreachable e) {
      return List.of();
    }
  }
}
