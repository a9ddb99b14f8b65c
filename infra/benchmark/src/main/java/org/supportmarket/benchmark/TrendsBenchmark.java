package org.supportmarket.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.supportmarket.stack.Part;
import org.supportmarket.stack.Progress;
import org.supportmarket.stack.Running;
import org.supportmarket.stack.Trouble;

/**
 * How long the figures of the market take to be put together, and the panels of one council and of
 * all England to be shown, beside the very same queries sent straight to Elasticsearch; and what is
 * shown while one of three nodes is killed.
 */
final class TrendsBenchmark {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ROW = "%-22s %10s %9s %9s %9s %9s";

  private final TrendsPlan plan;
  private final Progress progress;
  private TrendsMarket market;

  TrendsBenchmark(TrendsPlan plan, Progress progress) {
    this.plan = plan;
    this.progress = progress;
  }

  /** The same panels, by us and straight from Elasticsearch. */
  private record Sides(Measured ours, Measured raw) {
    /** How many times as long ours take. */
    double ratio() {
      return raw.perSecond() / ours.perSecond();
    }
  }

  void run() {
    progress.line(
        "%,d lines bought in three years of %d councils; %d commissioners look at %d panels of one council and %d of England"
            .formatted(
                plan.facts(),
                plan.councils(),
                TrendsPlan.COMMISSIONERS,
                PanelSet.ofCouncil().size(),
                PanelSet.ofEngland().size()));
    market = new TrendsMarket(progress);
    try {
      market.stack().start(market.ordering());
      long begin = System.nanoTime();
      new MakeFacts(market.sql()).make(plan.facts(), plan.councils());
      progress.line("Made the lines in %.0f s".formatted(since(begin)));
      begin = System.nanoTime();
      JsonNode published = market.publish();
      double publication = since(begin);
      progress.line(
          "Published %,d figures in %.0f s"
              .formatted(published.path("cells").asLong(), publication));
      Sides council = measure(PanelSet.ofCouncil());
      Sides england = measure(PanelSet.ofEngland());
      print("one node", council, england);
      progress.line("Starting three nodes");
      market.startNodes();
      Measured councilOfThree = ofThree(PanelSet.ofCouncil());
      Measured englandOfThree = ofThree(PanelSet.ofEngland());
      WatchedPanels.Seen seen = killOne();
      progress.line("");
      line("three nodes, council", councilOfThree);
      line("three nodes, England", englandOfThree);
      progress.line("");
      progress.line(
          json(published, publication, council, england, councilOfThree, englandOfThree, seen));
    } finally {
      market.stack().stop();
    }
  }

  private Sides measure(List<String> paths) {
    List<Question> straight = recorded(paths);
    ProcessClock clock = market.clock();
    Measured ours = Measured.NOTHING;
    Measured raw = Measured.NOTHING;
    ours(paths, clock).warmUp(plan.warmUp());
    raw(straight, clock).warmUp(plan.warmUp());
    for (int round = 0; round < plan.rounds(); round++) {
      Measured now = all(ours(paths, clock));
      Measured then = all(raw(straight, clock));
      progress.line(
          "Round %d of %d: ours %.0f a second, Elasticsearch alone %.0f a second"
              .formatted(round + 1, plan.rounds(), now.perSecond(), then.perSecond()));
      ours = ours.and(now);
      raw = raw.and(then);
    }
    return new Sides(ours, raw);
  }

  private Load ours(List<String> paths, ProcessClock clock) {
    return new Load(
        market.port(Part.ORDERING), market.questions(paths), clock, TrendsPlan.COMMISSIONERS);
  }

  private Load raw(List<Question> straight, ProcessClock clock) {
    return new Load(market.port(Part.ELASTICSEARCH), straight, clock, TrendsPlan.COMMISSIONERS);
  }

  private Measured all(Load load) {
    Measured measured = load.run(plan.round(), 0);
    if (load.refused() > 0) {
      throw new Trouble(load.refused() + " panels were refused (503).");
    }
    return measured;
  }

