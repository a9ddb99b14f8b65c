package org.supportmarket.web.layout;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;

/** Who can be asked: the council's own numbers. */
@ConfigMapping(prefix = "support-market.help")
public interface Help {
  String phone();

  String hours();

  /** Whom to tell who is worried that somebody is being hurt. */
  @WithName("safeguarding-phone")
  String safeguardingPhone();

  /** A number as a link wants it. */
  default String tel(String number) {
    return "tel:" + number.replaceAll("[^0-9+]", "");
  }
}
