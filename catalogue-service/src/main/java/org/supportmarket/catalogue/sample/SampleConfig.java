package org.supportmarket.catalogue.sample;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalDate;

/** Settings of the sample data; the same seed and date always make the same catalogue. */
@ConfigMapping(prefix = "support-market.sample")
interface SampleConfig {
  /** Never unless asked for: sample providers among real ones would mislead people. */
  @WithDefault("false")
  boolean enabled();

  @WithDefault("1")
  long seed();

  /** What counts as today in the sample. */
  @WithDefault("2026-11-01")
  LocalDate date();
}
