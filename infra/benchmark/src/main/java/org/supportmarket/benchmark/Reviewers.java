package org.supportmarket.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.supportmarket.stack.Part;
import org.supportmarket.stack.Trouble;

/**
 * People who say what they think of each thing that comes to them, some of them in other words a
 * moment later, and who write down what was acknowledged. Whoever gets no answer sends the same
 * again until there is one.
 */
final class Reviewers implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration BEFORE_TRYING_AGAIN = Duration.ofMillis(100);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
  private static final Duration FOR_THE_LAST = Duration.ofMinutes(3);
  private static final int ONE_OF_THESE_IS_CHANGED = 7;
  private static final int ONE_OF_THESE_WAITS = 11;

  private final RatingsMarket market;
  private final Deliveries deliveries;
  private final int listings;
  private final long seed;
  private final Semaphore allowed = new Semaphore(0);
  private final ExecutorService threads = Executors.newFixedThreadPool(ReviewFaultsPlan.PEOPLE);
  private final Map<Thing, Said> acknowledged = new ConcurrentHashMap<>();
  private final Map<String, Integer> refusals = new ConcurrentHashMap<>();
  private final AtomicLong sentAgain = new AtomicLong();
  private final AtomicLong changed = new AtomicLong();

  Reviewers(RatingsMarket market, int listings, long seed) {
    this.market = market;
    this.deliveries = new Deliveries(market);
    this.listings = listings;
    this.seed = seed;
    List<String> logins = ReviewFaultsPlan.people();
    for (int person = 0; person < logins.size(); person++) {
      deliveries.link(person, logins.get(person));
      int mine = person;
      threads.execute(() -> reviewAll(mine, logins.get(mine)));
    }
  }

  /** A listing that somebody has, by their numbers. */
  record Thing(int person, int listing) {}

  /**
   * What they last said of it.
   *
   * @param published false if a rule found a name in it, so that a moderator reads it first
   */
  record Said(int stars, boolean published) {}

  /** So many more reviews may be written. */
  void allow(int more) {
    allowed.release(more);
  }

  /** Waits until so many are acknowledged in all; false if that does not come about. */
  boolean await(int acknowledgements, Duration patience) {
    return Waiting.until(() -> acknowledged.size() >= acknowledgements, BETWEEN_LOOKS, patience);
  }

  Map<Thing, Said> acknowledged() {
    return Map.copyOf(acknowledged);
  }

  int count() {
    return acknowledged.size();
  }

  /** Final refusals, which there should be none of, by status and code. */
  Map<String, Integer> refusals() {
    return new TreeMap<>(refusals);
  }

  long sentAgain() {
    return sentAgain.get();
  }

  /** How many were said in other words. */
  long changed() {
    return changed.get();
  }

  private void reviewAll(int person, String username) {
    Random random = new Random(seed * ReviewFaultsPlan.PEOPLE + person);
    List<Integer> order = new ArrayList<>(IntStream.range(0, listings).boxed().toList());
    Collections.shuffle(order, random);
    try (Voice voice = new Voice(username)) {
      for (int listing : order) {
        allowed.acquire();
        deliveries.deliver(person, listing);
        review(voice, new Thing(person, listing), random);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void review(Voice voice, Thing thing, Random random) throws InterruptedException {
    int stars = 1 + random.nextInt(5);
    boolean named = random.nextInt(ONE_OF_THESE_WAITS) == 0;
    String words = named ? "Mr Blackbird was kind." : "Kind, and on time.";
    String id =
        voice.say(
            "POST",
            "/api/v1/reviews",
            "{\"order_line_id\":\"%s\",\"stars\":%d,\"words\":\"%s\"}"
                .formatted(Deliveries.line(thing.person(), thing.listing()), stars, words),
            "already_reviewed");
    if (id == null) {
      return;
    }
    if (!named && random.nextInt(ONE_OF_THESE_IS_CHANGED) == 0) {
      stars = 1 + random.nextInt(5);
      id =
          voice.say(
              "PUT",
              "/api/v1/reviews/" + id,
              "{\"stars\":%d,\"words\":\"On the whole.\"}".formatted(stars),
              "review_fixed");
      if (id == null) {
        return;
      }
      changed.incrementAndGet();
    }
    acknowledged.put(thing, new Said(stars, !named));
  }

  /** One person at ratings, who connects anew whenever it was away. */
  private final class Voice implements AutoCloseable {
    private final String username;
    private SignedIn connection;

    Voice(String username) {
      this.username = username;
    }

    /**
     * Says it until there is a final answer; null if that is a refusal.
     *
     * @param there the refusal that means that an earlier one, which nobody answered, was taken
     */
    String say(String method, String path, String body, String there) throws InterruptedException {
      boolean unanswered = false;
      while (true) {
        try {
          if (connection == null) {
            connection = market.signIn(Part.RATINGS, username);
          }
          KeptConnection.Answer answer = connection.send(method, path, body);
          String code = JSON.readTree(answer.body()).path("code").asText();
          if (answer.status() < 300) {
            return JSON.readTree(answer.body()).path("id").asText();
          }
          if (unanswered && code.equals(there)) {
            return JSON.readTree(answer.body()).path("review_id").asText();
          }
          if (!isTooEarly(code) && answer.status() < 500) {
            refusals.merge(method + " " + answer.status() + " " + code, 1, Integer::sum);
            return null;
          }
          unanswered |= answer.status() >= 500;
        } catch (IOException | Trouble gone) {
          unanswered = true;
          close();
        }
        sentAgain.incrementAndGet();
        TimeUnit.NANOSECONDS.sleep(BEFORE_TRYING_AGAIN.toNanos());
      }
    }

    @Override
    public void close() {
      try {
        if (connection != null) {
          connection.close();
        }
      } catch (IOException ended) {
        // It is of no more use either way.
      }
      connection = null;
    }
  }

  /** Ordering has not yet told ratings of the person, the purchase or its delivery. */
  private static boolean isTooEarly(String code) {
    return code.equals("purchase_unknown") || code.equals("not_delivered");
  }

  /** After the answer each of them waits for. */
  @Override
  public void close() {
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
}
