package org.supportmarket.ordering.admission;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.problem.OrderingProblem;

/** The places at work, given out in the order of coming. */
@ApplicationScoped
class Admission {
  private final AdmissionConfig config;
  private final Semaphore places;

  Admission(AdmissionConfig config, MeterRegistry meters) {
    this.config = config;
    this.places = new Semaphore(config.atOnce(), true);
    Gauge.builder("support_market_admission_waiting", places, Semaphore::getQueueLength)
        .description("Requests waiting for a place at work")
        .register(meters);
  }

  /** Waits for a place; whoever gets one must leave it. */
  void enter() {
    if (places.availablePermits() == 0 && places.getQueueLength() >= config.waiting()) {
      throw busy();
    }
    try {
      if (!places.tryAcquire(config.patience().toMillis(), TimeUnit.MILLISECONDS)) {
        throw busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw busy();
    }
  }

  void leave() {
    places.release();
  }

  private static Refusal busy() {
    return Refusal.of(
        OrderingProblem.BUSY,
        "Very many people are here right now. Nothing was changed. Please try again in a minute.");
  }
}
