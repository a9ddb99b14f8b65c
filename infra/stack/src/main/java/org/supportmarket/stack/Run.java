package org.supportmarket.stack;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;

/** {@code infra/run}: the whole market, until Ctrl-C or, detached, until {@code infra/stop}. */
final class Run {
  private static final List<Part> SERVICES =
      List.of(Part.CATALOGUE, Part.ORDERING, Part.RATINGS, Part.WEB);

  private final Settings settings;
  private final Progress progress;
  private final Stack stack;
  private final Sample sample;
  private final CountDownLatch stopped = new CountDownLatch(1);

  Run(Settings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
    stack = Stack.of(settings, progress);
    sample = new Sample(settings, progress);
  }

  int run(boolean detach) {
    if (Part.USUAL.stream().allMatch(stack::runs)) {
      return alreadyRunning();
    }
    if (Stack.of(other(), progress).runsAnything()) {
      throw new Trouble(
          "Support Market is already running here %s sample data; end that by infra/stop first."
              .formatted(settings.sample() ? "without" : "with"));
    }
    Thread stop = new Thread(this::stop);
    Runtime.getRuntime().addShutdownHook(stop);
    try (StartLock _ = StartLock.of(settings)) {
      stack.stopLeftovers();
      stack.startWith(SERVICES.stream().map(stack::service).toList());
    }
    if (settings.sample()) {
      sample.awaitUsable(stopped, stack::runs);
      sample.awaitSearch(stopped);
    }
    sayReady();
    if (detach) {
      Runtime.getRuntime().removeShutdownHook(stop);
    } else {
      watch();
    }
    return 0;
  }

  private int alreadyRunning() {
    if (!SERVICES.stream()
        .map(stack::service)
        .allMatch(service -> Programs.isCurrent(service, settings.programs()))) {
      throw new Trouble(
          "Support Market is already running, from an older build; end it by infra/stop, then start it again.");
    }
    progress.line("Support Market is already running.");
    sayReady();
    return 0;
  }

  private Settings other() {
    return Settings.fromEnvironment(!settings.sample());
  }

  private void sayReady() {
    progress.line("");
    if (settings.sample()) {
      progress.line("Sign in with the password \"sample\" as one of");
      progress.line("  people         holder1  holder2  holder-other  supporter1  fund-holder1");
      progress.line("  providers      provider1  provider2  provider-new");
      progress.line(
          "  councils       care-manager1  care-manager2  commissioner1  commissioner-other  finance1");
      progress.line("                 safeguarding1");
      progress.line("  the platform   moderator1  moderator2  operator1");
      if (!sample.hasWholeHistory()) {
        progress.line("The orders of the last two years are being loaded in the background.");
      }
      progress.line("");
    }
    progress.line("ready  " + settings.url(Part.WEB));
  }

  /** Until Ctrl-C: shows the history's progress and says when a part has ended. */
  private void watch() {
    progress.line("Ctrl-C ends it.");
    Set<Part> missing = new TreeSet<>();
    boolean loading = settings.sample();
    while (stopped.getCount() > 0 && stack.runsAnything()) {
      loading = loading && sample.showHistory();
      for (Part part : Part.USUAL) {
        if (!stack.runs(part) && missing.add(part)) {
          progress.line(part.title() + " has ended." + Log.tail(settings.log(part)));
        }
      }
      Sample.pause(stopped, Duration.ofSeconds(5));
    }
  }

  private void stop() {
    stopped.countDown();
    boolean any = stack.runsAnything();
    if (any) {
      progress.line("Stopping …");
    }
    stack.stop();
    if (any) {
      progress.line("Stopped.");
    }
  }
}
