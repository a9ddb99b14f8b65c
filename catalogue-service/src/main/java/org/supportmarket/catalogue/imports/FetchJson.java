package org.supportmarket.catalogue.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.supportmarket.kernel.problem.Refusal;

/**
 * Fetches JSON from a machine that may mean harm: the size, the time and the number of redirects
 * are bounded, each redirect is checked like the first address, and nothing is unpacked.
 */
final class FetchJson implements AutoCloseable {
  /** A page of a hundred whole services has half a megabyte. */
  static final int MOST_BYTES = 16 << 20;

  private static final int MOST_REDIRECTS = 3;
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient client;
  private final boolean insideToo;
  private final Duration patience;

  /** For a feed at this address, one request of which may take this long. */
  FetchJson(URI feed, Duration patience) {
    this.insideToo = FeedAddress.leadsInside(feed);
    this.patience = patience;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(patience)
            .build();
  }

  /** The JSON at this address; anything else is a {@link FetchFailed}. */
  JsonNode get(URI address) {
    URI at = address;
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      check(at);
      HttpResponse<byte[]> answer = send(at);
      int status = answer.statusCode();
      if (status == 200) {
        return parsed(answer.body());
      }
      String to = answer.headers().firstValue("Location").orElse(null);
      if (status < 300 || status >= 400 || to == null) {
        throw new FetchFailed(status, "It answered with the status " + status + ".");
      }
      at = redirected(at, to);
    }
    throw new FetchFailed(0, "It sends us from one address to the next.");
  }

  private void check(URI at) {
    try {
      FeedAddress.check(at, insideToo);
    } catch (Refusal refused) {
      throw new FetchFailed(0, "It sends us where we don't go.");
    }
  }

  private static URI redirected(URI from, String to) {
    try {
      URI target = from.resolve(to);
      if (from.getScheme().equalsIgnoreCase("https")
          && !"https".equalsIgnoreCase(target.getScheme())) {
        throw new FetchFailed(0, "It sends us from https to another way.");
      }
      return target;
    } catch (IllegalArgumentException noUri) {
      throw new FetchFailed(0, "It sends us to an address that is none.");
    }
  }

  private HttpResponse<byte[]> send(URI at) {
    HttpRequest request =
        HttpRequest.newBuilder(at).timeout(patience).header("Accept", "application/json").build();
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
    try {
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof HttpTimeoutException) {
        throw late();
      }
      throw new FetchFailed(
          0, "It could not be read, or sends more than " + (MOST_BYTES >> 20) + " MB at once.");
    } catch (TimeoutException late) {
      answer.cancel(true);
      throw late();
    } catch (InterruptedException stopped) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new FetchFailed(0, "We were stopped.");
    }
  }

  private FetchFailed late() {
    return new FetchFailed(0, "It did not answer within " + patience.toSeconds() + " seconds.");
  }

  private static JsonNode parsed(byte[] body) {
    try {
      return JSON.readTree(body);
    } catch (IOException notJson) {
      throw new FetchFailed(200, "It answered with something that is no JSON.");
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
