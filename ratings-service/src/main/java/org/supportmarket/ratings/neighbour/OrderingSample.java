package org.supportmarket.ratings.neighbour;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Whether ordering has made the whole history of the sample council. */
@ApplicationScoped
public class OrderingSample {
  private final Client ordering;
  private final Asking asking;

  OrderingSample(@RestClient Client ordering, Asking asking) {
    this.ordering = ordering;
    this.asking = asking;
  }

  /** What ordering says of its sample, to everybody. */
  @RegisterRestClient(configKey = "ordering")
  @Path("/api/v1/sample")
  interface Client {
    @GET
    State state();
  }

  record State(String state) {}

  /** False also while it cannot be asked. */
  public boolean isComplete() {
    Asking.Answer<State> answer = asking.of(ordering::state);
    return answer.status() == 200 && "done".equals(answer.body().state());
  }
}
