package org.supportmarket.catalogue.imports;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("catalogue")
class FeedFetchTest {

  @Test
  void aWholeFeedIsTakenPageByPageAndWhatIsGoneFromItIsWithdrawn() {
    try (OtherFeed feed = new OtherFeed(pagesOf("walk-1", "walk-2", "walk-3"))) {
      fetch(feed.address() + "/services/?page=7")
          .statusCode(200)
          .body("taken", equalTo(3))
          .body("stopped", nullValue());
      fetch(feed.address()).body("changed", equalTo(0)).body("unchanged", equalTo(3));
      listing("walk-2").statusCode(200).body("source.feed", equalTo(feed.address()));

      feed.behave(pagesOf("walk-1", "walk-3"));
      fetch(feed.address()).body("unchanged", equalTo(2)).body("withdrawn", equalTo(1));
      listing("walk-2").statusCode(404).body("code", equalTo("listing_withdrawn"));

      feed.behave(pagesOf("walk-1", "walk-2", "walk-3"));
      fetch(feed.address()).body("changed", equalTo(1)).body("withdrawn", equalTo(0));
      listing("walk-2").statusCode(200);
    }
  }

  @Test
  void aFeedThatFailsHalfwayWithdrawsNothing() {
    try (OtherFeed feed = new OtherFeed(pagesOf("half-1", "half-2", "half-3"))) {
      fetch(feed.address()).body("taken", equalTo(3));
      feed.behave(
          (request, path, query) -> {
            if (query.contains("page=1&")) {
              pagesOf("half-1", "half-2", "half-3").answer(request, path, query);
            } else {
              request.sendResponseHeaders(500, -1);
            }
          });
      fetch(feed.address())
          .body("unchanged", equalTo(1))
          .body("withdrawn", equalTo(0))
          .body("stopped", containsString("Page 2"));
      listing("half-3").statusCode(200);
    }
  }

  @Test
  void aFeedThatTellsBrieflyIsAskedForEachService() {
    try (OtherFeed feed =
        new OtherFeed(
            (request, path, query) -> {
              if (query.contains("full")) {
                request.sendResponseHeaders(400, -1);
              } else if (path.endsWith("/services")) {
                OtherFeed.json(
                    request,
                    "{\"total_pages\": 1, \"contents\": [{\"id\": \"brief 1/2\", \"name\":"
                        + " \"B\"}]}");
              } else {
                OtherFeed.json(request, OpenReferralImportTest.service("brief 1/2", "Brief"));
              }
            })) {
      fetch(feed.address()).body("taken", equalTo(1)).body("stopped", nullValue());
    }
  }

  @Test
  void aFeedThatNeverEndsIsLeft() {
    AtomicInteger number = new AtomicInteger();
    try (OtherFeed feed =
        new OtherFeed(
            (request, path, query) ->
                OtherFeed.json(
                    request,
                    "{\"contents\": ["
                        + Stream.generate(number::incrementAndGet)
                            .limit(50)
                            .map(i -> OpenReferralImportTest.service("endless-" + i, "Endless"))
                            .collect(Collectors.joining(","))
                        + "]}"))) {
      fetch(feed.address()).body("read", equalTo(120)).body("stopped", containsString("more than"));
    }
    try (OtherFeed feed =
        new OtherFeed(
            (request, path, query) ->
                OtherFeed.json(
                    request,
                    "{\"contents\": ["
                        + OpenReferralImportTest.service("again", "Again")
                        + "]}"))) {
      fetch(feed.address()).body("taken", equalTo(1)).body("stopped", containsString("repeats"));
    }
  }

  @Test
  void aFeedThatSendsTooMuchOrNothingOrElsewhereIsRefused() {
    Silence never = new Silence();
    try (never;
        OtherFeed feed = new OtherFeed(FeedFetchTest::withoutEnd)) {
      fetch(feed.address()).statusCode(422).body("detail", containsString("16 MB"));
      feed.behave((request, path, query) -> never.await());
      fetch(feed.address()).statusCode(422).body("detail", containsString("3 seconds"));
      feed.behave((request, path, query) -> OtherFeed.json(request, "<html>"));
      fetch(feed.address()).statusCode(422).body("detail", containsString("no JSON"));
      for (String elsewhere :
          new String[] {
            "http://169.254.169.254/latest/meta-data/", "file:///etc/passwd", "ftp://localhost/x"
          }) {
        feed.behave((request, path, query) -> OtherFeed.redirect(request, elsewhere));
        fetch(feed.address()).statusCode(422).body("detail", containsString("where we don't go"));
      }
      feed.behave((request, path, query) -> OtherFeed.redirect(request, path));
      fetch(feed.address())
          .statusCode(422)
          .body("detail", containsString("one address to the next"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://example.org/feed",
        "http://169.254.169.254/latest/meta-data/",
        "http://[fe80::1]/feed",
        "http://[::ffff:169.254.169.254]/feed",
        "http://2852039166/",
        "http://100.100.100.200/latest/meta-data/",
        "http://0.0.0.0/feed",
        "https://somebody:secret@example.org/feed",
        "nowhere",
        ""
      })
  void addressesThatNobodyShouldReadAreRefused(String address) {
    fetch(address).statusCode(422).body("code", equalTo("feed_address_refused"));
  }

  /** Says nothing until the test is over. */
  private static final class Silence implements AutoCloseable {
    private final CountDownLatch over = new CountDownLatch(1);

    void await() {
      try {
        over.await();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public void close() {
      over.countDown();
    }
  }

  /** A page for each service, with everything nested. */
  private static OtherFeed.Behaviour pagesOf(String... ids) {
    return (request, path, query) -> {
      int page = Integer.parseInt(query.replaceAll(".*\\bpage=(\\d+).*", "$1"));
      OtherFeed.json(
          request,
          "{\"total_pages\": %d, \"contents\": [%s]}"
              .formatted(ids.length, OpenReferralImportTest.service(ids[page - 1], "A walk")));
    };
  }

  private static void withoutEnd(
      com.sun.net.httpserver.HttpExchange request, String path, String query)
      throws java.io.IOException {
    request.sendResponseHeaders(200, 0);
    byte[] blanks = new byte[1 << 20];
    java.util.Arrays.fill(blanks, (byte) ' ');
    for (int i = 0; i < 64; i++) {
      request.getResponseBody().write(blanks);
    }
  }

  private static ValidatableResponse listing(String foreignId) {
    UUID id = FeedIds.listing(foreignId);
    return given().get("/api/v1/listings/" + id).then();
  }

  private static ValidatableResponse fetch(String address) {
    return given()
        .auth()
        .oauth2(Tokens.of("operator1"))
        .contentType("application/json")
        .body("{\"address\": \"" + address + "\"}")
        .post("/api/v1/imports/openreferral-feed")
        .then()
        .log()
        .ifValidationFails();
  }
}
