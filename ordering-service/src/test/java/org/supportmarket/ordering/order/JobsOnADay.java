package org.supportmarket.ordering.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.supportmarket.ordering.audit.Act;

/** The jobs' part in one order on any day, for tests. */
@ApplicationScoped
public class JobsOnADay {
  private final RunOrderJob runOrderJob;

  JobsOnADay(RunOrderJob runOrderJob) {
    this.runOrderJob = runOrderJob;
  }

  public boolean expire(Act act, UUID order) {
    return runOrderJob.expire(act, order);
  }

  public boolean complete(Act act, UUID order) {
    return runOrderJob.complete(act, order);
  }

  /** Whether money was held for planned times within so many days. */
  public boolean hold(Act act, UUID order, int aheadDays) {
    return runOrderJob.hold(act, order, act.day().plusDays(aheadDays));
  }
}
