package org.supportmarket.catalogue.imports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much of a feed is fetched at once, so that no feed can keep us busy or fill us up. */
@ConfigMapping(prefix = "support-market.feed-import")
interface FeedBounds {
  /** What one request may take. */
  @WithDefault("30s")
  Duration request();

  /** What the whole walk may take; the operator's command waits half an hour. */
  @WithDefault("25m")
  Duration walk();

  /** England has about 100,000 services of this kind in all. */
  @WithDefault("200000")
  int services();
}
