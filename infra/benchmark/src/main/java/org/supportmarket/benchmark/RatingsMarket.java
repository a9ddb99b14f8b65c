package org.supportmarket.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.supportmarket.stack.Part;
import org.supportmarket.stack.Progress;
import org.supportmarket.stack.Service;
import org.supportmarket.stack.Settings;
import org.supportmarket.stack.Stack;
import org.supportmarket.stack.Trouble;

/** The services around ratings on fresh databases of their own, with real logins. */
final class RatingsMarket {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

  private final Settings settings = Settings.forBenchmarksWithPeople();
  private final Progress progress;
  private final Stack stack;
  private final Map<Part, Service> services = new EnumMap<>(Part.class);

  /**
   * With none of the services running yet.
   *
   * @param people logins of those who review
   */
  RatingsMarket(Progress progress, List<String> people) {
    this.progress = progress;
    stack = Stack.startOnly(settings, progress, Set.of(Part.POSTGRES, Part.ELASTICSEARCH));
    new Sql(stack.databases(), "postgres").run("ALTER SYSTEM RESET ALL");
    stack.restart(Part.POSTGRES);
    stack.startIdentity(people, "budget-holder");
    services.put(Part.WEB, stack.service(Part.WEB).with("SAMPLE", "false"));
    for (Part part : List.of(Part.CATALOGUE, Part.ORDERING, Part.RATINGS)) {
      String database = database(part);
      new Sql(stack.databases(), "postgres")
          .run("DROP DATABASE IF EXISTS " + database + " WITH (FORCE)");
      stack.databases().ensure(part.name().toLowerCase(Locale.ROOT), database);
      services.put(
          part, stack.service(part).with("SAMPLE", "false").onDatabase(settings.jdbc(database)));
    }
  }

  private static String database(Part part) {
    return "bench_" + part.name().toLowerCase(Locale.ROOT);
  }

  Stack stack() {
    return stack;
  }

  /** Starts services side by side, for the first time or again. */
  void start(List<Part> parts) {
    parts.parallelStream().map(services::get).forEach(stack::start);
  }

  /** The same with as much of the machine as they get where many people use them. */
  void startWithRoom(List<Part> parts) {
    parts.parallelStream().map(services::get).map(Service::withRoom).forEach(stack::start);
  }

  Sql sql(Part part) {
    return new Sql(stack.databases(), database(part));
  }

  int port(Part part) {
    return settings.port(part);
  }

  String issuer() {
    return settings.issuer();
  }

  /** The subject of a login, as the realm makes it. */
  static UUID subject(String username) {
    return UUID.nameUUIDFromBytes(("user:" + username).getBytes(StandardCharsets.UTF_8));
  }

  ProcessClock clock() {
    Map<String, Long> pids = new TreeMap<>();
    Stream.of(Part.WEB, Part.CATALOGUE, Part.RATINGS, Part.ELASTICSEARCH, Part.POSTGRES)
        .forEach(
            part ->
                stack.process(part).ifPresent(process -> pids.put(part.title(), process.pid())));
    pids.put(Report.OURSELVES, ProcessHandle.current().pid());
    return new ProcessClock(pids);
  }

  /** So many listings that nobody has rated, in the catalogue and in its index. */
  void list(int listings) {
    progress.line("Making %,d listings".formatted(listings));
    MakeListings.unrated(stack.databases(), database(Part.CATALOGUE)).make(listings);
    if (!Waiting.until(this::isIndexMade, BETWEEN_LOOKS, PATIENCE)) {
      throw new Trouble("The index was not made in " + PATIENCE.toMinutes() + " minutes.");
    }
  }

  private boolean isIndexMade() {
    return sql(Part.CATALOGUE).one("SELECT rebuild_wanted FROM listing_index").equals("f");
  }

  SignedIn signIn(Part part, String username) throws IOException {
    return new SignedIn(port(part), () -> stack.token(username));
  }

  /** What a service answers to its operator; any refusal is {@link Trouble}. */
  JsonNode asOperator(Part part, String method, String path) {
    try (SignedIn operator =
        new SignedIn(port(part), () -> stack.clientToken("operator-cli"), PATIENCE)) {
      KeptConnection.Answer answer = operator.send(method, path, "");
      if (answer.status() != 200) {
        throw new Trouble(method + " " + path + " was answered " + answer.text());
      }
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new Trouble("No answer to " + path + ": " + e.getMessage());
    }
  }

  /** What everybody may read of a service. */
  JsonNode read(Part part, String path) throws IOException {
    try (KeptConnection connection = new KeptConnection(port(part))) {
      return JSON.readTree(connection.ask(Question.get(path).requests().getFirst()));
    }
  }

  /** Whether every summary is what the reviews say. */
  boolean areSummariesRight() {
    return asOperator(Part.RATINGS, "GET", "/api/v1/summaries/check").path("ok").asBoolean();
  }

  /** Whether the catalogue's index says what its database says. */
  boolean isIndexRight() {
    return asOperator(Part.CATALOGUE, "GET", "/api/v1/index/check").path("ok").asBoolean();
  }
}
