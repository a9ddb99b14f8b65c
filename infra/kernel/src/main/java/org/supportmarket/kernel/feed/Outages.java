package org.supportmarket.kernel.feed;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets a recurring job fail without a log line for each try: an outage is logged when it begins and
 * when it ends, and every failure is counted ({@code job_failures}).
 */
@ApplicationScoped
public class Outages {
  private final Set<String> out = ConcurrentHashMap.newKeySet();
  private final MeterRegistry meters;

  Outages(MeterRegistry meters) {
    this.meters = meters;
  }

  /**
   * Does the work; if it fails, the next try is the next call. Returns whether it was done.
   *
   * @param job a few words naming it, the same at each call
   */
  public boolean watch(String job, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failure) { // whatever it was, the job's next turn is its retry
      meters.counter("job_failures", "job", job).increment();
      if (out.add(job)) {
        Log.warnf(failure, "The %s failed; it is tried again and again", job);
      }
      return false;
    }
    if (out.remove(job)) {
      Log.infof("The %s works again", job);
    }
    return true;
  }
}
