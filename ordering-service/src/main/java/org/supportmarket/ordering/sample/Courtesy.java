package org.supportmarket.ordering.sample;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Lets people's requests go before the sample's work. */
@ApplicationScoped
class Courtesy {
  /** However busy the service is, the sample gets on. */
  private static final long LONGEST_WAIT_MILLIS = 200;

  private static final int BEFORE_OTHERS = 10_000;

  private final SampleSettings settings;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition quiet = lock.newCondition();
  private int underWay;

  Courtesy(SampleSettings settings) {
    this.settings = settings;
  }

  void watch(@Observes Filters filters) {
    if (!settings.enabled()) {
      return;
    }
    filters.register(
        request -> {
          if (request.normalizedPath().startsWith("/api/v1/sample")
              || !request.normalizedPath().startsWith("/api/")) {
            request.next();
            return;
          }
          count(1);
          request.addEndHandler(ended -> count(-1));
          request.next();
        },
        BEFORE_OTHERS);
  }

  /** Returns when no request is under way, at the latest after a fifth of a second. */
  void giveWay() {
    lock.lock();
    try {
      long left = TimeUnit.MILLISECONDS.toNanos(LONGEST_WAIT_MILLIS);
      while (underWay > 0 && left > 0) {
        left = quiet.awaitNanos(left);
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
  }

  private void count(int change) {
    lock.lock();
    try {
      underWay += change;
      if (underWay == 0) {
        quiet.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }
}
