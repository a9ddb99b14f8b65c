package org.supportmarket.catalogue.search;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.supportmarket.catalogue.listing.ListingCard;

/** Asks Elasticsearch, and waits only so long: an answer in time or a refusal in time. */
@ApplicationScoped
class PatientSearch {
  private final ElasticsearchAsyncClient client;
  private final SearchConfig config;

  PatientSearch(ElasticsearchAsyncClient client, SearchConfig config) {
    this.client = client;
    this.config = config;
  }

  /** The only part of a document that is fetched. */
  record Found(ListingCard card) {
    static final String FIELD = "card";
  }

  CompletableFuture<SearchResponse<Found>> begin(SearchRequest request) {
    return client.search(request, Found.class);
  }

  SearchResponse<Found> search(SearchRequest request) {
    return await(begin(request));
  }

  SearchResponse<Found> await(CompletableFuture<SearchResponse<Found>> begun) {
    try {
      SearchResponse<Found> response =
          begun.get(config.patience().toMillis(), TimeUnit.MILLISECONDS);
      if (response.timedOut()) {
        throw SearchUnavailable.because(new TimeoutException("Elasticsearch gave up"));
      }
      return response;
    } catch (TimeoutException e) {
      begun.cancel(true);
      throw SearchUnavailable.because(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ElasticsearchException refused && refused.status() == 400) {
        throw new IllegalStateException("Elasticsearch did not understand us", refused);
      }
      throw SearchUnavailable.because(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw SearchUnavailable.because(e);
    }
  }
}
