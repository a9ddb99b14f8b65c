package org.supportmarket.ordering.report;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How reports are sent. */
@ConfigMapping(prefix = "support-market.reports")
interface ReportSettings {
  /** Whether there is a server to hand mail to. */
  @WithDefault("false")
  boolean mail();

  /** How often it is looked whether a report is still to be sent; "off" for never. */
  String every();
}
