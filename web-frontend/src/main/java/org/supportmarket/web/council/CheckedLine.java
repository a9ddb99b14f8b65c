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
public record CheckedLine(String kind, String before, Instant at, String after) {

  /**
   * What there is to say, the exact totals first.
   *
   * @param pictures whether the pictures can be drawn now
   */
  static List<CheckedLine> of(LiveTotals.Reconciliation found, boolean pictures) {
    List<CheckedLine> lines = new ArrayList<>();
    lines.add(ledger(found));
    if (!pictures || found != null && !found.indexAnswers()) {
      lines.add(away(found, pictures));
    } else if (found != null && Boolean.FALSE.equals(found.indexAgrees())) {
      lines.add(
          new CheckedLine(
              "warning",
              "The pictures further down were compared with these figures on",
              found.indexCheckedAt(),
              ", and they do not agree. They are being made anew; go by the totals here."));
    }
    return lines;
  }

  /** Whether they are what the ledger says; {@code found} is null if nobody looked yet. */
  public static CheckedLine ledger(LiveTotals.Reconciliation found) {
    if (found == null) {
      return new CheckedLine(
          "info",
          "These figures have not been checked against the ledger yet. That is done every few"
              + " minutes.",
          null,
          null);
    }
    String on = "These figures were checked against the ledger on";
    return found.agrees()
        ? new CheckedLine("good", on, found.checkedAt(), ", and they agree to the penny.")
        : new CheckedLine(
            "stop",
            on,
            found.checkedAt(),
            ", and they do not agree: all differences together come to %s. We have been told and are"
                    .formatted(Sums.exact(found.apartPence()))
                + " looking into it. Please do not rely on them until then.");
  }

  private static CheckedLine away(LiveTotals.Reconciliation found, boolean pictures) {
    String now =
        pictures
            ? "The pictures further down could not be checked the last time."
            : "We cannot draw the pictures just now. The totals here do not need what is missing,"
                + " and orders are not affected.";
    if (found == null || found.indexCheckedAt() == null) {
      return new CheckedLine("warning", now, null, null);
    }
    return new CheckedLine(
        "warning",
        now + " The pictures were last compared with these figures on",
        found.indexCheckedAt(),
        Boolean.TRUE.equals(found.indexAgrees())
            ? ", and agreed to the penny."
            : ", and did not agree.");
  }
}
