package org.supportmarket.e2e;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.supportmarket.stack.Part;
import org.supportmarket.stack.Service;
import org.supportmarket.stack.Stack;
import org.supportmarket.testkit.TestIndices;
import org.supportmarket.testkit.TestStack;

/**
 * The four packaged services as processes on the test stack, with empty databases of their own and
 * a small sample council. One for all tests of a run.
 */
final class Market {
  private static final String COUNTED =
      """
      SELECT NOT EXISTS (SELECT FROM outbox o
                          WHERE (o.generation, o.xid, o.id) > (facts.generation, facts.xid::text::xid8, facts.id))
             AND indexed.id >= (SELECT max(seq) FROM purchase_fact)
        FROM feed_cursor facts, feed_cursor indexed
       WHERE facts.consumer = 'facts' AND indexed.consumer = 'purchases'
      """;
  private static final List<Part> SERVICES =
      List.of(Part.CATALOGUE, Part.ORDERING, Part.RATINGS, Part.WEB);
  private static final String INDEX_PREFIX = "e2e-";
  private static Market running;

  private final Stack stack = TestStack.stack();

  private Market() {}

  /** The market, started by the first test that asks. */
  static synchronized Market running() {
    if (running == null) {
      Market market = new Market();
      Runtime.getRuntime().addShutdownHook(new Thread(market::close));
      market.open();
      running = market;
    }
    return running;
  }

  Stack stack() {
    return stack;
  }

  String url(Part part) {
    return stack.settings().url(part);
  }

  /** Starts a service again, which a test has ended, and waits until it is ready. */
  void start(Part part) {
    stack.start(configured(part));
  }

  private void open() {
    close();
    try {
      for (Part part : List.of(Part.CATALOGUE, Part.ORDERING, Part.RATINGS)) {
        makeEmptyDatabase(databaseOf(part));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The databases could not be emptied", e);
    }
    dropIndices();
    sideBySide(this::start);
    await("the sample council's people and listings")
        .atMost(Duration.ofMinutes(3))
        .until(() -> usable(Part.CATALOGUE) && usable(Part.ORDERING));
    await("the sample council's history")
        .atMost(Duration.ofMinutes(3))
        .until(() -> sampleState(Part.ORDERING).equals("done"));
    await("the figures of that history").atMost(Duration.ofMinutes(1)).until(this::isCounted);
    given().post(TestIndices.url() + "/" + INDEX_PREFIX + "*/_refresh").then().statusCode(200);
  }

  /** Whether facts were made of all that happened so far, and are in the index of purchases. */
  private boolean isCounted() throws SQLException {
    try (Connection connection = stack.databases().administrator("e2e_ordering");
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(COUNTED)) {
      return found.next() && found.getBoolean(1);
    }
  }

  private static void sideBySide(Consumer<Part> what) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      CompletableFuture.allOf(
              SERVICES.stream()
                  .map(part -> CompletableFuture.runAsync(() -> what.accept(part), threads))
                  .toArray(CompletableFuture[]::new))
          .join();
    }
  }

  private void close() {
    sideBySide(stack::stop);
  }

  private boolean usable(Part part) {
    return List.of("ready", "history", "done").contains(sampleState(part));
  }

  private String sampleState(Part part) {
    return given().get(url(part) + "/api/v1/sample").then().extract().path("state");
  }

  private Service configured(Part part) {
    Service service = stack.service(part);
    Map<String, String> small =
        Map.of(
            "SUPPORT_MARKET_SAMPLE_PEOPLE", "24",
            "SUPPORT_MARKET_SAMPLE_DAYS", "60",
            "SUPPORT_MARKET_INDEX_PREFIX", INDEX_PREFIX);
    for (Map.Entry<String, String> setting : small.entrySet()) {
      service = service.with(setting.getKey(), setting.getValue());
    }
    return part == Part.WEB
        ? service
        : service.onDatabase(stack.settings().jdbc("e2e_" + databaseOf(part)));
  }

  static String databaseOf(Part part) {
    return part.title().replace("-service", "");
  }

  private void makeEmptyDatabase(String service) throws SQLException {
    try (Connection connection = stack.databases().administrator("postgres");
        Statement statement = connection.createStatement()) {
      statement.execute("DROP DATABASE IF EXISTS e2e_" + service + " WITH (FORCE)");
    }
    stack.databases().ensure(service, "e2e_" + service);
  }

  private static void dropIndices() {
    String names =
        given().get(TestIndices.url() + "/_cat/indices/" + INDEX_PREFIX + "*?h=index").asString();
    for (String name : names.split("\\s+")) {
      if (name.startsWith(INDEX_PREFIX)) {
        given().delete(TestIndices.url() + "/" + name).then().statusCode(200);
      }
    }
  }
}
