package org.supportmarket.ordering.admission;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much work is let in at once. */
@ConfigMapping(prefix = "support-market.admission")
interface AdmissionConfig {
  /**
   * Requests at work. More than about twice the processors of the database only wait for each other
   * inside of it, where nobody keeps the order of coming: the last then wait far longer than half
   * of them. Fewer than connections in the pool, so that feeds and jobs find one.
   */
  @WithDefault("4")
  int atOnce();

  /** Requests that may wait; enough for everybody in a rush for one offer. */
  @WithDefault("500")
  int waiting();

  /** How long one waits, well within the patience of a browser. */
  @WithDefault("8s")
  Duration patience();
}
