package org.supportmarket.catalogue.openreferral;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** Settings of the open feed. */
@ConfigMapping(prefix = "support-market.open-referral")
interface FeedConfig {
  /** Where people see the pages; without it services name their provider's own website. */
  Optional<URI> pages();
}
