package org.supportmarket.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.supportmarket.stack.Part;
import org.supportmarket.stack.Trouble;

/**
 * Clients who order without end and write down what was acknowledged. Whoever gets no answer sends
 * the same request again until there is one, as a good client does.
 */
final class Customers implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration BEFORE_TRYING_AGAIN = Duration.ofMillis(100);
  private static final Duration FOR_THE_LAST = Duration.ofSeconds(90);

  private final OrdersMarket market;
  private final int budgets;
  private final ExecutorService threads = Executors.newFixedThreadPool(OrdersPlan.CLIENTS);
  private final Map<String, UUID> acknowledged = new ConcurrentHashMap<>();
  private final Map<String, Integer> refusals = new ConcurrentHashMap<>();
  private final long[] lastAnswer = new long[OrdersPlan.CLIENTS];
  private final AtomicLong sentAgain = new AtomicLong();
  private volatile boolean closing;

  Customers(OrdersMarket market, int budgets) {
    this.market = market;
    this.budgets = budgets;
    for (int client = 0; client < OrdersPlan.CLIENTS; client++) {
      int mine = client;
      threads.submit(() -> order(mine));
    }
  }

  /** Order by key, as they were told so far. */
  Map<String, UUID> acknowledged() {
    return Map.copyOf(acknowledged);
  }

  /** Final refusals, which there should be none of, by status and code. */
  Map<String, Integer> refusals() {
    return Map.copyOf(refusals);
  }

  /** How often a request had to be sent again. */
  long sentAgain() {
    return sentAgain.get();
  }

  /**
   * Waits until each of them has had an answer after this moment.
   *
   * @return how many nanoseconds after it the last of them had it, or all of the patience if not
   */
  long awaitAllServedAfter(long nanos, Duration patience) {
    synchronized (lastAnswer) {
      long waited = 0;
      while (!Arrays.stream(lastAnswer).allMatch(served -> served - nanos > 0)
          && waited < patience.toNanos()) {
        awaitAnswer(patience.toNanos() - waited);
        waited = System.nanoTime() - nanos;
      }
      return Math.min(waited, patience.toNanos());
    }
  }

  private void awaitAnswer(long nanos) {
    try {
      TimeUnit.NANOSECONDS.timedWait(lastAnswer, nanos);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("Stopped.");
    }
  }

  private void answered(int client) {
    synchronized (lastAnswer) {
      lastAnswer[client] = System.nanoTime();
      lastAnswer.notifyAll();
    }
  }

  private void order(int client) {
    Random random = new Random(client);
    HttpBuyer buyer = null;
    while (!closing) {
      String key = UUID.randomUUID().toString();
      int number = Cast.budgetOf(client, random.nextInt(Integer.MAX_VALUE), budgets);
      boolean answered = false;
      while (!answered && !Thread.currentThread().isInterrupted()) {
        try {
          buyer = buyer == null ? buyer(client) : buyer;
          answered = isFinal(client, key, buyer.send(number, key));
        } catch (IOException | Trouble gone) {
          buyer = closed(buyer);
        }
        if (!answered) {
          sentAgain.incrementAndGet();
          Waiting.pass(BEFORE_TRYING_AGAIN);
        }
      }
    }
    closed(buyer);
  }

  private HttpBuyer buyer(int client) throws IOException {
    String supporter = Cast.supporters().get(client);
    return new HttpBuyer(
        market.settings().port(Part.ORDERING), () -> market.stack().token(supporter));
  }

  private boolean isFinal(int client, String key, KeptConnection.Answer answer) throws IOException {
    String code = JSON.readTree(answer.body()).path("code").asText();
    if (answer.status() == 201) {
      acknowledged.put(key, UUID.fromString(JSON.readTree(answer.body()).path("id").asText()));
      answered(client);
      return true;
    }
    boolean again = answer.status() >= 500 || code.equals("request_in_progress");
    if (!again) {
      refusals.merge(answer.status() + " " + code, 1, Integer::sum);
    }
    return !again;
  }

  private static HttpBuyer closed(HttpBuyer buyer) {
    try {
      if (buyer != null) {
        buyer.close();
      }
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** After the answer each of them waits for. */
  @Override
  public void close() {
    closing = true;
    threads.shutdown();
    try {
      if (!threads.awaitTermination(FOR_THE_LAST.toSeconds(), TimeUnit.SECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("Stopped.");
    }
  }

  /** Names what was refused for good, for people. */
  List<String> complaints() {
    List<String> told = new ArrayList<>();
    refusals.forEach((what, times) -> told.add(times + " × " + what));
    return told;
  }
}
