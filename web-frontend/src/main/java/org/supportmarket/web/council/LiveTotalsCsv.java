package org.supportmarket.web.council;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supportmarket.web.client.LiveTotals;

/** Exact totals as comma-separated values (RFC 4180); sums in pence, empty where suppressed. */
final class LiveTotalsCsv {
  private LiveTotalsCsv() {}

  static String of(LiveTotals live) {
    String head =
        line(
            List.of(
                "month",
                "funding_stream",
                "suppressed",
                "planned_pence",
                "reserved_pence",
                "committed_pence",
                "delivered_pence",
                "paid_pence",
                "cancelled_pence"));
    return Stream.concat(Stream.of(head), live.totals().stream().map(LiveTotalsCsv::line))
        .collect(Collectors.joining());
  }

  private static String line(LiveTotals.Total total) {
    Stream<String> what =
        Stream.of(total.month(), total.fundingStream(), String.valueOf(total.suppressed()));
    Stream<String> sums =
        LivePart.pence(total).stream().map(pence -> pence == null ? "" : pence.toString());
    return line(Stream.concat(what, sums).toList());
  }

  private static String line(List<String> cells) {
    return String.join(",", cells) + "\r\n";
  }
}
