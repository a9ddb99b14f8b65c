package org.supportmarket.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supportmarket.stack.Part;
import org.supportmarket.stack.Progress;
import org.supportmarket.stack.Service;
import org.supportmarket.stack.Settings;
import org.supportmarket.stack.Stack;
import org.supportmarket.stack.Trouble;

/** ordering-service with many councils' facts, before one Elasticsearch or three nodes of it. */
final class TrendsMarket {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String DATABASE = "bench_trends";
  private static final String COMMISSIONER = "commissioner1";
  private static final Duration PATIENCE = Duration.ofMinutes(20);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
  private static final List<Part> NODES =
      List.of(Part.ELASTICSEARCH, Part.SECOND_NODE, Part.THIRD_NODE);

  private final Settings settings = Settings.forBenchmarksWithNodes();
  private final Stack stack;

  /** With facts only; no service runs yet. */
  TrendsMarket(Progress progress) {
    stack = Stack.startOnly(settings, progress, Set.of(Part.POSTGRES));
    administration()
        .run(
            "ALTER SYSTEM SET shared_buffers = '2GB'",
            "ALTER SYSTEM SET max_wal_size = '8GB'",
            "ALTER SYSTEM SET checkpoint_timeout = '30min'");
    stack.restart(Part.POSTGRES);
    NODES.forEach(stack::forget);
    stack.start(Part.ELASTICSEARCH);
    stack.startIdentity(List.of(), "commissioner");
    administration().run("DROP DATABASE IF EXISTS " + DATABASE + " WITH (FORCE)");
    stack.databases().ensure("ordering", DATABASE);
  }

  private Sql administration() {
    return new Sql(stack.databases(), "postgres");
  }

  Stack stack() {
    return stack;
  }

  Sql sql() {
    return new Sql(stack.databases(), DATABASE);
  }

  int port(Part part) {
    return settings.port(part);
  }

  /** Publishes when it is told to, and compares no facts that have no orders with a ledger. */
  Service ordering() {
    return stack
        .service(Part.ORDERING)
        .with("SAMPLE", "false")
        .with("SUPPORT_MARKET_PUBLICATIONS_EVERY", "off")
        .with("SUPPORT_MARKET_TRENDS_RECONCILED_EVERY", "off")
        .onDatabase(settings.jdbc(DATABASE))
        .withRoom();
  }

  /** The same service again, before three nodes with the figures that the one has. */
  void startNodes() {
    stack.stop(Part.ORDERING);
    stack.startNodes();
    if (!Waiting.until(this::areNodesWhole, BETWEEN_LOOKS, PATIENCE)) {
      throw new Trouble("The three nodes did not get all copies.");
    }
    stack.start(
        ordering()
            .with(
                "ELASTICSEARCH_HOSTS",
                NODES.stream()
                    .map(node -> "127.0.0.1:" + port(node))
                    .collect(Collectors.joining(","))));
  }

  private boolean areNodesWhole() {
    try {
      JsonNode health = elasticsearch("/_cluster/health");
      return health.path("number_of_nodes").asInt() == NODES.size()
          && health.path("status").asText().equals("green")
          && health.path("relocating_shards").asInt() == 0;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** The node that all must ask who look at the latest year, until another takes its place. */
  Part nodeOfLatestYear() {
    try {
      JsonNode largest = null;
      for (JsonNode shard : elasticsearch("/_cat/shards/market_cells*?format=json&bytes=b")) {
        boolean larger =
            largest == null || shard.path("docs").asLong() >= largest.path("docs").asLong();
        if (shard.path("prirep").asText().equals("p") && larger) {
          largest = shard;
        }
      }
      String name = largest == null ? "" : largest.path("node").asText();
      return NODES.stream()
          .filter(node -> node.title().equals(name))
          .findFirst()
          .orElseThrow(() -> new Trouble("No node has the figures."));
    } catch (IOException e) {
      throw new Trouble("Elasticsearch does not say where the figures are: " + e.getMessage());
    }
  }

  private JsonNode elasticsearch(String path) throws IOException {
    try (KeptConnection connection = new KeptConnection(port(Part.ELASTICSEARCH))) {
      return JSON.readTree(connection.ask(Question.get(path).requests().getFirst()));
    }
  }

  /** Puts all figures together and says what came of it. */
  JsonNode publish() {
    try (SignedIn operator =
        new SignedIn(port(Part.ORDERING), () -> stack.clientToken("operator-cli"), PATIENCE)) {
      KeptConnection.Answer answer = operator.send("POST", "/api/v1/market/publications", "");
      if (answer.status() != 200) {
        throw new Trouble("The figures were not published: " + answer.text());
      }
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new Trouble("The figures were not published: " + e.getMessage());
    }
  }

  /** As the commissioner asks for them; good for some minutes. */
  List<Question> questions(List<String> paths) {
    String token = stack.token(COMMISSIONER);
    return paths.stream().map(path -> Question.signedIn(path, token)).toList();
  }

  ProcessClock clock() {
    Map<String, Long> pids = new TreeMap<>();
    Stream.concat(Stream.of(Part.ORDERING, Part.POSTGRES), NODES.stream())
        .forEach(
            part ->
                stack.process(part).ifPresent(process -> pids.put(part.title(), process.pid())));
    pids.put(Report.OURSELVES, ProcessHandle.current().pid());
    return new ProcessClock(pids);
  }
}
