package org.supportmarket.kernel.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jboss.resteasy.reactive.RestResponse;

/** The events of the service upstream of this one (config key {@code feed}). */
@ApplicationScoped
public class RemoteFeed implements FeedSource {
  private final FeedClient client;
  private final ObjectMapper json;

  RemoteFeed(@RestClient FeedClient client, ObjectMapper json) {
    this.client = client;
    this.json = json;
  }

  @Override
  public FeedPage after(Cursor cursor, int limit) {
    RestResponse<String> response;
    try {
      response = client.events(cursor.toString(), limit);
    } catch (ClientWebApplicationException refused) {
      if (refused.getResponse().getStatus() == 409) {
        // Our cursor is from a future the source has lost; generation 0 makes the consumer rebuild.
        return new FeedPage(0, List.of());
      }
      throw refused;
    }
    try {
      CloudEvent[] events = json.readValue(response.getEntity(), CloudEvent[].class);
      return new FeedPage(
          Integer.parseInt(response.getHeaderString(FeedResource.GENERATION)),
          Stream.of(events).map(CloudEvent::toFeedEvent).toList());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The feed upstream sent no CloudEvents", e);
    }
  }
}
