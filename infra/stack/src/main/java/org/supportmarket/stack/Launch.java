package org.supportmarket.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Starts a process, writes it down and waits until it serves. */
final class Launch {
  private static final Duration PATIENCE = Duration.ofSeconds(180);
  private static final long BETWEEN_LOOKS_MILLIS = 150;

  private final Settings settings;
  private final State state;
  private final Progress progress;
  private boolean closed;

  Launch(Settings settings, State state, Progress progress) {
    this.settings = settings;
    this.state = state;
    this.progress = progress;
  }

  void say(Part part, String what) {
    progress.part(part, what);
  }

  void server(Server server) {
    Part part = server.part();
    if (state.find(part).isPresent()) {
      say(part, "already running");
      return;
    }
    Places.made(settings.log(part).getParent());
    server.prepare();
    long begin = System.nanoTime();
    Process process = begin(part, server.command());
    await(part, process, server::serves);
    say(part, "ready (started in " + Progress.since(begin) + ")");
  }

  Running service(Service service) {
    Service copy = Programs.copied(service, settings.programs());
    long begin = System.nanoTime();
    Process process = begin(service.part(), copy.command());
    await(service.part(), process, service::ready);
    say(service.part(), "ready (started in " + Progress.since(begin) + ")");
    return Running.of(service.part(), process);
  }

  /** From now on nothing is started any more; whatever was started stands in the state. */
  synchronized void close() {
    closed = true;
  }

  private synchronized Process begin(Part part, ProcessBuilder builder) {
    if (closed) {
      throw new Trouble("Stopped before " + part.title() + " was started.");
    }
    Path log = settings.log(part);
    try {
      Places.made(log.getParent());
      if (builder.directory() == null) {
        builder.directory(log.getParent().toFile());
      }
      if (Files.exists(log)) {
        Files.move(
            log,
            log.resolveSibling(part.title() + ".log.old"),
            StandardCopyOption.REPLACE_EXISTING);
      }
      say(part, "starting");
      Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
      state.add(Running.of(part, process));
      return process;
    } catch (IOException e) {
      throw new Trouble(part.title() + " cannot be started: " + e.getMessage(), e);
    }
  }

  private void await(Part part, Process process, BooleanSupplier serves) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    try {
      while (!serves.getAsBoolean()) {
        if (process.waitFor(BETWEEN_LOOKS_MILLIS, TimeUnit.MILLISECONDS)) {
          throw new Trouble(part.title() + " ended while starting." + Log.tail(settings.log(part)));
        }
        if (System.nanoTime() > deadline) {
          throw new Trouble(
              "%s did not answer within %d seconds; end other programs and try again."
                      .formatted(part.title(), PATIENCE.toSeconds())
                  + Log.tail(settings.log(part)));
        }
      }
    } catch (InterruptedException e) {
      throw Shell.interrupted(e);
    }
  }
}
