package org.supportmarket.ordering.trends;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.supportmarket.kernel.database.Database;

/** What a council's people bought, by month and funding stream, as of this moment. */
@ApplicationScoped
class LiveTotals {
  private static final String OF =
      """
      SELECT month, funding_stream, sum(planned)::bigint AS planned, sum(reserved)::bigint AS reserved,
             sum(committed)::bigint AS committed, sum(delivered)::bigint AS delivered, sum(paid)::bigint AS paid,
             sum(cancelled)::bigint AS cancelled,
             count(*) FILTER (WHERE counted AND (planned <> 0 OR delivered <> 0)) AS people,
             coalesce(max(abs(planned)) FILTER (WHERE counted), 0)::bigint AS largest
        FROM (SELECT date_trunc('month', day)::date AS month, funding_stream, counted, person_key,
                     sum(planned_pence) AS planned, sum(reserved_pence) AS reserved,
                     sum(committed_pence) AS committed, sum(delivered_pence) AS delivered,
                     sum(paid_pence) AS paid, sum(cancelled_pence) AS cancelled
                FROM purchase_fact
               WHERE council = ? AND day BETWEEN ? AND ? AND (counted OR ?)
               GROUP BY 1, 2, 3, 4) of_one
       GROUP BY month, funding_stream
       ORDER BY month, funding_stream
      """;

  private final Database database;

  LiveTotals(Database database) {
    this.database = database;
  }

  /**
   * One month of one stream.
   *
   * @param people how many whose money is in it after all that was taken back, of those who may be
   *     counted
   * @param largestPence the most that one of them planned, or took back
   */
  record Cell(
      YearMonth month,
      String fundingStream,
      long plannedPence,
      long reservedPence,
      long committedPence,
      long deliveredPence,
      long paidPence,
      long cancelledPence,
      long people,
      long largestPence) {}

  /**
   * In the order of months; what nothing was bought in is missing.
   *
   * @param all also the money of people who do not want to be counted
   */
  List<Cell> of(String council, Period period, boolean all) {
    return database.query(
        OF, LiveTotals::cell, council, period.from().atDay(1), period.to().atEndOfMonth(), all);
  }

  private static Cell cell(ResultSet row) throws SQLException {
    return new Cell(
        YearMonth.from(row.getObject("month", LocalDate.class)),
        row.getString("funding_stream"),
        row.getLong("planned"),
        row.getLong("reserved"),
        row.getLong("committed"),
        row.getLong("delivered"),
        row.getLong("paid"),
        row.getLong("cancelled"),
        row.getLong("people"),
        row.getLong("largest"));
  }
}
