package org.supportmarket.ordering.sample;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalDate;

/** The sample council's people, budgets and orders; never made unless asked for. */
@ConfigMapping(prefix = "support-market.sample")
interface SampleSettings {
  @WithDefault("false")
  boolean enabled();

  /** Another seed makes other people and other orders. */
  @WithDefault("1")
  long seed();

  /** The history ends the day before. */
  LocalDate date();

  /** With and without a login, in both councils. */
  @WithDefault("300")
  int people();

  /** How far the history reaches back. */
  @WithDefault("730")
  int days();

  /** How many sample listings the catalogue has; the history waits for all of them. */
  @WithDefault("250")
  int listings();

  /** Threads at work on it; more than two leave too little to real requests. */
  @WithDefault("2")
  int workers();

  /** Whether its councils have rules of their own. */
  @WithDefault("true")
  boolean rules();

  /** Whether its council agrees rates and asks its people. */
  @WithDefault("true")
  boolean council();
}
