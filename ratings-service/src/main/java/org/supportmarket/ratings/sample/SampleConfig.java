package org.supportmarket.ratings.sample;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalDate;

/** The sample council's reviews; never made unless asked for. */
@ConfigMapping(prefix = "support-market.sample")
interface SampleConfig {
  boolean enabled();

  /** Other seeds give other opinions. */
  long seed();

  /**
   * The day before which the sample's history lies; what is delivered later was delivered by
   * somebody trying it.
   */
  LocalDate date();

  /** How often deliveries without their review are looked for. */
  @WithDefault("1s")
  Duration every();
}
