package org.supportmarket.catalogue.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.supportmarket.catalogue.listing.ListingCard;
import org.supportmarket.catalogue.place.Place;

/** Asks Elasticsearch, and waits only so long: an answer in time or a refusal in time. */
@ApplicationScoped
class PatientSearch {
  private final IndexClient client;
  private final SearchConfig config;

  PatientSearch(IndexClient client, SearchConfig config) {
    this.client = client;
    this.config = config;
  }

  /** The only parts of a document that are fetched. */
  record Found(ListingCard card, GeoPoint at) {
    static final List<String> FIELDS = List.of("card", "at");

    /** The card as somebody sees it from a place, or from nowhere, on a day. */
    ListingCard card(LocalDate day, Place origin) {
      Double distance = origin == null || at == null ? null : at.kilometresTo(origin);
      return card.on(day, distance);
    }
  }

  /** When people have waited long enough: one for all the questions of a request. */
  record Deadline(long nanos) {
    private long left() {
      return nanos - System.nanoTime();
    }
  }

  Deadline deadline() {
    return new Deadline(System.nanoTime() + config.patience().toNanos());
  }

  CompletableFuture<SearchResponse<Found>> begin(SearchRequest request) {
    return client.later().search(request, Found.class);
  }

  SearchResponse<Found> search(SearchRequest request, Deadline deadline) {
    return await(begin(request), deadline);
  }

  SearchResponse<Found> await(CompletableFuture<SearchResponse<Found>> begun, Deadline deadline) {
    try {
      SearchResponse<Found> response = begun.get(deadline.left(), TimeUnit.NANOSECONDS);
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