  /** Each once through a copy of the service with the recorder in between. */
  private List<Question> recorded(List<String> paths) {
    int port = market.port(Part.WEB);
    try (Recorder recorder = new Recorder(market.port(Part.ELASTICSEARCH))) {
      Running copy =
          market
              .stack()
              .start(
                  market
                      .ordering()
                      .onPort(port)
                      .with("ELASTICSEARCH_HOSTS", "127.0.0.1:" + recorder.port()));
      List<Question> straight = new ArrayList<>();
      List<Question> questions = market.questions(paths);
      Load once = new Load(port, questions, market.clock(), 1);
      once.warmUp(plan.round());
      try (KeptConnection connection = new KeptConnection(port)) {
        for (Question question : questions) {
          recorder.taken();
          connection.ask(question.requests().getFirst());
          straight.add(new Question(recorder.taken()));
        }
      }
      copy.stop();
      return straight;
    } catch (IOException e) {
      throw new Trouble("The queries could not be recorded: " + e.getMessage());
    }
  }

  private Measured ofThree(List<String> paths) {
    ProcessClock clock = market.clock();
    ours(paths, clock).warmUp(plan.warmUp());
    return all(ours(paths, clock));
  }

  private WatchedPanels.Seen killOne() {
    List<String> paths = new ArrayList<>(PanelSet.ofCouncil());
    paths.addAll(PanelSet.ofEngland());
    WatchedPanels watched = new WatchedPanels(market.port(Part.ORDERING), market.questions(paths));
    Part node = market.nodeOfLatestYear();
    progress.line("Killing " + node.title() + " while they look");
    WatchedPanels.Seen seen = watched.lookWhile(plan.fall(), () -> market.stack().kill(node));
    progress.line(
        "%,d answers as before, %,d clear refusals within %.1f s, %d wrong %s"
            .formatted(
                seen.same(),
                seen.unavailable(),
                seen.unavailableSeconds(),
                seen.wrong(),
                seen.example()));
    return seen;
  }

  private void print(String where, Sides council, Sides england) {
    progress.line("");
    progress.line(ROW.formatted(where, "answers", "a second", "p50 ms", "p95 ms", "p99 ms"));
    line("council, our endpoint", council.ours());
    line("council, elasticsearch", council.raw());
    line("England, our endpoint", england.ours());
    line("England, elasticsearch", england.raw());
    progress.line("");
  }

  private void line(String what, Measured measured) {
    progress.line(
        ROW.formatted(
            what,
            "%,d".formatted(measured.nanos().length),
            "%.1f".formatted(measured.perSecond()),
            "%.1f".formatted(measured.millisFor(0.50)),
            "%.1f".formatted(measured.millisFor(0.95)),
            "%.1f".formatted(measured.millisFor(0.99))));
  }

  private String json(
      JsonNode published,
      double publication,
      Sides council,
      Sides england,
      Measured councilOfThree,
      Measured englandOfThree,
      WatchedPanels.Seen seen) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("council_p95_ms", Report.rounded(council.ours().millisFor(0.95)));
    figures.put("england_p95_ms", Report.rounded(england.ours().millisFor(0.95)));
    figures.put("ratio_to_raw", Report.rounded(Math.max(council.ratio(), england.ratio())));
    figures.put("wrong_figures", seen.wrong());
    figures.put("council_p50_ms", Report.rounded(council.ours().millisFor(0.50)));
    figures.put("england_p50_ms", Report.rounded(england.ours().millisFor(0.50)));
    figures.put("council_ratio_to_raw", Report.rounded(council.ratio()));
    figures.put("england_ratio_to_raw", Report.rounded(england.ratio()));
    figures.put("lines", plan.facts());
    figures.put("cells", published.path("cells").asLong());
    figures.put("publication_s", Report.rounded(publication));
    figures.put("council_p95_ms_of_three_nodes", Report.rounded(councilOfThree.millisFor(0.95)));
    figures.put("england_p95_ms_of_three_nodes", Report.rounded(englandOfThree.millisFor(0.95)));
    figures.put("same_while_one_was_killed", seen.same());
    figures.put("refused_while_one_was_killed", seen.unavailable());
    figures.put("refused_for_s", Report.rounded(seen.unavailableSeconds()));
    try {
      return JSON.writeValueAsString(figures);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static double since(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }
}
