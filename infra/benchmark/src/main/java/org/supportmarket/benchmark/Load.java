package org.supportmarket.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.supportmarket.stack.Trouble;

/**
 * Asks one side over several connections at once, each of which asks again as soon as it has its
 * answer.
 */
final class Load {
  private final int port;
  private final List<Question> questions;
  private final ProcessClock clock;
  private final int connections;
  private final AtomicLong refused = new AtomicLong();

  Load(int port, List<Question> questions, ProcessClock clock) {
    this(port, questions, clock, Plan.CONNECTIONS);
  }

  Load(int port, List<Question> questions, ProcessClock clock, int connections) {
    this.port = port;
    this.questions = questions;
    this.clock = clock;
    this.connections = connections;
  }

  /** For this long, whatever is answered: what has just been started may refuse at first. */
  void warmUp(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    while (System.nanoTime() < end) {
      try {
        run(Duration.ofNanos(Math.max(1, end - System.nanoTime())), 0);
      } catch (Trouble refused) {
        // Once more, until the time is over.
      }
    }
    refused.set(0);
  }

  /** How often it was told "not now" (503) since it was warm; these do not count as answers. */
  long refused() {
    return refused.get();
  }

  /** For this long, beginning with a question in the middle; any answer but 200 and 503 ends it. */
  Measured run(Duration time, int from) {
    AtomicInteger next = new AtomicInteger(from);
    Map<String, Long> before = clock.millis();
    long begin = System.nanoTime();
    long end = begin + time.toNanos();
    Measured all = Measured.NOTHING;
    try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
      List<Future<long[]>> works = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        works.add(threads.submit(() -> work(next, end)));
      }
      for (Future<long[]> work : works) {
        all = all.and(new Measured(work.get(), 0, Map.of()));
      }
    } catch (ExecutionException e) {
      throw new Trouble("A query was not answered: " + e.getCause().getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("Stopped.");
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    Map<String, Long> used = new TreeMap<>();
    clock
        .millis()
        .forEach((name, millis) -> used.put(name, millis - before.getOrDefault(name, 0L)));
    return all.and(new Measured(new long[0], seconds, used));
  }

  private long[] work(AtomicInteger next, long end) throws IOException {
    long[] took = new long[1024];
    int count = 0;
    try (KeptConnection connection = new KeptConnection(port)) {
      for (long begin = System.nanoTime(); begin < end; begin = System.nanoTime()) {
        Question question = questions.get(Math.floorMod(next.getAndIncrement(), questions.size()));
        if (!answers(connection, question)) {
          refused.incrementAndGet();
          continue;
        }
        if (count == took.length) {
          took = Arrays.copyOf(took, count * 2);
        }
        took[count++] = System.nanoTime() - begin;
      }
    }
    return Arrays.copyOf(took, count);
  }

  private static boolean answers(KeptConnection connection, Question question) throws IOException {
    for (byte[] request : question.requests()) {
      KeptConnection.Answer answer = connection.exchange(request);
      if (answer.status() == 503) {
        return false;
      }
      if (answer.status() != 200) {
        throw new IOException(answer.status() + ": " + answer.text());
      }
      if (!question.isAnsweredBy(answer)) {
        throw new IOException("“" + question.mustSay() + "” is missing in " + answer.text());
      }
    }
    return true;
  }
}
