package org.supportmarket.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.supportmarket.stack.Trouble;

/** All buyers at once, each of whom orders again as soon as the last order is there. */
final class Rush {
  private static final int MOST_WARM_UPS = 30;
  private static final int NO_FASTER = 5;
  private static final double STILL_FASTER = 1.03;

  private final List<Buyer> buyers;
  private final int budgets;
  private final ProcessClock clock;
  private int round;

  Rush(List<Buyer> buyers, int budgets, ProcessClock clock) {
    this.buyers = buyers;
    this.budgets = budgets;
    this.clock = clock;
  }

  /**
   * As often for so long until it gets no faster five times in a row, so that what compilers and
   * caches do at first is over: after two minutes the compiler still took a fifth of the service's
   * time.
   */
  void warmUp(Duration time) {
    double fastest = 0;
    int noFaster = 0;
    for (int i = 0; i < MOST_WARM_UPS && noFaster < NO_FASTER; i++) {
      double now = run(time, false).perSecond();
      noFaster = now < fastest * STILL_FASTER ? noFaster + 1 : 0;
      fastest = Math.max(fastest, now);
    }
  }

  /** For this long, from budgets by chance or all from the one; any refusal ends it all. */
  Measured run(Duration time, boolean hot) {
    Map<String, Long> before = clock.millis();
    long begin = System.nanoTime();
    long end = begin + time.toNanos();
    round++;
    Measured all = Measured.NOTHING;
    try (ExecutorService threads = Executors.newFixedThreadPool(buyers.size())) {
      List<Future<long[]>> works = new ArrayList<>();
      for (int client = 0; client < buyers.size(); client++) {
        int mine = client;
        works.add(threads.submit(() -> work(mine, hot, end)));
      }
      for (Future<long[]> work : works) {
        all = all.and(new Measured(work.get(), 0, Map.of()));
      }
    } catch (ExecutionException e) {
      throw new Trouble(String.valueOf(e.getCause().getMessage()));
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

  private long[] work(int client, boolean hot, long end) throws IOException {
    Random random = new Random(31L * round + client);
    long[] took = new long[1024];
    int count = 0;
    for (long begin = System.nanoTime(); begin < end; begin = System.nanoTime()) {
      int number =
          hot ? Cast.hot() : Cast.budgetOf(client, random.nextInt(Integer.MAX_VALUE), budgets);
      buyers.get(client).buy(number);
      if (count == took.length) {
        took = Arrays.copyOf(took, count * 2);
      }
      took[count++] = System.nanoTime() - begin;
    }
    return Arrays.copyOf(took, count);
  }
}
