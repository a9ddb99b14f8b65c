package org.supportmarket.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** How far the services are with their sample data, which each makes itself. */
final class Sample {
  private static final int FOUND_IN_A_ROW = 5;
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Set<String> USABLE = Set.of("ready", "history", "done");

  private final Settings settings;
  private final Progress progress;

  Sample(Settings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
  }

  /** Waits until the catalogue, the people and their budgets are there. */
  void awaitUsable(CountDownLatch stopped, Predicate<Part> runs) {
    for (Part part : List.of(Part.CATALOGUE, Part.ORDERING)) {
      long deadline = System.nanoTime() + PATIENCE.toNanos();
      String shown = "";
      for (State state = ask(part); !USABLE.contains(state.state()); state = ask(part)) {
        if (state.state().equals("failed") || System.nanoTime() > deadline) {
          throw new Trouble(
              "%s could not load its sample data: %s%s"
                  .formatted(part.title(), state.message(), Log.tail(settings.log(part))));
        }
        if (!state.text().equals(shown)) {
          shown = state.text();
          progress.part(part, "sample data: " + shown);
        }
        if (!runs.test(part)) {
          throw new Trouble(part.title() + " has ended." + Log.tail(settings.log(part)));
        }
        pause(stopped, Duration.ofSeconds(1));
      }
      progress.part(part, "sample data: usable");
    }
  }

  /**
   * Waits until search finds the sample's listings, a few times in a row: the first questions after
   * a start are slow, and ready means that nobody has to wait for them.
   */
  void awaitSearch(CountDownLatch stopped) {
    URI uri = URI.create(settings.url(Part.CATALOGUE) + "/api/v1/listings?q=help+at+home");
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    int found = 0;
    while (found < FOUND_IN_A_ROW && stopped.getCount() > 0) {
      if (System.nanoTime() > deadline) {
        throw new Trouble("Search does not answer." + Log.tail(settings.log(Part.CATALOGUE)));
      }
      found = finds(uri) ? found + 1 : 0;
      if (found == 0) {
        pause(stopped, Duration.ofMillis(500));
      }
    }
    progress.part(Part.CATALOGUE, "search: answers");
  }

  private static boolean finds(URI uri) {
    try {
      HttpResponse<String> answer =
          Web.send(HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build());
      return answer.statusCode() == 200
          && Admin.JSON.readTree(answer.body()).path("total_items").asLong() > 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** A line about the history of each service that still loads, or nothing. */
  boolean showHistory() {
    boolean loading = false;
    for (Part part : List.of(Part.ORDERING, Part.RATINGS)) {
      State state = ask(part);
      if (state.state().equals("history") || state.state().equals("loading")) {
        progress.part(part, "history: " + state.text());
        loading = true;
      }
    }
    return loading;
  }

  /** Whether all orders of the sample have been made. */
  boolean hasWholeHistory() {
    return ask(Part.ORDERING).state().equals("done");
  }

  private State ask(Part part) {
    URI uri = URI.create(settings.url(part) + "/api/v1/sample");
    try {
      HttpResponse<String> answer =
          Web.send(HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build());
      if (answer.statusCode() != 200) {
        return new State("unknown", 0, 0, uri + " answers " + answer.statusCode());
      }
      JsonNode json = Admin.JSON.readTree(answer.body());
      return new State(
          json.path("state").asText(),
          json.path("done").asLong(),
          json.path("total").asLong(),
          json.path("message").asText(""));
    } catch (IOException e) {
      return new State("unknown", 0, 0, uri + " does not answer");
    }
  }

  static void pause(CountDownLatch stopped, Duration time) {
    try {
      stopped.await(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw Shell.interrupted(e);
    }
  }

  private record State(String state, long done, long total, String message) {
    String text() {
      return total > 0 ? done + " of " + total : state;
    }
  }
}
