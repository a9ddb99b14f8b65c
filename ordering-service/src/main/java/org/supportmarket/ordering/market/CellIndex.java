package org.supportmarket.ordering.market;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.elasticsearch.client.RestClient;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.index.Rollover;

/**
 * The index {@code market_cells}, always reached by its alias and always exchanged as a whole. It
 * notes which publication it holds: another database's is not ours.
 */
@ApplicationScoped
class CellIndex {
  private static final String DEFINITION = "/market/cells-index.json";
  private static final String SOURCE = "source";
  private static final int AT_ONCE = 2_000;

  private final ElasticsearchClient client;
  private final ObjectMapper json;
  private final Database database;
  private final String alias;

  CellIndex(
      RestClient elasticsearch,
      ObjectMapper json,
      Database database,
      @ConfigProperty(name = "support-market.index.prefix") Optional<String> prefix) {
    ObjectMapper own = json.copy().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    this.client =
        new ElasticsearchClient(
            new RestClientTransport(elasticsearch, new JacksonJsonpMapper(own)));
    this.json = json;
    this.database = database;
    this.alias = prefix.orElse("") + "market_cells";
  }

  /** Gives up early enough to tell people so within two seconds. */
  @Timeout(value = 1500, unit = ChronoUnit.MILLIS)
  SearchResponse<Cell> search(SearchRequest.Builder request)
      throws IOException, ElasticsearchException {
    return client.search(request.index(alias).build(), Cell.class);
  }

  /** Whether it is there and was filled from this database. */
  boolean isOurs() {
    try {
      String ours = source();
      return client.indices().getMapping(get -> get.index(alias)).mappings().values().stream()
          .map(index -> index.mappings().meta().get(SOURCE))
          .allMatch(found -> found != null && found.to(String.class).equals(ours));
    } catch (ElasticsearchException missing) {
      if (missing.status() == 404) {
        return false;
      }
      throw missing;
    } catch (IOException e) {
      throw new UncheckedIOException("The index of the market's figures does not answer", e);
    }
  }

  /** A new, empty index, to be filled and then committed. */
  Rollover startNew() throws IOException {
    try (InputStream file = CellIndex.class.getResourceAsStream(DEFINITION)) {
      ObjectNode definition = (ObjectNode) json.readTree(file);
      definition.withObject("/mappings/_meta").put(SOURCE, source());
      return Rollover.start(client, alias, definition.toString());
    }
  }

  /** Adds to an index being filled. */
  void add(Rollover rollover, List<Cell> cells) throws IOException {
    for (int from = 0; from < cells.size(); from += AT_ONCE) {
      addAtOnce(rollover, cells.subList(from, Math.min(cells.size(), from + AT_ONCE)));
    }
  }

  private void addAtOnce(Rollover rollover, List<Cell> cells) throws IOException {
    BulkRequest.Builder bulk = new BulkRequest.Builder().index(rollover.index());
    for (Cell cell : cells) {
      bulk.operations(
          operation -> operation.create(create -> create.routing(cell.council()).document(cell)));
    }
    BulkResponse response = client.bulk(bulk.build());
    if (response.errors()) {
      throw new IllegalStateException("The index of the market's figures refused some");
    }
  }

  private String source() {
    return database
        .one("SELECT id FROM purchases_source", row -> row.getObject(1, UUID.class).toString())
        .orElseThrow();
  }
}
