package org.supportmarket.ordering.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.audit.Act;

/** Mailboxes of councils, and which reports went to them. */
@ApplicationScoped
class Recipients {
  /** A copy that has been sending one report for so long has died over it. */
  private static final Duration GIVEN_UP_AFTER = Duration.ofHours(1);

  private static final String OF_COUNCIL =
      """
      SELECT r.id, r.address, r.added_at, s.month, s.sent_at
        FROM report_recipient r
        LEFT JOIN LATERAL (SELECT month, sent_at FROM report_sent
                            WHERE recipient_id = r.id AND sent_at IS NOT NULL ORDER BY month DESC LIMIT 1) s ON true
       WHERE r.council = ? ORDER BY r.address
      """;
  private static final String ADD =
      """
      INSERT INTO report_recipient (id, council, address, added_at, added_by) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (council, address) DO NOTHING
      """;
  private static final String DUE =
      """
      SELECT r.id, r.council, r.address FROM report_recipient r
       WHERE NOT EXISTS (SELECT FROM report_sent s
                          WHERE s.recipient_id = r.id AND s.month = ? AND (s.sent_at IS NOT NULL OR s.claimed_at > ?))
       ORDER BY r.council, r.address
      """;
  private static final String CLAIM =
      """
      INSERT INTO report_sent AS s (recipient_id, month, claimed_at)
      SELECT id, ?, ? FROM report_recipient WHERE id = ?
      ON CONFLICT (recipient_id, month) DO UPDATE SET claimed_at = excluded.claimed_at
       WHERE s.sent_at IS NULL AND s.claimed_at <= ?
      """;

  private final Database database;

  Recipients(Database database) {
    this.database = database;
  }

  /** A report to be sent. */
  record Due(UUID recipient, String council, String address) {}

  List<RecipientView> of(String council) {
    return database.query(OF_COUNCIL, Recipients::view, council);
  }

  /** Whether it was not there yet. */
  boolean add(UUID id, String council, String address, Act act) {
    return database.update(ADD, id, council, address, act.when(), act.actor()) == 1;
  }

  /** Whether there was such a mailbox. */
  boolean remove(String council, UUID id) {
    return database.update("DELETE FROM report_recipient WHERE council = ? AND id = ?", council, id)
        == 1;
  }

  /** To whom the report of this month has not gone. */
  List<Due> due(YearMonth month, Instant now) {
    return database.query(
        DUE,
        row ->
            new Due(
                row.getObject("id", UUID.class),
                row.getString("council"),
                row.getString("address")),
        month.atDay(1),
        now.minus(GIVEN_UP_AFTER));
  }

  /** Whether it is ours to send: of several copies of the service one gets it. */
  @Transactional
  boolean claim(Due due, YearMonth month, Instant now) {
    return database.update(CLAIM, month.atDay(1), now, due.recipient(), now.minus(GIVEN_UP_AFTER))
        == 1;
  }

  @Transactional
  void sent(Due due, YearMonth month, Instant now) {
    database.update(
        "UPDATE report_sent SET sent_at = ? WHERE recipient_id = ? AND month = ?",
        now,
        due.recipient(),
        month.atDay(1));
  }

  private static RecipientView view(ResultSet row) throws SQLException {
    LocalDate month = row.getObject("month", LocalDate.class);
    OffsetDateTime sentAt = row.getObject("sent_at", OffsetDateTime.class);
    return new RecipientView(
        row.getObject("id", UUID.class),
        row.getString("address"),
        row.getObject("added_at", OffsetDateTime.class).toInstant(),
        month == null ? null : YearMonth.from(month).toString(),
        sentAt == null ? null : sentAt.toInstant());
  }
}
