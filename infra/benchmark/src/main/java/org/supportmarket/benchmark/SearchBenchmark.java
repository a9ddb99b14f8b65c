package org.supportmarket.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.supportmarket.stack.Part;
import org.supportmarket.stack.Progress;
import org.supportmarket.stack.Running;
import org.supportmarket.stack.Settings;
import org.supportmarket.stack.Stack;
import org.supportmarket.stack.Trouble;

/**
 * What our search costs beside the very same queries sent straight to Elasticsearch, and how it
 * bears ten times as many listings.
 */
final class SearchBenchmark {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
  private static final Duration FOR_AN_INDEX = Duration.ofMinutes(15);

  private static final int TRIES = 20;

  /** So many questions are compared by what they find, to be sure that both sides do the same. */
  private static final int COMPARED = 50;

  /** People are told so at most once in so many searches, or the run does not count. */
  private static final int MOST_REFUSED = 200;

  private final Plan plan;
  private final Progress progress;
  private final Settings settings = Settings.forBenchmarks();
  private List<String> paths;

  SearchBenchmark(Plan plan, Progress progress) {
    this.plan = plan;
    this.progress = progress;
  }

  void run() {
    progress.line(
        "%,d and %,d listings, %,d different queries with facets, %d connections"
            .formatted(
                plan.fewListings(), plan.manyListings(), plan.questions(), Plan.CONNECTIONS));
    Stack stack = Stack.startOnly(settings, progress, Set.of(Part.POSTGRES, Part.ELASTICSEARCH));
    try {
      Report report = new Report(progress);
      // As Elasticsearch does, it runs as it would where many people search.
      stack.start(stack.service(Part.CATALOGUE).withRoom());
      paths = Questions.paths(plan.questions(), parameters());
      report.add(plan.fewListings(), measure(stack, plan.fewListings()));
      report.add(plan.manyListings(), measure(stack, plan.manyListings()));
      report.print(plan);
    } finally {
      stack.stop();
    }
  }

  /** Which parameters the search takes: it refuses by name those it does not know. */
  private Set<String> parameters() {
    Set<String> known = new TreeSet<>();
    for (String name : Questions.PARAMETERS) {
      try (KeptConnection connection = new KeptConnection(settings.port(Part.CATALOGUE))) {
        connection.ask(Question.get("/api/v1/listings?" + name + "=1").requests().getFirst());
        known.add(name);
      } catch (IOException refused) {
        if (!refused.getMessage().contains("unknown_parameter")) {
          known.add(name); // only the value was no good
        }
      }
    }
    return known;
  }

  private Report.Sides measure(Stack stack, int listings) {
    progress.line("Making %,d listings".formatted(listings));
    new MakeListings(stack.databases()).make(listings);
    awaitIndex(stack);
    List<Question> straight = recorded(stack);
    ProcessClock clock = clock(stack);
    List<Question> ours = paths.stream().map(Question::get).toList();
    Load service = new Load(settings.port(Part.CATALOGUE), ours, clock);
    Load raw = new Load(settings.port(Part.ELASTICSEARCH), straight, clock);
    progress.line("Warming up");
    service.warmUp(plan.warmUp());
    raw.warmUp(plan.warmUp());
    compare(ours, straight);
    Measured byService = Measured.NOTHING;
    Measured byRaw = Measured.NOTHING;
    for (int round = 0; round < plan.rounds(); round++) {
      int from = round * plan.questions() / plan.rounds();
      Measured now = service.run(plan.round(), from);
      Measured then = raw.run(plan.round(), from);
      progress.line(
          "Round %d of %d: ours %.0f a second, Elasticsearch alone %.0f a second"
              .formatted(round + 1, plan.rounds(), now.perSecond(), then.perSecond()));
      byService = byService.and(now);
      byRaw = byRaw.and(then);
    }
    long answered = byService.nanos().length;
    if (service.refused() * MOST_REFUSED > answered) {
      throw new Trouble(
          "Of %,d queries %,d were refused (503): more than one in %d."
              .formatted(answered, service.refused(), MOST_REFUSED));
    }
    return new Report.Sides(byService, byRaw, service.refused());
  }

