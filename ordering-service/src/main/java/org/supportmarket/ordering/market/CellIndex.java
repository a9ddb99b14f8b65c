package org.supportmarket.ordering.market;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.json.JsonData;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientOptions;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.entity.ContentType;
import org.apache.http.nio.entity.NByteArrayEntity;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RequestOptions;
import org.elasticsearch.client.RestClient;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.feed.OutboxReader;
import org.supportmarket.kernel.index.Rollover;
import org.supportmarket.ordering.budget.FinancialYear;

/**
 * The indices {@code market_cells}, one for each financial year, always reached by their alias and
 * exchanged together. Each notes from which database it was filled, and in which way: another's are
 * not ours.
 */
@ApplicationScoped
class CellIndex {
  private static final String DEFINITION = "/market/cells-index.json";
  private static final String SOURCE = "source";
  private static final String WAY = "way";
  private static final String YEAR = "year";
  private static final ContentType LINES = ContentType.create("application/x-ndjson");
  private static final int USUAL_BYTES = 512;
  private static final Duration CONNECTED_WITHIN = Duration.ofSeconds(1);
  private static final Duration ANSWERED_WITHIN = Duration.ofMinutes(2);

  private final RestClient elasticsearch;
  private final ElasticsearchClient client;
  private final ObjectMapper json;
  private final Database database;
  private final OutboxReader outbox;
  private final String alias;

  CellIndex(
      RestClient elasticsearch,
      ObjectMapper json,
      Database database,
      OutboxReader outbox,
      @ConfigProperty(name = "support-market.index.prefix") Optional<String> prefix) {
    this.elasticsearch = elasticsearch;
    ObjectMapper own = json.copy().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    this.client =
        new ElasticsearchClient(
            new RestClientTransport(
                elasticsearch,
                new JacksonJsonpMapper(own),
                new RestClientOptions(patient(), false)));
    this.json = json;
    this.database = database;
    this.outbox = outbox;
    this.alias = prefix.orElse("") + "market_cells";
  }

  /** Taking up or making readable a whole year can take longer than people wait. */
  private static RequestOptions patient() {
    return RequestOptions.DEFAULT.toBuilder()
        .setRequestConfig(
            RequestConfig.custom()
                .setConnectTimeout((int) CONNECTED_WITHIN.toMillis())
                .setSocketTimeout((int) ANSWERED_WITHIN.toMillis())
                .build())
        .build();
  }

  /** Gives up early enough to tell people so within two seconds. */
  @Timeout(value = 1500, unit = ChronoUnit.MILLIS)
  FoundCells search(ObjectNode query, Table table, Predicate<LocalDate> periods)
      throws IOException {
    Request request = new Request("POST", "/" + alias + "/_search");
    request.addParameter("allow_partial_search_results", "false");
    request.addParameter("request_cache", "false");
    request.setJsonEntity(query.toString());
    try (JsonParser answer =
        json.createParser(elasticsearch.performRequest(request).getEntity().getContent())) {
      return FoundCells.in(answer, table, periods);
    }
  }

  ObjectNode newQuery() {
    return json.createObjectNode();
  }

  /**
   * Those indices behind the alias that were filled from this database and in the way of today, by
   * their financial years.
   */
  Map<FinancialYear, String> held() {
    try {
      String ours = source();
      Map<FinancialYear, String> held = new HashMap<>();
      client
          .withTransportOptions(new RestClientOptions(RequestOptions.DEFAULT, false))
          .indices()
          .getMapping(get -> get.index(alias))
          .mappings()
          .forEach(
              (name, index) -> {
                Map<String, JsonData> notes = index.mappings().meta();
                if (says(notes, SOURCE, ours) && says(notes, WAY, Lattice.PRINT)) {
                  held.put(new FinancialYear(notes.get(YEAR).to(Integer.class)), name);
                }
              });
      return held;
    } catch (ElasticsearchException missing) {
      if (missing.status() == 404) {
        return new HashMap<>();
      }
      throw missing;
    } catch (IOException e) {
      throw new UncheckedIOException("The index of the market's figures does not answer", e);
    }
  }

  private static boolean says(Map<String, JsonData> notes, String name, String what) {
    return notes.containsKey(name) && notes.get(name).to(String.class).equals(what);
  }

  /** A new, empty index for a year, to be filled and then put in its place. */
  Rollover startNew(FinancialYear year) throws IOException {
    try (InputStream file = CellIndex.class.getResourceAsStream(DEFINITION)) {
      ObjectNode definition = (ObjectNode) json.readTree(file);
      definition
          .withObject("/mappings/_meta")
          .put(SOURCE, source())
          .put(WAY, Lattice.PRINT)
          .put(YEAR, year.startYear());
      return Rollover.start(client, alias, definition.toString());
    }
  }

  /** How many are in an index being filled. */
  long count(Rollover rollover) throws IOException {
    client.indices().refresh(refresh -> refresh.index(rollover.index()));
    return client.count(count -> count.index(rollover.index())).count();
  }

  /** Adds to an index being filled; some thousands at once. */
  void add(Rollover rollover, List<CellSeries> series) throws IOException {
    Request request = new Request("POST", "/" + rollover.index() + "/_bulk");
    request.addParameter("filter_path", "errors,items.*.error");
    request.setOptions(patient());
    request.setEntity(new NByteArrayEntity(lines(series), LINES));
    try (InputStream answer = elasticsearch.performRequest(request).getEntity().getContent()) {
      JsonNode said = json.readTree(answer);
      if (!said.path("errors").isBoolean() || said.path("errors").booleanValue()) {
        throw new IOException(
            "The index of the market's figures refused some: " + said.path("items").path(0));
      }
    }
  }

  private byte[] lines(List<CellSeries> series) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(series.size() * USUAL_BYTES);
    try (JsonGenerator to = json.createGenerator(bytes)) {
      to.setRootValueSeparator(new SerializedString("\n"));
      for (CellSeries one : series) {
        to.writeStartObject();
        to.writeObjectFieldStart("create");
        to.writeEndObject();
        to.writeEndObject();
        one.write(to);
      }
      to.writeRaw('\n');
    }
    return bytes.toByteArray();
  }

  /** Which database, restored how often: after a restore there may be facts that never were. */
  private String source() {
    UUID installation =
        database
            .one("SELECT id FROM purchases_source", row -> row.getObject(1, UUID.class))
            .orElseThrow();
    return installation + "." + outbox.generation();
  }
}
