package org.supportmarket.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.supportmarket.stack.Trouble;

/**
 * Commissioners who look while something fails, and compare each answer with what it was before, to
 * the byte. "Not just now" is an answer; another figure, or half of them, is a wrong one.
 */
final class WatchedPanels {
  private static final String CLEARLY = "trends_unavailable";

  private final int port;
  private final List<Question> questions;
  private final List<String> right = new ArrayList<>();
  private final AtomicInteger next = new AtomicInteger();

  /** Remembers what all of them say now. */
  WatchedPanels(int port, List<Question> questions) {
    this.port = port;
    this.questions = questions;
    try (KeptConnection connection = new KeptConnection(port)) {
      for (Question question : questions) {
        right.add(
            new KeptConnection.Answer(200, connection.ask(question.requests().getFirst())).text());
      }
    } catch (IOException e) {
      throw new Trouble("A panel was not shown: " + e.getMessage());
    }
  }

  /**
   * What was seen.
   *
   * @param first when "not just now" was first said
   * @param last when it was said for the last time
   * @param example of what was wrong, or empty
   */
  record Seen(long same, long unavailable, long wrong, long first, long last, String example) {
    private static final Seen NOTHING = new Seen(0, 0, 0, Long.MAX_VALUE, Long.MIN_VALUE, "");

    Seen and(Seen other) {
      return new Seen(
          same + other.same,
          unavailable + other.unavailable,
          wrong + other.wrong,
          Math.min(first, other.first),
          Math.max(last, other.last),
          example.isEmpty() ? other.example : example);
    }

    double unavailableSeconds() {
      return unavailable == 0 ? 0 : (last - first) / 1e9;
    }
  }

  /** Looks for this long; meanwhile, after a quarter of it, this happens. */
  Seen lookWhile(Duration time, Runnable happening) {
    long end = System.nanoTime() + time.toNanos();
    Seen all = Seen.NOTHING;
    try (ExecutorService threads = Executors.newFixedThreadPool(TrendsPlan.COMMISSIONERS)) {
      List<Future<Seen>> looks = new ArrayList<>();
      for (int i = 0; i < TrendsPlan.COMMISSIONERS; i++) {
        looks.add(threads.submit(() -> look(end)));
      }
      Waiting.pass(time.dividedBy(4));
      happening.run();
      for (Future<Seen> look : looks) {
        all = all.and(look.get());
      }
      return all;
    } catch (ExecutionException e) {
      throw new Trouble("A panel was not answered at all: " + e.getCause().getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("Stopped.");
    }
  }

  private Seen look(long end) throws IOException {
    Seen seen = Seen.NOTHING;
    try (KeptConnection connection = new KeptConnection(port)) {
      while (System.nanoTime() < end) {
        int number = Math.floorMod(next.getAndIncrement(), questions.size());
        KeptConnection.Answer answer =
            connection.exchange(questions.get(number).requests().getFirst());
        seen = seen.and(judged(number, answer));
      }
    }
    return seen;
  }

  private Seen judged(int number, KeptConnection.Answer answer) {
    long now = System.nanoTime();
    String text = answer.text();
    if (answer.status() == 200 && text.equals(right.get(number))) {
      return new Seen(1, 0, 0, Long.MAX_VALUE, Long.MIN_VALUE, "");
    }
    if (answer.status() == 503 && text.contains(CLEARLY)) {
      return new Seen(0, 1, 0, now, now, "");
    }
    return new Seen(
        0,
        0,
        1,
        Long.MAX_VALUE,
        Long.MIN_VALUE,
        answer.status() + ": " + text.substring(0, Math.min(300, text.length())));
  }
}
