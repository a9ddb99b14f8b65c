package org.supportmarket.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What a commissioner looks at: every panel as it opens, and the questions that follow. */
final class PanelSet {
  static final String COUNCIL = "E10900001";
  static final String ENGLAND = "E92000001";

  private static final List<String> EVERYWHERE =
      List.of(
          "time",
          "time?by=year",
          "group",
          "category",
          "category?group=at-home",
          "route",
          "stream",
          "need",
          "age",
          "kind",
          "micro",
          "verified",
          "framework",
          "repeating",
          "price",
          "change?of=category",
          "change?of=need",
          "need?category=homecare",
          "age?category=personal-care",
          "category?need=physical",
          "stream?category=domestic-help&by=year");

  private static final List<String> OF_A_COUNCIL =
      List.of(
          "district",
          "provider",
          "change?of=provider",
          "provider?category=homecare",
          "category?district=District 0-1",
          "district?category=domestic-help",
          "need?district=District 0-2",
          "age?district=District 0-3&by=year");

  private PanelSet() {}

  static List<String> ofCouncil() {
    return Stream.concat(EVERYWHERE.stream(), OF_A_COUNCIL.stream())
        .map(panel -> path(COUNCIL, panel))
        .toList();
  }

  /** All England together, and what everybody may see of all its councils side by side. */
  static List<String> ofEngland() {
    String quarter = LocalDate.now().minusMonths(4).toString().substring(0, 7);
    return Stream.concat(
            EVERYWHERE.stream().map(panel -> path(ENGLAND, panel)),
            Stream.of("/api/v1/market/quarters?from=" + quarter + "&to=" + quarter))
        .toList();
  }

  private static String path(String area, String panel) {
    return "/api/v1/councils/%s/panels/%s".formatted(area, panel.replace(" ", "%20"));
  }
}
