package org.supportmarket.ordering.trends;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.elasticsearch.client.RestClient;
import org.supportmarket.kernel.feed.FeedEvent;
import org.supportmarket.kernel.index.Rollover;

/**
 * The index {@code purchases}, always reached by its alias. It notes which history it was filled
 * from; of another one it may hold orders that are not ours, or that a restore has undone.
 */
@ApplicationScoped
class PurchaseIndex {
  private static final String DEFINITION = "/trends/purchases-index.json";
  private static final String SOURCE = "source";

  private final ElasticsearchClient client;
  private final ObjectMapper json;
  private final String alias;

  PurchaseIndex(
      RestClient elasticsearch,
      ObjectMapper json,
      @ConfigProperty(name = "support-market.index.prefix") Optional<String> prefix) {
    this.client = speaking(json.copy(), elasticsearch);
    this.json = json;
    this.alias = prefix.orElse("") + "purchases";
  }

  /**
   * With a mapper of its own: the client sets it to take one value for a list and words after a
   * value, neither of which a request of ours may have.
   */
  private static ElasticsearchClient speaking(ObjectMapper own, RestClient elasticsearch) {
    own.disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    return new ElasticsearchClient(
        new RestClientTransport(elasticsearch, new JacksonJsonpMapper(own)));
  }

  String alias() {
    return alias;
  }

  ElasticsearchClient client() {
    return client;
  }

  /** Whether it is there and was filled from this history. */
  boolean isOf(String source) {
    try {
      return client.indices().getMapping(get -> get.index(alias)).mappings().values().stream()
          .map(index -> index.mappings().meta().get(SOURCE))
          .allMatch(found -> found != null && found.to(String.class).equals(source));
    } catch (ElasticsearchException missing) {
      if (missing.status() == 404) {
        return false;
      }
      throw missing;
    } catch (IOException e) {
      throw new UncheckedIOException("The index of purchases does not answer", e);
    }
  }

  /** Starts a new, empty index, to be filled and then committed. */
  Rollover startNew(String source) throws IOException {
    try (InputStream file = PurchaseIndex.class.getResourceAsStream(DEFINITION)) {
      ObjectNode definition = (ObjectNode) json.readTree(file);
      definition.withObject("/mappings/_meta").put(SOURCE, source);
      return Rollover.start(client, alias, definition.toString());
    }
  }

  /** Adds facts to the index people search in. */
  void add(List<FeedEvent> facts) {
    addTo(alias, true, facts);
  }

  /** Adds facts to an index being filled. */
  void add(Rollover rollover, List<FeedEvent> facts) {
    addTo(rollover.index(), false, facts);
  }

  /** A document that is there already was written by an earlier try and is the same. */
  private void addTo(String index, boolean alias, List<FeedEvent> facts) {
    if (facts.isEmpty()) {
      return;
    }
    BulkRequest.Builder bulk = new BulkRequest.Builder().index(index).requireAlias(alias);
    for (FeedEvent fact : facts) {
      String council = fact.data().path("council").asText();
      bulk.operations(
          operation ->
              operation.create(
                  create -> create.id(fact.subject()).routing(council).document(fact.data())));
    }
    BulkResponse response;
    try {
      response = client.bulk(bulk.build());
    } catch (IOException e) {
      throw new UncheckedIOException("The index of purchases takes nothing", e);
    }
    for (BulkResponseItem item : response.items()) {
      if (item.status() == 404) {
        throw new IndexMissing();
      }
      if (item.error() != null && item.status() != 409) {
        throw new IllegalStateException(
            "The index of purchases refused " + item.id() + ": " + item.error().reason());
      }
    }
  }

  /** There is no index behind the alias: Elasticsearch has lost it, or is a new one. */
  static final class IndexMissing extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    IndexMissing() {
      super("There is no index of purchases");
    }
  }
}
