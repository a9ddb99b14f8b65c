package org.supportmarket.catalogue.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of search. */
@ConfigMapping(prefix = "support-market.search")
interface SearchConfig {
  /** How long people wait for Elasticsearch before they are told that search is resting. */
  @WithDefault("PT1.5S")
  Duration patience();
}
