package org.supportmarket.catalogue.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Goes through the pages of a feed. Addresses are always made of the feed's own: nothing in a page
 * says where to go next. A feed that never ends is left when it repeats itself or has told more
 * than any feed has.
 */
final class FeedWalk {
  private static final int PER_PAGE = 50;

  private final URI base;
  private final FetchJson fetch;
  private final FeedBounds bounds;
  private final Clock clock;
  private final Instant end;
  private final Set<String> told = new HashSet<>();
  private boolean full = true;

  FeedWalk(URI base, FetchJson fetch, FeedBounds bounds, Clock clock) {
    this.base = base;
    this.fetch = fetch;
    this.bounds = bounds;
    this.clock = clock;
    this.end = clock.instant().plus(bounds.walk());
  }

  /** Tells each service, and the report why the walk ended early if it did. */
  void walk(ImportReport report, Consumer<FeedEntry> to) {
    int number = 0;
    for (int page = 1; ; page++) {
      JsonNode answer;
      try {
        answer = page(page);
      } catch (FetchFailed failed) {
        report.stopped("Page " + page + ": " + failed.getMessage());
        return;
      }
      int before = told.size();
      for (JsonNode brief : answer.path("contents")) {
        number++;
        to.accept(entry(number, brief));
        if (late() || number >= bounds.services()) {
          report.stopped("It has told more than we take at once.");
          return;
        }
      }
      if (isLast(answer, page)) {
        return;
      }
      if (told.size() == before) {
        report.stopped("Page " + page + " repeats what was told before.");
        return;
      }
    }
  }

  private boolean late() {
    return clock.instant().isAfter(end);
  }

  private static boolean isLast(JsonNode answer, int page) {
    JsonNode pages = answer.path("total_pages");
    return answer.path("contents").isEmpty()
        || answer.path("last_page").asBoolean(false)
        || (pages.isInt() && page >= pages.asInt());
  }

  /** Some feeds refuse to nest everything in a page: then each service is fetched by itself. */
  private JsonNode page(int page) {
    try {
      return pageAsAsked(page);
    } catch (FetchFailed failed) {
      if (!full || page > 1 || failed.status() < 400 || failed.status() >= 500) {
        throw failed;
      }
      full = false;
      return pageAsAsked(page);
    }
  }

  private JsonNode pageAsAsked(int page) {
    String question =
        "/services?page=" + page + "&per_page=" + PER_PAGE + (full ? "&full=true" : "");
    JsonNode answer = fetch.get(URI.create(base + question));
    if (!answer.path("contents").isArray()) {
      throw new FetchFailed(200, "It is no page of Open Referral UK.");
    }
    return answer;
  }

  private FeedEntry entry(int number, JsonNode brief) {
    String id = brief.isObject() ? Nodes.text(brief, "id") : null;
    if (id == null) {
      return new FeedEntry(number, brief);
    }
    told.add(id);
    boolean whole = brief.has("service_at_locations") && brief.has("organization");
    if (whole) {
      return new FeedEntry(number, brief);
    }
    try {
      String path = URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
      return new FeedEntry(number, fetch.get(URI.create(base + "/services/" + path)));
    } catch (FetchFailed failed) {
      return new FeedEntry(number, brief);
    }
  }
}