  /**
   * Each question once through a copy of the service, with the recorder in between: the one that is
   * measured goes on all the time and stays warm.
   */
  private List<Question> recorded(Stack stack) {
    int port = settings.port(Part.WEB);
    try (Recorder recorder = new Recorder(settings.port(Part.ELASTICSEARCH))) {
      Running copy =
          stack.start(
              stack
                  .service(Part.CATALOGUE)
                  .onPort(port)
                  .with("ELASTICSEARCH_HOSTS", "127.0.0.1:" + recorder.port()));
      List<Question> questions = record(recorder, port);
      copy.stop();
      return questions;
    } catch (IOException e) {
      throw new Trouble("The queries could not be recorded: " + e.getMessage());
    }
  }

  private List<Question> record(Recorder recorder, int port) throws IOException {
    progress.line("Recording what the service asks Elasticsearch");
    List<Question> questions = new ArrayList<>();
    try (var connection = new KeptConnection(port)) {
      for (String path : paths) {
        List<byte[]> searches = recordedFor(path, connection, recorder);
        if (searches.isEmpty()) {
          throw new Trouble("The service answered " + path + " without asking Elasticsearch.");
        }
        questions.add(new Question(searches));
        if (questions.size() % 1000 == 0) {
          progress.line("  %,d of %,d".formatted(questions.size(), paths.size()));
        }
      }
    }
    return questions;
  }

  /** A service just started may take too long for its own patience; then it is asked again. */
  private static List<byte[]> recordedFor(String path, KeptConnection connection, Recorder recorder)
      throws IOException {
    for (int attempt = 1; ; attempt++) {
      recorder.taken();
      try {
        connection.ask(Question.get(path).requests().getFirst());
        return recorder.taken();
      } catch (IOException refused) {
        if (attempt == TRIES || !refused.getMessage().contains("503")) {
          throw refused;
        }
        Waiting.pass(BETWEEN_LOOKS);
      }
    }
  }

  private void compare(List<Question> ours, List<Question> straight) {
    try (var service = new KeptConnection(settings.port(Part.CATALOGUE));
        var raw = new KeptConnection(settings.port(Part.ELASTICSEARCH))) {
      for (int i = 0; i < Math.min(COMPARED, ours.size()); i++) {
        long found =
            JSON.readTree(service.ask(ours.get(i).requests().getFirst()))
                .path("total_items")
                .asLong(-1);
        // Where nothing is found the service asks on for something like it.
        Set<Long> foundRaw = new TreeSet<>();
        for (byte[] request : straight.get(i).requests()) {
          JsonNode answer = JSON.readTree(raw.ask(request));
          foundRaw.add(answer.path("hits").path("total").path("value").asLong(-2));
        }
        if (!foundRaw.contains(found)) {
          throw new Trouble(
              "%s finds %d listings, and the queries recorded for it find %s."
                  .formatted(paths.get(i), found, foundRaw));
        }
      }
    } catch (IOException e) {
      throw new Trouble("The two sides could not be compared: " + e.getMessage());
    }
  }

  private void awaitIndex(Stack stack) {
    long begin = System.nanoTime();
    if (!Waiting.until(() -> !isIndexWanted(stack), BETWEEN_LOOKS, FOR_AN_INDEX)) {
      throw new Trouble("The index was not made in " + FOR_AN_INDEX.toMinutes() + " minutes.");
    }
    progress.line("The index was made in %.0f s".formatted((System.nanoTime() - begin) / 1e9));
  }

  private static boolean isIndexWanted(Stack stack) {
    try (Connection connection = stack.databases().administrator("catalogue");
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT rebuild_wanted FROM listing_index")) {
      return row.next() && row.getBoolean(1);
    } catch (SQLException e) {
      throw new Trouble("The database cannot be asked for the index: " + e.getMessage());
    }
  }

  private static ProcessClock clock(Stack stack) {
    Map<String, Long> pids = new TreeMap<>();
    for (Part part : List.of(Part.CATALOGUE, Part.ELASTICSEARCH, Part.POSTGRES)) {
      stack.process(part).ifPresent(process -> pids.put(part.title(), process.pid()));
    }
    pids.put(Report.OURSELVES, ProcessHandle.current().pid());
    return new ProcessClock(pids);
  }
}
