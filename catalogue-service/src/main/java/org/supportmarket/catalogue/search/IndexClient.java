package org.supportmarket.catalogue.search;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.ElasticsearchTransport;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.elasticsearch.client.RestClient;

/**
 * Elasticsearch, speaking our JSON. The service's own mapper refuses whatever follows a value; the
 * client hands it values out of the middle of a response, so here that has to be allowed.
 */
@ApplicationScoped
class IndexClient {
  private final ElasticsearchTransport transport;

  IndexClient(RestClient restClient, ObjectMapper json) {
    ObjectMapper lenient = json.copy().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    this.transport = new RestClientTransport(restClient, new JacksonJsonpMapper(lenient));
  }

  ElasticsearchClient now() {
    return new ElasticsearchClient(transport);
  }

  ElasticsearchAsyncClient later() {
    return new ElasticsearchAsyncClient(transport);
  }
}
