package org.supportmarket.web.support;

import java.time.Instant;
import java.util.List;
import org.supportmarket.web.client.AccessApi;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Words;

/** Somebody looked or did something, in words, and when: "Three times, the last on Tuesday …". */
record AccessRow(
    Instant at, String when, String who, String what, String reason, String orderHref) {
  static List<AccessRow> of(List<AccessApi.Entry> entries) {
    return entries.stream()
        .map(
            entry ->
                new AccessRow(
                    entry.at(),
                    when(entry),
                    entry.who(),
                    entry.what(),
                    entry.reason(),
                    entry.orderId() == null ? null : "/my-orders/" + entry.orderId()))
        .toList();
  }

  private static String when(AccessApi.Entry entry) {
    String at = Words.dayAndTime(entry.at());
    return entry.times() < 2
        ? at
        : Words.sentence(Numbers.things(entry.times(), "time", "times")) + ", the last on " + at;
  }
}
