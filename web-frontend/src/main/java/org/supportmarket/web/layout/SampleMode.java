package org.supportmarket.web.layout;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether this is the sample council, with made-up people. */
@ConfigMapping(prefix = "support-market.sample")
public interface SampleMode {
  @WithDefault("false")
  boolean enabled();
}
