package org.supportmarket.web.support;

import java.time.Instant;
import java.util.List;
import org.supportmarket.web.client.AccessApi;

/** Somebody looked or did something, in words. */
record AccessRow(Instant at, String who, String what, String reason, String orderHref) {
  static List<AccessRow> of(List<AccessApi.Entry> entries) {
    return entries.stream()
        .map(
            entry ->
                new AccessRow(
                    entry.at(),
                    entry.who(),
                    entry.what(),
                    entry.reason(),
                    entry.orderId() == null ? null : "/my-orders/" + entry.orderId()))
        .toList();
  }
}
