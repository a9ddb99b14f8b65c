package org.supportmarket.web.council;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.supportmarket.web.client.LiveTotals;
import org.supportmarket.web.layout.Sums;

/**
 * A sentence on whether figures are what the ledger says: "before", the moment, "after".
 *
 * @param kind of the notice: good, info, warning or stop
 * @param at null if nothing was compared yet: then "before" is the whole sentence
 */
record CheckedLine(String kind, String before, Instant at, String after) {

  /**
   * What there is to say, the exact totals first.
   *
   * @param pictures whether the pictures can be drawn now
   */
  static List<CheckedLine> of(LiveTotals.Reconciliation found, boolean pictures) {
    List<CheckedLine> lines = new ArrayList<>();
    if (found == null) {
      lines.add(
          new CheckedLine(
              "info",
              "These figures have not been checked against the ledger yet. That is done every few minutes.",
              null,
              null));
    } else if (found.agrees()) {
      lines.add(
          new CheckedLine(
              "good",
              "These figures were checked against the ledger at",
              found.checkedAt(),
              ", they agree to the penny."));
    } else {
      lines.add(
          new CheckedLine(
              "stop",
              "These figures were checked against the ledger at",
              found.checkedAt(),
              ", and they do not agree: all differences together come to %s. We have been told and are"
                      .formatted(Sums.exact(found.apartPence()))
                  + " looking into it. Please do not rely on them until then."));
    }
    if (!pictures || found != null && !found.indexAnswers()) {
      lines.add(away(found, pictures));
    } else if (found != null && Boolean.FALSE.equals(found.indexAgrees())) {
      lines.add(
          new CheckedLine(
              "warning",
              "The pictures further down were compared with these figures at",
              found.indexCheckedAt(),
              ", and they do not agree. They are being made anew; go by the totals here."));
    }
    return lines;
  }

  private static CheckedLine away(LiveTotals.Reconciliation found, boolean pictures) {
    String now =
        pictures
            ? "The pictures further down could not be checked the last time."
            : "We cannot draw the pictures just now. The totals here do not need what is missing, and orders are not"
                + " affected.";
    if (found == null || found.indexCheckedAt() == null) {
      return new CheckedLine("warning", now, null, null);
    }
    return new CheckedLine(
        "warning",
        now + " The pictures were last compared with these figures at",
        found.indexCheckedAt(),
        Boolean.TRUE.equals(found.indexAgrees())
            ? ", and agreed to the penny."
            : ", and did not agree.");
  }
}
